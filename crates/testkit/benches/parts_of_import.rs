//! What each part of an import costs, in processor time for a megabyte of text: `cargo bench -p testkit --bench parts_of_import`.
//!
//! The Markdown and plain text files of the corpus go through one part after the other, on one core but for the index, and nothing is kept. Processor
//! time is what the system counts for this process, so that other work on the machine matters little.

#![expect(clippy::print_stdout, reason = "what it measures is its result")]

use std::hint::black_box;
use std::path::Path;

use actions::import::ImportFile;
use analysis::amend;
use analysis::cite::Finder;
use analysis::topics::Placed;
use exchange::akn::{self, AknMeta};
use exchange::{Limits, Source};
use model::access::AccessClass;
use model::draft::{Content, Draft, TextDraft, TextFacts};
use model::hash::Sha256;
use model::language::Language;
use model::record::Kind;
use model::text::document::passages;
use model::text::structured::{Piece, StructuredText};
use search::{Entry, Index, PieceEntry, RecordEntry};
use testkit::{corpus, open, processor};

/// A file in memory with what the manifest says of it.
struct File {
    name: String,
    bytes: Vec<u8>,
    hints: TextFacts,
}

/// A text in structure, with its provisions in plain words.
struct Text {
    facts: TextFacts,
    language: Language,
    structured: StructuredText,
    plain: Vec<String>,
}

fn main() {
    let Some(corpus) = corpus::folder() else {
        println!("left out: ../shared/data/corpus is not there");
        return;
    };
    let scratch = tempfile::tempdir().expect("a folder");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let lexicon = &runtime.block_on(open(scratch.path())).reference().lexicon;
    let files = files(&corpus);
    // The tables are made when they are first asked.
    let mut warm = Parts::default();
    measure(&mut warm, &files[..files.len().min(40)], lexicon);
    let mut parts = Parts::default();
    let megabytes = measure(&mut parts, &files, lexicon);
    println!("{} files, {megabytes:.1} MB of text", files.len());
    parts.0.iter().for_each(|(part, seconds)| println!("{:>8.1} ms a MB\t{part}", seconds * 1000.0 / megabytes));
    println!("{:>8.1} ms a MB\tall of these", parts.0.iter().map(|(_, seconds)| seconds).sum::<f64>() * 1000.0 / megabytes);
}

fn files(corpus: &Path) -> Vec<File> {
    let read = |file: ImportFile| {
        let bytes = std::fs::read(&file.path).expect("a file of the corpus");
        File { name: file.name, bytes, hints: file.hints }
    };
    corpus::texts(corpus).into_iter().map(read).collect()
}

/// The parts of an import with the seconds that each took.
#[derive(Default)]
struct Parts(Vec<(&'static str, f64)>);

impl Parts {
    fn take<T>(&mut self, part: &'static str, work: impl FnOnce() -> T) -> T {
        let before = processor::time();
        let done = work();
        self.0.push((part, processor::time() - before));
        done
    }
}

/// Takes the files through all parts; the megabytes of text that came out.
fn measure(parts: &mut Parts, files: &[File], lexicon: &analysis::topics::Lexicon) -> f64 {
    let limits = Limits::default();
    parts.take("SHA-256 of the files", || files.iter().map(|file| Sha256::of(&file.bytes)).for_each(|hash| _ = black_box(hash)));
    let read = |file: &File| exchange::read(&Source { name: &file.name, bytes: &file.bytes, hints: file.hints.clone() }, &limits).drafts;
    let drafts: Vec<Draft> = parts.take("read their format", || files.iter().flat_map(read).collect());
    let drafts: Vec<TextDraft> = parts.take("one language after another", || {
        let texts = drafts.into_iter().filter_map(|draft| if let Draft::Text(text) = draft { Some(text) } else { None });
        texts.flat_map(|text| analysis::segment::one_after_another(text, Sha256::of(b"")).0).collect()
    });
    let documents: Vec<_> = parts.take("tell the structure", || drafts.into_iter().filter_map(structure).collect());
    let texts: Vec<Text> = parts.take("write as Akoma Ntoso", || documents.into_iter().map(|(facts, document)| written(facts, document)).collect());
    parts.take("SHA-256 of the texts", || texts.iter().map(|text| text.structured.hash()).for_each(|hash| _ = black_box(hash)));
    parts.take("words of the provisions", || texts.iter().flat_map(|text| &text.structured.pieces).for_each(|piece| drop(black_box(piece.plain()))));
    parts.take("read it again for its citations", || texts.iter().for_each(|text| drop(black_box(akn::read(text.structured.assemble(), &limits)))));
    parts.take("citations and amendments", || texts.iter().for_each(cite));
    parts.take("topics of each provision", || {
        for text in &texts {
            for (piece, plain) in text.structured.pieces.iter().zip(&text.plain) {
                black_box(lexicon.topics(&piece.heading, plain, &text.language));
            }
        }
    });
    parts.take("topics of laws in their place", || {
        for text in texts.iter().filter(|text| text.facts.kind == Some(Kind::Law)) {
            let placed: Vec<Placed<'_>> = text
                .structured
                .pieces
                .iter()
                .zip(&text.plain)
                .map(|(piece, text)| Placed { num: &piece.num, heading: &piece.heading, text })
                .collect();
            black_box(lexicon.suggest_together(&placed, &text.language));
        }
    });
    let megabytes = texts.iter().flat_map(|text| &text.plain).map(String::len).sum::<usize>() as f64 / 1e6;
    parts.take("index", || index(texts));
    megabytes
}

fn structure(TextDraft { facts, content }: TextDraft) -> Option<(TextFacts, model::text::document::Document)> {
    match content {
        Content::Document(document) => Some((facts, document)),
        Content::Flow(flow) => {
            let segmented = analysis::segment::segment(&flow, &facts);
            Some((segmented.facts, segmented.document))
        }
    }
}

fn written(facts: TextFacts, mut document: model::text::document::Document) -> Text {
    akn::give_eids(&mut document);
    let structured = akn::write(&document, &AknMeta::of(&facts));
    let plain = structured.pieces.iter().map(Piece::plain).collect();
    let language = facts.language.clone().unwrap_or_else(Language::undetermined);
    Text { facts, language, structured, plain }
}

fn cite(text: &Text) {
    let Ok((document, ..)) = akn::read(text.structured.assemble(), &Limits::default()) else { return };
    let mut finder = Finder::new(&text.language, text.facts.country);
    let mut changes = amend::Reader::new(&text.language, text.facts.country, Default::default());
    passages(&document, &mut |within, words| {
        let citations = finder.read(words);
        if text.facts.kind == Some(Kind::Law) {
            black_box(changes.passage(words, &citations, within.is_empty()));
        }
    });
}

fn index(texts: Vec<Text>) {
    let folder = tempfile::tempdir().expect("a folder");
    let index = Index::open(folder.path()).expect("an index");
    let batch = texts.into_iter().zip(1..).map(|(text, seq)| Entry::Put(Box::new(entry(text, seq)))).collect();
    index.apply(batch, 1).expect("it takes them in");
}

fn entry(text: Text, seq: i64) -> RecordEntry {
    let Text { facts, language, structured, plain } = text;
    let piece = |(place, (piece, text)): (u32, (Piece, String))| PieceEntry {
        text_seq: seq,
        piece: place,
        version: None,
        language: language.clone(),
        num: piece.num,
        heading: piece.heading,
        text,
        topics: Vec::new(),
    };
    RecordEntry {
        seq,
        kind: facts.kind.unwrap_or(Kind::Law),
        country: facts.country,
        region: None,
        topics: Vec::new(),
        languages: vec![language.clone()],
        date: facts.date,
        status: None,
        instruments: Vec::new(),
        access: AccessClass::Public,
        titles: facts.title.into_iter().map(|title| (language.clone(), title)).collect(),
        other_names: Vec::new(),
        summary: Vec::new(),
        identifiers: Vec::new(),
        pieces: (0..).zip(structured.pieces.into_iter().zip(plain)).map(piece).collect(),
    }
}
