//! The recorded links of records: when each was last asked, what it gave, and since when it is dead. Beside the ledger.

use model::access::Clearance;
use model::country::CountryCode;
use model::date::Moment;
use model::hash::Sha256;
use model::ids::RecordId;

use crate::Store;
use crate::backend::{Row, Sql};
use crate::cards::visible;
use crate::error::{Error, Result, storable};

/// What is known of one link of one record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Watched {
    /// The record.
    pub record: RecordId,
    /// The address.
    pub url: String,
    /// When it was last asked.
    pub asked: Moment,
    /// The entity tag that its server gave with the last file.
    pub etag: Option<String>,
    /// The date that its server gave with the last file.
    pub modified: Option<String>,
    /// The hash of the last file.
    pub sha256: Option<Sha256>,
    /// The hash of the words of the last file.
    pub words: Option<Sha256>,
    /// When it gave the last file.
    pub captured: Option<Moment>,
    /// A word for why it gave none when it was last asked.
    pub trouble: Option<String>,
    /// Since when it is dead.
    pub dead: Option<Moment>,
}

impl Watched {
    /// A link that was asked for the first time.
    #[must_use]
    pub fn new(record: RecordId, url: &str, asked: Moment) -> Self {
        let url = url.to_owned();
        Self { record, url, asked, etag: None, modified: None, sha256: None, words: None, captured: None, trouble: None, dead: None }
    }
}

impl Store {
    /// Keeps what is known of a link, in place of what was.
    ///
    /// # Errors
    /// When the record is not held, or the database cannot be written.
    pub async fn watch(&self, link: &Watched) -> Result<()> {
        for text in [Some(&link.url), link.etag.as_ref(), link.modified.as_ref(), link.trouble.as_ref()].into_iter().flatten() {
            storable("what is known of a link", text)?;
        }
        let microseconds = |moment: Option<Moment>| moment.map(Moment::microseconds);
        let hash = |hash: Option<Sha256>| hash.map(|hash| hash.0.to_vec());
        let sql = Sql::new(
            "INSERT INTO watched (record, url, asked, etag, modified, sha256, words, captured, trouble, dead)
             SELECT seq, $2, $3, $4, $5, $6, $7, $8, $9, $10 FROM record WHERE id = $1
             ON CONFLICT (record, url) DO UPDATE SET asked = excluded.asked, etag = excluded.etag, modified = excluded.modified,
             sha256 = excluded.sha256, words = excluded.words, captured = excluded.captured, trouble = excluded.trouble, dead = excluded.dead",
        );
        let sql = sql.with(link.record.bytes()).with(link.url.as_str()).with(link.asked.microseconds());
        let sql = sql.with(link.etag.clone()).with(link.modified.clone()).with(hash(link.sha256)).with(hash(link.words));
        let sql = sql.with(microseconds(link.captured)).with(link.trouble.clone()).with(microseconds(link.dead));
        let _writer = self.writer().await;
        let mut tx = self.database().begin().await?;
        tx.run("keep what is known of a link", sql).await?;
        tx.commit().await
    }

    /// All links of records that the reader may see, of one State or of all, record by record.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn watched(&self, country: Option<CountryCode>, clearance: Clearance) -> Result<Vec<Watched>> {
        self.links_where("1 = 1", country, clearance).await
    }

    /// The dead among them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn dead_links(&self, country: Option<CountryCode>, clearance: Clearance) -> Result<Vec<Watched>> {
        self.links_where("w.dead IS NOT NULL", country, clearance).await
    }

    async fn links_where(&self, which: &'static str, country: Option<CountryCode>, clearance: Clearance) -> Result<Vec<Watched>> {
        let mut sql = Sql::new(
            "SELECT r.id, w.url, w.asked, w.etag, w.modified, w.sha256, w.words, w.captured, w.trouble, w.dead
             FROM watched w JOIN record r ON r.seq = w.record WHERE ",
        );
        sql.push(which).push(" AND ");
        visible(&mut sql, clearance);
        if let Some(country) = country {
            sql.push(" AND r.country = ").bind(country.as_str());
        }
        sql.push(" ORDER BY w.record, w.url");
        self.database().all("read what is known of links", sql).await?.iter().map(watched).collect()
    }
}

fn watched(row: &Row) -> Result<Watched> {
    let moment = |column| row.int_or_none(column).map(|moment| moment.map(Moment::from_microseconds));
    Ok(Watched {
        record: RecordId::from_bytes(row.exactly(0)?),
        url: row.text(1)?,
        asked: Moment::from_microseconds(row.int(2)?),
        etag: row.text_or_none(3)?,
        modified: row.text_or_none(4)?,
        sha256: hash(row, 5)?,
        words: hash(row, 6)?,
        captured: moment(7)?,
        trouble: row.text_or_none(8)?,
        dead: moment(9)?,
    })
}

fn hash(row: &Row, column: usize) -> Result<Option<Sha256>> {
    let bytes = row.bytes_or_none(column)?;
    let hash = bytes.map(|bytes| bytes.try_into().map_err(|_| Error::damaged("a link", "a hash of it has another length than a hash")));
    Ok(hash.transpose()?.map(Sha256))
}
