//! PDF read by the program itself in a jail: it says what is read without one, and what no reader survives costs one file.

use std::path::Path;

use exchange::{Limits, Programs, Source};
use model::draft::{Reading, TextFacts};
use testkit::App;

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

/// A PDF of these objects, numbered from 1; the first is the catalogue.
fn of_objects(objects: &[String]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    places.iter().for_each(|place| file.extend(format!("{place:010} 00000 n \n").bytes()));
    file.extend(format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1).bytes());
    file
}

/// A page with this drawing, under this tree of pages and with these objects after it, from 6.
fn page(tree: &str, drawing: &str, more: &[String]) -> Vec<u8> {
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        tree.to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>/XObject<</X 4 0 R>>>>/Contents 4 0 R>>".to_owned(),
        drawing.to_owned(),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    objects.extend_from_slice(more);
    of_objects(&objects)
}

fn stream(entries: &str, content: &str) -> String {
    format!("<</Length {}{entries}>>\nstream\n{content}\nendstream", content.len())
}

const TREE: &str = "<</Type/Pages/Count 1/Kids[3 0 R]>>";

fn act(number: usize) -> Vec<u8> {
    let lines =
        ["Computer Offences Act", "1. This Act applies to every computer system in Lexaria.", "2. Nobody shall enter such a system without right."];
    let shown: String = (0..).zip(lines).map(|(line, words)| format!("1 0 0 1 60 {} Tm ({words} {number}) Tj ", 700 - line * 14)).collect();
    page(TREE, &stream("", &format!("BT /F1 10 Tf {shown}ET")), &[])
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

/// Files that are made to harm: what nests, goes round in circles or claims to be longer than it is.
fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let drawing = stream("", "BT /F1 10 Tf 60 700 Td (An Act) Tj ET");
    let nested = |open: &str, close: &str, times: usize| format!("{}{}", open.repeat(times), close.repeat(times));
    let chain = |node: &dyn Fn(usize) -> String, length: usize| (0..length).map(|step| node(7 + step)).collect::<Vec<_>>();
    vec![
        ("arrays in arrays", page(TREE, &drawing, &[nested("[", "]", 200_000)])),
        ("dictionaries in dictionaries", page(TREE, &drawing, &[nested("<</A", ">>", 200_000)])),
        ("arrays in a drawing", page(TREE, &stream("", &nested("[", "]", 500_000)), &[])),
        ("a tree of pages in itself", page("<</Type/Pages/Count 1/Kids[2 0 R 3 0 R]>>", &drawing, &[])),
        (
            "a tree of pages without end",
            page("<</Type/Pages/Count 1/Kids[6 0 R]>>", &drawing, &chain(&|next| format!("<</Type/Pages/Count 2/Kids[{next} 0 R {next} 0 R]>>"), 60)),
        ),
        (
            "a drawing in itself",
            page(TREE, &stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>", &"/X Do ".repeat(50)), &[]),
        ),
        // The library asks each page above for the size of the page: alone, this ends the process with its stack.
        (
            "a page above itself",
            of_objects(&[
                "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
                "<</Type/Pages/Count 1/Kids[3 0 R]/Parent 2 0 R>>".to_owned(),
                "<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>".to_owned(),
                drawing.clone(),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
            ]),
        ),
        ("a length beyond the file", page(TREE, &drawing.replacen("/Length ", "/Length 9999999999", 1), &[])),
        ("a value that is itself", page(TREE, &drawing, &chain(&|next| format!("{} 0 R", 6 + next % 7), 7))),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_are_made_to_harm_cost_themselves_and_the_import_goes_on() {
    let limits = Limits { max_seconds: 5, ..shut_in() };
    let folder = tempfile::tempdir().unwrap();
    for (number, (name, bytes)) in hostile().into_iter().enumerate() {
        std::fs::write(folder.path().join(format!("{number} {name}.pdf")), bytes).unwrap();
    }
    std::fs::write(folder.path().join("last.pdf"), act(2)).unwrap();
    let app = App::empty().await;
    let facts = TextFacts { country: "XLX".parse().ok(), kind: Some(model::record::Kind::Law), sample: true, ..TextFacts::default() };
    let (files, missing) = actions::import::gather(&[folder.path().to_owned()], &facts);
    assert!(missing.is_empty());
    let report = actions::import::import(&app.desk, &testkit::by_test(), files, &limits, &actions::import::Silent).await.unwrap();
    assert_eq!(report.counts.read, 10, "{:?}", report.findings);
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
