//! Chinese, Japanese, Korean: `第二百八十五条`, `第三章`, `제3조의2(목적)`, `附則`.

use model::text::document::Level;

use super::number::{Number, digit, in_han};
use super::vocabulary::{Order, Role, Word};

/// The units are glued to their number, so they are looked up here and not among the words.
pub(crate) const WORDS: &[Word] = &[];

const fn unit(text: &'static str, role: Role, level: Level, rank: u8) -> Word {
    Word { text, role, level, rank, order: Order::NumberBefore, kind: text }
}

const UNITS: &[Word] = &[
    unit("分编", Role::Group, Level::Subpart, 2),
    unit("部分", Role::Group, Level::Part, 1),
    unit("编", Role::Group, Level::Part, 1),
    unit("編", Role::Group, Level::Part, 1),
    unit("章", Role::Group, Level::Chapter, 3),
    unit("節", Role::Group, Level::Section, 4),
    unit("节", Role::Group, Level::Section, 4),
    unit("款", Role::Group, Level::Subsection, 5),
    unit("目", Role::Group, Level::Subdivision, 6),
    unit("条", Role::Provision, Level::Article, 50),
    unit("條", Role::Provision, Level::Article, 50),
    unit("편", Role::Group, Level::Part, 1),
    unit("장", Role::Group, Level::Chapter, 3),
    unit("절", Role::Group, Level::Section, 4),
    unit("관", Role::Group, Level::Subsection, 5),
    unit("조", Role::Provision, Level::Article, 50),
];

/// Supplementary provisions and annexes, printed as a word alone.
const ALONE: &[(&str, Role, Level)] = &[
    ("附則", Role::Group, Level::Other),
    ("附　則", Role::Group, Level::Other),
    ("附则", Role::Group, Level::Other),
    ("부칙", Role::Group, Level::Other),
    ("附件", Role::Schedule, Level::Schedule),
    ("附表", Role::Schedule, Level::Schedule),
    ("別表", Role::Schedule, Level::Schedule),
    ("별표", Role::Schedule, Level::Schedule),
];

/// A number with its unit at the beginning of `text`; and how many bytes they take.
pub(crate) fn at_start(text: &str) -> Option<(&'static Word, Number, usize)> {
    let open = text.chars().next().filter(|character| matches!(character, '第' | '제'))?;
    let mut at = open.len_utf8() + spaces(text.get(open.len_utf8()..)?);
    let (value, length) = in_han(text.get(at..)?)?;
    at += length;
    at += spaces(text.get(at..)?);
    let rest = text.get(at..)?;
    let word = UNITS.iter().find(|word| rest.starts_with(word.text))?;
    at += word.text.len();
    let mut number = Number::whole(value);
    while let Some((part, length)) = inserted(text.get(at..)?) {
        if number.parts.len() >= 4 {
            return None;
        }
        number.parts.push(part);
        at += length;
    }
    Some((word, number, at))
}

/// A word that stands alone, such as `附則`.
pub(crate) fn alone(text: &str) -> Option<(&'static str, Role, Level)> {
    ALONE
        .iter()
        .find(|(word, ..)| text.strip_prefix(word).is_some_and(|rest| rest.chars().count() <= 40 && !rest.contains(['。', '，', '、', '다'])))
        .copied()
}

fn spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\u{3000}']).len()
}

/// `之一`, `の二`, `의2`
fn inserted(text: &str) -> Option<(u32, usize)> {
    let mark = text.chars().next().filter(|character| matches!(character, '之' | 'の' | '의' | '-'))?;
    let rest = text.get(mark.len_utf8()..)?;
    let (value, length) = in_han(rest).filter(|_| rest.chars().next().is_some_and(|c| digit(c).is_some() || "一二三四五六七八九十".contains(c)))?;
    Some((value, mark.len_utf8() + length))
}
