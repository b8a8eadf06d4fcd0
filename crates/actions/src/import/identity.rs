//! Which known record a text belongs to: by identifiers first, by its title only where a known record still waits for its text.

use std::collections::HashMap;

use model::alias::{Alias, AliasScheme};
use model::country::CountryCode;
use model::hash::Sha256;
use model::record::{Kind, Record};

use super::prepare::PreparedText;

/// The first of the aliases are those of the file: its path and its hash.
pub(crate) const FILE_ALIASES: usize = 2;

/// All identifiers of a text by which it can be found again, the strongest first.
pub(crate) fn aliases_of(text: &PreparedText, file: &str, sha256: Sha256, position: usize) -> Vec<Alias> {
    let suffix = if position == 0 { String::new() } else { format!("#{}", position + 1) };
    let mut aliases = vec![Alias::new(AliasScheme::Path, format!("{file}{suffix}")), Alias::new(AliasScheme::File, format!("{sha256}{suffix}"))];
    for alias in &text.facts.aliases {
        if !aliases.contains(alias) {
            aliases.push(alias.clone());
        }
    }
    if let Some(group) = &text.facts.group {
        aliases.push(Alias::new(AliasScheme::Dataset, format!("group:{group}")));
    }
    let work = Alias::new(AliasScheme::Frbr, text.work.to_string());
    if !aliases.contains(&work) {
        aliases.push(work);
    }
    aliases
}

/// The records that are known by title and have no text yet.
#[derive(Default)]
pub(crate) struct Waiting {
    by_title: HashMap<(Kind, Option<CountryCode>, String), Vec<model::ids::RecordId>>,
}

impl Waiting {
    /// Remembers a record whose text has not arrived.
    pub(crate) fn add(&mut self, record: &Record) {
        if !record.expressions.is_empty() {
            return;
        }
        let number = match &record.body {
            model::record::Body::Instrument(instrument) => instrument.number.clone(),
            _ => None,
        };
        for name in record.title.0.values().chain(&record.other_names).chain(number.iter()) {
            let waiting = self.by_title.entry(key(record.kind(), record.country, &comparable(name))).or_default();
            if !waiting.contains(&record.id) {
                waiting.push(record.id);
            }
        }
    }

    /// The one record that waits for this title, or for the number in the brackets after it; nothing where two do.
    pub(crate) fn find(&self, text: &PreparedText) -> Option<model::ids::RecordId> {
        let title = text.facts.title.as_deref()?;
        let (before, bracket) = split_bracket(title);
        let names = [Some(title), Some(before), bracket];
        names.into_iter().flatten().find_map(|name| {
            let waiting = self.by_title.get(&key(text.kind, text.facts.country, &comparable(name)))?;
            (waiting.len() == 1).then(|| waiting[0])
        })
    }
}

/// Instruments belong to no State, whatever folder their file lies in.
fn key(kind: Kind, country: Option<CountryCode>, title: &str) -> (Kind, Option<CountryCode>, String) {
    (kind, country.filter(|_| kind != Kind::Instrument), title.to_owned())
}

/// Letters and digits in lower case, everything else one space.
fn comparable(title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    for character in title.chars().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() {
            out.push(character);
        } else if !out.ends_with(' ') && !out.is_empty() {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// `Convention on Cybercrime (ETS 185)` into the title and what stands in the brackets.
fn split_bracket(title: &str) -> (&str, Option<&str>) {
    let Some(inner) = title.trim_end().strip_suffix(')') else { return (title, None) };
    inner.rsplit_once('(').map_or((title, None), |(before, bracket)| (before.trim_end(), Some(bracket)))
}

/// How much of the smaller text is in the larger, by runs of eight words: 1.0 is all of it.
///
/// Two files of one version (a DOCX and the XML made from it) differ in numbering and headings, not in words.
pub(crate) fn containment(one: &str, other: &str) -> f64 {
    let runs = |text: &str| -> std::collections::HashSet<u64> {
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        words.windows(8.min(words.len().max(1))).map(hash_of).collect()
    };
    let (one, other) = (runs(one), runs(other));
    let smaller = one.len().min(other.len());
    if smaller == 0 {
        return 0.0;
    }
    let shared = one.intersection(&other).count();
    #[expect(clippy::cast_precision_loss, reason = "a share needs no more than 52 bits")]
    let share = shared as f64 / smaller as f64;
    share
}

fn hash_of(words: &[&str]) -> u64 {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}

/// The words of a text, however they are set.
pub(super) fn words_alone(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
