//! Hands mutated files of a corpus, bombs and archives that lead out of their folder to a server of its own, and counts what it answers:
//! `cargo run -p testkit --example uploads -- target/debug/lexarium ../shared/data [300] [SEED]`.
//!
//! It ends with 1 when a file got no answer, or one that blames the house, or when the server was gone, wrote outside its data folder, kept
//! anything, or had more memory than it may.

#![expect(clippy::print_stdout, reason = "what it says is its result")]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use testkit::hostile::changed::Mutations;
use testkit::hostile::{bombs, pdf};

/// An answer that takes longer is none.
const LONGEST: Duration = Duration::from_secs(180);

/// The most memory that the server may have had, in KiB.
const MOST_MEMORY: u64 = 1 << 20;

/// The frame of the form; no file of a corpus has it.
const FRAME: &str = "frame-of-a-form-with-a-hostile-file";

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [program, data, rest @ ..] = arguments.as_slice() else { return Err("name the program and the folder of shared data".into()) };
    let wanted: usize = rest.first().map_or(Ok(300), |number| number.parse())?;
    let seed: u64 = rest.get(1).map_or(Ok(7), |seed| seed.parse())?;
    let server = Server::start(Path::new(program))?;
    let before = server.files()?;
    let mut tally = Tally::default();
    for (name, bytes) in bombs::all().into_iter().chain(pdf::all()) {
        tally.count("bombs", &name, &server.analyse(&name, &bytes));
    }
    match std::fs::read_dir(Path::new(data).join("suites/zip-slip/archives")) {
        Err(_) => println!("skipped: no archives that lead out of their folder at {data}"),
        Ok(archives) => {
            for archive in archives {
                let path = archive?.path();
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                tally.count("archives that lead outside", &name, &server.analyse(&name, &std::fs::read(&path)?));
            }
        }
    }
    match Mutations::of(&Path::new(data).join("corpus"), seed) {
        Err(_) => println!("skipped: no corpus at {data}"),
        Ok(mutations) => {
            for (round, mutation) in mutations.take(wanted).enumerate() {
                let mutation = mutation?;
                let told = format!("{} in round {round} of seed {seed}", mutation.name);
                tally.count(mutation.format, &told, &server.analyse(&mutation.name, &mutation.bytes));
            }
        }
    }
    tally.print();
    let sound = server.is_sound(&before)?;
    Ok(if sound && tally.faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What a file was answered with.
struct Answer {
    /// Nothing where the connection ended without a status.
    status: Option<u16>,
    took: Duration,
}

/// The answers, by what the files were.
#[derive(Default)]
struct Tally {
    statuses: BTreeMap<String, BTreeMap<String, usize>>,
    slowest: (Duration, String),
    faults: usize,
}

impl Tally {
    fn count(&mut self, what: &str, name: &str, answer: &Answer) {
        // Without a program (501) or a place (503) the server says so; every other word of that class blames the house.
        let is_fault = answer.status.is_none_or(|status| status >= 500 && status != 501 && status != 503);
        let said = answer.status.map_or("none".to_owned(), |status| status.to_string());
        if is_fault {
            println!("FAULT: {name} was answered with {said} after {:.1} s", answer.took.as_secs_f64());
            self.faults += 1;
        }
        if answer.took > self.slowest.0 {
            self.slowest = (answer.took, name.to_owned());
        }
        *self.statuses.entry(what.to_owned()).or_default().entry(said).or_default() += 1;
    }

    fn print(&self) {
        println!("files\tanswers");
        for (what, statuses) in &self.statuses {
            let said: Vec<String> = statuses.iter().map(|(status, count)| format!("{count} with {status}")).collect();
            println!("{what}\t{}", said.join(", "));
        }
        let all: usize = self.statuses.values().flat_map(BTreeMap::values).sum();
        println!("{all} files, {} faults; the slowest took {:.1} s: {}", self.faults, self.slowest.0.as_secs_f64(), self.slowest.1);
    }
}

/// A server with the starter catalogue, in folders of its own. It is stopped when this is dropped.
struct Server {
    process: Child,
    address: String,
    folder: TempDir,
}

impl Server {
    #[expect(clippy::disallowed_methods, reason = "the tool starts a server of its own")]
    fn start(program: &Path) -> Result<Self, Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        for name in ["data", "here", "tmp"] {
            std::fs::create_dir(folder.path().join(name))?;
        }
        let mut command = Command::new(std::fs::canonicalize(program)?);
        command.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(folder.path().join("data")).current_dir(folder.path().join("here"));
        command.env("TMPDIR", folder.path().join("tmp")).env("LEXARIUM_REQUESTS_A_MINUTE", "0").env_remove("RUST_BACKTRACE");
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let said = process.stdout.take().map(BufReader::new).into_iter().flat_map(BufReader::lines).map_while(Result::ok);
        let mut addresses = said.filter_map(|line| line.split_once("http://").map(|(_, address)| address.trim().to_owned()));
        let address = addresses.next();
        let server = Self { process, address: address.unwrap_or_default(), folder };
        if server.address.is_empty() { Err("the server did not start".into()) } else { Ok(server) }
    }

    /// Hands in one file, as a browser does.
    fn analyse(&self, name: &str, bytes: &[u8]) -> Answer {
        let name = name.replace(['"', '\r', '\n', '\\'], "_");
        let mut form = format!("--{FRAME}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n").into_bytes();
        form.extend(bytes);
        form.extend(format!("\r\n--{FRAME}--\r\n").bytes());
        let head = format!(
            "POST /api/v1/analyse HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-type: multipart/form-data; boundary={FRAME}\r\ncontent-length: {}\r\n\r\n",
            self.address,
            form.len()
        );
        let start = Instant::now();
        let status = self.ask(head.as_bytes(), &form);
        Answer { status: status.ok().flatten(), took: start.elapsed() }
    }

    /// The status of an answer that came whole.
    fn ask(&self, head: &[u8], body: &[u8]) -> std::io::Result<Option<u16>> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_read_timeout(Some(LONGEST))?;
        stream.set_write_timeout(Some(LONGEST))?;
        // A form that is too long is answered before it has been taken: what was said is read all the same.
        let _ = stream.write_all(head).and_then(|()| stream.write_all(body));
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let first = answer.split(|byte| *byte == b'\r').next().unwrap_or_default();
        Ok(String::from_utf8_lossy(first).split(' ').nth(1).and_then(|status| status.parse().ok()))
    }

    /// The files under its folders, but for those that the database makes and takes away as it works.
    fn files(&self) -> std::io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if !path.to_string_lossy().contains("lexarium.sqlite-") {
                    files.push(path);
                }
            }
        }
        files.sort();
        Ok(files)
    }

    /// Whether it serves readers still, has written nothing, and had no more memory than it may.
    fn is_sound(&self, before: &[PathBuf]) -> std::io::Result<bool> {
        let page = format!("GET /en/about HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.address);
        let serves = self.ask(page.as_bytes(), &[]).ok().flatten() == Some(200);
        let after = self.files()?;
        let written: Vec<&PathBuf> = after.iter().filter(|file| !before.contains(file)).collect();
        println!("the server {}; files written: {written:?}", if serves { "serves readers still" } else { "is GONE" });
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap_or_default();
        let memory = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        match memory {
            Some(memory) => println!("memory of the server at the most: {} MiB", memory / 1024),
            None => println!("memory of the server: not said by this system"),
        }
        Ok(serves && written.is_empty() && memory.is_none_or(|memory| memory <= MOST_MEMORY))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
