//! What the machine suggests of provisions: the product of a follower, kept beside the ledger and made again from it at any time.

use std::collections::BTreeMap;

use model::access::Clearance;
use model::country::CountryCode;
use model::ids::RecordId;
use model::language::Language;

use crate::Store;
use crate::backend::{MAX_LIST, Sql, Value};
use crate::cards::visible;
use crate::error::{Error, Result, storable};

/// One topic that one provision seems to be on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// The address of the provision within the text.
    pub eid: String,
    /// Its number as printed.
    pub num: String,
    /// Its heading.
    pub heading: String,
    /// The language of the text.
    pub language: Language,
    /// The key of the topic.
    pub topic: String,
    /// How much speaks for it, in thousandths.
    pub score: u16,
    /// The words that led to it.
    pub words: Vec<String>,
}

/// A suggestion with the record whose provision it is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredSuggestion {
    /// The record.
    pub record: RecordId,
    /// Its State.
    pub country: Option<CountryCode>,
    /// What is suggested.
    pub suggestion: Suggestion,
}

impl Store {
    /// Makes the suggestions of these records those that are given, and notes that the follower has seen everything up to `number`:
    /// both or neither.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn replace_suggestions(&self, records: &BTreeMap<i64, Vec<Suggestion>>, follower: &str, number: u64) -> Result<()> {
        storable("the name of a follower", follower)?;
        let mut rows: Vec<[Value; 9]> = Vec::new();
        for (record, suggestions) in records {
            for (place, found) in (0_i64..).zip(suggestions) {
                for text in [&found.eid, &found.num, &found.heading, &found.topic].into_iter().chain(&found.words) {
                    storable("a suggestion", text)?;
                }
                let (eid, num, heading) = (found.eid.as_str().into(), found.num.as_str().into(), found.heading.as_str().into());
                let (language, topic) = (found.language.as_str().into(), found.topic.as_str().into());
                let score = u32::from(found.score).into();
                rows.push([(*record).into(), place.into(), eid, num, heading, language, topic, score, found.words.join("\n").into()]);
            }
        }
        let _writer = self.writer().await;
        let mut tx = self.database().begin().await?;
        let seqs: Vec<i64> = records.keys().copied().collect();
        for portion in seqs.chunks(MAX_LIST) {
            let mut sql = Sql::new("DELETE FROM suggestion WHERE record IN ");
            sql.bind_list(portion.iter().map(|seq| Value::from(*seq)));
            tx.run("remove suggestions", sql).await?;
        }
        let into = "INSERT INTO suggestion (record, place, eid, num, heading, language, topic, score, words)";
        tx.insert("keep suggestions", into, rows, "").await?;
        let sql = Sql::new("INSERT INTO follower (name, number) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET number = excluded.number");
        tx.run("note how far a follower has come", sql.with(follower).with(number)).await?;
        tx.commit().await
    }

    /// All suggestions for provisions of records that the reader may see, record by record, each in the order in which they were found.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn suggestions(&self, clearance: Clearance) -> Result<Vec<StoredSuggestion>> {
        let mut sql = Sql::new(
            "SELECT r.id, r.country, s.eid, s.num, s.heading, s.language, s.topic, s.score, s.words FROM suggestion s JOIN record r ON r.seq = s.record WHERE ",
        );
        visible(&mut sql, clearance);
        sql.push(" ORDER BY s.record, s.place");
        let broken = |what: &str| Error::damaged("a suggestion", format!("its {what} cannot be read"));
        let rows = self.database().all("read suggestions", sql).await?;
        let read = rows.iter().map(|row| {
            let language = row.text(5)?.parse().map_err(|_| broken("language"))?;
            let words = row.text(8)?.split('\n').filter(|word| !word.is_empty()).map(str::to_owned).collect();
            let score = u16::try_from(row.int(7)?).map_err(|_| broken("score"))?;
            let suggestion = Suggestion { eid: row.text(2)?, num: row.text(3)?, heading: row.text(4)?, language, topic: row.text(6)?, score, words };
            let country = row.text_or_none(1)?.map(|code| code.parse()).transpose().map_err(|_| broken("country"))?;
            Ok(StoredSuggestion { record: RecordId::from_bytes(row.exactly(0)?), country, suggestion })
        });
        read.collect()
    }
}
