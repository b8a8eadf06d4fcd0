//! What became of the links that were asked: how many of what, and each by itself.

use model::finding::Finding;
use model::hash::Sha256;
use model::ids::RecordId;
use serde::Serialize;

use super::plan::LinkToAsk;

/// The sum, and all links.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct FetchReport {
    /// Links that were asked.
    pub asked: u64,
    /// Texts that were taken.
    pub taken: u64,
    /// Links that gave what is known.
    pub unchanged: u64,
    /// Texts that differ from what is held; each is a draft for a person.
    pub tasks: u64,
    /// Files that are no text of a law.
    pub left: u64,
    /// Links that lead nowhere.
    pub dead: u64,
    /// Links that gave nothing this time.
    pub failed: u64,
    /// Each link.
    pub links: Vec<LinkAccount>,
}

/// What became of one link.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LinkAccount {
    /// The address.
    pub url: String,
    /// Where it led.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved: Option<String>,
    /// Who names it.
    pub records: Vec<RecordId>,
    /// What became of what it gave.
    pub became: Became,
    /// The hash of the file that it gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Sha256>,
    /// What was noticed.
    pub findings: Vec<Finding>,
}

/// What became of what a link gave.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Became {
    /// The record has a text more.
    Taken,
    /// It is known.
    Unchanged,
    /// A draft for a person, because it differs from what is held.
    Task,
    /// Nothing, because it is no text of a law.
    Left,
    /// The link leads nowhere.
    Dead,
    /// It gave nothing this time.
    Failed,
}

impl LinkAccount {
    pub(super) fn of(link: &LinkToAsk, became: Became) -> Self {
        let records = link.records.iter().map(|naming| naming.id).collect();
        Self { url: link.url.clone(), moved: None, records, became, sha256: None, findings: Vec::new() }
    }
}

impl FetchReport {
    pub(super) fn add(&mut self, account: LinkAccount) {
        self.asked += 1;
        let count = match account.became {
            Became::Taken => &mut self.taken,
            Became::Unchanged => &mut self.unchanged,
            Became::Task => &mut self.tasks,
            Became::Left => &mut self.left,
            Became::Dead => &mut self.dead,
            Became::Failed => &mut self.failed,
        };
        *count += 1;
        self.links.push(account);
    }
}
