//! The matrix of one instrument as it is asked for: the same for the page and for everything that is taken away from it.

use actions::concordance::ask::{Standing, States};
use actions::concordance::{Article, Sheet};
use actions::reference::{CountryEntry, Reference};
use model::concordance::Mark;

use super::words::Words;
use crate::error::PageError;
use crate::extract::{Params, states};

/// The parameters of a matrix.
pub(crate) const KNOWN: &[&str] = &["region", "country", "status", "basis", "group", "states"];

/// The cells that are asked for.
pub(crate) struct Matrix<'c> {
    /// The articles, each with its place in the instrument.
    pub(crate) columns: Vec<(usize, &'c Article)>,
    /// The States, by name.
    pub(crate) rows: Vec<Row<'c>>,
    /// States that would be shown, too, were those shown of which nothing is known.
    pub(crate) unknown: u64,
    /// Which States and marks were asked for.
    pub(crate) states: States,
    /// Which group of articles.
    pub(crate) group: Option<String>,
    /// Whether States of which nothing is known are shown.
    pub(crate) all: bool,
}

/// One State.
pub(crate) struct Row<'c> {
    pub(crate) entry: &'c CountryEntry,
    pub(crate) name: String,
    pub(crate) standing: Standing,
    /// A mark for each column, and whether sources contradict each other there.
    pub(crate) marks: Vec<(Mark, bool)>,
}

impl Row<'_> {
    /// How many marks are of this sort.
    pub(crate) fn count(&self, counts: impl Fn(Mark) -> bool) -> u64 {
        self.marks.iter().filter(|(mark, _)| counts(*mark)).count() as u64
    }
}

impl<'c> Matrix<'c> {
    /// The matrix that the parameters ask for.
    ///
    /// # Errors
    /// When a value cannot be.
    pub(crate) fn read(words: Words, reference: &'c Reference, sheet: &'c Sheet, params: &Params) -> Result<Self, PageError> {
        let states = states::read(params, reference)?;
        let group = states::group(params, sheet)?;
        let all = match params.get("states") {
            None | Some("known") => false,
            Some("all") => true,
            Some(_) => return Err(PageError::bad_value("states", "it takes `known` or `all`")),
        };
        let in_group = |article: &&Article| group.is_none() || article.group == group;
        let columns: Vec<(usize, &Article)> = sheet.listed().filter(|(_, article)| in_group(article)).collect();
        let mut rows: Vec<Row<'c>> = sheet
            .states(reference, &states)
            .map(|entry| {
                let code = entry.country.code;
                let mark = |(place, _): &(usize, &Article)| {
                    let disagree = sheet.cell(*place, code).is_some_and(|cell| cell.disagree);
                    (sheet.mark_by(*place, code, states.basis), disagree)
                };
                let name = reference.country_name(code, words.tag());
                Row { entry, name, standing: sheet.standing(code), marks: columns.iter().map(mark).collect() }
            })
            .collect();
        let nothing = |row: &Row<'_>| row.marks.iter().all(|(mark, _)| *mark == Mark::NotAssessed);
        let unknown = rows.iter().filter(|row| nothing(row)).count() as u64;
        if !all {
            rows.retain(|row| !nothing(row));
        }
        words.sort_by_name(&mut rows, |row| &row.name);
        Ok(Self { columns, rows, unknown, states, group, all })
    }

    /// In how many of the States an article has a mark of this sort.
    pub(crate) fn count(&self, column: usize, counts: impl Fn(Mark) -> bool) -> u64 {
        self.rows.iter().filter(|row| row.marks.get(column).is_some_and(|(mark, _)| counts(*mark))).count() as u64
    }
}
