//! Each text is what its name says, its list of contents lists its provisions, and each that a revision names is there.

use std::collections::HashSet;

use model::hash::Sha256;
use model::text::structured::StructuredText;

use super::{STRIDE, Verification, causes};
use crate::backend::{Sql, Transaction};
use crate::error::Result;
use crate::texts::PieceHead;

impl Verification<'_> {
    pub(super) async fn texts(&mut self) {
        let last = self.figure("SELECT max(seq) FROM kept_text").await;
        let mut kept = HashSet::new();
        for first in (1..=last).step_by(usize::try_from(STRIDE).unwrap_or(1)) {
            for name in self.stretch("text number", first..=last.min(first + STRIDE - 1), read).await {
                self.text(&name).await;
                kept.insert(name);
                self.report.texts += 1;
                self.step();
            }
        }
        let mut missing: Vec<Sha256> = self.texts_named.difference(&kept).copied().collect();
        missing.sort_unstable();
        for text in missing {
            self.differs("text-missing", format!("a revision names the text {text}, and it is not there"));
        }
    }

    async fn text(&mut self, name: &Sha256) {
        match self.store.text(name).await {
            Ok(Some(text)) if text.hash() == *name => self.contents(name, &text).await,
            // Erased since it was listed.
            Ok(None) => {}
            Ok(Some(_)) => self.differs("text-altered", format!("the text {name} is not what was kept")),
            Err(error) => self.differs("text-damaged", format!("the text {name} cannot be read: {}", causes(&error))),
        }
    }

    /// What a list of contents says is what the provisions say, which are known to be whole here.
    async fn contents(&mut self, name: &Sha256, text: &StructuredText) {
        let says_the_same = |heads: &[PieceHead]| {
            let pieces = text.pieces.iter().map(|piece| [&piece.eid, &piece.num, &piece.heading]);
            heads.iter().map(|head| [&head.eid, &head.num, &head.heading]).eq(pieces)
        };
        match self.store.text_head_and_contents(name).await {
            Ok(Some((head, heads))) if says_the_same(&heads) && usize::try_from(head.pieces) == Ok(text.pieces.len()) => {}
            // Erased since it was listed.
            Ok(None) => {}
            Ok(Some(_)) => self.differs("contents-differ", format!("the list of contents of text {name} does not list its provisions")),
            Err(error) => self.differs("text-damaged", format!("the list of contents of text {name} cannot be read: {}", causes(&error))),
        }
    }
}

async fn read(mut snapshot: Transaction, first: i64, last: i64) -> Result<Vec<Sha256>> {
    let sql = Sql::new("SELECT sha256 FROM kept_text WHERE seq >= $1 AND seq <= $2 ORDER BY seq").with(first).with(last);
    snapshot.all("list the texts", sql).await?.iter().map(|row| Ok(Sha256(row.exactly(0)?))).collect()
}
