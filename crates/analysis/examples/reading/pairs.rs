//! Two files of one work, and how much of the publisher's XML is in what was read from the other.

use std::collections::HashSet;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};

use crate::corpus::File;

/// How many letters and digits in a row have to be the same to count.
const SHINGLE: usize = 40;

/// A file and the publisher's XML of it.
pub(crate) struct Pair<'a> {
    pub(crate) file: &'a File,
    pub(crate) reference: &'a File,
    /// The share of the shingles of the publisher's text that were read.
    pub(crate) complete: f64,
    /// The same of the text that was read: what the publisher does not say.
    pub(crate) foreign: f64,
}

/// The pairs of a corpus: same work, same language, same version, one of them XML of the publisher and the other not.
pub(crate) fn pairs<'a>(files: &'a [File], root: &Path) -> Vec<Pair<'a>> {
    let mut pairs = Vec::new();
    for reference in files.iter().filter(|file| file.is_xml() && file.group.is_some()) {
        let said = std::fs::read_to_string(root.join(&reference.path)).map(|xml| letters_of_xml(&xml)).unwrap_or_default();
        let wanted = shingles(&said);
        for file in files.iter().filter(|file| is_pair(file, reference)) {
            let read: HashSet<u64> = file.texts.iter().flat_map(|text| shingles(&letters_of_xml(&text.xml))).collect();
            let both = wanted.intersection(&read).count();
            pairs.push(Pair { file, reference, complete: share(both, wanted.len()), foreign: 1.0 - share(both, read.len()) });
        }
    }
    pairs.sort_by(|one, other| one.complete.total_cmp(&other.complete));
    pairs
}

fn is_pair(file: &File, reference: &File) -> bool {
    !file.is_xml() && file.group == reference.group && file.language == reference.language && file.version == reference.version
}

#[expect(clippy::cast_precision_loss, reason = "a share of some hundred thousands")]
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// The letters and digits of a document without its metadata, in small letters. The words of notes stand behind the rest: where a note is
/// printed is a matter of the page.
pub(crate) fn letters_of_xml(xml: &str) -> String {
    let (mut text, mut notes) = (String::new(), String::new());
    let (mut inside_meta, mut inside_note) = (0_usize, 0_usize);
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    let depth_of = |name: &str| (name == "meta", name == "authorialNote");
    while let Ok(event) = reader.read_event() {
        let out = if inside_note > 0 { &mut notes } else { &mut text };
        match event {
            Event::Start(tag) => {
                let (meta, note) = depth_of(tag.local_name().as_ref());
                inside_meta += usize::from(meta);
                inside_note += usize::from(note);
            }
            Event::End(tag) => {
                let (meta, note) = depth_of(tag.local_name().as_ref());
                inside_meta = inside_meta.saturating_sub(usize::from(meta));
                inside_note = inside_note.saturating_sub(usize::from(note));
            }
            Event::Text(words) if inside_meta == 0 => push(&words, out),
            Event::CData(words) if inside_meta == 0 => push(&words, out),
            Event::GeneralRef(name) if inside_meta == 0 => push(&character(&name), out),
            Event::Eof => break,
            _ => {}
        }
    }
    text.push_str(&notes);
    text
}

fn push(words: &str, out: &mut String) {
    out.extend(words.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase));
}

fn character(name: &BytesRef<'_>) -> String {
    name.resolve_char_ref().ok().flatten().map(String::from).unwrap_or_default()
}

fn shingles(letters: &str) -> HashSet<u64> {
    let letters: Vec<char> = letters.chars().collect();
    letters.windows(SHINGLE).map(hash_of).collect()
}

fn hash_of(letters: &[char]) -> u64 {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    letters.hash(&mut hasher);
    hasher.finish()
}

/// The longest stretches of the publisher's text that were not read, for whoever mends a reader.
pub(crate) fn missing(pair: &Pair<'_>, root: &Path) -> Vec<String> {
    let said: Vec<char> =
        std::fs::read_to_string(root.join(&pair.reference.path)).map(|xml| letters_of_xml(&xml)).unwrap_or_default().chars().collect();
    let read: HashSet<u64> = pair.file.texts.iter().flat_map(|text| shingles(&letters_of_xml(&text.xml))).collect();
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    for (place, window) in said.windows(SHINGLE).enumerate().filter(|(_, window)| !read.contains(&hash_of(window))) {
        match stretches.last_mut() {
            Some((_, end)) if *end >= place => *end = place + 1,
            _ => stretches.push((place, place + 1)),
        }
        let _ = window;
    }
    stretches.sort_by_key(|(from, to)| std::cmp::Reverse(to - from));
    let shown = |(from, to): (usize, usize)| {
        format!("{:>6} at {from}: {}", to - from, said.get(from..to + SHINGLE - 1).unwrap_or_default().iter().take(300).collect::<String>())
    };
    stretches.into_iter().take(25).map(shown).collect()
}
