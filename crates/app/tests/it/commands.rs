//! The command line: exit codes, what goes where, and a data folder that commands share.
#![expect(clippy::disallowed_methods, reason = "these tests run the program")]

use std::path::Path;
use std::process::{Command, Output};

fn lexarium(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lexarium")).args(arguments).arg("--data").arg(folder.join("data")).current_dir(folder).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn remarked(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn alone_it_says_what_it_can_do() {
    let folder = tempfile::tempdir().unwrap();
    let output = lexarium(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).contains("lexarium demo"));
}

#[test]
fn wrong_usage_ends_with_two_and_a_missing_settings_file_with_three() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(lexarium(folder.path(), &["import"]).status.code(), Some(2));
    assert_eq!(lexarium(folder.path(), &["serve", "--colour"]).status.code(), Some(2));
    let output = lexarium(folder.path(), &["verify", "--settings", "nowhere.toml"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(remarked(&output).contains("nowhere.toml"));
}

#[test]
fn a_settings_file_with_a_typo_is_named() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("lexarium.toml"), "requests_a_minit = 3\n").unwrap();
    let output = lexarium(folder.path(), &["verify"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(remarked(&output).contains("requests_a_minit"), "{}", remarked(&output));
}

#[test]
fn import_verify_and_reindex_work_on_one_folder() {
    let folder = tempfile::tempdir().unwrap();
    let laws = folder.path().join("laws");
    std::fs::create_dir(&laws).unwrap();
    std::fs::write(laws.join("act.md"), "# Test Act\n\n## Section 1. Scope\n\nThis Act applies to computer systems.\n").unwrap();
    std::fs::write(laws.join("broken.pdf"), "%PDF-1.4 and no more").unwrap();
    let output = lexarium(folder.path(), &["import", "--kind", "law", "--country", "XLX", "--language", "en", "--format", "json", "laws"]);
    assert_eq!(output.status.code(), Some(1), "{}", remarked(&output));
    let report: serde_json::Value = serde_json::from_str(&said(&output)).unwrap();
    assert_eq!((&report["read"], &report["new"], &report["refused"]), (&2.into(), &1.into(), &1.into()), "{report}");
    for field in ["updated", "unchanged", "conflicts"] {
        assert_eq!(report[field], 0);
    }
    assert_eq!(report["findings"][0]["place"]["file"], "laws/broken.pdf");
    assert!(!remarked(&output).contains('\u{1b}'), "no colour in a pipe");

    let verified = lexarium(folder.path(), &["verify", "--format", "json"]);
    assert_eq!(verified.status.code(), Some(0), "{}", said(&verified));
    let verified: serde_json::Value = serde_json::from_str(&said(&verified)).unwrap();
    assert_eq!((&verified["records"], &verified["indexed"], &verified["texts"]), (&1.into(), &1.into(), &1.into()), "{verified}");
    assert_eq!(lexarium(folder.path(), &["reindex"]).status.code(), Some(0));
    assert_eq!(lexarium(folder.path(), &["verify"]).status.code(), Some(0));
}

#[test]
fn inspect_shows_how_a_file_would_be_read_and_keeps_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let act = "# Computer Offences Act\n\n## Section 1. Short title\n\nThis Act may be cited as the Computer Offences Act.\n\n\
        ## Section 2. Unlawful entry\n\nA person who enters a system without right commits an offence.\n";
    std::fs::write(folder.path().join("act.md"), act).unwrap();
    let output = lexarium(folder.path(), &["inspect", "act.md", "--kind", "law", "--country", "XLX", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", remarked(&output));
    let told: serde_json::Value = serde_json::from_str(&said(&output)).unwrap();
    let text = &told[0]["texts"][0];
    assert_eq!((&told[0]["format"], &text["kind"], &text["language"]), (&"Markdown".into(), &"law".into(), &"en".into()));
    assert_eq!((&text["provisions"]["count"], &text["outline"][1]["heading"]), (&2.into(), &"Unlawful entry".into()));
    assert!(!folder.path().join("data").exists());
    let table = said(&lexarium(folder.path(), &["inspect", "act.md"]));
    assert!(table.contains("Computer Offences Act") && table.contains("[sec_2]"), "{table}");
    std::fs::write(folder.path().join("nothing.bin"), [0_u8; 64]).unwrap();
    assert_eq!(lexarium(folder.path(), &["inspect", "nothing.bin"]).status.code(), Some(1));
}

#[test]
fn import_writes_a_report_by_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("act.txt"), "Section 1. This Act binds everybody.\n\nSection 2. It comes into force at once.\n").unwrap();
    let output = lexarium(folder.path(), &["import", "act.txt", "--kind", "law", "--report", "report.json"]);
    assert_eq!(output.status.code(), Some(0), "{}", remarked(&output));
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.path().join("report.json")).unwrap()).unwrap();
    assert_eq!((&report["new"], &report["files"][0]["file"]), (&1.into(), &"act.txt".into()));
    assert_eq!(report["files"][0]["texts"][0]["became"], "new");
}

#[test]
fn what_an_import_did_is_kept_with_what_it_could_not_find() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("act.txt"), "Section 1. This Act binds everybody.\n\nSection 2. It comes into force at once.\n").unwrap();
    let output = lexarium(folder.path(), &["import", "act.txt", "lost.txt", "--kind", "law"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(remarked(&output).contains("lexarium imports 1") && remarked(&output).contains("/imports/1 "), "{}", remarked(&output));
    let listed: serde_json::Value = serde_json::from_str(&said(&lexarium(folder.path(), &["imports", "--format", "json"]))).unwrap();
    assert_eq!((&listed[0]["number"], &listed[0]["new"], &listed[0]["refused"]), (&1.into(), &1.into(), &1.into()), "{listed}");
    let shown: serde_json::Value = serde_json::from_str(&said(&lexarium(folder.path(), &["imports", "1", "--format", "json"]))).unwrap();
    assert_eq!((&shown["files"][0]["file"], &shown["findings"][0]["code"]), (&"lost.txt".into(), &"cannot-open".into()), "{shown}");
    assert_eq!(shown["files"][1]["texts"][0]["became"], "new");
    let table = said(&lexarium(folder.path(), &["imports", "1"]));
    assert!(table.contains("act.txt") && table.contains("became     new lex_"), "{table}");
    let output = lexarium(folder.path(), &["imports", "2"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(remarked(&output).contains("no report of import 2"), "{}", remarked(&output));
}

#[test]
fn a_word_that_outside_programs_do_not_know_is_named() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("lexarium.toml"), "outside_programs = \"sometimes\"\n").unwrap();
    let output = lexarium(folder.path(), &["verify"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(remarked(&output).contains("sometimes"), "{}", remarked(&output));
}

#[test]
fn analyse_says_what_a_draft_holds_and_keeps_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let bill = "# Computer Bill\n\n## Section 1. Unlawful access\n\nA person who without authority gains access to a computer system commits an \
                offence and is liable to imprisonment for a term not exceeding five years.\n\n## Section 2. Fences\n\nEvery fence shall be green.\n\n\
                ## Section 3. Interpretation\n\nIn this Act “computer system” means a device.\n";
    std::fs::write(folder.path().join("bill.md"), bill).unwrap();
    let output = lexarium(folder.path(), &["analyse", "bill.md", "--instrument", "ets-185", "--country", "XLX", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", remarked(&output));
    let report: serde_json::Value = serde_json::from_str(&said(&output)).unwrap();
    let first = report["matches"].as_array().unwrap().iter().find(|found| found["topic"] == "illegal-access").unwrap();
    assert_eq!(first["num"], "1");
    assert!(first["articles"].as_array().unwrap().iter().any(|article| article["instrument"] == "ets-185" && article["article"] == "2"));
    assert!(report["gaps"].as_array().unwrap().iter().any(|gap| gap["article"] == "3" && gap["topic"] == "illegal-interception"));
    assert!(!report["gaps"].as_array().unwrap().iter().any(|gap| gap["article"] == "2"));
    assert_eq!(report["penalties"][0]["penalties"][0]["most"], serde_json::json!({"value": 60, "unit": "months"}));
    assert!(!folder.path().join("data").exists(), "nothing is kept");
    assert!(said(&lexarium(folder.path(), &["analyse", "bill.md"])).contains("illegal-access"));
}

#[test]
fn analyse_tells_what_is_no_law_and_what_it_does_not_know() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("walk.txt"), "The weather was fine and we walked along the river until the evening came.\n").unwrap();
    let output = lexarium(folder.path(), &["analyse", "walk.txt", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", remarked(&output));
    let report: serde_json::Value = serde_json::from_str(&said(&output)).unwrap();
    assert!(report["findings"].as_array().unwrap().iter().any(|finding| finding["code"] == "not-a-law"), "{report}");
    let output = lexarium(folder.path(), &["analyse", "walk.txt", "--instrument", "nowhere"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(remarked(&output).contains("ets-185"), "{}", remarked(&output));
    assert_eq!(lexarium(folder.path(), &["analyse", "missing.txt"]).status.code(), Some(1));
}
