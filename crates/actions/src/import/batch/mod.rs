//! The sequential half of an import: recognise each text, build the changes, keep them in batches of one transaction.

mod fitting;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use exchange::Limits;
use model::access::Clearance;
use model::alias::{Alias, AliasScheme};
use model::claim::Rank;
use model::finding::{Finding, Severity};
use model::ids::RecordId;
use model::language::Language;
use model::link::{Link, LinkKind, LinkTarget};
use model::record::{Kind, Record};
use model::text::structured::StructuredText;
use model::work::Manifestation;
use model::workflow::Stage;
use store::Change;
use tokio::sync::Notify;

use self::fitting::Before;
use super::account::{FileAccount, Outcome};
use super::identity::{FILE_ALIASES, Waiting, aliases_of};
use super::merge;
use super::prepare::{Prepared, PreparedItem, PreparedText};
use super::report::ImportReport;
use crate::desk::{ActionError, By, Desk};

/// Changes are kept together until there are so many, or their texts are so long.
const MOST_CHANGES: usize = 128;
const MOST_BYTES: usize = 16 << 20;

/// The changes that are not kept yet, and what is known of them.
pub(super) struct Batch<'a> {
    desk: &'a Desk,
    by: &'a By,
    pub(super) report: ImportReport,
    pending: Vec<Change>,
    place: HashMap<RecordId, usize>,
    aliases: HashMap<Alias, RecordId>,
    waiting: Waiting,
    /// The addresses from which a draft waits for a person.
    drafts_from: HashSet<String>,
    bytes: usize,
    /// Told each time something was kept.
    kept: Arc<Notify>,
}

/// A file whose texts are being taken in.
struct File<'f> {
    name: &'f str,
    sha256: model::hash::Sha256,
    media_type: &'f str,
    bytes: u64,
    rank: Rank,
    /// The record for which it was fetched: its text belongs to that one, and changes none that readers have.
    fetched_for: Option<RecordId>,
}

impl<'a> Batch<'a> {
    pub(super) async fn new(desk: &'a Desk, by: &'a By) -> Result<Self, ActionError> {
        let mut batch = Self {
            desk,
            by,
            report: ImportReport::default(),
            pending: Vec::new(),
            place: HashMap::new(),
            aliases: HashMap::new(),
            waiting: Waiting::default(),
            drafts_from: HashSet::new(),
            bytes: 0,
            kept: Arc::default(),
        };
        for kind in [Kind::Law, Kind::Instrument, Kind::Strategy] {
            for stored in desk.store.records_of_kind(kind, Clearance::HOUSE).await? {
                batch.waiting.add(&stored.record);
                if matches!(stored.record.stage, Stage::Draft | Stage::InReview) {
                    batch.drafts_from.extend(sources_of(&stored.record));
                }
            }
        }
        Ok(batch)
    }

    /// Is told each time something was kept.
    pub(super) fn kept(&self) -> Arc<Notify> {
        Arc::clone(&self.kept)
    }

    /// Takes in all that one file gave; the file itself is kept already.
    pub(super) async fn take_file(&mut self, prepared: Prepared, rank: Rank) -> Result<(), ActionError> {
        self.take_file_for(prepared, rank, None).await
    }

    /// Takes in what was fetched for a record.
    pub(super) async fn take_file_for(&mut self, prepared: Prepared, rank: Rank, fetched_for: Option<RecordId>) -> Result<(), ActionError> {
        let mut account = FileAccount::of(&prepared);
        let Prepared { name, length, sha256, media_type, items, findings, .. } = prepared;
        self.report.counts.read += 1;
        findings.into_iter().for_each(|finding| self.report.note(finding));
        let file = File { name: &name, sha256, media_type, bytes: length, rank, fetched_for };
        let noticed = self.report.findings.len();
        let mut told = account.texts.iter_mut();
        for (position, item) in items.into_iter().enumerate() {
            match item {
                PreparedItem::Record(record) => self.take_record(*record).await?,
                PreparedItem::Text(text) => {
                    let (outcome, record) = self.take_text(&file, *text, position).await?;
                    self.count(&outcome);
                    if let Some(told) = told.next() {
                        (told.became, told.record) = (Some(outcome), Some(record));
                    }
                }
            }
        }
        account.findings.extend(self.report.findings.iter().skip(noticed).cloned());
        self.report.files.push(account);
        if self.pending.len() >= MOST_CHANGES || self.bytes >= MOST_BYTES {
            self.flush().await?;
        }
        Ok(())
    }

    fn count(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::New => self.report.counts.new += 1,
            Outcome::Updated => self.report.counts.updated += 1,
            Outcome::Unchanged => self.report.counts.unchanged += 1,
            Outcome::Conflict => self.report.counts.conflicts += 1,
        }
    }

    /// Takes in a record without text. What is known keeps what the newcomer does not say.
    pub(super) async fn take_record(&mut self, mut record: Record) -> Result<(), ActionError> {
        let mut known = BTreeSet::new();
        for alias in record.aliases.iter().filter(|alias| alias.scheme.is_unique()) {
            known.extend(self.find_alias(alias).await?);
        }
        if known.len() > 1 {
            let message = format!("the identifiers of `{}` belong to {} different records", record.title_for("en").0, known.len());
            self.report.counts.conflicts += 1;
            self.report.note(Finding::new(Severity::Warning, "identifiers-disagree", message, "correct the identifiers, or merge the records"));
            return Ok(());
        }
        let id = known.into_iter().next().unwrap_or(record.id);
        let outcome = match self.current(&id).await? {
            None => {
                record.id = id;
                self.keep(record, None, Vec::new());
                Outcome::New
            }
            Some((current, revision)) => {
                record.id = id;
                let merged = merge::merged(&current, &record);
                if merged == current {
                    Outcome::Unchanged
                } else {
                    self.keep(merged, revision, Vec::new());
                    Outcome::Updated
                }
            }
        };
        self.count(&outcome);
        if self.pending.len() >= MOST_CHANGES {
            self.flush().await?;
        }
        Ok(())
    }

    /// Takes in a text; says what became of it, and where it went.
    async fn take_text(&mut self, file: &File<'_>, mut text: PreparedText, position: usize) -> Result<(Outcome, RecordId), ActionError> {
        let mut aliases = aliases_of(&text, file.name, file.sha256, position);
        let mut known = match file.fetched_for {
            // The name of the file may be that of a draft that was made of it before.
            Some(_) => self.recognise(&text, aliases.get(FILE_ALIASES..).unwrap_or_default()).await?,
            None => self.recognise(&text, &aliases).await?,
        };
        known.extend(file.fetched_for);
        if known.len() > 1 {
            return self.set_aside(file, &text, &aliases, known.into_iter().collect(), "its identifiers belong to different records").await;
        }
        let waiting = if known.is_empty() { self.waiting.find(&text) } else { None };
        let Some(id) = known.into_iter().next().or(waiting) else {
            self.make_address_free(&mut text, &mut aliases, file).await?;
            return Ok(self.make_new(file, text, &aliases, position));
        };
        match self.current(&id).await? {
            Some((record, revision)) => self.add_to(record, revision, file, text, aliases).await,
            None => Ok(self.make_new(file, text, &aliases, position)),
        }
    }

    /// The records that answer to the identifiers of a text.
    async fn recognise(&self, text: &PreparedText, aliases: &[Alias]) -> Result<BTreeSet<RecordId>, ActionError> {
        let mut known = BTreeSet::new();
        // An address that was made from a title alone may be that of another work.
        let own_address = text.facts.aliases.iter().any(|alias| alias.scheme == AliasScheme::Frbr);
        let firm_address = own_address || text.facts.group.is_some() || text.facts.date.is_some();
        for alias in aliases {
            if alias.scheme.is_unique() && (alias.scheme != AliasScheme::Frbr || firm_address) {
                known.extend(self.find_alias(alias).await?);
            }
        }
        Ok(known)
    }

    /// Makes sure that the address of a new work is not that of another.
    async fn make_address_free(&self, text: &mut PreparedText, aliases: &mut [Alias], file: &File<'_>) -> Result<(), ActionError> {
        let taken = text.work.to_string();
        for alias in aliases.iter_mut().filter(|alias| alias.scheme == AliasScheme::Frbr && alias.value == taken) {
            if self.find_alias(alias).await?.is_some() {
                let digits: String = file.sha256.to_string().chars().take(8).collect();
                let free = format!("{taken}-{digits}");
                readdress(text.text.as_mut(), &taken, &free);
                text.work.work.clone_from(&free);
                alias.value = free;
            }
        }
        Ok(())
    }

    fn make_new(&mut self, file: &File<'_>, text: PreparedText, aliases: &[Alias], position: usize) -> (Outcome, RecordId) {
        let id = self.new_id(file, position);
        let mut record = merge::new_record(id, &text);
        merge::add_facts(&mut record, &text, aliases, file.rank);
        if text.facts.hides_words {
            record.stage = Stage::Draft;
            self.report.note(held_back(&id).in_file(file.name));
        }
        record.expressions.push(merge::expression(&text, None, self.manifestation(file, &text)));
        let texts = texts_of(text);
        self.keep(record, None, texts);
        (Outcome::New, id)
    }

    async fn add_to(
        &mut self,
        mut record: Record,
        revision: Option<u64>,
        file: &File<'_>,
        mut text: PreparedText,
        mut aliases: Vec<Alias>,
    ) -> Result<(Outcome, RecordId), ActionError> {
        let id = record.id;
        match self.before_it_is_added(&record, file, &text).await? {
            Before::Held => return Ok((Outcome::Unchanged, id)),
            Before::Contradicts(reason) => return self.set_aside(file, &text, &aliases, vec![id], &reason).await,
            Before::Nothing => {}
        }
        if let Some(address) = record.alias(AliasScheme::Frbr).map(str::to_owned) {
            readdress(text.text.as_mut(), &text.work.to_string(), &address);
            aliases.retain(|alias| alias.scheme != AliasScheme::Frbr || alias.value == address || text.facts.aliases.contains(alias));
        }
        let same_file = aliases.iter().any(|alias| alias.scheme == AliasScheme::Path && record.aliases.contains(alias));
        let date = merge::expression_date(&text);
        let version = record.expressions.iter().position(|held| held.language == text.language && held.date == date);
        let manifestation = self.manifestation(file, &text);
        match version {
            None => {
                let original = record.original_language.clone().filter(|_| !record.expressions.is_empty());
                record.original_language.get_or_insert_with(|| text.language.clone());
                record.expressions.push(merge::expression(&text, original.as_ref(), manifestation));
            }
            Some(version) => {
                if !same_file && !self.says_the_same(&record, version, &text).await? {
                    let reason = "a text of the same language and date is held with other words";
                    return self.set_aside(file, &text, &aliases, vec![record.id], reason).await;
                }
                merge::add_file(&mut record, version, same_file, manifestation, &text);
            }
        }
        merge::add_facts(&mut record, &text, &aliases, file.rank);
        let texts = texts_of(text);
        self.keep(record, revision, texts);
        Ok((Outcome::Updated, id))
    }

    /// Keeps a text that contradicts what is held as a draft, tied to what it contradicts, for a person to decide.
    async fn set_aside(
        &mut self,
        file: &File<'_>,
        text: &PreparedText,
        aliases: &[Alias],
        others: Vec<RecordId>,
        reason: &str,
    ) -> Result<(Outcome, RecordId), ActionError> {
        if let Some(fetched_for) = file.fetched_for
            && !self.drafts_from.insert(text.facts.source.reference.clone())
        {
            self.report.note(draft_waits(&others).in_file(file.name));
            return Ok((Outcome::Conflict, fetched_for));
        }
        let id = self.new_id(file, usize::MAX);
        let mut record = merge::new_record(id, text);
        let own: Vec<Alias> = aliases.iter().filter(|alias| matches!(alias.scheme, AliasScheme::Path | AliasScheme::File)).cloned().collect();
        let mut free = Vec::new();
        for alias in own {
            if self.find_alias(&alias).await?.is_none() {
                free.push(alias);
            }
        }
        merge::add_facts(&mut record, text, &free, file.rank);
        record.stage = Stage::Draft;
        record.links.extend(others.iter().map(|other| Link::to(LinkKind::Related, LinkTarget::Record(*other))));
        record.expressions.push(merge::expression(text, None, self.manifestation(file, text)));
        let texts = text.text.clone().map(|structured| (text.language.clone(), structured)).into_iter().collect();
        self.keep(record, None, texts);
        let named: Vec<String> = others.iter().map(ToString::to_string).collect();
        let message = format!("kept aside as draft {id}: {reason} ({})", named.join(", "));
        self.report.note(
            Finding::new(Severity::Warning, "conflict", message, "compare the two, then publish the draft as a version or withdraw it")
                .in_file(file.name),
        );
        Ok((Outcome::Conflict, id))
    }

    fn manifestation(&self, file: &File<'_>, text: &PreparedText) -> Manifestation {
        merge::manifestation(file.name, file.bytes, file.sha256, file.media_type, text, self.by)
    }

    /// An id from the moment and the content, so that an import that is repeated after a crash gives the same ids.
    fn new_id(&self, file: &File<'_>, position: usize) -> RecordId {
        let seed = model::hash::Sha256::of(format!("{}#{position}#{}", file.sha256, file.name).as_bytes());
        let mut random = [0_u8; 16];
        random[6..].copy_from_slice(&seed.0[..10]);
        RecordId::new(self.by.at.milliseconds(), u128::from_be_bytes(random))
    }

    async fn find_alias(&self, alias: &Alias) -> Result<Option<RecordId>, ActionError> {
        if let Some(id) = self.aliases.get(alias) {
            return Ok(Some(*id));
        }
        Ok(self.desk.store.by_alias(alias.scheme, &alias.value).await?)
    }

    /// The record as it will be when the batch is kept, with the revision it rests on.
    async fn current(&self, id: &RecordId) -> Result<Option<(Record, Option<u64>)>, ActionError> {
        if let Some(change) = self.place.get(id).and_then(|place| self.pending.get(*place)) {
            return Ok(Some((change.record.clone(), change.expected)));
        }
        let stored = self.desk.store.record(id, Clearance::HOUSE).await?;
        Ok(stored.map(|stored| (stored.record, Some(stored.revision))))
    }

    fn keep(&mut self, record: Record, expected: Option<u64>, texts: Vec<(Language, StructuredText)>) {
        for alias in record.aliases.iter().filter(|alias| alias.scheme.is_unique()) {
            self.aliases.insert(alias.clone(), record.id);
        }
        self.bytes += texts.iter().flat_map(|(_, text)| &text.pieces).map(|piece| piece.xml.len()).sum::<usize>();
        if let Some(change) = self.place.get(&record.id).and_then(|place| self.pending.get_mut(*place)) {
            change.record = record;
            change.texts.extend(texts);
            return;
        }
        self.place.insert(record.id, self.pending.len());
        let By { who, at, why } = self.by.clone();
        self.pending.push(Change { record, by: who, at, why, expected, texts });
    }

    async fn flush(&mut self) -> Result<(), ActionError> {
        if !self.pending.is_empty() {
            self.desk.store.commit(std::mem::take(&mut self.pending)).await?;
            self.kept.notify_one();
        }
        self.place.clear();
        self.aliases.clear();
        self.bytes = 0;
        Ok(())
    }

    /// Says once, of the first PDF that was read, that nothing was around its reader.
    pub(super) fn tell_of_walls(&mut self, limits: &Limits) {
        let pdf = exchange::Format::Pdf.name();
        let Some(first) = self.report.files.iter_mut().find(|file| file.format.as_deref() == Some(pdf)) else { return };
        if let Some(finding) = limits.programs.pdf_without_walls().map(|finding| finding.in_file(&first.file)) {
            first.findings.push(finding.clone());
            self.report.findings.push(finding);
        }
    }

    /// Keeps what is left and gives the sum.
    pub(super) async fn finish(&mut self) -> Result<ImportReport, ActionError> {
        self.flush().await?;
        Ok(std::mem::take(&mut self.report))
    }
}

/// Where the files of a record came from.
fn sources_of(record: &Record) -> impl Iterator<Item = String> {
    record.expressions.iter().flat_map(|expression| &expression.files).map(|file| file.source.reference.clone())
}

/// The code of the finding that says that nothing was kept because a draft waits.
pub(super) const DRAFT_WAITS: &str = "draft-waits";

fn draft_waits(others: &[RecordId]) -> Finding {
    let named: Vec<String> = others.iter().map(ToString::to_string).collect();
    let message = format!("the text has changed again while a draft from the same address waits ({})", named.join(", "));
    Finding::new(Severity::Refused, DRAFT_WAITS, message, "publish or withdraw the draft, then fetch again")
}

fn held_back(id: &RecordId) -> Finding {
    let message = format!("kept as draft {id}: the file holds words that its pages do not show, and readers would get the file with the text");
    Finding::new(Severity::Warning, "held-back", message, "import a file without them, or publish the draft if everybody may read them")
}

fn texts_of(text: PreparedText) -> Vec<(Language, StructuredText)> {
    let language = text.language;
    text.text.map(|structured| (language, structured)).into_iter().collect()
}

/// Puts the address of the known work where the text's own was: in the frame, as the value of whole attributes.
fn readdress(text: Option<&mut StructuredText>, from: &str, to: &str) {
    if let Some(text) = text.filter(|_| from != to) {
        text.frame = text.frame.replace(&format!("\"{from}\""), &format!("\"{to}\"")).replace(&format!("\"{from}/"), &format!("\"{to}/"));
    }
}
