//! Provisions of other States on an article that a draft lacks: first where a source says that the law covers it in full.

use std::cmp::Reverse;

use model::concordance::Judgement;
use model::country::CountryCode;
use model::topic::Basis;

use crate::concordance::{Cell, Concordances, LawCard, Provision, Sheet};
use crate::reference::Reference;

/// A suggestion from here on is a better example from far away than a weaker one from near, in thousandths.
const MUCH: u16 = 700;

/// For whom provisions are looked for: what is near comes first.
#[derive(Clone, Debug, Default)]
pub struct Drafter {
    /// The State whose law it is.
    pub country: Option<CountryCode>,
    /// The language of the draft, without script and region.
    pub language: String,
}

/// A provision of another State.
#[derive(Clone, Copy)]
pub struct Elsewhere<'c> {
    /// The provision.
    pub provision: &'c Provision,
    /// Its law.
    pub law: &'c LawCard,
    /// The State.
    pub country: CountryCode,
    /// Who ties it to the article.
    pub basis: Basis,
    /// How far the law goes, where a source says so.
    pub judgement: Option<Judgement>,
    /// How much speaks for it where the machine found it, in thousandths.
    pub score: Option<u16>,
}

impl Elsewhere<'_> {
    /// What counts first: that a source calls it full, then that a source names it, then what much speaks for, then the rest.
    fn rank(&self) -> u8 {
        match (self.judgement, self.score) {
            (Some(Judgement::Full), _) => 0,
            (Some(_), _) => 1,
            (None, Some(score)) if score >= MUCH => 2,
            (None, _) => 3,
        }
    }
}

/// At most so many provisions on an article, one a State; none where the article is not known.
#[must_use]
pub fn elsewhere<'c>(
    all: &'c Concordances,
    reference: &Reference,
    drafter: &Drafter,
    (instrument, number): (&str, &str),
    most: usize,
) -> Vec<Elsewhere<'c>> {
    let Some((_, sheet)) = all.instrument(instrument) else { return Vec::new() };
    let Some(article) = sheet.article(number) else { return Vec::new() };
    let mut found: Vec<Elsewhere<'c>> = cells(sheet, article)
        .filter(|(country, _)| drafter.country != Some(*country))
        .filter_map(|(country, cell)| best_of(all, sheet.articles.get(article).and_then(|known| known.topics.first()), country, cell))
        .collect();
    found.sort_by_key(|found| (found.rank(), Reverse(drafter.nearness(reference, found.country)), Reverse(found.score), found.country));
    found.truncate(most);
    found
}

/// The States of which something is known on the article.
fn cells(sheet: &Sheet, article: usize) -> impl Iterator<Item = (CountryCode, &Cell)> {
    let from = sheet.cells.range((article, CountryCode::FIRST)..);
    from.take_while(move |((known, _), _)| *known == article).map(|((_, country), cell)| (*country, cell))
}

/// The provision of a State that shows best how its law answers: of an entry that is not refused, else what the machine found.
fn best_of<'c>(all: &'c Concordances, topic: Option<&String>, country: CountryCode, cell: &'c Cell) -> Option<Elsewhere<'c>> {
    let entries = cell.entries.iter().filter_map(|place| all.entries.get(*place)).filter(|curated| !curated.entry.rejected);
    let judgements: Vec<Judgement> = entries.clone().map(|curated| curated.entry.judgement).collect();
    let full = judgements.contains(&Judgement::Full);
    // Who has said that a law covers a part or nothing has answered for the State: it is no example.
    if !full && judgements.iter().any(|judgement| matches!(judgement, Judgement::Partial | Judgement::None)) {
        return None;
    }
    let held = |provision: usize| {
        let provision = all.provisions.get(provision)?;
        Some((provision, all.laws.get(provision.law)?))
    };
    let named = entries.filter(|curated| !full || curated.entry.judgement == Judgement::Full).find_map(|curated| {
        let (provision, law) = held(*curated.provisions.iter().flatten().next()?)?;
        Some(Elsewhere { provision, law, country, basis: Basis::Curated, judgement: Some(curated.entry.judgement), score: None })
    });
    named.or_else(|| {
        let suggested = cell.suggestions.iter().filter_map(|place| all.suggestions.get(*place));
        // An article on several topics is answered by what is mainly on its first.
        let mainly = suggested.clone().find(|suggested| Some(&suggested.topic) == topic);
        let suggested = mainly.or_else(|| suggested.clone().next())?;
        let (provision, law) = held(suggested.provision)?;
        let judgement = full.then_some(Judgement::Full);
        Some(Elsewhere { provision, law, country, basis: Basis::Suggested, judgement, score: Some(suggested.score) })
    })
}

impl Drafter {
    /// How much a State has in common with the drafter's: region and subregion, and each legal tradition and language.
    #[must_use]
    pub fn nearness(&self, reference: &Reference, other: CountryCode) -> usize {
        let Some(other) = reference.country(other).map(|entry| &entry.country) else { return 0 };
        let own = self.country.and_then(|code| reference.country(code)).map(|entry| &entry.country);
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let spoken = |tag: &&String| {
            let tag = primary(tag);
            tag == self.language || own.is_some_and(|own| own.official_languages.iter().any(|known| primary(known) == tag))
        };
        let languages = other.official_languages.iter().filter(spoken).count();
        let Some(own) = own else { return languages };
        let same = |one: &Option<String>, two: &Option<String>| usize::from(one.is_some() && one == two);
        let traditions = own.legal_tradition.iter().filter(|tradition| other.legal_tradition.contains(tradition)).count();
        same(&own.region, &other.region) + same(&own.subregion, &other.subregion) + traditions + languages
    }
}
