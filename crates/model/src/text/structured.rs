//! A structured text as it is kept: the frame of the document and its provisions apart, so that one can be read without the others.

use crate::hash::Sha256;

/// An Akoma Ntoso 3.0 document, cut at its provisions. The frame holds `<?piece N?>` where piece N belongs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct StructuredText {
    /// The document without its provisions.
    pub frame: String,
    /// The provisions in reading order; piece N is `pieces[N]`.
    pub pieces: Vec<Piece>,
}

/// One provision: an article, a section, a numbered paragraph of a judgment, a stretch under a heading.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Piece {
    /// Its address within the document.
    pub eid: String,
    /// Its number as printed; empty where it has none.
    pub num: String,
    /// Its heading in plain text; empty where it has none.
    pub heading: String,
    /// The whole element in Akoma Ntoso.
    pub xml: String,
}

impl StructuredText {
    /// The whole XML document.
    #[must_use]
    pub fn assemble(&self) -> String {
        let mut whole = String::with_capacity(self.frame.len() + self.pieces.iter().map(|piece| piece.xml.len()).sum::<usize>());
        let mut rest = self.frame.as_str();
        while let Some(start) = rest.find("<?piece ") {
            let (before, mark) = rest.split_at(start);
            whole.push_str(before);
            let end = mark.find("?>").map_or(mark.len(), |end| end + 2);
            let number = mark.get(8..end.saturating_sub(2)).and_then(|digits| digits.parse::<usize>().ok());
            if let Some(piece) = number.and_then(|number| self.pieces.get(number)) {
                whole.push_str(&piece.xml);
            }
            rest = mark.get(end..).unwrap_or_default();
        }
        whole.push_str(rest);
        whole
    }

    /// The hash by which the text is kept: that of the whole XML document.
    #[must_use]
    pub fn hash(&self) -> Sha256 {
        Sha256::of(self.assemble().as_bytes())
    }
}

impl Piece {
    /// The text of the provision without elements, blocks parted by a space.
    #[must_use]
    pub fn plain(&self) -> String {
        plain_of_xml(&self.xml)
    }
}

/// The characters of an XML fragment that Lexarium wrote itself: elements removed, the five entities and character references resolved,
/// runs of white space made one space.
#[must_use]
pub fn plain_of_xml(xml: &str) -> String {
    let mut plain = String::with_capacity(xml.len());
    let mut rest = xml;
    while let Some(next) = rest.find(['<', '&']) {
        let (before, mark) = rest.split_at(next);
        push_words(&mut plain, before);
        let closing = if mark.starts_with('<') { '>' } else { ';' };
        let Some(end) = mark.find(closing) else { break };
        if closing == '>' {
            if !is_inline(mark) {
                push_space(&mut plain);
            }
        } else {
            push_entity(&mut plain, &mark[1..end]);
        }
        rest = &mark[end + 1..];
        if rest.is_empty() {
            break;
        }
    }
    if !rest.contains(['<', '&']) {
        push_words(&mut plain, rest);
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Marks inside a word must not part it: `H<sub>2</sub>O`, `14<sup>bis</sup>`.
fn is_inline(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find([' ', '>', '/']).unwrap_or(name.len());
    matches!(&name[..end], "b" | "i" | "u" | "sup" | "sub" | "ref" | "span")
}

fn push_space(plain: &mut String) {
    if !plain.is_empty() && !plain.ends_with(' ') {
        plain.push(' ');
    }
}

fn push_words(plain: &mut String, text: &str) {
    let mut rest = text;
    while let Some(space) = rest.find(char::is_whitespace) {
        let (word, after) = rest.split_at(space);
        plain.push_str(word);
        push_space(plain);
        rest = after.trim_start();
    }
    plain.push_str(rest);
}

fn push_entity(plain: &mut String, name: &str) {
    let character = match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => name
            .strip_prefix("#x")
            .map_or_else(|| name.strip_prefix('#').and_then(|digits| digits.parse().ok()), |digits| u32::from_str_radix(digits, 16).ok())
            .and_then(char::from_u32),
    };
    match character {
        Some(character) if character.is_whitespace() => push_space(plain),
        Some(character) => plain.push(character),
        None => {}
    }
}
