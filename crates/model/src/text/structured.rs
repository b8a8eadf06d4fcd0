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
    while let Some(next) = memchr::memchr2(b'<', b'&', rest.as_bytes()) {
        let (before, mark) = rest.split_at(next);
        push_words(&mut plain, before);
        let closing = if mark.starts_with('<') { b'>' } else { b';' };
        let Some(end) = memchr::memchr(closing, mark.as_bytes()) else { break };
        if closing == b'>' {
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

/// Copies stretches in which words are parted by one space each as they are; other white space is made one.
fn push_words(plain: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let (mut from, mut at) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        let length = space_at(text, at, *byte);
        if length == 0 {
            at += 1;
        } else if *byte == b' ' && at > from && bytes.get(at + 1).is_some_and(|next| space_at(text, at + 1, *next) == 0) {
            at += 2;
        } else {
            plain.push_str(&text[from..at]);
            push_space(plain);
            at += length;
            from = at;
        }
    }
    plain.push_str(&text[from..]);
}

/// The bytes of the white space that begins at a place; 0 where there is none, or where a letter goes on.
fn space_at(text: &str, at: usize, byte: u8) -> usize {
    match byte {
        b' ' | b'\t'..=b'\r' => 1,
        // No other white space begins with another byte.
        0xC2 | 0xE1..=0xE3 => text.get(at..).and_then(|rest| rest.chars().next()).filter(|next| next.is_whitespace()).map_or(0, char::len_utf8),
        _ => 0,
    }
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

#[cfg(test)]
mod tests {
    use super::plain_of_xml;

    #[test]
    fn blocks_are_parted_by_one_space_and_words_stay_as_they_are() {
        for (xml, plain) in [
            ("<p>a b</p><p>c</p>", "a b c"),
            ("<p> a  b\n\tc </p>", "a b c"),
            ("<p>d<b>a</b>ta &lt; &#233;&#x20;é</p>", "data < é é"),
            ("<p>a\u{a0}b\u{3000}第\u{3000} 一\u{2003}条 à ā</p>", "a b 第 一 条 à ā"),
            ("<p>14<sup>bis</sup></p> <p/>", "14bis"),
            ("a <broken", "a"),
            ("", ""),
        ] {
            assert_eq!(plain_of_xml(xml), plain, "{xml}");
        }
    }
}
