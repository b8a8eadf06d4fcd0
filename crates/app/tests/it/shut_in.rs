//! PDF read by the program itself in a jail: it says what is read without one, and what no reader survives costs one file.

use std::path::Path;

use exchange::{Limits, Programs, Source};
use jail::{Allowance, Jail, Wall};
use model::draft::{Reading, TextFacts};
use testkit::App;
use testkit::hostile::pdf::{act, all};

use crate::corpus::shared;

/// The limits of the program, which starts itself to read PDF.
fn shut_in() -> Limits {
    let programs = Programs::none().with_ourselves(Path::new(env!("CARGO_BIN_EXE_lexarium")));
    println!("PDF is read behind {:?}", programs.wall_around_pdf());
    assert!(programs.wall_around_pdf().is_some(), "the program starts behind some wall");
    Limits { programs, ..Limits::default() }
}

fn read(name: &str, bytes: &[u8], limits: &Limits) -> Reading {
    exchange::read(&Source { name, bytes, hints: TextFacts::default() }, limits)
}

#[test]
fn a_pdf_says_in_the_jail_what_it_says_here() {
    let limits = shut_in();
    let here = read("act.pdf", &act(1), &Limits::default());
    assert_eq!(here.drafts.len(), 1, "{:?}", here.findings);
    assert_eq!(format!("{here:?}"), format!("{:?}", read("act.pdf", &act(1), &limits)));
    let Some(shared) = shared() else { return };
    let manifest = std::fs::read(shared.join("data/corpus/MANIFEST.jsonl")).unwrap();
    let small = exchange::manifest::read(&manifest).entries.into_iter().map(|entry| entry.path).filter(|path| path.ends_with(".pdf"));
    let mut compared = 0;
    for path in small {
        let bytes = std::fs::read(shared.join("data/corpus").join(&path)).unwrap();
        if bytes.len() > 200_000 || compared == 6 {
            continue;
        }
        let (here, there) = (read(&path, &bytes, &Limits::default()), read(&path, &bytes, &limits));
        assert_eq!(format!("{here:?}"), format!("{there:?}"), "{path}");
        compared += 1;
    }
    assert_eq!(compared, 6);
}

#[test]
fn the_program_reads_alike_behind_every_wall() {
    let program = Path::new(env!("CARGO_BIN_EXE_lexarium"));
    let arguments = ["read-pdf", "--pages", "10", "--seconds", "10", "--words"];
    let mut said: Vec<Vec<u8>> = Vec::new();
    for wall in [Wall::Bubblewrap, Wall::Namespaces, Wall::NamespacesOfRoot, Wall::LimitsOnly] {
        let Some(jail) = Jail::behind(wall) else {
            eprintln!("skipped: {wall:?} cannot be built here");
            continue;
        };
        match jail.run(program, &arguments, &act(1), &Allowance::default()) {
            Ok(answer) => said.push(answer),
            // A folder that nobody else may enter hides it from the lower user that a superuser becomes first.
            Err(failure) => eprintln!("skipped: {wall:?} does not reach the program: {failure}"),
        }
    }
    assert!(said.first().is_some_and(|first| first.len() > 200 && said.iter().all(|other| other == first)), "{said:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_are_made_to_harm_cost_themselves_and_the_import_goes_on() {
    let limits = Limits { max_seconds: 5, ..shut_in() };
    let folder = tempfile::tempdir().unwrap();
    let made_to_harm = all();
    let count = made_to_harm.len() as u64;
    for (number, (name, bytes)) in made_to_harm.into_iter().enumerate() {
        std::fs::write(folder.path().join(format!("{number} {name}")), bytes).unwrap();
    }
    std::fs::write(folder.path().join("last.pdf"), act(2)).unwrap();
    let app = App::empty().await;
    let facts = TextFacts { country: "XLX".parse().ok(), kind: Some(model::record::Kind::Law), sample: true, ..TextFacts::default() };
    let (files, missing) = actions::import::gather(&[folder.path().to_owned()], &facts);
    assert!(missing.is_empty());
    let report = actions::import::import(&app.desk, &testkit::by_test(), files, &limits, &actions::import::Silent).await.unwrap();
    assert_eq!(report.counts.read, count + 1, "{:?}", report.findings);
    for file in &report.files {
        println!("{}: {} texts, {:?}", file.file, file.texts.len(), file.findings.iter().map(|finding| &finding.message).collect::<Vec<_>>());
        assert!(!file.texts.is_empty() || !file.findings.is_empty(), "{} came to nothing", file.file);
    }
    let died = report.files.iter().filter(|file| file.findings.iter().any(|finding| finding.message.contains("shut in by itself"))).count();
    assert!(died > 0, "none of the files is one that no process survives");
    let last = report.files.iter().find(|file| file.file.ends_with("last.pdf")).unwrap();
    assert_eq!(last.texts.len(), 1, "{:?}", last.findings);
    let told = report.findings.iter().filter(|finding| finding.code == "pdf-without-walls").count();
    assert_eq!(told, usize::from(limits.programs.pdf_without_walls().is_some()), "said once, or there is nothing to say");
}

#[tokio::test]
async fn an_import_says_once_that_pdf_was_read_without_walls() {
    let app = App::empty().await;
    let facts = TextFacts { country: "XLX".parse().ok(), kind: Some(model::record::Kind::Law), sample: true, ..TextFacts::default() };
    let given = |name: &str, bytes| actions::import::GivenFile { name: name.to_owned(), bytes, hints: facts.clone() };
    let files = vec![
        given("a.md", b"# An Act\n\n## Section 1. Scope\n\nThis Act binds everybody.\n".to_vec()),
        given("b.pdf", act(3)),
        given("c.pdf", act(4)),
    ];
    let report = actions::import::import_given(&app.desk, &testkit::by_test(), files, &Limits::default()).await.unwrap();
    let told: Vec<&str> = report.findings.iter().filter(|finding| finding.code == "pdf-without-walls").map(|finding| &*finding.place.file).collect();
    assert_eq!(told, ["b.pdf"]);
}
