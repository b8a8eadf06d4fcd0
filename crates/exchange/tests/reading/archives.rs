//! Archives: files as in a folder, and nothing that leads out of one or grows without end.

use std::io::{Cursor, Write as _};
use std::ops::ControlFlow;

use exchange::Limits;
use exchange::archive::{self, Member, Met};
use model::draft::TextFacts;
use model::record::Kind;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::corpus::shared;
use crate::docx::{document, package};

/// All that an archive gives, by name and length, and the codes and places of what was noticed.
fn walk(bytes: Vec<u8>, limits: &Limits) -> (Vec<Member>, Vec<(String, String)>) {
    let (mut members, mut findings) = (Vec::new(), Vec::new());
    archive::walk(&mut Cursor::new(bytes), "a.zip", &TextFacts::default(), limits, &mut |met| {
        match met {
            Met::Member(member) => members.push(*member),
            Met::Finding(finding) => {
                assert!(!finding.remedy.is_empty() && !finding.message.is_empty());
                findings.push((finding.code, finding.place.file));
            }
        }
        ControlFlow::Continue(())
    });
    (members, findings)
}

fn names(members: &[Member]) -> Vec<&str> {
    members.iter().map(|member| member.name.as_str()).collect()
}

fn tar_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, content) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, *content).unwrap();
    }
    builder.into_inner().unwrap()
}

/// A tar with one entry of any name and kind, written as no honest program would.
fn raw_tar(name: &str, kind: tar::EntryType, content: &[u8]) -> Vec<u8> {
    let mut header = tar::Header::new_old();
    header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
    header.set_entry_type(kind);
    header.set_size(content.len() as u64);
    header.set_cksum();
    let mut bytes = header.as_bytes().to_vec();
    bytes.extend(content);
    bytes.resize(bytes.len().div_ceil(512) * 512 + 1024, 0);
    bytes
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

const FILES: [(&str, &[u8]); 4] = [("acts/7.txt", b"An Act"), ("./acts/8.txt", b"Another Act"), (".hidden", b"x"), ("__MACOSX/acts/7.txt", b"x")];

#[test]
fn files_come_in_their_order_whatever_the_archive() {
    let zipped = package(&FILES.map(|(name, content)| (name, std::str::from_utf8(content).unwrap())));
    for bytes in [zipped, tar_of(&FILES), gzip(&tar_of(&FILES))] {
        let (members, findings) = walk(bytes, &Limits::default());
        assert_eq!(names(&members), ["a.zip!/acts/7.txt", "a.zip!/acts/8.txt"]);
        assert_eq!((members[1].bytes.as_slice(), findings), (b"Another Act".as_slice(), vec![]));
    }
    let (members, _) = walk(gzip(b"An Act, pressed"), &Limits::default());
    assert_eq!((names(&members), members[0].bytes.as_slice()), (vec!["a.zip!/a.zip"], b"An Act, pressed".as_slice()));
}

#[test]
fn a_manifest_inside_says_what_is_read_and_what_is_said_of_it() {
    let manifest = "{\"path\": \"7.txt\", \"kind\": \"legislation\", \"country\": \"XLX\"}\n{\"path\": \"lost.txt\"}\n{\"path\": \"../out\"}\n";
    let files = [("laws/7.txt", "An Act"), ("laws/8.txt", "Another"), ("laws/MANIFEST.jsonl", manifest)];
    let tarred = tar_of(&files.map(|(name, content)| (name, content.as_bytes())));
    for bytes in [package(&files), tarred.clone(), gzip(&tarred)] {
        let (members, findings) = walk(bytes, &Limits::default());
        assert_eq!(names(&members), ["a.zip!/laws/7.txt"]);
        assert_eq!((members[0].hints.kind, members[0].hints.country), (Some(Kind::Law), "XLX".parse().ok()));
        let codes: Vec<(&str, &str)> = findings.iter().map(|(code, file)| (code.as_str(), file.as_str())).collect();
        assert_eq!(codes, [("manifest-line", "a.zip!/laws/MANIFEST.jsonl"), ("file-missing", "a.zip!/laws/lost.txt")]);
    }
}

#[test]
fn archives_inside_are_opened_once_and_documents_stay_whole() {
    let docx = document("<w:p><w:r><w:t>Words</w:t></w:r></w:p>");
    let innermost = tar_of(&[("deep.txt", b"too deep")]);
    let inner = tar_of(&[("7.txt", b"An Act"), ("more.tar", &innermost), ("a.docx", &docx)]);
    let (members, findings) = walk(tar_of(&[("inner.tar", &inner), ("b.odt", &crate::samples::odt())]), &Limits::default());
    assert_eq!(names(&members), ["a.zip!/inner.tar!/7.txt", "a.zip!/inner.tar!/a.docx", "a.zip!/b.odt"]);
    assert_eq!(findings, [("archive-too-deep".to_owned(), "a.zip!/inner.tar!/more.tar".to_owned())]);
    for document in [docx, crate::samples::odt(), crate::samples::epub()] {
        assert_eq!(archive::kind_of(&mut Cursor::new(document)).unwrap(), None);
    }
}

#[test]
fn what_leads_out_is_refused_and_the_rest_is_read() {
    let (members, findings) = walk(
        package(&[("../out.txt", "x"), ("/etc/out.txt", "x"), ("..\\..\\out.txt", "x"), ("C:\\out.txt", "x"), ("in.txt", "An Act")]),
        &Limits::default(),
    );
    assert_eq!(names(&members), ["a.zip!/in.txt"]);
    assert_eq!(findings.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), ["archive-name"; 4]);
    for (kind, code) in [
        (tar::EntryType::Symlink, "archive-link"),
        (tar::EntryType::Link, "archive-link"),
        (tar::EntryType::Char, "archive-link"),
        (tar::EntryType::Fifo, "archive-link"),
    ] {
        let (members, findings) = walk(raw_tar("link", kind, b""), &Limits::default());
        assert_eq!((members.len(), findings.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>()), (0, vec![code]), "{kind:?}");
    }
    let (members, findings) = walk(raw_tar("../../out.txt", tar::EntryType::Regular, b"x"), &Limits::default());
    assert_eq!((members.len(), findings[0].0.as_str()), (0, "archive-name"));
}

#[test]
fn samples_that_slip_out_of_folders_are_read_without_their_slips() {
    let Some(folder) = shared("data/suites/zip-slip/archives") else { return };
    for name in ["zip-slip.zip", "zip-slip-win.zip", "zip-slip.tar", "zip-slip-win.tar"] {
        let (members, findings) = walk(std::fs::read(folder.join(name)).unwrap(), &Limits::default());
        assert_eq!(names(&members), ["a.zip!/good.txt"], "{name}");
        assert_eq!(findings.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), ["archive-name"], "{name}");
    }
}

#[test]
fn bounds_end_with_a_finding() {
    let codes = |bytes: Vec<u8>, limits: &Limits| walk(bytes, limits).1.into_iter().map(|(code, _)| code).collect::<Vec<_>>();
    let three = || package(&[("1", "An Act"), ("2", "An Act"), ("3", "An Act")]);
    assert_eq!(codes(three(), &Limits { max_members: 2, ..Limits::default() }), ["archive-too-many"]);
    assert_eq!(codes(three(), &Limits { max_archive_bytes: 10, ..Limits::default() }), ["unpacks-too-large"]);
    assert_eq!(codes(three(), &Limits { max_bytes: 5, ..Limits::default() }), ["file-too-large"; 3]);
    assert_eq!(codes(package(&[(&"n".repeat(300), "x")]), &Limits { max_name_bytes: 200, ..Limits::default() }), ["archive-name"]);
    // By ratio: 64 MiB of spaces in some kilobytes, bare and in gzip.
    let spaces = vec![b' '; 64 << 20];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("bomb.txt", SimpleFileOptions::default()).unwrap();
    writer.write_all(&spaces).unwrap();
    assert_eq!(codes(writer.finish().unwrap().into_inner(), &Limits::default()), ["unpacks-too-large"]);
    assert_eq!(codes(gzip(&tar_of(&[("bomb.txt", &spaces)])), &Limits::default()), ["unpacks-too-large"]);
    // A long name that never ends is no way around the bounds.
    let named = raw_tar("././@LongLink", tar::EntryType::GNULongName, &spaces);
    assert!(codes(gzip(&named), &Limits::default()).contains(&"archive-broken".to_owned()));
}

#[test]
fn broken_archives_are_findings() {
    let whole = [package(&FILES.map(|(name, content)| (name, std::str::from_utf8(content).unwrap()))), tar_of(&FILES), gzip(&tar_of(&FILES))];
    for archive in whole {
        for length in (0..archive.len()).step_by(41) {
            let (members, _) = walk(archive[..length].to_vec(), &Limits::default());
            assert!(members.len() <= 2);
        }
        for place in (0..archive.len()).step_by(7) {
            let mut changed = archive.clone();
            changed[place] ^= 0x5a;
            let (members, _) = walk(changed, &Limits::default());
            assert!(members.iter().map(|member| member.bytes.len()).sum::<usize>() < 1 << 20);
        }
    }
    let (members, findings) = walk(package(&[("same", "one"), ("./same", "two")]), &Limits::default());
    assert_eq!((members.len(), findings[0].0.as_str()), (1, "archive-twice"));
}
