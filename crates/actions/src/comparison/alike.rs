//! Which States are like another one: its region, its legal tradition, its languages.

use model::country::CountryCode;
use model::geography::Country;

use crate::reference::Reference;

/// What two States have in common.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Likeness {
    /// The part of the region, as M49 has it.
    pub subregion: bool,
    /// The region.
    pub region: bool,
    /// Legal traditions.
    pub traditions: Vec<String>,
    /// Official languages, by their primary tags.
    pub languages: Vec<String>,
}

impl Likeness {
    /// What one State has in common with another.
    #[must_use]
    pub fn of(one: &Country, other: &Country) -> Self {
        let shared = |own: &[String], others: &[String]| own.iter().filter(|word| others.contains(word)).cloned().collect();
        let languages = |country: &Country| -> Vec<String> {
            let mut tags: Vec<String> =
                country.official_languages.iter().map(|tag| tag.split('-').next().unwrap_or_default().to_ascii_lowercase()).collect();
            tags.dedup();
            tags
        };
        Self {
            subregion: one.subregion.is_some() && one.subregion == other.subregion,
            region: one.region.is_some() && one.region == other.region,
            traditions: shared(&one.legal_tradition, &other.legal_tradition),
            languages: shared(&languages(one), &languages(other)),
        }
    }

    /// How much that is: region, tradition and language count alike, the nearer part of the region once more.
    #[must_use]
    pub fn weight(&self) -> usize {
        let counts = [self.region, self.subregion, !self.traditions.is_empty(), !self.languages.is_empty()];
        counts.into_iter().filter(|counts| *counts).count()
    }
}

/// Of `among` the States that have most in common with `country`, those with nothing in common left out.
#[must_use]
pub fn alike(reference: &Reference, country: CountryCode, among: impl Iterator<Item = CountryCode>, most: usize) -> Vec<(CountryCode, Likeness)> {
    let Some(own) = reference.country(country) else { return Vec::new() };
    let others = among.filter(|code| *code != country).filter_map(|code| reference.country(code));
    let likeness = |entry: &crate::reference::CountryEntry| (entry.country.code, Likeness::of(&own.country, &entry.country));
    let mut alike: Vec<(CountryCode, Likeness)> = others.map(likeness).filter(|(_, likeness)| likeness.weight() > 0).collect();
    alike.sort_by_key(|(code, likeness)| (std::cmp::Reverse(likeness.weight()), *code));
    alike.truncate(most);
    alike
}
