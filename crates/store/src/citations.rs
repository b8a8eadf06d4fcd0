//! What texts cite, and the names by which citations call a record. A citation of a name comes alive when a record that answers to it arrives.

use std::collections::{BTreeSet, HashMap, HashSet};

use model::access::Clearance;
use model::hash::Sha256;
use model::ids::RecordId;
use model::record::Kind;

use crate::Store;
use crate::aliases::name_of;
use crate::amendments::{self, FoundAmendment};
use crate::backend::{MAX_LIST, Row, Sql, Transaction, Value};
use crate::cards::visible;
use crate::error::{Result, storable};
use crate::links::named;
use crate::numbers::{self, Numbers};

/// The scheme under which the names of works are hashed; no alias has it.
pub(crate) const SCHEME: &str = "cited";

/// A citation as it was found in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoundCitation {
    /// The text.
    pub text: Sha256,
    /// Which passage of it, in reading order.
    pub passage: u32,
    /// Where in the passage it begins, in bytes.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// The address of the provision it stands in; empty outside of any.
    pub from_eid: String,
    /// `case`, `law` or `treaty`.
    pub sort: &'static str,
    /// The name of the work.
    pub name: String,
    /// The work in words.
    pub label: String,
    /// The number of the provision.
    pub to_num: Option<String>,
    /// The provision in words.
    pub to_words: Option<String>,
}

/// All that is known of one record: what it cites and what it is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Citations {
    /// The number of the record.
    pub record: i64,
    /// What its texts cite, in reading order.
    pub found: Vec<FoundCitation>,
    /// What citations call it.
    pub names: Vec<String>,
    /// Whether it has a text: of two records of one name, the one that has is meant.
    pub has_text: bool,
    /// Numbers of provisions and their addresses.
    pub numbers: Vec<(String, String)>,
    /// What its texts and titles tell of changes.
    pub amendments: Vec<FoundAmendment>,
}

/// Where a citation leads, where the reader may go there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CitedRecord {
    /// Its number.
    pub seq: i64,
    /// Its id.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// The address of the provision, where it has one with that number.
    pub eid: Option<String>,
}

/// A citation in a text that is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CitationInText {
    /// Which passage.
    pub passage: u32,
    /// Where it begins, in bytes.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// The work in words.
    pub label: String,
    /// The provision in words.
    pub to_words: Option<String>,
    /// The record that answers to the name.
    pub target: Option<CitedRecord>,
}

/// One thing that a record cites: a work, or a provision of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CitationOut {
    /// Its place in the list; the next page begins behind it.
    pub place: i64,
    /// `case`, `law` or `treaty`.
    pub sort: String,
    /// The work in words.
    pub label: String,
    /// The provision in words.
    pub to_words: Option<String>,
    /// In how many places: provisions, or the text outside of them.
    pub places: u64,
    /// The record that answers to the name.
    pub target: Option<CitedRecord>,
}

/// One record that cites another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CitationIn {
    /// The number of the citing record.
    pub seq: i64,
    /// In how many places: provisions, or the text outside of them.
    pub places: u64,
}

/// Citations with the works they name.
const NAMED: &str = "(SELECT i.*, w.name, w.sort, w.label FROM citation i JOIN cited w ON w.seq = i.work)";

/// The record that alone answers to the name of citation `c`; of several, the one that alone has a text.
pub(crate) const ANSWERS: &str = "(SELECT min(k.record) FROM called k WHERE k.name = c.name \
                       AND k.weight = (SELECT max(m.weight) FROM called m WHERE m.name = c.name) HAVING count(*) = 1)";

/// The names to which record `t` answers by the same rule.
pub(crate) const ITS_NAMES: &str = "(SELECT k.name FROM called k WHERE k.record = t.seq AND NOT EXISTS (SELECT 1 FROM called o WHERE o.name = k.name AND o.record <> k.record AND o.weight >= k.weight))";

impl Store {
    /// Makes the citations, names and numbers of records those given, and notes that `follower` has seen everything up to `number`; in one
    /// transaction, so that it may be stopped at any point.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn keep_citations(&self, records: &[Citations], follower: &str, number: u64) -> Result<()> {
        storable("the name of a follower", follower)?;
        let _writer = self.writer().await;
        let mut tx = self.database().begin().await?;
        // Another node may be at the same, and what it cites must not go meanwhile.
        tx.ledger_row().await?;
        replace(&mut tx, records).await?;
        let sql = Sql::new("INSERT INTO follower (name, number) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET number = excluded.number");
        tx.run("note how far a follower has come", sql.with(follower).with(number)).await?;
        tx.commit().await
    }

    /// The citations in a text, in reading order, with the records that answer to them and that the reader may see.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn citations_in(&self, record: &RecordId, text: &Sha256, clearance: Clearance) -> Result<Vec<CitationInText>> {
        let mut sql = Sql::new("SELECT r.seq, r.id, r.kind, c.to_num, c.passage, c.start, c.stop, c.label, c.to_words FROM ");
        sql.push(NAMED).push(" c LEFT JOIN record r ON r.seq = ").push(ANSWERS).push(" AND ");
        visible(&mut sql, clearance);
        sql.push(" WHERE c.text = (SELECT t.seq FROM kept_text t WHERE t.sha256 = ").bind(text.0);
        sql.push(") AND c.record = (SELECT f.seq FROM record f WHERE f.id = ").bind(record.bytes()).push(") ORDER BY c.place");
        let rows = self.database().all("read the citations in a text", sql).await?;
        let numbers = self.numbers_of_targets(&rows).await?;
        let read = |row: &Row| {
            let small = |column| Ok::<u32, crate::Error>(u32::try_from(row.number(column)?).unwrap_or(u32::MAX));
            Ok(CitationInText {
                passage: small(4)?,
                start: small(5)?,
                end: small(6)?,
                label: row.text(7)?,
                to_words: row.text_or_none(8)?,
                target: target(row, &numbers)?,
            })
        };
        rows.iter().map(read).collect()
    }

    /// What a record cites, each work or provision once, in the order in which it is first cited; behind `after`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn cites(&self, id: &RecordId, clearance: Clearance, after: Option<i64>, limit: usize) -> Result<Vec<CitationOut>> {
        let mut sql = Sql::new("SELECT r.seq, r.id, r.kind, c.to_num, c.place, c.sort, c.label, c.to_words, c.places FROM (");
        grouped(&mut sql, id, clearance);
        sql.push(") c LEFT JOIN record r ON r.seq = ").push(ANSWERS).push(" AND ");
        visible(&mut sql, clearance);
        sql.push(" WHERE c.place > ").bind(after.unwrap_or(-1));
        sql.push(" ORDER BY c.place LIMIT ").bind(limit as u64);
        let rows = self.database().all("read what a record cites", sql).await?;
        let numbers = self.numbers_of_targets(&rows).await?;
        let read = |row: &Row| {
            Ok(CitationOut {
                place: row.int(4)?,
                sort: row.text(5)?,
                label: row.text(6)?,
                to_words: row.text_or_none(7)?,
                places: row.number(8)?,
                target: target(row, &numbers)?,
            })
        };
        rows.iter().map(read).collect()
    }

    /// How many works and provisions a record cites: the length of the list of [`Store::cites`].
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn count_cites(&self, id: &RecordId, clearance: Clearance) -> Result<u64> {
        let mut sql = Sql::new("SELECT count(*) FROM (");
        grouped(&mut sql, id, clearance);
        sql.push(") c");
        self.database().one("count what a record cites", sql).await?.map_or(Ok(0), |row| row.number(0))
    }

    /// The records that cite this one, or its provision of this number: the latest first, behind the record of number `after`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn cited_by(
        &self,
        id: &RecordId,
        num: Option<&str>,
        clearance: Clearance,
        after: Option<i64>,
        limit: usize,
    ) -> Result<Vec<CitationIn>> {
        let mut sql = Sql::new("SELECT r.seq, c.places FROM (");
        citing(&mut sql, id, num, clearance);
        sql.push(") c JOIN record r ON r.seq = c.record AND ");
        visible(&mut sql, clearance);
        if let Some(after) = after {
            // A record that has gone since leaves its place behind: the list then goes on by number alone.
            sql.push(" WHERE (r.date, r.seq) < (SELECT COALESCE(max(a.date), 99999999), ").bind(after).push(" FROM record a WHERE a.seq = ");
            sql.bind(after).push(")");
        }
        sql.push(" ORDER BY r.date DESC, r.seq DESC LIMIT ").bind(limit as u64);
        let rows = self.database().all("read what cites a record", sql).await?;
        rows.iter().map(|row| Ok(CitationIn { seq: row.int(0)?, places: row.number(1)? })).collect()
    }

    /// How many records cite this one, or its provision of this number: the length of the list of [`Store::cited_by`].
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn count_cited_by(&self, id: &RecordId, num: Option<&str>, clearance: Clearance) -> Result<u64> {
        let mut sql = Sql::new("SELECT count(*) FROM (");
        citing(&mut sql, id, num, clearance);
        sql.push(") c JOIN record r ON r.seq = c.record AND ");
        visible(&mut sql, clearance);
        self.database().one("count what cites a record", sql).await?.map_or(Ok(0), |row| row.number(0))
    }

    /// How many records cite each provision of this one, by the addresses of the provisions; those that none cites are left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn counts_cited_by(&self, id: &RecordId, clearance: Clearance) -> Result<HashMap<String, u64>> {
        let mut sql = Sql::new("SELECT DISTINCT t.seq, c.to_num, r.seq FROM citation c JOIN record t ON t.id = ");
        sql.bind(id.bytes()).push(" AND t.seq = (SELECT r.seq FROM record r WHERE r.id = t.id AND ");
        visible(&mut sql, clearance);
        sql.push(") JOIN record r ON r.seq = c.record AND ");
        visible(&mut sql, clearance);
        sql.push(" WHERE c.work IN (SELECT w.seq FROM cited w WHERE w.name IN ").push(ITS_NAMES);
        sql.push(") AND c.record <> t.seq AND c.to_num IS NOT NULL");
        let rows = self.database().all("count what cites the provisions of a record", sql).await?;
        let Some(first) = rows.first() else { return Ok(HashMap::new()) };
        let numbers = numbers::of_records(self.database(), &[first.int(0)?]).await?;
        // Two numbers may lead to one provision.
        let mut citing: HashMap<&str, HashSet<i64>> = HashMap::new();
        for row in &rows {
            if let Some(eid) = numbers.eid(row.int(0)?, &row.text(1)?) {
                citing.entry(eid).or_default().insert(row.int(2)?);
            }
        }
        Ok(citing.into_iter().map(|(eid, records)| (eid.to_owned(), records.len() as u64)).collect())
    }

    /// The numbers of the records that rows lead to, which name those first.
    async fn numbers_of_targets(&self, rows: &[Row]) -> Result<Numbers> {
        let mut targets = Vec::new();
        for row in rows.iter() {
            if let (Some(target), Some(_)) = (row.int_or_none(0)?, row.text_or_none(3)?) {
                targets.push(target);
            }
        }
        targets.sort_unstable();
        targets.dedup();
        numbers::of_records(self.database(), &targets).await
    }
}

/// The citations of a record, each work and provision once.
fn grouped(sql: &mut Sql, id: &RecordId, clearance: Clearance) {
    sql.push("SELECT c.name, c.to_num, c.to_words, min(c.place) AS place, min(c.sort) AS sort, min(c.label) AS label, count(DISTINCT c.stands) AS places FROM ");
    sql.push(NAMED).push(" c WHERE c.record = (SELECT r.seq FROM record r WHERE r.id = ").bind(id.bytes()).push(" AND ");
    visible(sql, clearance);
    sql.push(") GROUP BY c.name, c.to_num, c.to_words");
}

/// The records that cite one, with how often each does.
fn citing(sql: &mut Sql, id: &RecordId, num: Option<&str>, clearance: Clearance) {
    sql.push("SELECT c.record, count(DISTINCT c.stands) AS places FROM citation c JOIN record t ON t.id = ").bind(id.bytes());
    sql.push(" AND t.seq = (SELECT r.seq FROM record r WHERE r.id = t.id AND ");
    visible(sql, clearance);
    sql.push(") WHERE c.work IN (SELECT w.seq FROM cited w WHERE w.name IN ").push(ITS_NAMES).push(") AND c.record <> t.seq");
    if let Some(num) = num {
        sql.push(" AND c.to_num = ").bind(num);
    }
    sql.push(" GROUP BY c.record");
}

/// The target of a row that begins with its number, id and kind and the number of its provision.
fn target(row: &Row, numbers: &Numbers) -> Result<Option<CitedRecord>> {
    let Some(seq) = row.int_or_none(0)? else { return Ok(None) };
    let eid = row.text_or_none(3)?.and_then(|num| numbers.eid(seq, &num).map(str::to_owned));
    Ok(Some(CitedRecord { seq, id: RecordId::from_bytes(row.exactly(1)?), kind: named(&row.text(2)?)?, eid }))
}

async fn replace(tx: &mut Transaction, records: &[Citations]) -> Result<()> {
    for Citations { record, amendments, .. } in records {
        amendments::replace(tx, *record, amendments).await?;
        for table in [
            "DELETE FROM cited WHERE seq IN (SELECT c.work FROM citation c WHERE c.record = $1) \
             AND NOT EXISTS (SELECT 1 FROM citation o WHERE o.work = cited.seq AND o.record <> $1)",
            "DELETE FROM citation WHERE record = $1",
            "DELETE FROM called WHERE record = $1",
            "DELETE FROM numbered WHERE record = $1",
        ] {
            tx.run("remove the citations of a record", Sql::new(table).with(*record)).await?;
        }
    }
    let works = keep_works(tx, records).await?;
    let texts = texts_cited_in(tx, records).await?;
    let (mut rows, mut called) = (Vec::new(), Vec::new());
    for citations in records {
        add_rows(&mut rows, citations, &works, &texts)?;
        let names: BTreeSet<[u8; 16]> = citations.names.iter().map(|name| name_of(SCHEME, name)).collect();
        called.extend(names.into_iter().map(|name| [name.into(), citations.record.into(), i64::from(citations.has_text).into()]));
    }
    let into = "INSERT INTO citation (record, place, text, passage, start, stop, stands, work, to_num, to_words)";
    tx.insert("keep citations", into, rows, "").await?;
    tx.insert("keep the names of records", "INSERT INTO called (name, record, weight)", called, "").await?;
    numbers::keep(tx, records).await
}

/// A work as citations name it: name, sort and words.
type Work<'a> = ([u8; 16], &'a str, &'a str);

fn work_of(found: &FoundCitation) -> Work<'_> {
    (name_of(SCHEME, &found.name), found.sort, &found.label)
}

/// Keeps the works that are cited, and says their numbers.
async fn keep_works<'a>(tx: &mut Transaction, records: &'a [Citations]) -> Result<HashMap<Work<'a>, i64>> {
    let works: BTreeSet<Work<'a>> = records.iter().flat_map(|citations| &citations.found).map(work_of).collect();
    for (_, _, label) in &works {
        storable("the words of a citation", label)?;
    }
    let rows = works.iter().map(|(name, sort, label)| [Value::from(*name), (*sort).into(), (*label).into()]).collect();
    tx.insert("keep cited works", "INSERT INTO cited (name, sort, label)", rows, " ON CONFLICT (name, sort, label) DO NOTHING").await?;
    let mut kept = HashMap::with_capacity(works.len());
    let names: BTreeSet<[u8; 16]> = works.iter().map(|(name, _, _)| *name).collect();
    for portion in names.into_iter().collect::<Vec<_>>().chunks(MAX_LIST) {
        let mut sql = Sql::new("SELECT name, sort, label, seq FROM cited WHERE name IN ");
        sql.bind_list(portion.iter().map(|name| Value::from(*name)));
        for row in tx.all("number cited works", sql).await? {
            kept.insert((row.exactly(0)?, row.text(1)?, row.text(2)?), row.int(3)?);
        }
    }
    let numbered = works.into_iter().filter_map(|work| Some((work, *kept.get(&(work.0, work.1.to_owned(), work.2.to_owned()))?)));
    Ok(numbered.collect())
}

/// The numbers of the texts that cite; one that has gone meanwhile has none.
async fn texts_cited_in(tx: &mut Transaction, records: &[Citations]) -> Result<HashMap<Sha256, i64>> {
    let texts: HashSet<Sha256> = records.iter().flat_map(|citations| &citations.found).map(|found| found.text).collect();
    let mut numbered = HashMap::with_capacity(texts.len());
    for portion in texts.into_iter().collect::<Vec<_>>().chunks(MAX_LIST) {
        let mut sql = Sql::new("SELECT sha256, seq FROM kept_text WHERE sha256 IN ");
        sql.bind_list(portion.iter().map(|hash| Value::from(hash.0)));
        for row in tx.all("number texts", sql).await? {
            numbered.insert(Sha256(row.exactly(0)?), row.int(1)?);
        }
    }
    Ok(numbered)
}

fn add_rows<'a>(rows: &mut Vec<[Value; 10]>, citations: &'a Citations, works: &HashMap<Work<'a>, i64>, texts: &HashMap<Sha256, i64>) -> Result<()> {
    let mut provisions: HashMap<&str, i64> = HashMap::from([("", 0)]);
    for (place, found) in (0_i64..).zip(&citations.found) {
        for text in [&found.to_num, &found.to_words].into_iter().flatten() {
            storable("the provision of a citation", text)?;
        }
        let next = provisions.len() as i64;
        let stands = *provisions.entry(&found.from_eid).or_insert(next);
        let (Some(work), Some(text)) = (works.get(&work_of(found)), texts.get(&found.text)) else { continue };
        rows.push([
            citations.record.into(),
            place.into(),
            (*text).into(),
            found.passage.into(),
            found.start.into(),
            found.end.into(),
            stands.into(),
            (*work).into(),
            found.to_num.clone().into(),
            found.to_words.clone().into(),
        ]);
    }
    Ok(())
}
