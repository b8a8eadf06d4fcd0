//! Samples of every format, changed at random: none panics, and what comes out is of the size of what went in.

use model::draft::Reading;

use crate::{read, samples};

/// Numbers that are the same at every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }
}

/// What is put into a file to confuse its reader.
const PIECES: [&[u8]; 14] = [
    b"<",
    b">",
    b"</",
    b"&",
    b"&#0;",
    b"\"",
    b"{",
    b"[",
    b"]}",
    b"\\ud800",
    b"\xff\xfe",
    b"\0",
    b"<!DOCTYPE x [<!ENTITY a \"b\">]>",
    b"(((((((((((((((((1)(a)(i)",
];

/// The file with one to four changes: bytes cut out, doubled, overwritten, put in.
fn changed(file: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut file = file.to_vec();
    for _ in 0..=numbers.below(4) {
        let start = numbers.below(file.len());
        let end = (start + numbers.below(60)).min(file.len());
        match numbers.below(4) {
            0 => drop(file.drain(start..end)),
            1 => {
                let part = file[start..end].to_vec();
                file.splice(end..end, part.repeat(1 + numbers.below(20)));
            }
            2 => file[start..end].iter_mut().for_each(|byte| *byte = u8::try_from(numbers.below(256)).unwrap()),
            _ => drop(file.splice(start..start, PIECES[numbers.below(PIECES.len())].iter().copied())),
        }
    }
    file
}

fn is_bounded(reading: &Reading, length: usize) -> bool {
    format!("{reading:?}").len() < 2_000_000 + 400 * length
}

#[test]
fn changed_samples_are_read_or_refused() {
    let mut numbers = Numbers(7);
    for (name, sample) in samples::all() {
        for round in 0..150 {
            let file = changed(&sample, &mut numbers);
            let reading = read(name, &file);
            assert!(is_bounded(&reading, file.len()), "{name} {round}");
            assert!(file.is_empty() || !reading.drafts.is_empty() || !reading.findings.is_empty(), "{name} {round} came to nothing");
        }
    }
}

#[test]
fn samples_that_are_cut_short_are_read_or_refused() {
    for (name, sample) in samples::all() {
        for length in (1..sample.len()).step_by(1 + sample.len() / 120) {
            let reading = read(name, &sample[..length]);
            assert!(is_bounded(&reading, length), "{name} {length}");
        }
    }
}

#[test]
fn what_nests_or_repeats_without_end_is_bounded() {
    let deep = |before: &str, open: &str, close: &str, after: &str| format!("{before}{}x{}{after}", open.repeat(5_000), close.repeat(5_000));
    let files = [
        ("a.xml", deep("<Statute><Identification/><Body>", "<Section>", "</Section>", "</Body></Statute>")),
        ("a.xml", deep("<putusan><fakta>", "<a>", "</a>", "</fakta></putusan>")),
        ("a.xml", format!("<case><sentences>{}", "<sentence>x".repeat(50_000))),
        ("a.json", deep("{\"provisions\":", "[", "]", "}")),
        ("a.json", format!("{{\"provisions\": [{{\"section\": \"1\", \"content\": \"{}\"}}]}}", "(1) a; (a) b; (i) c; ".repeat(20_000))),
        ("a.json", format!("{{\"provisions\": [{{\"section\": \"1\", \"content\": \"{}\"}}]}}", "(".repeat(200_000))),
        ("a.json", format!("{{\"provisions\": [{{\"section\": \"1\", \"chapter\": \"{}\", \"content\": \"x\"}}]}}", "Part I | ".repeat(20_000))),
        ("a.html", deep("<div class=akn-akomaNtoso><div class=akn-act>", "<section class=akn-section>", "</section>", "</div></div>")),
    ];
    for (name, file) in files {
        let reading = read(name, file.as_bytes());
        assert!(is_bounded(&reading, file.len()), "{name} {}", &file[..40]);
        assert!(!reading.drafts.is_empty() || !reading.findings.is_empty(), "{name} {}", &file[..40]);
    }
}
