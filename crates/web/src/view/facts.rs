//! Facts of a record as a reader sees them: what is said, by whom, as of when; where sources disagree, all of them.

use model::claim::{Claims, Fact, Known, Rank, Source};
use model::date::PartialDate;

use super::markup::Markup;
use super::words::Words;

/// One line of the facts.
pub(crate) struct FactRow {
    /// What it is about.
    pub(crate) label: String,
    /// What is said; the first one stands.
    pub(crate) values: Vec<FactValue>,
    /// Whether sources disagree.
    pub(crate) disagree: bool,
}

/// One thing that is said.
pub(crate) struct FactValue {
    /// What.
    pub(crate) value: Markup,
    /// By whom, where the record says.
    pub(crate) source: Option<SourceView>,
}

/// Who says so.
pub(crate) struct SourceView {
    /// The source, linked where it is an address.
    pub(crate) reference: Markup,
    /// How much it weighs.
    pub(crate) rank: String,
    /// The date for which it speaks.
    pub(crate) as_of: Option<Markup>,
}

/// The lines of the facts, built one after the other; what nobody has said makes no line.
pub(crate) struct Facts {
    words: Words,
    /// The lines.
    pub(crate) rows: Vec<FactRow>,
}

impl Facts {
    /// No lines yet.
    pub(crate) fn new(words: Words) -> Self {
        Self { words, rows: Vec::new() }
    }

    /// A value that the record has of itself.
    pub(crate) fn plain(&mut self, key: &str, value: Option<Markup>) -> &mut Self {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.row(key, vec![FactValue { value, source: None }], false);
        }
        self
    }

    /// Words of the record that may be in any language.
    pub(crate) fn words(&mut self, key: &str, value: Option<&str>) -> &mut Self {
        self.plain(key, value.filter(|value| !value.is_empty()).map(Markup::isolated))
    }

    /// A date of the record that has no source of its own.
    pub(crate) fn day(&mut self, key: &str, value: Option<PartialDate>) -> &mut Self {
        let words = self.words;
        self.plain(key, value.map(|date| Markup::date(words, date)))
    }

    /// Dates that sources have claimed.
    pub(crate) fn dates(&mut self, key: &str, claims: &Claims<PartialDate>) -> &mut Self {
        let words = self.words;
        self.claims(key, claims, |date| Markup::date(words, *date))
    }

    /// Values that sources have claimed: the one that stands first, then those that differ from it.
    pub(crate) fn claims<T: PartialEq>(&mut self, key: &str, claims: &Claims<T>, show: impl Fn(&T) -> Markup) -> &mut Self {
        let Some(standing) = claims.standing() else { return self };
        let mut values = vec![self.value(standing, &show)];
        let others = claims.0.iter().filter(|fact| !fact.rejected && fact.value != standing.value);
        values.extend(others.map(|fact| self.value(fact, &show)));
        self.row(key, values, claims.disagree());
        self
    }

    fn value<T>(&self, fact: &Fact<T>, show: &impl Fn(&T) -> Markup) -> FactValue {
        let value = match &fact.value {
            Known::Is(value) => show(value),
            Known::Unknown => Markup::text(&self.words.t("known-unknown")),
            Known::Absent => Markup::text(&self.words.t("known-absent")),
            Known::Withheld => Markup::text(&self.words.t("known-withheld")),
            Known::NotApplicable => Markup::text(&self.words.t("known-not-applicable")),
        };
        FactValue { value, source: source(self.words, &fact.source) }
    }

    fn row(&mut self, key: &str, values: Vec<FactValue>, disagree: bool) {
        self.rows.push(FactRow { label: self.words.t(key), values, disagree });
    }
}

/// A source as the reader sees it; nothing where it does not say what it is.
pub(crate) fn source(words: Words, source: &Source) -> Option<SourceView> {
    (!source.reference.is_empty()).then(|| SourceView {
        reference: Markup::outside(&source.reference),
        rank: words.t(rank_key(source.rank)),
        as_of: source.as_of.map(|date| Markup::date(words, date)),
    })
}

fn rank_key(rank: Rank) -> &'static str {
    match rank {
        Rank::Depositary => "rank-depositary",
        Rank::Official => "rank-official",
        Rank::Document => "rank-document",
        Rank::Ministry => "rank-ministry",
        Rank::Organisation => "rank-organisation",
        Rank::Secondary => "rank-secondary",
        Rank::Press => "rank-press",
        Rank::Wiki => "rank-wiki",
    }
}
