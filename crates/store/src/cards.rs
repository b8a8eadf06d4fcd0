//! Lists and counts of records from their cards, without their bodies; and the one place where the access class becomes a condition.

use std::fmt;
use std::str::FromStr;

use model::access::{AccessClass, Clearance};
use model::country::CountryCode;
use model::date::{Moment, PartialDate};
use model::ids::RecordId;
use model::language::Language;
use model::record::{Body, Kind, Record};
use model::work::Translated;
use model::workflow::Stage;

use crate::Store;
use crate::backend::{MAX_LIST, Row, Sql, Value};
use crate::error::{Error, Result, storable};

/// What a list shows of a record.
#[derive(Clone, PartialEq, Debug)]
pub struct Card {
    /// Its number.
    pub seq: i64,
    /// Its id.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// The State or organisation it belongs to.
    pub country: Option<CountryCode>,
    /// The date by which it is sorted and filtered.
    pub date: Option<PartialDate>,
    /// What it is called, by language.
    pub title: Translated,
    /// The language of the title as adopted.
    pub original_language: Option<Language>,
    /// The languages in which there is a text, in the order of the record.
    pub languages: Vec<Language>,
    /// Whether a law is in force.
    pub status: Option<String>,
    /// Who may see it.
    pub access: AccessClass,
    /// How far it is.
    pub stage: Stage,
    /// Whether it describes nothing real.
    pub sample: bool,
    /// The moment of its last revision.
    pub changed: Moment,
    /// The number of its last revision.
    pub revision: u64,
}

impl Card {
    /// The title for a reader of `wanted`, with its language, by the rule of [`Record::title_for`].
    #[must_use]
    pub fn title_for(&self, wanted: &str) -> (&str, &str) {
        let in_language = |tag: &str| self.title.0.iter().find(|(language, _)| language.primary() == tag);
        let original = self.original_language.as_ref().and_then(|language| self.title.0.get_key_value(language));
        in_language(wanted)
            .or(original)
            .or_else(|| self.title.best(wanted).and_then(|(language, _)| self.title.0.get_key_value(language)))
            .map_or(("", "und"), |(language, title)| (title.as_str(), language.as_str()))
    }
}

/// Which records a list holds, in which order, and from where. The default is all of them, newest first, fifty at a time.
#[derive(Clone, PartialEq, Debug)]
pub struct Filter {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Of this State or organisation.
    pub country: Option<CountryCode>,
    /// With a text in this language (a primary language also finds its regions).
    pub language: Option<Language>,
    /// With a text or a file, or without any.
    pub with_text: Option<bool>,
    /// With this status.
    pub status: Option<String>,
    /// At this stage.
    pub stage: Option<Stage>,
    /// Samples only, or none of them.
    pub sample: Option<bool>,
    /// Not before this date.
    pub from: Option<PartialDate>,
    /// Not after this date.
    pub to: Option<PartialDate>,
    /// Changed at this moment or later.
    pub changed_from: Option<Moment>,
    /// Changed before this moment.
    pub changed_before: Option<Moment>,
    /// In this order.
    pub sort: Sort,
    /// Behind this place in that order.
    pub after: Option<Cursor>,
    /// At most so many; a list never holds more than 1,000.
    pub limit: usize,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            kind: None,
            country: None,
            language: None,
            with_text: None,
            status: None,
            stage: None,
            sample: None,
            from: None,
            to: None,
            changed_from: None,
            changed_before: None,
            sort: Sort::default(),
            after: None,
            limit: 50,
        }
    }
}

/// The orders of a list. Each ends with the number of the record, so that it is the same every time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Sort {
    /// By date, the latest first; those without a date last.
    #[default]
    Newest,
    /// By date, the earliest first; those without a date first.
    Oldest,
    /// By the moment of the last revision, the latest first.
    Changed,
    /// By the moment of the last revision, the earliest first: the order of harvesting.
    ChangedFirst,
    /// In the order in which records came in.
    Added,
}

impl Sort {
    fn key(self) -> &'static str {
        match self {
            Self::Newest | Self::Oldest => "r.date",
            Self::Changed | Self::ChangedFirst => "r.changed",
            Self::Added => "r.seq",
        }
    }

    fn descends(self) -> bool {
        matches!(self, Self::Newest | Self::Changed)
    }

    fn key_of(self, card: &Card) -> i64 {
        match self {
            Self::Newest | Self::Oldest => date_number(card.date),
            Self::Changed | Self::ChangedFirst => card.changed.microseconds(),
            Self::Added => card.seq,
        }
    }
}

/// A place in a list: the sort key and the number of the record before it. It stays valid while records come and go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cursor {
    key: i64,
    seq: i64,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.key, self.seq)
    }
}

/// Says that a text is no cursor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a place in a list: expected a cursor as the page before gave it")]
pub struct NotACursor;

impl FromStr for Cursor {
    type Err = NotACursor;

    fn from_str(text: &str) -> std::result::Result<Self, NotACursor> {
        let (key, seq) = text.split_once('.').ok_or(NotACursor)?;
        Ok(Self { key: key.parse().map_err(|_| NotACursor)?, seq: seq.parse().map_err(|_| NotACursor)? })
    }
}

/// A stretch of a list.
#[derive(Clone, PartialEq, Debug)]
pub struct Page<T> {
    /// What it holds.
    pub items: Vec<T>,
    /// Where the next stretch begins; nothing at the end.
    pub next: Option<Cursor>,
}

/// What a count is broken down by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Column {
    /// The kind of record.
    Kind,
    /// The State or organisation.
    Country,
    /// Whether a law is in force.
    Status,
    /// The year of its date.
    Year,
}

/// Writes the condition under which a reader sees record `r`. Every statement that lists, counts or reads records has it.
pub(crate) fn visible(sql: &mut Sql, clearance: Clearance) {
    if clearance == Clearance::HOUSE {
        sql.push("1 = 1");
        return;
    }
    sql.push("r.stage IN (");
    for (number, stage) in STAGES.into_iter().filter(|stage| stage.is_open()).enumerate() {
        sql.push(if number == 0 { "" } else { ", " }).bind(stage_number(stage));
    }
    sql.push(") AND r.access <= ").bind(i64::from(clearance.number()));
    if let Some(country) = clearance.country() {
        sql.push(" AND (r.access < ").bind(i64::from(AccessClass::Restricted.number()));
        sql.push(" OR r.country = ").bind(country.as_str()).push(")");
    }
}

const STAGES: [Stage; 5] = [Stage::Draft, Stage::InReview, Stage::Published, Stage::Superseded, Stage::Withdrawn];

pub(crate) fn stage_number(stage: Stage) -> i64 {
    match stage {
        Stage::Draft => 0,
        Stage::InReview => 1,
        Stage::Published => 2,
        Stage::Superseded => 3,
        Stage::Withdrawn => 4,
    }
}

/// The date as one number that keeps what is unknown: `20011100` for November 2001, 0 for none.
pub(crate) fn date_number(date: Option<PartialDate>) -> i64 {
    date.map_or(0, PartialDate::number)
}

/// The columns of [`card`], of record `r`.
const CARD: &str =
    "r.seq, r.id, r.kind, r.country, r.date, r.titles, r.original, r.languages, r.status, r.access, r.stage, r.sample, r.changed, r.revision";

fn card(row: &Row) -> Result<Card> {
    let broken = |what: &str| Error::damaged("the card of a record", format!("its {what} cannot be read"));
    let title = serde_json::from_str(&row.text(5)?).map_err(|_| broken("title"))?;
    let original_language = row.text_or_none(6)?.map(|tag| tag.parse()).transpose().map_err(|_| broken("language"))?;
    let languages = row.text(7)?.split(',').filter(|tag| !tag.is_empty()).filter_map(|tag| tag.parse().ok()).collect();
    let access = match row.int(9)? {
        0 => AccessClass::Public,
        1 => AccessClass::SignedIn,
        2 => AccessClass::Restricted,
        _ => AccessClass::Private,
    };
    let stage = row.int(10)?;
    Ok(Card {
        seq: row.int(0)?,
        id: RecordId::from_bytes(row.exactly(1)?),
        kind: row.text(2)?.parse().map_err(|_| broken("kind"))?,
        country: row.text_or_none(3)?.map(|code| code.parse()).transpose().map_err(|_| broken("country"))?,
        date: PartialDate::from_number(row.int(4)?),
        title,
        original_language,
        languages,
        status: row.text_or_none(8)?,
        access,
        stage: STAGES.into_iter().find(|known| stage_number(*known) == stage).ok_or_else(|| broken("stage"))?,
        sample: row.int(11)? != 0,
        changed: Moment::from_microseconds(row.int(12)?),
        revision: row.number(13)?,
    })
}

/// The values of the columns kind, country, date, access, stage, sample, status, original, languages and titles.
pub(crate) fn card_values(record: &Record) -> Result<[Value; 10]> {
    let status = match &record.body {
        Body::Law(law) => law.status.value().map(|status| status.as_str().to_owned()),
        _ => None,
    };
    let titles =
        serde_json::to_string(&record.title).map_err(|source| Error::Json { doing: format!("write the titles of record {}", record.id), source })?;
    Ok([
        record.kind().as_str().into(),
        record.country.map(|country| country.as_str().to_owned()).into(),
        date_number(record.date()).into(),
        i64::from(record.access.number()).into(),
        stage_number(record.stage).into(),
        i64::from(record.sample).into(),
        status.into(),
        record.original_language.as_ref().map(|language| language.as_str().to_owned()).into(),
        languages_of(record).into(),
        titles.into(),
    ])
}

fn languages_of(record: &Record) -> String {
    let mut languages = String::from(",");
    for expression in record.expressions.iter().filter(|expression| expression.text.is_some() || !expression.files.is_empty()) {
        let tag = expression.language.as_str();
        if !languages.split(',').any(|known| known == tag) {
            languages.push_str(tag);
            languages.push(',');
        }
    }
    languages
}

fn conditions(sql: &mut Sql, filter: &Filter, clearance: Clearance) -> Result<()> {
    visible(sql, clearance);
    if let Some(kind) = filter.kind {
        sql.push(" AND r.kind = ").bind(kind.as_str());
    }
    if let Some(country) = filter.country {
        sql.push(" AND r.country = ").bind(country.as_str());
    }
    if let Some(language) = &filter.language {
        // A tag holds letters, digits and hyphens only, so it has no meaning in a pattern.
        sql.push(" AND (r.languages LIKE ").bind(format!("%,{language},%")).push(" OR r.languages LIKE ").bind(format!("%,{language}-%")).push(")");
    }
    if let Some(with_text) = filter.with_text {
        sql.push(if with_text { " AND r.languages <> " } else { " AND r.languages = " }).bind(",");
    }
    if let Some(status) = &filter.status {
        storable("a status", status)?;
        sql.push(" AND r.status = ").bind(status.as_str());
    }
    if let Some(stage) = filter.stage {
        sql.push(" AND r.stage = ").bind(stage_number(stage));
    }
    if let Some(sample) = filter.sample {
        sql.push(" AND r.sample = ").bind(i64::from(sample));
    }
    if let Some(from) = filter.from {
        sql.push(" AND r.date >= ").bind(date_number(Some(from)));
    }
    if let Some(to) = filter.to {
        sql.push(" AND r.date > 0 AND r.date <= ").bind(to.last_day_number());
    }
    if let Some(moment) = filter.changed_from {
        sql.push(" AND r.changed >= ").bind(moment.microseconds());
    }
    if let Some(moment) = filter.changed_before {
        sql.push(" AND r.changed < ").bind(moment.microseconds());
    }
    Ok(())
}

impl Store {
    /// A stretch of the list of the records that the filter names and the reader may see.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(&self, filter: &Filter, clearance: Clearance) -> Result<Page<Card>> {
        let limit = filter.limit.clamp(1, 1_000);
        let (key, descends) = (filter.sort.key(), filter.sort.descends());
        let mut sql = Sql::new("SELECT ");
        sql.push(CARD).push(" FROM record r WHERE ");
        conditions(&mut sql, filter, clearance)?;
        if let Some(after) = filter.after {
            sql.push(" AND (").push(key).push(", r.seq) ").push(if descends { "< (" } else { "> (" });
            sql.bind(after.key).push(", ").bind(after.seq).push(")");
        }
        sql.push(" ORDER BY ").push(key).push(if descends { " DESC, r.seq DESC LIMIT " } else { ", r.seq LIMIT " }).bind(limit as u64 + 1);
        let rows = self.database().all("list records", sql).await?;
        let mut items = rows.iter().map(card).collect::<Result<Vec<_>>>()?;
        let more = items.len() > limit;
        items.truncate(limit);
        let next = items.last().filter(|_| more).map(|last| Cursor { key: filter.sort.key_of(last), seq: last.seq });
        Ok(Page { items, next })
    }

    /// How many records the whole list of the filter holds for the reader; order, place and limit do not matter.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn count(&self, filter: &Filter, clearance: Clearance) -> Result<u64> {
        let mut sql = Sql::new("SELECT count(*) FROM record r WHERE ");
        conditions(&mut sql, filter, clearance)?;
        self.database().one("count records", sql).await?.map_or(Ok(0), |row| row.number(0))
    }

    /// The count of [`Store::count`] broken down; values that records do not have are left out. Sorted by value.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn counts_by(&self, column: Column, filter: &Filter, clearance: Clearance) -> Result<Vec<(String, u64)>> {
        let value = match column {
            Column::Kind => "r.kind",
            Column::Country => "r.country",
            Column::Status => "r.status",
            Column::Year => "CAST(NULLIF(r.date / 10000, 0) AS TEXT)",
        };
        let mut sql = Sql::new("SELECT ");
        sql.push(value).push(", count(*) FROM record r WHERE ");
        conditions(&mut sql, filter, clearance)?;
        sql.push(" AND ").push(value).push(" IS NOT NULL GROUP BY ").push(value);
        let rows = self.database().all("count records", sql).await?;
        let mut counts = rows.iter().map(|row| Ok((row.text(0)?, row.number(1)?))).collect::<Result<Vec<_>>>()?;
        // The databases sort text differently.
        counts.sort();
        Ok(counts)
    }

    /// The cards of these numbers that the reader may see, in the order of the input, by one query.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn cards_by_seq(&self, wanted: &[i64], clearance: Clearance) -> Result<Vec<Card>> {
        let mut found = std::collections::HashMap::new();
        for portion in wanted.chunks(MAX_LIST) {
            let mut sql = Sql::new("SELECT ");
            sql.push(CARD).push(" FROM record r WHERE r.seq IN ").bind_list(portion.iter().map(|seq| Value::from(*seq))).push(" AND ");
            visible(&mut sql, clearance);
            for row in self.database().all("read cards", sql).await? {
                let card = card(&row)?;
                found.insert(card.seq, card);
            }
        }
        Ok(wanted.iter().filter_map(|seq| found.get(seq).cloned()).collect())
    }

    /// The card of a record, where the reader may see it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn card(&self, id: &RecordId, clearance: Clearance) -> Result<Option<Card>> {
        let mut sql = Sql::new("SELECT ");
        sql.push(CARD).push(" FROM record r WHERE r.id = ").bind(id.bytes()).push(" AND ");
        visible(&mut sql, clearance);
        self.database().one("read a card", sql).await?.map(|row| card(&row)).transpose()
    }
}
