//! PDF read by a program of its own in a jail: whatever becomes of that program, the file gets a finding and the next file is read.

use std::os::unix::fs::PermissionsExt as _;

use exchange::{Limits, Programs, Source};
use jail::Wall;
use model::draft::{Reading, TextFacts};
use model::finding::Severity;
use tempfile::TempDir;

use crate::codes;
use crate::pdf::of_pages;

/// A program that says something of an empty file, as it must to be taken for a reader, and does this with any other. It lies where its folder
/// alone does not show it.
struct Reader {
    folder: TempDir,
}

impl Reader {
    fn that(does: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("reader");
        std::fs::write(&program, format!("#!/bin/sh\n[ -s input ] || {{ echo nothing; exit; }}\n{does}\n")).unwrap();
        for path in [folder.path(), &program] {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        Self { folder }
    }

    fn read(&self, seconds: u32) -> Reading {
        let programs = Programs::none().with_ourselves(&self.folder.path().join("reader"));
        assert!(programs.wall_around_pdf().is_some(), "some wall can be built wherever tests run, be it of limits only");
        let limits = Limits { programs, max_seconds: seconds, max_unpacked_bytes: 16 << 20, ..Limits::default() };
        let pdf = of_pages("", &["BT /F1 10 Tf 1 0 0 1 60 700 Tm (An Act of Lexaria) Tj ET".to_owned()], "");
        exchange::read(&Source { name: "a.pdf", bytes: &pdf, hints: TextFacts::default() }, &limits)
    }
}

#[test]
fn a_reader_that_dies_is_a_finding_and_its_file_is_not_tried_again_outside() {
    for (does, why) in [
        ("kill -SEGV $$", "signal 11"),
        ("kill -ABRT $$", "signal 6"),
        ("exit 3", "code 3"),
        ("head -c 3000000000 /dev/zero | tail -c 2900000000", "its reader failed"),
        ("echo stack overflow >&2; exit 4", "code 4: stack overflow"),
    ] {
        let reading = Reader::that(does).read(30);
        assert!(reading.drafts.is_empty(), "{does}");
        assert_eq!(codes(&reading), ["pdf-broken"], "{does}");
        let finding = &reading.findings[0];
        assert_eq!((finding.severity, finding.place.file.as_str()), (Severity::Refused, "a.pdf"));
        assert!(finding.message.contains("shut in by itself") && finding.message.contains(why), "{does}: {}", finding.message);
    }
}

#[test]
fn a_reader_that_never_ends_or_never_ends_to_talk_is_stopped() {
    let reading = Reader::that("while :; do :; done").read(1);
    assert_eq!(codes(&reading), ["pdf-broken"], "{:?}", reading.findings);
    assert!(reading.findings[0].message.contains("its reader failed"), "{:?}", reading.findings);
    let reading = Reader::that("while :; do head -c 1000000 /dev/zero; done").read(20);
    assert_eq!(codes(&reading), ["pdf-broken"], "{:?}", reading.findings);
}

#[test]
fn a_reader_that_babbles_is_not_believed() {
    for says in ["printf '\\377\\377\\377\\377\\377\\377\\377\\377\\377'", "printf '\\002\\377\\377\\377\\377\\177'", "head -c 100000 /dev/urandom"] {
        let reading = Reader::that(says).read(30);
        assert!(reading.drafts.is_empty() && codes(&reading) == ["pdf-broken"], "{says}: {:?}", reading.findings);
    }
    let reading = Reader::that(":").read(30);
    assert_eq!(codes(&reading), ["pdf-broken"], "who says nothing found no pages");
}

#[test]
fn without_a_program_that_answers_pdf_is_read_here_and_the_operator_is_told() {
    let nowhere = Programs::none().with_ourselves(std::path::Path::new("/nowhere/reader"));
    for programs in [Programs::none(), nowhere] {
        assert_eq!(programs.wall_around_pdf(), None);
        let told = programs.pdf_without_walls().unwrap();
        assert!(told.code == "pdf-without-walls" && told.remedy.contains("bubblewrap"), "{told:?}");
        let limits = Limits { programs, ..Limits::default() };
        let pdf = of_pages("", &["BT /F1 10 Tf 1 0 0 1 60 700 Tm (An Act of Lexaria) Tj ET".to_owned()], "");
        let reading = exchange::read(&Source { name: "a.pdf", bytes: &pdf, hints: TextFacts::default() }, &limits);
        assert_eq!(reading.drafts.len(), 1, "{:?}", reading.findings);
    }
    let reader = Reader::that(":");
    let programs = Programs::none().with_ourselves(&reader.folder.path().join("reader"));
    let told = programs.pdf_without_walls();
    assert_eq!(told.is_some(), programs.wall_around_pdf() == Some(Wall::LimitsOnly), "{told:?}");
}
