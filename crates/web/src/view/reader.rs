//! The reader: the contents of a text, one part of it, alone or beside another language, with its languages and versions.

use std::collections::HashMap;
use std::ops::Range;

use model::access::Clearance;
use model::date::PartialDate;
use model::record::Record;
use model::work::Expression;

use super::address;
use super::cited::{self, Marks};
use super::concordance::{self, TieView};
use super::legal_html::{self, Counts, Setting};
use super::markup::Markup;
use super::on_day;
use super::texts::{self, Choice, LanguageLink, VersionLink};
use super::units::{self, Unit, UnitKind};
use super::words::Words;
use crate::AppState;
use crate::error::PageError;
use crate::extract::Params;

/// The parameters of a page with a text.
pub(crate) const KNOWN: &[&str] = &["language", "with", "version", "part"];
/// Those of a law, which can be asked for as it stood on a day.
pub(crate) const KNOWN_OF_LAW: &[&str] = &["language", "with", "version", "part", on_day::PARAMETER];

/// Lines of contents up to which they stand open.
const OPEN_CONTENTS: usize = 30;

/// A text as the page shows it.
pub(crate) struct Reader {
    /// The language of the text.
    pub(crate) tag: String,
    /// Its direction.
    pub(crate) dir: &'static str,
    /// Its name.
    pub(crate) language: String,
    /// The day for which it states the law.
    pub(crate) version: Option<Markup>,
    /// The languages there are.
    pub(crate) languages: Vec<LanguageLink>,
    /// The time line.
    pub(crate) versions: Vec<VersionLink>,
    /// The list of contents, complete.
    pub(crate) contents: Vec<ContentsLine>,
    /// Whether the contents stand open.
    pub(crate) contents_open: bool,
    /// The parts of a long text.
    pub(crate) parts: Vec<PartLink>,
    /// The part before.
    pub(crate) previous: Option<String>,
    /// The part after.
    pub(crate) next: Option<String>,
    /// The units of this part.
    pub(crate) rows: Vec<Row>,
    /// The text beside it.
    pub(crate) beside: Option<Beside>,
    /// The hash of the structured text.
    pub(crate) sha256: String,
}

/// A line of the list of contents.
pub(crate) struct ContentsLine {
    /// `d0` to `d4`: how far it is set in.
    pub(crate) class: &'static str,
    /// The address of the unit within the text.
    pub(crate) eid: String,
    /// Where it leads.
    pub(crate) href: String,
    /// The number.
    pub(crate) num: String,
    /// The heading.
    pub(crate) heading: String,
}

/// One part of a long text.
pub(crate) struct PartLink {
    /// Where it is.
    pub(crate) href: String,
    /// What it holds: the first and the last of its provisions.
    pub(crate) label: String,
    /// Its number.
    pub(crate) number: String,
    /// Whether it is shown.
    pub(crate) current: bool,
}

/// The text beside the shown one.
pub(crate) struct Beside {
    /// Its language.
    pub(crate) tag: String,
    /// Its direction.
    pub(crate) dir: &'static str,
    /// Its name.
    pub(crate) language: String,
    /// How it stands to the law.
    pub(crate) standing: String,
    /// The page without it.
    pub(crate) without: String,
}

/// A unit and, where two texts are read side by side, its counterpart.
pub(crate) struct Row {
    /// The unit of the shown text.
    pub(crate) here: Option<UnitView>,
    /// The unit of the text beside it.
    pub(crate) there: Option<UnitView>,
}

/// A unit as the page shows it.
pub(crate) struct UnitView {
    /// Its address; empty where it has none, or where it is the text beside.
    pub(crate) id: String,
    /// The level of its heading: 3 to 6.
    pub(crate) level: usize,
    /// Whether it is a provision.
    pub(crate) is_provision: bool,
    /// The number.
    pub(crate) num: String,
    /// Whether the number is short enough to hang.
    pub(crate) hangs: bool,
    /// The heading.
    pub(crate) heading: Markup,
    /// The content.
    pub(crate) content: Markup,
    /// The page of the provision alone.
    pub(crate) permalink: Option<String>,
    /// The treaty articles it answers to, or seems to.
    pub(crate) ties: Vec<TieView>,
    /// Whether any of them is only suggested.
    pub(crate) guesses: bool,
    /// How many records cite it, and where they are listed.
    pub(crate) cited: Option<(u64, String)>,
}

/// What the reader shows and of which text.
pub(crate) struct Opened<'a> {
    /// The text that is shown, where there is one.
    pub(crate) shown: Option<&'a Expression>,
    /// The reader over it.
    pub(crate) reader: Option<Reader>,
}

/// Opens the text of a record as the parameters ask; `page` is the address of the record's page.
pub(crate) async fn open<'a>(state: &AppState, words: Words, record: &'a Record, page: &str, params: &Params) -> Result<Opened<'a>, PageError> {
    let choice = Choice { language: params.get("language"), version: params.parsed::<PartialDate>("version")?.or(on_day::asked(params)?) };
    let Some(shown) = texts::chosen(record, choice, words.tag())? else {
        return Ok(Opened { shown: None, reader: None });
    };
    let Some(text) = &shown.text else { return Ok(Opened { shown: None, reader: None }) };
    let units = units::load(state, text).await?;
    let beside = match params.get("with") {
        Some(language) => texts::chosen(record, Choice { language: Some(language), version: None }, words.tag())?.filter(|other| *other != shown),
        None => None,
    };
    let other_units = match beside.and_then(|other| other.text.as_ref()) {
        Some(text) => Some(units::load(state, text).await?),
        None => None,
    };
    let marks = cited::marks(state, words, record, text).await?;
    let marks = marks.with_own(record, &shown.language, &units, page, &texts::query_of(record, shown));
    let parts = units::parts(&units);
    let number = params.parsed::<usize>("part")?.unwrap_or(1);
    let range = units::part_range(&parts, number, units.len()).ok_or(PageError::NotFound)?;
    let page_of = Pages { page, params, parts: &parts, number };
    let mut reader = Reader {
        tag: shown.language.to_string(),
        dir: words.dir_of(shown.language.as_str()),
        language: words.language(shown.language.as_str()),
        version: shown.date.map(|date| Markup::date(words, date)),
        languages: texts::languages(words, record, page, shown, beside),
        versions: texts::versions(words, record, page, shown),
        contents: contents(&units, &page_of),
        contents_open: units.iter().filter(|unit| unit.is_listed()).count() <= OPEN_CONTENTS,
        parts: part_links(words, &units, &page_of),
        previous: number.checked_sub(1).filter(|before| *before > 0).map(|before| page_of.part(before)),
        next: (number < parts.len()).then(|| page_of.part(number + 1)),
        rows: rows(words, page, &units, range, other_units.as_deref(), &texts::query_of(record, shown), &marks),
        beside: beside.map(|other| beside_view(words, other, page, params)),
        sha256: text.to_string(),
    };
    // Sources and suggestions speak of the law as it stands, not as it stood.
    if record.expression(Some(&shown.language), None) == Some(shown) {
        let counts = state.desk.store.counts_cited_by(&record.id, Clearance::PUBLIC).await?;
        let query = texts::query_of(record, shown);
        let (all, reference) = (state.desk.concordance(), state.desk.reference());
        for unit in reader.rows.iter_mut().filter_map(|row| row.here.as_mut()).filter(|unit| unit.is_provision) {
            unit.ties = concordance::ties(words, &reference, &all, &record.id, &unit.id);
            unit.guesses = unit.ties.iter().any(|tie| tie.suggested);
            let count = counts.get(&unit.id).copied().filter(|_| !unit.id.is_empty());
            unit.cited = count.map(|count| (count, format!("{page}/{}{query}#cited-by", address::segment(&unit.id))));
        }
    }
    Ok(Opened { shown: Some(shown), reader: Some(reader) })
}

fn beside_view(words: Words, other: &Expression, page: &str, params: &Params) -> Beside {
    Beside {
        tag: other.language.to_string(),
        dir: words.dir_of(other.language.as_str()),
        language: words.language(other.language.as_str()),
        standing: texts::standing(words, other.standing),
        without: format!("{page}{}", params.without_name("with").to_query()),
    }
}

/// The addresses of the parts of the page that is shown.
struct Pages<'a> {
    page: &'a str,
    params: &'a Params,
    parts: &'a [usize],
    number: usize,
}

impl Pages<'_> {
    fn part(&self, number: usize) -> String {
        let params = if number == 1 { self.params.without_name("part") } else { self.params.set("part", &number.to_string()) };
        format!("{}{}", self.page, params.to_query())
    }

    /// The place of a unit: within the page, or in another part.
    fn unit(&self, place: usize, eid: &str) -> String {
        let number = self.parts.partition_point(|start| *start <= place);
        let fragment = address::segment(eid);
        if number == self.number { format!("#{fragment}") } else { format!("{}#{fragment}", self.part(number)) }
    }
}

fn contents(units: &[Unit], pages: &Pages<'_>) -> Vec<ContentsLine> {
    let listed = units.iter().enumerate().filter(|(_, unit)| unit.is_listed() && !unit.eid.is_empty());
    listed
        .map(|(place, unit)| ContentsLine {
            class: ["d0", "d1", "d2", "d3", "d4"][unit.depth.min(4)],
            eid: unit.eid.clone(),
            href: pages.unit(place, &unit.eid),
            num: unit.num.clone(),
            heading: unit.plain_heading(),
        })
        .collect()
}

fn part_links(words: Words, units: &[Unit], pages: &Pages<'_>) -> Vec<PartLink> {
    if pages.parts.len() < 2 {
        return Vec::new();
    }
    let link = |number: usize| {
        let range = units::part_range(pages.parts, number, units.len()).unwrap_or_default();
        let mut named = units.get(range).unwrap_or_default().iter().filter(|unit| unit.is_listed()).map(Unit::name);
        let first = named.next().unwrap_or_default();
        let label = named.next_back().map_or_else(|| first.clone(), |last| format!("{first} – {last}"));
        PartLink { href: pages.part(number), label, number: words.number(number as u64), current: number == pages.number }
    };
    (1..=pages.parts.len()).map(link).collect()
}

/// The units of a part, beside their counterparts: those with the same address; what only the other text has stands where it belongs.
fn rows(words: Words, page: &str, here: &[Unit], range: Range<usize>, there: Option<&[Unit]>, query: &str, marks: &Marks) -> Vec<Row> {
    let table = words.t("reader-table");
    let counts = Counts::default();
    let setting = Setting { marks: Some(marks), ..Setting::of(page, &table, &counts) };
    // A part that begins inside groups says which, so that its first heading does not hang in the air.
    let above = units::groups_above(here, range.start);
    let Some(there) = there else {
        let shown = above.into_iter().chain(range).filter_map(|place| here.get(place));
        return shown.map(|unit| Row { here: Some(view(unit, &setting, query)), there: None }).collect();
    };
    let beside = Setting { with_ids: false, marks: None, ..setting };
    let mut rows = Vec::new();
    for (left, right) in aligned(here, there) {
        let inside = match left {
            Some(left) => range.contains(&left) || above.contains(&left),
            // What only the other text has is shown with the part whose units stand around it.
            None => rows_before_inside(&rows, &range, here.len()),
        };
        rows.push((left, right, inside));
    }
    let shown = rows.into_iter().filter(|(_, _, inside)| *inside);
    shown
        .map(|(left, right, _)| Row {
            here: left.and_then(|place| here.get(place)).map(|unit| view(unit, &setting, query)),
            there: right.and_then(|place| there.get(place)).map(|unit| view(unit, &beside, query)),
        })
        .collect()
}

fn rows_before_inside(rows: &[(Option<usize>, Option<usize>, bool)], range: &Range<usize>, units: usize) -> bool {
    match rows.iter().rev().find_map(|(left, _, _)| *left) {
        Some(before) => range.contains(&before),
        None => range.start == 0 || units == 0,
    }
}

/// Pairs the units of two texts by their addresses, and those without one by their turn; in the order of the first text.
pub(crate) fn aligned(here: &[Unit], there: &[Unit]) -> Vec<(Option<usize>, Option<usize>)> {
    let places: HashMap<String, usize> = keys(there).into_iter().enumerate().map(|(place, key)| (key, place)).collect();
    let mut pairs = Vec::with_capacity(here.len().max(there.len()));
    let wanted: Vec<Option<usize>> = keys(here).into_iter().map(|key| places.get(&key).copied()).collect();
    let taken: std::collections::HashSet<usize> = wanted.iter().flatten().copied().collect();
    let mut next = 0;
    for (place, counterpart) in wanted.into_iter().enumerate() {
        if let Some(counterpart) = counterpart {
            // Units that only the other text has come before the pair that follows them.
            while next < counterpart {
                if !taken.contains(&next) {
                    pairs.push((None, Some(next)));
                }
                next += 1;
            }
            next = next.max(counterpart + 1);
        }
        pairs.push((Some(place), counterpart));
    }
    pairs.extend((next..there.len()).filter(|place| !taken.contains(place)).map(|place| (None, Some(place))));
    pairs
}

/// A name for each unit that its counterpart in another text has, too.
fn keys(units: &[Unit]) -> Vec<String> {
    let mut last = String::new();
    let mut loose = 0;
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut keys = Vec::with_capacity(units.len());
    for unit in units {
        let key = if unit.eid.is_empty() {
            loose += 1;
            format!("{last}+{loose}")
        } else {
            last.clone_from(&unit.eid);
            loose = 0;
            unit.eid.clone()
        };
        let count = seen.entry(key.clone()).or_default();
        *count += 1;
        keys.push(if *count > 1 { format!("{key}#{count}") } else { key });
    }
    keys
}

/// A unit as the page shows it; `query` carries language and version on to the page of the provision.
pub(crate) fn view(unit: &Unit, setting: &Setting<'_>, query: &str) -> UnitView {
    let has_address = !unit.eid.is_empty();
    setting.counts.passages.set(unit.passage);
    UnitView {
        id: if setting.with_ids { unit.eid.clone() } else { String::new() },
        level: (3 + unit.depth).min(6),
        is_provision: unit.kind == UnitKind::Provision,
        hangs: !unit.num.is_empty() && unit.num.chars().count() <= 8,
        num: unit.num.clone(),
        heading: legal_html::runs(&unit.heading, &Setting { with_links: !unit.num.is_empty(), ..*setting }),
        content: legal_html::items(&unit.items, setting),
        permalink: (has_address && setting.with_ids && unit.kind == UnitKind::Provision)
            .then(|| format!("{}/{}{query}", setting.page, address::segment(&unit.eid))),
        ties: Vec::new(),
        guesses: false,
        cited: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::units::tests::two_chapters;

    #[test]
    fn units_of_two_languages_meet_by_their_addresses() {
        let here = two_chapters(3);
        let mut there = two_chapters(3);
        let extra =
            Unit { kind: UnitKind::Provision, eid: "sec_2a".into(), num: "2A".into(), heading: Vec::new(), depth: 1, items: Vec::new(), passage: 0 };
        there.insert(4, extra);
        there.remove(2);
        let pairs = aligned(&here, &there);
        assert_eq!(
            pairs,
            [(Some(0), Some(0)), (Some(1), Some(1)), (Some(2), None), (Some(3), Some(2)), (None, Some(3)), (Some(4), Some(4)), (Some(5), Some(5)),]
        );
    }
}
