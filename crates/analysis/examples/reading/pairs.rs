//! Two files of one work, and how much of the publisher's XML is in what was read from the other.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};
use regex::Regex;

use crate::corpus::File;

/// How many letters and digits in a row have to be the same to count.
const SHINGLE: usize = 40;

/// A file and the publisher's XML of it.
pub(crate) struct Pair<'a> {
    pub(crate) file: &'a File,
    pub(crate) reference: &'a File,
    /// The share of the shingles of the publisher's text that were read.
    pub(crate) complete: f64,
    /// The same where the numbers of paragraphs count as words.
    pub(crate) with_numbers: f64,
    /// The same of the text that was read: what the publisher does not say.
    pub(crate) foreign: f64,
    /// Whether the publisher gives the day of the decision, and not that of the hearing or none.
    pub(crate) says_decided: bool,
}

/// Whether the numbers of paragraphs count as words.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Numbers {
    /// They do.
    AsWords,
    /// They are compared by themselves.
    #[default]
    Apart,
}

/// The pairs of a corpus: same work, same language, same version, one of them XML of the publisher and the other not.
pub(crate) fn pairs<'a>(files: &'a [File], root: &Path) -> Vec<Pair<'a>> {
    let mut pairs = Vec::new();
    for reference in files.iter().filter(|file| file.is_xml() && file.group.is_some()) {
        let said = std::fs::read_to_string(root.join(&reference.path)).unwrap_or_default();
        for file in files.iter().filter(|file| is_pair(file, reference)) {
            let (complete, foreign) = compared(&said, file, Numbers::Apart);
            let (with_numbers, _) = compared(&said, file, Numbers::AsWords);
            let says_decided = ["judgment", "decision", "release"].iter().any(|name| said.contains(&format!("name=\"{name}\" />")));
            pairs.push(Pair { file, reference, complete, with_numbers, foreign, says_decided });
        }
    }
    pairs.sort_by(|one, other| one.complete.total_cmp(&other.complete));
    pairs
}

/// How much of the publisher's text was read, and how much of what was read is not the publisher's.
fn compared(said: &str, file: &File, numbers: Numbers) -> (f64, f64) {
    let wanted = shingles(&letters_of_xml(said, numbers));
    let read: HashSet<u64> = file.texts.iter().flat_map(|text| shingles(&letters_of_xml(&text.xml, numbers))).collect();
    let both = wanted.intersection(&read).count();
    (share(both, wanted.len()), 1.0 - share(both, read.len()))
}

fn is_pair(file: &File, reference: &File) -> bool {
    !file.is_xml() && file.group == reference.group && file.language == reference.language && file.version == reference.version
}

#[expect(clippy::cast_precision_loss, reason = "a share of some hundred thousands")]
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// The elements of Akoma Ntoso that stand inside a line.
const INLINE: &[&str] = &[
    "a",
    "abbr",
    "b",
    "br",
    "courtType",
    "date",
    "def",
    "del",
    "docDate",
    "docNumber",
    "docProponent",
    "docTitle",
    "docType",
    "docketNumber",
    "entity",
    "eol",
    "i",
    "img",
    "inline",
    "ins",
    "judge",
    "lawyer",
    "legislature",
    "location",
    "mod",
    "mref",
    "neutralCitation",
    "noteRef",
    "organization",
    "party",
    "person",
    "quantity",
    "ref",
    "remark",
    "role",
    "rref",
    "shortTitle",
    "span",
    "sub",
    "sup",
    "term",
    "time",
    "u",
];

/// The number with which a line begins.
static NUMBER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*[(\[]?(?:\d+(?:\.\d+)*[A-Z]?[)\].:]*|(?:[A-Za-z]|[ivxlc]{1,7})[)\].]+)(?:\s|$)").ok());

/// The letters and digits of a document without its metadata, in small letters. The words of notes stand behind the rest: where a note is
/// printed is a matter of the page. Numbers at the beginning of lines count only where they are asked for.
pub(crate) fn letters_of_xml(xml: &str, numbers: Numbers) -> String {
    let mut letters = Letters { numbers, ..Letters::default() };
    let (mut inside_meta, mut inside_note) = (0_usize, 0_usize);
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) => {
                let name = tag.local_name();
                inside_meta += usize::from(name.as_ref() == "meta");
                inside_note += usize::from(name.as_ref() == "authorialNote");
                letters.tag(name.as_ref(), inside_note > 0);
            }
            Event::End(tag) => {
                let name = tag.local_name();
                letters.tag(name.as_ref(), inside_note > 0);
                inside_meta = inside_meta.saturating_sub(usize::from(name.as_ref() == "meta"));
                inside_note = inside_note.saturating_sub(usize::from(name.as_ref() == "authorialNote"));
            }
            Event::Text(words) if inside_meta == 0 => letters.words(&words, inside_note > 0),
            Event::CData(words) if inside_meta == 0 => letters.words(&words, inside_note > 0),
            Event::GeneralRef(name) if inside_meta == 0 => letters.words(&character(&name), inside_note > 0),
            Event::Eof => break,
            _ => {}
        }
    }
    letters.tag("end", false);
    letters.text + &letters.notes
}

/// Letters on their way out of a document, line by line.
#[derive(Default)]
struct Letters {
    numbers: Numbers,
    line: String,
    text: String,
    notes: String,
}

impl Letters {
    fn words(&mut self, words: &str, in_note: bool) {
        if in_note { push(words, &mut self.notes) } else { self.line.push_str(words) }
    }

    /// A line ends at every element that does not stand inside one.
    fn tag(&mut self, name: &str, in_note: bool) {
        if in_note || name == "authorialNote" || INLINE.contains(&name) {
            return;
        }
        let number = NUMBER.as_ref().filter(|_| self.numbers == Numbers::Apart).and_then(|number| number.find(&self.line));
        push(self.line.get(number.map_or(0, |number| number.end())..).unwrap_or_default(), &mut self.text);
        self.line.clear();
    }
}

fn push(words: &str, out: &mut String) {
    out.extend(words.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase));
}

fn character(name: &BytesRef<'_>) -> String {
    name.resolve_char_ref().ok().flatten().map_or_else(|| " ".to_owned(), String::from)
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
    let said: Vec<char> = std::fs::read_to_string(root.join(&pair.reference.path))
        .map(|xml| letters_of_xml(&xml, Numbers::Apart))
        .unwrap_or_default()
        .chars()
        .collect();
    let read: HashSet<u64> = pair.file.texts.iter().flat_map(|text| shingles(&letters_of_xml(&text.xml, Numbers::Apart))).collect();
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
