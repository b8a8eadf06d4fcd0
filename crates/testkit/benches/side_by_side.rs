//! Lexarium beside bare Tantivy, in one run, on the corpus enlarged to 200,000 provisions: `cargo bench -p testkit --bench side_by_side`.
//!
//! The bare engine does what a search page needs and nothing else: it holds the plain text of each provision (stored) and the values of the
//! facets that the page counts, and answers with the ten best, the total, the facets and ten extracts of its own. Lexarium imports the files themselves and
//! answers whole pages over HTTP. `BENCH_PROVISIONS` sets another size, `BENCH_FOLDER` keeps the data.

#![expect(clippy::print_stdout, reason = "what it measures is its result")]

use std::collections::HashMap;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use actions::import::{self, ImportFile, Silent};
use exchange::Limits;
use model::access::Clearance;
use model::record::{Body, Kind, Record};
use sqlx::{Connection as _, SqliteConnection};
use tantivy::aggregation::AggregationCollector;
use tantivy::aggregation::agg_req::Aggregations;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::QueryParser;
use tantivy::schema::{FAST, Field, STORED, STRING, Schema, TEXT, Value as _};
use tantivy::snippet::SnippetGenerator;
use tantivy::{Index, IndexReader, TantivyDocument, doc};
use testkit::{by_test, corpus, open, processor};

/// Rounds over all questions; the median of each question over the rounds counts.
const ROUNDS: usize = 15;

/// What people look for: words, phrases, several languages. Every question is asked of both.
const QUESTIONS: [&str; 24] = [
    "access",
    "computer system",
    "unauthorised access",
    "data interference",
    "\"computer system\"",
    "\"without right\"",
    "interception",
    "evidence preservation",
    "fraud",
    "child pornography",
    "imprisonment fine",
    "search and seizure",
    "mutual legal assistance",
    "données",
    "accès frauduleux",
    "\"système de traitement\"",
    "datos informáticos",
    "acceso ilícito",
    "Daten",
    "Computerbetrug",
    "dados",
    "информации",
    "court jurisdiction",
    "service provider",
];

/// What the page counts of these texts: without the catalogue they have no region, topic or instrument.
const FACETS: [&str; 5] = ["kind", "country", "language", "year", "status"];

/// A provision as the bare engine takes it.
struct Provision {
    text: String,
    facets: [Option<String>; FACETS.len()],
}

fn main() {
    let wanted = setting("BENCH_PROVISIONS").and_then(|number| number.parse().ok()).unwrap_or(200_000_usize);
    let Some(corpus) = corpus::folder() else {
        println!("left out: ../shared/data/corpus is not there");
        return;
    };
    let scratch = tempfile::tempdir().expect("a folder");
    let folder = setting("BENCH_FOLDER").map_or_else(|| scratch.path().to_path_buf(), PathBuf::from);
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let data = folder.join("data");
    let (provisions, import) = runtime.block_on(import_enlarged(&corpus, &folder, &data, wanted));
    let text: usize = provisions.iter().map(|provision| provision.text.len()).sum();
    println!("{} provisions, {:.1} MB of text", provisions.len(), megabytes(text as u64));

    let bare = folder.join("bare");
    let (reader, fields, indexing) = index_bare(&bare, &provisions);
    report("import, MB of text a second", import.rate(text), indexing.rate(text), "at least 0.5");
    report("import, ms of processor time a MB of text", import.processor(text), indexing.processor(text), "as a check of the rate");
    let disk = size_of(&data) as f64;
    println!(
        "disk: {:.1} MB, {:.2} bytes a byte of text (at most 0.9); bare with stored text {:.2}",
        disk / 1e6,
        disk / text as f64,
        size_of(&bare) as f64 / text as f64
    );
    runtime.block_on(report_parts(&data, text as f64));
    drop(provisions);

    let (mut server, address) = serve(&data);
    let bare = |question: &str| ask_bare(&reader, &fields, question);
    let page = |question: &str| ask(address, &format!("/en/search?q={}", encoded(question)));
    let api = |question: &str| ask(address, &format!("/api/v1/search?q={}", encoded(question)));
    let (bare, page, api) = medians(&bare, &page, &api);
    report("search page over HTTP, ms", page, bare, "at most 1.5");
    report("search API over HTTP, ms", api, bare, "at most 1.5");
    println!("memory of the server that the system cannot take back: {:.1} MB (at most 96)", unreclaimable(server.id()));
    let _ = server.kill();
    let _ = server.wait();
}

#[expect(clippy::disallowed_methods, reason = "a bench has no settings file")]
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn report(what: &str, ours: f64, bare: f64, target: &str) {
    println!("{what}: Lexarium {ours:.3}, bare Tantivy {bare:.3}, ratio {:.2} ({target})", ours / bare);
}

/// Imports copies of the text files of the corpus until there are enough provisions; every copy says its number in its middle.
async fn import_enlarged(corpus: &Path, folder: &Path, data: &Path, wanted: usize) -> (Vec<Provision>, Took) {
    std::fs::create_dir_all(data).expect("a folder");
    let desk = open(data).await;
    let listed = corpus::texts(corpus);
    let (mut took, mut known, mut copy) = (Took::default(), 0, 0);
    while known < wanted {
        let files = listed.iter().enumerate().map(|(place, file)| copy_of(file, folder, copy, place)).collect();
        let start = Start::now();
        let report = import::import(&desk, &by_test(), files, &Limits::default(), &Silent).await.expect("the store keeps");
        took.add(start);
        assert!(report.counts.new > 0, "{:?}", report.findings.iter().take(5).collect::<Vec<_>>());
        let before = known;
        known = provisions_held(&desk).await;
        println!("copy {copy}: {known} provisions after {:.1} s, {} conflicts", took.seconds, report.counts.conflicts);
        assert!(known > before);
        copy += 1;
    }
    (read_provisions(&desk).await, took)
}

/// How long something took by the clock, and on all cores together.
#[derive(Default)]
struct Took {
    seconds: f64,
    processor: f64,
}

/// When something began.
#[derive(Clone, Copy)]
struct Start(Instant, f64);

impl Start {
    fn now() -> Self {
        Self(Instant::now(), processor::time())
    }
}

impl Took {
    fn add(&mut self, start: Start) {
        self.seconds += start.0.elapsed().as_secs_f64();
        self.processor += processor::time() - start.1;
    }

    /// Megabytes of text a second.
    fn rate(&self, text: usize) -> f64 {
        megabytes(text as u64) / self.seconds
    }

    /// Milliseconds of processor time a megabyte of text.
    fn processor(&self, text: usize) -> f64 {
        self.processor * 1000.0 / megabytes(text as u64)
    }
}

fn copy_of(file: &ImportFile, folder: &Path, copy: usize, place: usize) -> ImportFile {
    let original = std::fs::read(&file.path).expect("a file of the corpus");
    let mut text = String::from_utf8_lossy(&original).into_owned();
    let middle = (text.len() / 2..text.len()).find(|at| text.is_char_boundary(*at) && text[*at..].starts_with('\n')).unwrap_or(text.len());
    text.insert_str(middle, &format!("\n\nCopy {copy} of text {place}.\n"));
    let folder = folder.join(format!("copy{copy}"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(format!("{place}.{}", file.path.extension().unwrap_or_default().to_string_lossy()));
    std::fs::write(&path, &text).expect("a copy");
    let mut hints = file.hints.clone();
    hints.group = Some(format!("{}-{place}-{copy}", hints.group.unwrap_or_default()));
    hints.title = hints.title.map(|title| format!("{title} ({copy})"));
    hints.aliases.clear();
    ImportFile { path, name: format!("copy{copy}/{}", file.name), bytes: text.len() as u64, hints }
}

async fn provisions_held(desk: &actions::desk::Desk) -> usize {
    let mut held = 0;
    for kind in Kind::ALL {
        for stored in desk.store.records_of_kind(kind, Clearance::PUBLIC).await.expect("records") {
            for hash in stored.record.expressions.iter().filter_map(|expression| expression.text) {
                held += desk.store.text_head(&hash).await.expect("a text").map_or(0, |head| head.pieces as usize);
            }
        }
    }
    held
}

async fn read_provisions(desk: &actions::desk::Desk) -> Vec<Provision> {
    let mut provisions = Vec::new();
    for kind in Kind::ALL {
        for stored in desk.store.records_of_kind(kind, Clearance::PUBLIC).await.expect("records") {
            let facets = facets_of(&stored.record);
            for hash in stored.record.expressions.iter().filter_map(|expression| expression.text) {
                for piece in desk.store.pieces_of(&hash).await.expect("a text") {
                    provisions.push(Provision { text: piece.plain(), facets: facets.clone() });
                }
            }
        }
    }
    provisions
}

fn facets_of(record: &Record) -> [Option<String>; FACETS.len()] {
    let status = match &record.body {
        Body::Law(law) => law.status.value().map(|status| status.as_str().to_owned()),
        _ => None,
    };
    let language = record.expressions.first().map(|expression| expression.language.primary().to_owned());
    let year = record.date().map(|date| format!("{:04}", date.year()));
    [Some(record.kind().as_str().to_owned()), record.country.map(|country| country.to_string()), language, year, status]
}

struct Fields {
    text: Field,
    facets: Aggregations,
}

fn index_bare(folder: &Path, provisions: &[Provision]) -> (IndexReader, Fields, Took) {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).expect("a folder");
    let mut schema = Schema::builder();
    let text = schema.add_text_field("text", TEXT | STORED);
    let facets = FACETS.map(|facet| schema.add_text_field(facet, STRING | FAST));
    let index = Index::create_in_dir(folder, schema.build()).expect("an index");
    let (mut took, start) = (Took::default(), Start::now());
    let mut writer = index.writer_with_num_threads(2, 128 << 20).expect("a writer");
    for provision in provisions {
        let mut document = doc!(text => provision.text.as_str());
        for (field, value) in facets.iter().zip(&provision.facets) {
            value.iter().for_each(|value| document.add_text(*field, value));
        }
        writer.add_document(document).expect("a document");
    }
    writer.commit().expect("a commit");
    took.add(start);
    writer.wait_merging_threads().expect("merged");
    let facets = FACETS.map(|facet| (facet, serde_json::json!({"terms": {"field": facet, "size": 300}})));
    let facets = serde_json::from_value(facets.into_iter().collect()).expect("facets");
    (index.reader().expect("a reader"), Fields { text, facets }, took)
}

/// The ten best, the total, the facets, ten extracts.
fn ask_bare(reader: &IndexReader, fields: &Fields, question: &str) -> usize {
    let searcher = reader.searcher();
    let mut parser = QueryParser::for_index(searcher.index(), vec![fields.text]);
    parser.set_conjunction_by_default();
    let query = parser.parse_query(question).expect("a query");
    let facets = AggregationCollector::from_aggs(fields.facets.clone(), Default::default());
    let (best, total, counted) = searcher.search(&query, &(TopDocs::with_limit(10).order_by_score(), Count, facets)).expect("an answer");
    let extracts = SnippetGenerator::create(&searcher, &query, fields.text).expect("extracts");
    let mut length = total + counted.0.len();
    for (_, address) in best {
        let document: TantivyDocument = searcher.doc(address).expect("a document");
        let text = document.get_first(fields.text).and_then(|value| value.as_str()).unwrap_or_default();
        length += extracts.snippet(text).to_html().len();
    }
    length
}

/// The program itself over the same data, in a process of its own.
#[expect(clippy::disallowed_methods, reason = "the bench serves in a process of its own, to see its memory alone")]
fn serve(data: &Path) -> (Child, SocketAddr) {
    // This bench lies in `release/deps`, the program beside that folder.
    let bench = std::env::current_exe().expect("this program");
    let target = bench.ancestors().nth(2).expect("a folder").join("lexarium");
    let built = Command::new("cargo").args(["build", "--release", "--package", "app", "--quiet"]).status().expect("cargo");
    assert!(built.success(), "the program is built");
    let mut server = Command::new(target)
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .env("LEXARIUM_REQUESTS_A_MINUTE", "0")
        .stdout(Stdio::piped())
        .spawn()
        .expect("a server");
    let mut said = Vec::new();
    let mut out = server.stdout.take().expect("its output");
    while !said.ends_with(b"\n") {
        let mut byte = [0];
        assert_eq!(out.read(&mut byte).expect("its address"), 1, "the server ended");
        said.push(byte[0]);
    }
    let said = String::from_utf8_lossy(&said).into_owned();
    let address = said.trim().rsplit("http://").next().and_then(|address| address.parse().ok()).expect("an address");
    (server, address)
}

thread_local! {
    static CONNECTION: std::cell::RefCell<Option<TcpStream>> = const { std::cell::RefCell::new(None) };
}

/// One request on a connection that stays open; the length of the answer.
fn ask(address: SocketAddr, path: &str) -> usize {
    CONNECTION.with_borrow_mut(|connection| {
        let stream = connection.get_or_insert_with(|| {
            let stream = TcpStream::connect(address).expect("a connection");
            stream.set_nodelay(true).expect("no delay");
            stream
        });
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\n\r\n").expect("a request");
        let answer = read_answer(stream);
        assert!(answer.starts_with(b"HTTP/1.1 200"), "{path}: {}", String::from_utf8_lossy(&answer[..answer.len().min(300)]));
        answer.len()
    })
}

fn read_answer(stream: &mut TcpStream) -> Vec<u8> {
    let mut answer = Vec::new();
    let mut part = vec![0; 256 * 1024];
    loop {
        let count = stream.read(&mut part).expect("an answer");
        assert!(count > 0, "the server closed the connection");
        answer.extend_from_slice(&part[..count]);
        let Some(head) = answer.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let text = String::from_utf8_lossy(&answer[..head]).to_ascii_lowercase();
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse::<usize>().ok());
        match length {
            Some(length) if answer.len() >= head + 4 + length => return answer,
            None if answer.ends_with(b"0\r\n\r\n") => return answer,
            _ => {}
        }
    }
}

/// The median over all questions of each question's median, in milliseconds; the three take turns, so that noise meets all alike.
fn medians(bare: &dyn Fn(&str) -> usize, page: &dyn Fn(&str) -> usize, api: &dyn Fn(&str) -> usize) -> (f64, f64, f64) {
    let mut sums = [Vec::new(), Vec::new(), Vec::new()];
    for question in QUESTIONS {
        let mut times: [Vec<Duration>; 3] = Default::default();
        for round in 0..=ROUNDS {
            for (times, ask) in times.iter_mut().zip([bare, page, api]) {
                let start = Instant::now();
                assert!(ask(question) > 0);
                if round > 0 {
                    times.push(start.elapsed());
                }
            }
        }
        for (sums, times) in sums.iter_mut().zip(&mut times) {
            times.sort();
            sums.push(times[times.len() / 2].as_secs_f64() * 1e3);
        }
        let [bare, page, api] = [0, 1, 2].map(|place| sums[place].last().copied().unwrap_or_default());
        println!("  {question:<28} bare {bare:>8.3} ms, page {page:>8.3} ms, API {api:>8.3} ms");
    }
    let median = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    let [bare, page, api] = sums;
    (median(bare), median(page), median(api))
}

fn encoded(question: &str) -> String {
    question.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

fn size_of(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    entries.map(|entry| entry.metadata().map_or(0, |data| if data.is_dir() { size_of(&entry.path()) } else { data.len() })).sum()
}

/// What takes the room on disk, the largest first: the files, the tables of the database with their indexes, the fields of the index.
async fn report_parts(data: &Path, text: f64) {
    let mut parts = vec![("files".to_owned(), size_of(&data.join("files")))];
    for log in ["lexarium.sqlite-wal", "lexarium.sqlite-shm"] {
        parts.push((log.to_owned(), std::fs::metadata(data.join(log)).map_or(0, |log| log.len())));
    }
    let mut database = SqliteConnection::connect(&data.join("lexarium.sqlite").to_string_lossy()).await.expect("the database");
    let tables: Vec<(String, i64)> =
        sqlx::query_as("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetch_all(&mut database).await.expect("its pages");
    parts.extend(tables.into_iter().map(|(table, bytes)| (format!("database, {table}"), bytes.unsigned_abs())));
    let free: (i64,) = sqlx::query_as("SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size")
        .fetch_one(&mut database)
        .await
        .expect("its free pages");
    parts.push(("database, free".to_owned(), free.0.unsigned_abs()));
    parts.extend(parts_of_index(&data.join("index")));
    parts.sort_by_key(|(part, bytes)| (std::cmp::Reverse(*bytes), part.clone()));
    let mut rest = 0.0;
    for (part, bytes) in parts {
        let share = bytes as f64 / text;
        if share < 0.001 {
            rest += share;
        } else {
            println!("  {part:<34} {share:.4} bytes a byte of text");
        }
    }
    println!("  {:<34} {rest:.4} bytes a byte of text", "all that is less than 0.001");
}

/// What the fields of the index take, the buildings of it together.
fn parts_of_index(folder: &Path) -> HashMap<String, u64> {
    let mut parts = HashMap::new();
    for building in std::fs::read_dir(folder).expect("a folder").flatten().filter(|building| building.path().is_dir()) {
        let index = Index::open_in_dir(building.path()).expect("an index");
        let usage = index.reader().expect("a reader").searcher().space_usage().expect("its parts");
        for segment in usage.segments() {
            let kinds = [
                ("words", segment.termdict()),
                ("postings", segment.postings()),
                ("places", segment.positions()),
                ("columns", segment.fast_fields()),
                ("lengths", segment.fieldnorms()),
            ];
            for (kind, fields) in kinds {
                for field in fields.fields() {
                    *parts.entry(format!("index, {kind} of {}", field.field_name())).or_default() += field.total().get_bytes();
                }
            }
            *parts.entry("index, the rest".to_owned()).or_default() += (segment.store().total() + segment.deletes()).get_bytes();
        }
    }
    parts
}

/// Private memory that was written: what the system cannot take back, in MB.
fn unreclaimable(process: u32) -> f64 {
    let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let kilobytes =
        |name: &str| rollup.lines().find_map(|line| line.strip_prefix(name)?.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok()).unwrap_or(0.0);
    (kilobytes("Private_Dirty:") + kilobytes("Swap:")) / 1e3
}
