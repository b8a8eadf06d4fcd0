//! The words of a provision in the languages that its law has, and what can be read out of them.

use std::collections::HashMap;

use analysis::cite::number_of;
use analysis::penalties::penalties;
use analysis::topics::elements;
use model::access::Clearance;
use model::ids::RecordId;
use model::language::Language;
use model::record::Record;
use model::work::{Expression, Standing};

use super::{Held, ProvisionText, Side};
use crate::concordance::{Concordances, Provision};
use crate::desk::{ActionError, Desk};

/// Reads provisions; each law once.
pub(super) struct Reader<'d> {
    desk: &'d Desk,
    language: &'d str,
    laws: HashMap<RecordId, Option<Record>>,
}

impl<'d> Reader<'d> {
    /// For a reader of this language.
    pub(super) fn new(desk: &'d Desk, language: &'d str) -> Self {
        Self { desk, language, laws: HashMap::new() }
    }

    /// A provision, read; nothing where its text has gone since it was found.
    pub(super) async fn side(&mut self, all: &Concordances, held: Held, offence: Option<&str>) -> Result<Option<Side>, ActionError> {
        let texts = self.texts(all, held).await?;
        if texts.is_empty() {
            return Ok(None);
        }
        let offence = offence.map(str::to_owned);
        // Words are looked for in thousands of terms; other readers must not wait for that.
        let side = tokio::task::spawn_blocking(move || read(held, texts, offence.as_deref())).await?;
        Ok(Some(side))
    }

    /// The texts of a provision: the original, then a translation for the reader.
    async fn texts(&mut self, all: &Concordances, held: Held) -> Result<Vec<ProvisionText>, ActionError> {
        let Some(provision) = all.provisions.get(held.provision) else { return Ok(Vec::new()) };
        let Some(law) = all.laws.get(provision.law) else { return Ok(Vec::new()) };
        let desk = self.desk;
        let record = match self.laws.entry(law.id) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => {
                new.insert(desk.store.record(&law.id, Clearance::PUBLIC).await?.map(|stored| stored.record))
            }
        };
        let Some(record) = record else { return Ok(Vec::new()) };
        let mut texts: Vec<ProvisionText> = Vec::new();
        for language in languages(record, &provision.language, self.language) {
            let Some(expression) = record.expression(Some(language), None) else { continue };
            texts.extend(text(desk, expression, provision).await?);
        }
        texts.sort_by_key(|text| text.standing != Standing::Original);
        Ok(texts)
    }
}

/// The language in which the provision was found, that in which the law was adopted, and that of the reader, else English.
fn languages<'r>(record: &'r Record, found: &'r Language, wanted: &str) -> Vec<&'r Language> {
    let held = || record.expressions.iter().filter(|expression| expression.text.is_some());
    let original = held().find(|expression| expression.standing == Standing::Original).map(|expression| &expression.language);
    let of_reader = |wanted: &str| held().map(|expression| &expression.language).find(|language| language.primary() == wanted);
    let mut languages = vec![found];
    languages.extend(original);
    languages.extend(of_reader(wanted).or_else(|| of_reader("en")));
    let mut seen: Vec<&Language> = Vec::new();
    languages.retain(|language| !seen.contains(language) && (seen.push(language), true).1);
    languages
}

/// The provision in a text: by its address; where the text is cut otherwise, as translations are, the first of its number.
async fn text(desk: &Desk, expression: &Expression, provision: &Provision) -> Result<Option<ProvisionText>, ActionError> {
    let Some(hash) = &expression.text else { return Ok(None) };
    let Some((text, contents)) = desk.store.text_head_and_contents(hash).await? else { return Ok(None) };
    let number = number_of(&provision.num);
    let by_number = || contents.iter().find(|head| number.is_some() && number_of(&head.num) == number);
    let head = contents.iter().find(|head| head.eid == provision.eid).or_else(by_number);
    let Some(head) = head else { return Ok(None) };
    let piece = desk.store.pieces(&[(text.seq, head.ord)]).await?.pop();
    Ok(piece.map(|piece| ProvisionText { language: expression.language.clone(), standing: expression.standing, date: expression.date, piece }))
}

/// Penalties and elements are read in the text as adopted; in a translation where nothing is found in it.
fn read(held: Held, texts: Vec<ProvisionText>, offence: Option<&str>) -> Side {
    let plain: Vec<(String, &Language)> = texts.iter().map(|text| (text.piece.plain(), &text.language)).collect();
    let threatened = plain.iter().map(|(text, language)| penalties(text, language)).find(|found| !found.is_empty()).unwrap_or_default();
    let shown = offence.and_then(|offence| plain.iter().find_map(|(text, language)| elements(text, language, offence)));
    Side { held, penalties: threatened, elements: shown, texts }
}
