//! Beside bare Tantivy in one run: rate of indexing, size, and the time of a page of results with facets and extracts.
//!
//! `cargo run --release -p search --example beside_tantivy -- FOLDER [PROVISIONS]`, where FOLDER holds Markdown or plain text.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a bench says what it measures and stops where it cannot")]

use std::path::Path;
use std::time::Instant;

use model::access::{AccessClass, Clearance};
use model::record::Kind;
use search::{Entry, Filters, Index, PieceEntry, RecordEntry, Request, Sort};
use tantivy::collector::{Count, TopDocs};
use tantivy::query::QueryParser;
use tantivy::schema::{FAST, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::{IndexReader, IndexWriter, doc};

const QUESTIONS: [&str; 21] = [
    "access",
    "computer",
    "offence",
    "the",
    "act",
    "illegal access",
    "computer system data",
    "data protection authority",
    "\"computer system\"",
    "\"without right\"",
    "interception",
    "evidence preservation",
    "fraud",
    "imprisonment fine",
    "search and seizure",
    "données",
    "\"système de traitement\"",
    "datos informáticos",
    "Daten",
    "court jurisdiction",
    "service provider",
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "../shared/data/corpus".to_owned());
    let wanted: usize = arguments.next().and_then(|number| number.parse().ok()).unwrap_or(60_000);
    let originals = records(Path::new(&folder));
    let mut copies = Vec::new();
    let mut pieces = 0;
    'enough: for copy in 0.. {
        for (place, original) in originals.iter().enumerate() {
            let mut record = original.clone();
            record.seq = i64::try_from(copies.len()).unwrap();
            record.pieces.iter_mut().for_each(|piece| piece.text.push_str(&format!(" Copy {copy} of text {place}.")));
            pieces += record.pieces.len();
            copies.push(record);
            if pieces >= wanted {
                break 'enough;
            }
        }
    }
    copies.sort_by_key(|record| (record.languages[0].to_string(), record.country));
    let bytes: usize = copies.iter().flat_map(|record| &record.pieces).map(|piece| piece.text.len()).sum();
    println!("{} records, {pieces} provisions, {:.1} MB of text", copies.len(), bytes as f64 / 1e6);

    let scratch = tempfile::tempdir().unwrap();
    let bare_folder = scratch.path().join("bare");
    let stored = index_bare(&bare_folder, &copies, bytes);
    let samples: Vec<(String, String)> =
        copies.iter().flat_map(|record| &record.pieces).step_by(97).take(300).map(|piece| (piece.language.to_string(), piece.text.clone())).collect();

    let our_folder = scratch.path().join("ours");
    let index = Index::open(&our_folder).unwrap();
    let start = Instant::now();
    let mut batch = Vec::new();
    let mut size = 0;
    for record in copies {
        size += record.pieces.iter().map(|piece| piece.text.len()).sum::<usize>();
        batch.push(Entry::Put(Box::new(record)));
        if size > 64 << 20 {
            index.apply(std::mem::take(&mut batch), 1).unwrap();
            size = 0;
        }
    }
    index.apply(batch, 2).unwrap();
    rate("ours", start, bytes, &our_folder);
    ask(&index, &stored, &samples);
}

fn rate(name: &str, start: Instant, bytes: usize, folder: &Path) {
    let seconds = start.elapsed().as_secs_f64();
    println!("{name}: {seconds:.1} s, {:.1} MB/s, {:.3} bytes a byte", bytes as f64 / 1e6 / seconds, size_of(folder) as f64 / bytes as f64);
    let mut sizes: std::collections::BTreeMap<String, u64> = std::collections::BTreeMap::new();
    let mut walk = vec![folder.to_path_buf()];
    while let Some(folder) = walk.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() {
                walk.push(entry.path());
            } else {
                let kind = entry.path().extension().map(|kind| kind.to_string_lossy().into_owned()).unwrap_or_default();
                *sizes.entry(kind).or_default() += entry.metadata().unwrap().len();
            }
        }
    }
    println!("  {sizes:?}");
}

fn size_of(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).unwrap().flatten();
    entries.map(|entry| if entry.path().is_dir() { size_of(&entry.path()) } else { entry.metadata().unwrap().len() }).sum()
}

fn records(folder: &Path) -> Vec<RecordEntry> {
    let manifest = std::fs::read_to_string(folder.join("MANIFEST.jsonl")).unwrap();
    let mut records = Vec::new();
    for line in manifest.lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let word = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
        if !(word("path").ends_with(".md") || word("path").ends_with(".txt")) {
            continue;
        }
        let Ok(text) = std::fs::read_to_string(folder.join(word("path"))) else { continue };
        let language: model::language::Language = word("language").parse().unwrap();
        let mut pieces: Vec<PieceEntry> = Vec::new();
        let mut stretch = String::new();
        for line in text.lines() {
            stretch.push_str(line);
            stretch.push('\n');
            if stretch.len() > 1_500 {
                pieces.push(piece(&language, pieces.len(), std::mem::take(&mut stretch)));
            }
        }
        pieces.push(piece(&language, pieces.len(), stretch));
        records.push(RecordEntry {
            seq: 0,
            kind: word("kind").parse().unwrap_or(Kind::Law),
            country: word("country").parse().ok(),
            region: None,
            topics: vec![],
            languages: vec![language.clone()],
            date: word("date").parse().ok(),
            status: None,
            instruments: vec![],
            access: AccessClass::Public,
            titles: vec![(language, word("title"))],
            other_names: vec![],
            summary: vec![],
            identifiers: vec![],
            pieces,
        });
    }
    records
}

fn piece(language: &model::language::Language, place: usize, text: String) -> PieceEntry {
    let number = u32::try_from(place).unwrap();
    PieceEntry {
        text_seq: 1,
        piece: number,
        version: None,
        language: language.clone(),
        num: (place + 1).to_string(),
        heading: String::new(),
        text,
        topics: vec![],
    }
}

struct Bare {
    reader: IndexReader,
    text: tantivy::schema::Field,
}

fn index_bare(folder: &Path, records: &[RecordEntry], bytes: usize) -> Bare {
    std::fs::create_dir_all(folder).unwrap();
    let mut schema = Schema::builder();
    let stemmed = TextFieldIndexing::default().set_tokenizer("en_stem").set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let text = schema.add_text_field("text", TextOptions::default().set_indexing_options(stemmed) | STORED);
    let country = schema.add_text_field("country", STRING | FAST);
    let index = tantivy::Index::create_in_dir(folder, schema.build()).unwrap();
    let start = Instant::now();
    let mut writer: IndexWriter = index.writer_with_num_threads(2, 128 << 20).unwrap();
    for record in records {
        let of = record.country.map(|country| country.to_string()).unwrap_or_default();
        for piece in &record.pieces {
            writer.add_document(doc!(text => piece.text.as_str(), country => of.as_str())).unwrap();
        }
    }
    writer.commit().unwrap();
    rate("bare", start, bytes, folder);
    writer.wait_merging_threads().unwrap();
    Bare { reader: index.reader().unwrap(), text }
}

fn request(q: &str) -> Request {
    let (filters, sort) = (Filters::default(), Sort::Relevance);
    Request {
        q: q.to_owned(),
        filters,
        sort,
        limit: 10,
        cursor: None,
        clearance: Clearance::PUBLIC,
        ui_language: "en".to_owned(),
        expand_topics: vec![],
    }
}

fn ask(index: &Index, bare: &Bare, samples: &[(String, String)]) {
    let searcher = bare.reader.searcher();
    let mut parser = QueryParser::for_index(searcher.index(), vec![bare.text]);
    parser.set_conjunction_by_default();
    let mut all = [vec![], vec![], vec![]];
    for question in QUESTIONS {
        let mut times = [vec![], vec![], vec![]];
        let (mut total, mut ours) = (0, 0);
        for _ in 0..31 {
            let start = Instant::now();
            let query = parser.parse_query(question).unwrap();
            let (best, count) = searcher.search(&query, &(TopDocs::with_limit(10).order_by_score(), Count)).unwrap();
            assert!(best.len() <= count);
            total = count;
            times[0].push(start.elapsed().as_secs_f64() * 1e3);
            let start = Instant::now();
            let answer = index.search(&request(question)).unwrap();
            ours = answer.total;
            times[1].push(start.elapsed().as_secs_f64() * 1e3);
            let start = Instant::now();
            let marked: usize = samples.iter().take(30).map(|(language, text)| answer.highlighter.extract(language, text).len()).sum();
            assert!(marked > 0);
            times[2].push(start.elapsed().as_secs_f64() * 1e3);
        }
        let [bare, search, extracts] = times.map(|mut times| {
            times.sort_by(f64::total_cmp);
            times[times.len() / 2]
        });
        println!("  {question:<28} bare {bare:>7.3} ms ({total} provisions)  ours {search:>7.3} ms ({ours} records)  30 extracts {extracts:>6.3} ms");
        all.iter_mut().zip([bare, search, extracts]).for_each(|(all, time)| all.push(time));
    }
    let [bare, search, extracts] = all.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    });
    let worst = [
        format!("\"{}\"~100", "the ".repeat(32)),
        format!("\"{}\"~100", "the of ".repeat(16)),
        "the ".repeat(64),
        "the of to and ".repeat(16),
        "th* ".repeat(64),
        "co* in* re* de* th* pr* an* to* ".repeat(8),
        "acces~2 offenc~2 computr~2 systm~2 interceptin~2 evidnce~2 investigatn~2 athority~2".to_owned(),
        "的".repeat(340),
        "不正アクセス行為の禁止等に関する法律第二百八十五条".repeat(4),
        "(the OR of OR to OR and) ".repeat(16),
        "NOT zzzz".to_owned(),
        "\"of the\" \"in the\" \"to the\" \"de la\" \"of a\"".to_owned(),
        "unauthorsied interceptoin telecommunicatons investigatoin".to_owned(),
    ];
    for question in worst {
        let start = Instant::now();
        let answer = index.search(&request(&question));
        let total = answer.map(|answer| answer.total);
        println!("  worst: {:>9.3} ms {:?} {:.60}", start.elapsed().as_secs_f64() * 1e3, total.ok(), question);
    }
    println!("medians: bare {bare:.3} ms, ours {search:.3} ms ({:.2}), 30 extracts {extracts:.3} ms", search / bare);
}
