//! Whether database, files, tree and index agree.

use std::collections::BTreeSet;

use model::access::Clearance;
use model::finding::{Finding, Severity};
use serde::Serialize;

use crate::desk::{ActionError, Desk};
use crate::import::Progress;

/// What was compared and what was found.
#[derive(Debug, Default, Serialize)]
pub struct Verification {
    /// Revisions whose place in the tree was recomputed.
    pub revisions: u64,
    /// Records compared with their last revision.
    pub records: u64,
    /// Texts that were hashed.
    pub texts: u64,
    /// Files that were hashed.
    pub files: u64,
    /// Records compared with the index.
    pub indexed: u64,
    /// Everything that does not agree; empty when all is well.
    pub findings: Vec<Finding>,
}

/// Compares everything with everything. Never stops at the first difference.
///
/// # Errors
/// Only when the store cannot be read at all.
pub async fn verify(desk: &Desk, progress: &dyn Progress) -> Result<Verification, ActionError> {
    let heard = |done, total| {
        if done == 0 {
            progress.expect(total, total);
        } else {
            progress.advance(1);
        }
    };
    let report = desk.store.verify(&heard).await?;
    let mut verification = Verification {
        revisions: report.revisions,
        records: report.records,
        texts: report.texts,
        files: report.files,
        indexed: 0,
        findings: report.findings,
    };
    compare_index(desk, &mut verification).await?;
    Ok(verification)
}

/// The index must hold what is open, at the revision it is at, and nothing else.
async fn compare_index(desk: &Desk, verification: &mut Verification) -> Result<(), ActionError> {
    let remedy = "run `lexarium reindex`";
    let head = desk.store.head().await?;
    if desk.index.followed() != head {
        let message = format!("the index has followed the ledger to revision {}, its head is {head}", desk.index.followed());
        verification.findings.push(Finding::new(Severity::Warning, "index-behind", message, remedy));
    }
    let indexed: BTreeSet<i64> = desk.index.held()?.into_iter().collect();
    let mut open = BTreeSet::new();
    for kind in model::record::Kind::ALL {
        for stored in desk.store.records_of_kind(kind, Clearance::HOUSE).await? {
            if stored.record.stage.is_open() {
                open.insert(stored.seq);
            }
        }
    }
    verification.indexed = indexed.len() as u64;
    for seq in open.difference(&indexed) {
        verification.findings.push(Finding::new(Severity::Warning, "not-indexed", format!("record number {seq} is not in the index"), remedy));
    }
    for seq in indexed.difference(&open) {
        verification.findings.push(Finding::new(
            Severity::Warning,
            "indexed-but-closed",
            format!("the index holds record number {seq}, which no reader may open"),
            remedy,
        ));
    }
    Ok(())
}
