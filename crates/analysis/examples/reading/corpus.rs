//! The files of a corpus, read as an import reads them, with what the manifest says of each.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use analysis::segment::one_after_another;
use exchange::akn::{self, AknMeta};
use exchange::{Limits, Source};
use model::draft::{Content, Draft, TextDraft, TextFacts};
use model::finding::Severity;
use model::hash::Sha256;
use model::record::Kind;
use model::text::structured::StructuredText;

/// A file of the corpus.
pub(crate) struct File {
    pub(crate) path: String,
    /// The format by its content.
    pub(crate) format: &'static str,
    pub(crate) language: String,
    /// All languages that the manifest names.
    pub(crate) languages: usize,
    pub(crate) group: Option<String>,
    pub(crate) version: String,
    pub(crate) kind: Option<Kind>,
    /// Numbers of provisions that somebody found in it.
    pub(crate) named: BTreeSet<String>,
    pub(crate) texts: Vec<Text>,
    /// How many records without a text it gave.
    pub(crate) records: usize,
    /// The weightiest of what was noticed.
    pub(crate) noticed: Option<String>,
}

/// One text of a file: a work in a language.
pub(crate) struct Text {
    pub(crate) facts: TextFacts,
    /// The fields that were filled from what the law says of itself.
    pub(crate) said: Vec<String>,
    pub(crate) structured: StructuredText,
    /// The whole as Akoma Ntoso.
    pub(crate) xml: String,
}

impl File {
    /// A file that is only kept gives a draft without words; lists of decisions give records.
    pub(crate) fn is_read(&self) -> bool {
        self.records > 0 || self.texts.iter().any(|text| text.structured.pieces.iter().any(|piece| !piece.plain().trim().is_empty()))
    }

    /// Whether the publisher made it as XML.
    pub(crate) fn is_xml(&self) -> bool {
        matches!(self.path.rsplit_once('.'), Some((_, "xml" | "akn")))
    }
}

/// Which files are read.
pub(crate) struct Choice<'a> {
    /// Every how many works one is read.
    pub(crate) step: usize,
    /// What the path of a file has to contain.
    pub(crate) only: Option<&'a str>,
}

/// Reads the chosen files of a manifest on all cores; in the order of the manifest.
pub(crate) fn files(manifest: &Path, choice: &Choice<'_>, limits: &Limits) -> Result<Vec<File>, Box<dyn std::error::Error>> {
    let root = manifest.parent().unwrap_or(Path::new("."));
    let lines = std::fs::read_to_string(manifest)?;
    let records: Vec<serde_json::Value> = lines.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let (records, next) = (chosen(records, choice), AtomicUsize::new(0));
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
    let read_some = || {
        let mut read = Vec::new();
        while let Some((place, record)) = Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|place| Some((place, records.get(place)?))) {
            read.extend(file(root, record, limits).map(|file| (place, file)));
        }
        read
    };
    let mut read: Vec<(usize, File)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(read_some)).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).flatten().collect()
    });
    read.sort_by_key(|(place, _)| *place);
    Ok(read.into_iter().map(|(_, file)| file).collect())
}

/// The works that are chosen, with all their files.
fn chosen(records: Vec<serde_json::Value>, choice: &Choice<'_>) -> Vec<serde_json::Value> {
    let work = |record: &serde_json::Value| record["group"].as_str().or(record["path"].as_str()).unwrap_or_default().to_owned();
    let works: BTreeSet<String> = records.iter().map(work).collect();
    let kept: BTreeSet<&String> = works.iter().step_by(choice.step.max(1)).collect();
    records.into_iter().filter(|record| kept.contains(&work(record)) && choice.only.is_none_or(|part| work(record).contains(part))).collect()
}

fn file(root: &Path, record: &serde_json::Value, limits: &Limits) -> Option<File> {
    let path = record["path"].as_str()?.to_owned();
    let bytes = std::fs::read(root.join(&path)).ok()?;
    let kind = match record["kind"].as_str()? {
        "case" => Kind::Case,
        "treaty" => Kind::Instrument,
        "strategy" => Kind::Strategy,
        _ => Kind::Law,
    };
    let word = |name: &str| record[name].as_str().unwrap_or_default().to_owned();
    let language = word("language");
    // What has to be read from the text is not told beforehand: no title, no date, no number.
    let hints = TextFacts {
        kind: Some(kind),
        country: record["country"].as_str().and_then(|code| code.parse().ok()),
        language: language.parse().ok(),
        ..TextFacts::default()
    };
    let format = exchange::detect(&bytes, &path).map_or("unknown", exchange::Format::name);
    let reading = exchange::read(&Source { name: &path, bytes: &bytes, hints }, limits);
    let noticed = reading.findings.iter().filter(|finding| finding.severity > Severity::Note).max_by_key(|finding| finding.severity);
    let noticed = noticed.map(|finding| format!("{}: {}", finding.code, finding.message));
    let numbers = record["provisions"].as_object().into_iter().flat_map(|topics| topics.values()).filter_map(|numbers| numbers.as_array()).flatten();
    let records = reading.drafts.iter().filter(|draft| matches!(draft, Draft::Record(_))).count();
    let texts = reading.drafts.into_iter().filter_map(|draft| match draft {
        Draft::Text(draft) => Some(one_after_another(draft, Sha256::of(&bytes)).0),
        Draft::Record(_) => None,
    });
    let texts = texts.flatten().map(text);
    Some(File {
        format,
        language,
        languages: record["languages"].as_array().map_or(1, Vec::len),
        group: record["group"].as_str().map(str::to_owned),
        version: word("version_date"),
        kind: Some(kind),
        named: numbers.filter_map(|number| number.as_str().map(str::to_owned)).collect(),
        texts: texts.collect(),
        records,
        noticed,
        path,
    })
}

/// The text as it is kept.
fn text(draft: TextDraft) -> Text {
    let (mut document, mut facts) = match draft.content {
        Content::Document(document) => (document, draft.facts),
        Content::Flow(flow) => {
            let segmented = analysis::segment::segment(&flow, &draft.facts);
            (segmented.document, segmented.facts)
        }
    };
    akn::give_eids(&mut document);
    let mut said = Vec::new();
    if facts.kind == Some(Kind::Law) {
        said.extend(analysis::names_itself::fill(&mut facts, &document).into_iter().filter_map(|finding| finding.place.field));
    }
    if facts.kind == Some(Kind::Case) {
        let language = facts.language.as_ref().map_or("und", |language| language.primary());
        facts.disposition = facts.disposition.take().or_else(|| analysis::disposition::of(&document, language));
    }
    let structured = akn::write(&document, &AknMeta::of(&facts));
    let xml = structured.assemble();
    Text { facts, said, structured, xml }
}
