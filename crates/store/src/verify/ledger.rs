//! Recomputes every leaf of the tree, every node above them, and the root.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use model::hash::Sha256;

use super::{STRIDE, Verification, causes};
use crate::backend::{MAX_LIST, Sql, Transaction, Value};
use crate::commit::mentions;
use crate::error::Result;
use crate::ledger::{CHANGE, Leaf, body_hash};
use crate::merkle::{self, Edge, Hash};
use crate::packing::unpack_body;
use crate::records::record_from;

/// A revision as it is in the database.
struct Kept {
    number: u64,
    record: Option<[u8; 16]>,
    kind: i64,
    moment: i64,
    by: String,
    why: String,
    held: Option<(Vec<u8>, Vec<u8>)>,
    hash: Option<Vec<u8>>,
    mentions: BTreeSet<Sha256>,
}

impl Verification<'_> {
    pub(super) async fn ledger(&mut self) -> Result<()> {
        let head = self.store.checkpoint().await?;
        let last = self.figure("SELECT max(number) FROM revision").await;
        let size = i64::try_from(head.size).unwrap_or(i64::MAX);
        let mut edge = Edge::default();
        for first in (1..=size).step_by(usize::try_from(STRIDE).unwrap_or(1)) {
            let end = size.min(first + STRIDE - 1);
            let rows = self.stretch("revision", first..=end, read).await;
            self.compare_stretch(&mut edge, first, end, rows).await;
        }
        if head.root != edge.root() {
            self.differs("tree-differs", format!("the root that is kept is not that of the {size} revisions"));
        }
        if last < size {
            self.differs("tree-differs", format!("the head of the ledger names {size} revisions, and the last one there is {last}"));
        }
        Ok(())
    }

    async fn compare_stretch(&mut self, edge: &mut Edge, first: i64, end: i64, rows: Vec<Kept>) {
        let mut rows: HashMap<i64, Kept> = rows.into_iter().filter_map(|row| Some((i64::try_from(row.number).ok()?, row))).collect();
        let leaves: Vec<u64> = (first..=end).filter_map(|number| u64::try_from(2 * (number - 1)).ok()).collect();
        let kept_leaves = self.nodes(&leaves).await;
        let mut grown: BTreeMap<u64, Hash> = BTreeMap::new();
        for number in first..=end {
            let kept_leaf = u64::try_from(2 * (number - 1)).ok().and_then(|place| kept_leaves.get(&place).copied());
            let leaf = rows.remove(&number).and_then(|row| self.leaf(&row));
            match (leaf, kept_leaf) {
                (Some(leaf), Some(kept)) if leaf == kept => {}
                (None, _) => self.differs("revision-missing", format!("revision {number} cannot be compared: it is gone or damaged")),
                (Some(_), Some(_)) => self.differs("revision-altered", format!("revision {number} is not what was appended")),
                (Some(_), None) => self.differs("tree-differs", format!("the leaf of revision {number} is gone from the tree")),
            }
            // The tree goes on from the leaf that was kept, so that one altered revision is one finding.
            grown.extend(edge.push(kept_leaf.or(leaf).unwrap_or_else(merkle::empty_root)));
            self.report.revisions += 1;
            self.step();
        }
        let places: Vec<u64> = grown.keys().copied().filter(|place| place % 2 == 1).collect();
        let kept = self.nodes(&places).await;
        for place in places.iter().filter(|place| kept.get(place) != grown.get(place)) {
            self.differs("tree-differs", format!("the node at {place} of the tree is not that of the leaves below it"));
        }
    }

    /// The leaf of a revision, recomputed; nothing where its body cannot be read.
    fn leaf(&mut self, row: &Kept) -> Option<Hash> {
        let body = match &row.held {
            None => row.hash.as_ref()?.as_slice().try_into().ok()?,
            Some((salt, body)) => {
                let whole = unpack_body(body.clone(), &format_args!("revision {}", row.number));
                let whole = whole.inspect_err(|error| self.differs("revision-damaged", causes(error))).ok()?;
                if row.kind == CHANGE {
                    self.note_mentions(row, &whole);
                }
                body_hash(salt, &whole)
            }
        };
        let Kept { number, kind, moment, by, why, .. } = row;
        Some(Leaf { number: *number, record: row.record?, kind: *kind, moment: *moment, by, why, body }.hash())
    }

    fn note_mentions(&mut self, row: &Kept, body: &[u8]) {
        let number = row.number;
        let record = match record_from(body, number) {
            Ok(record) => record,
            Err(error) => return self.differs("revision-damaged", causes(&error)),
        };
        let named: BTreeSet<Sha256> = mentions(&record).collect();
        if named != row.mentions {
            self.differs("mentions-differ", format!("what is noted as named by revision {number} is not what its body names"));
        }
        for expression in &record.expressions {
            self.texts_named.extend(expression.text);
            self.files_named.extend(expression.files.iter().map(|file| file.sha256));
        }
    }

    /// The nodes at these places.
    async fn nodes(&mut self, places: &[u64]) -> HashMap<u64, Hash> {
        let mut nodes = HashMap::new();
        for portion in places.chunks(MAX_LIST) {
            let mut sql = Sql::new("SELECT place, hash FROM node WHERE place IN ");
            sql.bind_list(portion.iter().map(|place| Value::from(*place)));
            let rows = self.store.database().all("read the tree", sql).await.and_then(|rows| {
                let nodes = rows.iter().map(|row| Ok((row.number(0)?, row.exactly(1)?)));
                nodes.collect::<Result<Vec<_>>>()
            });
            match rows {
                Ok(rows) => nodes.extend(rows),
                Err(error) => self.differs("database-damaged", format!("a part of the tree cannot be read: {}", causes(&error))),
            }
        }
        nodes
    }
}

async fn read(mut snapshot: Transaction, first: i64, last: i64) -> Result<Vec<Kept>> {
    let sql = Sql::new("SELECT revision, hash FROM mention WHERE revision >= $1 AND revision <= $2").with(first).with(last);
    let mut mentions: HashMap<u64, BTreeSet<Sha256>> = HashMap::new();
    for row in snapshot.all("read what revisions name", sql).await? {
        mentions.entry(row.number(0)?).or_default().insert(Sha256(row.exactly(1)?));
    }
    let sql = Sql::new(
        "SELECT v.number, r.id, v.kind, v.moment, v.who, v.why, v.salt, v.body, v.hash FROM revision v LEFT JOIN record r ON r.seq = v.record \
         WHERE v.number >= $1 AND v.number <= $2",
    );
    let rows = snapshot.all("read the ledger", sql.with(first).with(last)).await?;
    let kept = rows.iter().map(|row| {
        let number = row.number(0)?;
        Ok(Kept {
            number,
            record: row.bytes_or_none(1)?.and_then(|id| id.try_into().ok()),
            kind: row.int(2)?,
            moment: row.int(3)?,
            by: row.text(4)?,
            why: row.text(5)?,
            held: row.bytes_or_none(6)?.zip(row.bytes_or_none(7)?),
            hash: row.bytes_or_none(8)?,
            mentions: mentions.remove(&number).unwrap_or_default(),
        })
    });
    kept.collect()
}
