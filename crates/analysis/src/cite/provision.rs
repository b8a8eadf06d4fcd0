//! The provision that stands before or after the name of a work: `sections 1(1)(a) and 3`, `§ 202a Abs. 1`, `第二百八十五条第二款`.

use std::sync::LazyLock;

use regex::Regex;

use super::citation::{Provision, Unit};
use super::east_asia;
use super::finder::Mention;
use crate::segment::in_digits;

/// Provisions named together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Group {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) items: Vec<Item>,
}

/// One of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Item {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) provision: Provision,
}

/// Numbers that one word governs, at most.
const MOST: usize = 60;

static WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?P<article>(?-u:\b)(?i:articles?|art[íi]culos?|arts?\.|arts?(?-u:\b)|artigos?|artikels?|artikeln|artikelen|articol[oi]|artyku[łl]\w{0,3}|pasal(?:-pasal)?|ingingo|ibara|maddes?i?|modda\w{0,6})[\s\u{a0}]*
            |(?i:стат[ьт]\w{1,4}|статей|ст\.|ч\.\s?\d+(?:\s?,\s?\d+)*\s?ст\.|điều)[\s\u{a0}]*
            |[وبلف]?(?:المادة|المادتين|المادتان|المواد|مادة)[\s\u{a0}]*)
        |(?P<section>(?-u:\b)(?i:sections?|secs?\.|secs?(?-u:\b)|seksyen|ss\.|ss(?-u:\b))[\s\u{a0}]*|(?-u:\b)[sS](?:\.|(?-u:\b))[\s\u{a0}]*|มาตรา\s*)
        |(?P<sign>§{1,2}[\s\u{a0}]*)
        |(?P<regulation>(?-u:\b)(?i:regulations?|regs?\.|regs?(?-u:\b))[\s\u{a0}]*)
        |(?P<rule>(?-u:\b)(?i:rules?)[\s\u{a0}]*)
        |(?P<schedule>(?-u:\b)(?i:schedules?|schs?\.|schs?(?-u:\b))[\s\u{a0}]*)
        |(?P<part>(?-u:\b)(?i:parts?|pts?\.|pts?(?-u:\b))[\s\u{a0}]*)
        |(?P<chapter>(?-u:\b)(?i:chapters?)[\s\u{a0}]*)
        |(?P<paragraph>(?-u:\b)(?i:paragraphs?|paras?\.|paras?(?-u:\b))[\s\u{a0}]*)
        |(?P<han>[第제])",
    )
    .ok()
});

/// What parts the numbers of a list.
static BETWEEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)^(?:\s*(?:,|;|、|،|-|–|—|~)\s*(?:and|or|et|ou|y|o|e|und|oder|en|of|и|или|dan|atau|i|oraz|và|hoặc|و|أو)?\s*
        |\s+(?:and|or|to|et|ou|à|y|o|a|e|und|bis|oder|en|of|tot\s+en\s+met|и|или|по|dan|atau|sampai|và|hoặc|i|oraz|أو|إلى|และ|หรือ|&)\s+|\s+و\s?|、|及び|又は|와|및|和|或者?|至)
        (?:arts?\.\s*|§\s*|[sS]\.\s*)?$",
    )
    .ok()
});

/// The levels below a number, in words or brackets.
static BELOW: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)^[\s\u{a0},]*(?:
          \((?P<bracket>[0-9]{1,3}[A-Za-z]{0,2}|[A-Za-z]{1,4})\)
        |(?:Abs\.|Absatz|Satz|S\.|Nr\.|Nummer|Alt\.|Hs\.|lit\.|Buchst\.)\s*(?P<german>[0-9]{1,3}[a-z]?|[a-z]\b)
        |(?:al\.|alinéa|inc\.|inciso|incisos|numeral|apartado|apartados|párrafo|letra|literal|fracción|parágrafo|§|alínea)\s*[.“”]*(?P<romance>[0-9]{1,3}\s?[.º°]?|[ivxl]{1,6}\b|[a-z]\b)
        |(?P<caput>caput)
        |(?:ust\.|pkt|lit\.|§)\s*(?P<polish>[0-9]{1,3}[a-z]?|[a-z]\b)
        |(?:ayat|huruf|butir|angka|jo)\s*\(?(?P<indonesian>[0-9]{1,2}|[a-z])\b\)?
        |(?:eerste|tweede|derde|vierde|vijfde)\s+lid|(?:lid|onder|sub|onderdeel)\s+(?P<dutch>[0-9]{1,2}|[a-z]\b)
        |(?:часть|части|частью|ч\.|пункт\w{0,2}|п\.)\s*(?P<russian>[0-9]{1,2})
        |(?:الفقرة|فقرة|البند|بند)\s*\(?(?P<arabic>[0-9٠-٩]{1,2}|\p{Arabic})\)?
        |第(?P<chinese>[一二三四五六七八九十0-9０-９]{1,3})[款项項号]
        |제(?P<korean>[0-9]{1,2})[항호]
        |(?:khoản|điểm)\s+(?P<vietnamese>[0-9]{1,2}|[a-zđ]\b)
        |(?:วรรค|อนุมาตรา)\s*\(?(?P<thai>[0-9๐-๙]{1,2}|หนึ่ง|สอง|สาม|สี่|ห้า)\)?
        )",
    )
    .ok()
});

/// All groups of a passage, in order.
pub(crate) fn groups(text: &str) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    let Some(words) = WORDS.as_ref() else { return found };
    for captures in words.captures_iter(text) {
        let Some(word) = captures.get(0) else { continue };
        if found.last().is_some_and(|last| word.start() < last.end) || begins_inside_a_word(text, word.start()) {
            continue;
        }
        let group = if captures.name("han").is_some() {
            east_asian(text, word.start(), word.end())
        } else {
            let unit = [
                ("article", Unit::Article),
                ("section", Unit::Section),
                ("sign", Unit::Sign),
                ("regulation", Unit::Regulation),
                ("rule", Unit::Rule),
                ("schedule", Unit::Schedule),
                ("part", Unit::Part),
                ("chapter", Unit::Chapter),
                ("paragraph", Unit::Paragraph),
            ]
            .into_iter()
            .find(|(name, _)| captures.name(name).is_some())
            .map_or(Unit::Section, |(_, unit)| unit);
            list(text, word.start(), word.end(), unit)
        };
        found.extend(group);
    }
    found
}

/// Whether a word of the scripts for which [`WORDS`] does not ask it goes on from letters before it: boundaries of Unicode slow the
/// whole pattern down. Arabic glues prepositions to its words, and scripts without spaces everything.
fn begins_inside_a_word(text: &str, start: usize) -> bool {
    let mut before = text.get(..start).unwrap_or_default().chars();
    let first = text.get(start..).and_then(|rest| rest.chars().next());
    first.is_some_and(|first| matches!(first, '\u{400}'..='\u{52f}' | 'đ' | 'Đ')) && before.next_back().is_some_and(char::is_alphanumeric)
}

fn list(text: &str, start: usize, after_word: usize, unit: Unit) -> Option<Group> {
    let word = text.get(start..after_word)?;
    let mut items: Vec<Item> = Vec::new();
    let mut from = start;
    let mut at = after_word;
    // `ч. 2 ст. 272`: the part stands before.
    let above: Vec<String> = word.chars().filter(char::is_ascii_digit).map(String::from).take(1).collect();
    while items.len() < MOST {
        let bracket = text.get(at..)?.starts_with('(');
        let number_at = at + usize::from(bracket);
        let Some((num, length)) = number(text.get(number_at..)?) else { break };
        let mut end = number_at + length;
        if bracket {
            if !text.get(end..)?.starts_with(')') {
                break;
            }
            end += 1;
        }
        let mut levels = above.clone();
        // `article L. 721-3, 2°` is a point of one article.
        if let Some(last) =
            items.last_mut().filter(|_| unit == Unit::Article && text.get(number_at..end).is_some_and(|printed| printed.ends_with('°')))
        {
            last.provision.below.push(num);
            last.end = end;
        } else {
            end += below(text.get(end..)?, &mut levels);
            items.push(Item { start: from, end, provision: Provision { unit, num, below: levels } });
        }
        let Some(length) = between(text.get(end..)?) else { break };
        at = end + length;
        from = at;
    }
    let last = items.last()?;
    Some(Group { start, end: last.end, items })
}

/// A number that can be that of a provision, in plain digits and small letters.
fn number(rest: &str) -> Option<(String, usize)> {
    let (value, length) = in_digits(rest).or_else(|| roman(rest))?;
    let printed = rest.get(..length)?;
    // `Article 2019` is no article, and ` of 1990` a year.
    (value.first() <= 9_999 && !(value.parts.len() == 1 && value.suffix.is_empty() && (1900..2100).contains(&value.first())))
        .then(|| (super::plain(printed), length))
}

fn roman(rest: &str) -> Option<(crate::segment::Number, usize)> {
    let end = rest.find(|character: char| !matches!(character, 'I' | 'V' | 'X' | 'L')).unwrap_or(rest.len());
    let (word, after) = rest.split_at_checked(end)?;
    let ends = !after.starts_with(char::is_alphanumeric);
    let value = crate::segment::roman(word).filter(|_| ends && !word.is_empty())?;
    Some((crate::segment::Number::whole(value), end))
}

/// The levels below a number; and how many bytes they take.
fn below(rest: &str, levels: &mut Vec<String>) -> usize {
    let mut at = 0;
    let Some(pattern) = BELOW.as_ref() else { return 0 };
    while let Some(captures) = rest.get(at..).and_then(|rest| pattern.captures(window(rest, 48))) {
        let level = captures.iter().skip(1).flatten().next();
        // A letter after a number in words may be the next word.
        let Some(whole) = captures.get(0) else { break };
        if let Some(level) = level {
            levels.push(level.as_str().trim_end_matches(['.', 'º', '°', ' ']).to_lowercase());
        }
        at += whole.end();
        if levels.len() > 6 {
            break;
        }
    }
    at
}

/// How many bytes part this number from the next one of the list.
fn between(rest: &str) -> Option<usize> {
    let pattern = BETWEEN.as_ref()?;
    let window = window(rest, 24);
    let digit = window.find(|character: char| character.is_numeric())?;
    let word_before = window.get(..digit)?;
    // `L. 323-1` after a mark.
    let letters = word_before.len() - word_before.trim_end_matches(['L', 'R', 'D', '.', ' ']).len();
    let plain_end = if word_before.ends_with(['.', ' ']) && word_before.trim_end_matches(['.', ' ']).ends_with(['L', 'R', 'D']) {
        digit - letters + usize::from(word_before.get(digit - letters..).is_some_and(|tail| tail.starts_with(' ')))
    } else {
        digit
    };
    pattern.is_match(window.get(..plain_end)?).then_some(plain_end)
}

/// At most `most` bytes of the beginning.
pub(crate) fn window(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

fn east_asian(text: &str, start: usize, after_mark: usize) -> Option<Group> {
    let mut items: Vec<Item> = Vec::new();
    let mut from = start;
    let mut at = after_mark;
    while items.len() < MOST {
        let Some((num, length)) = east_asia::number(text.get(at..)?) else { break };
        let mut end = at + length;
        let mut levels = Vec::new();
        end += below(text.get(end..)?, &mut levels);
        items.push(Item { start: from, end, provision: Provision { unit: Unit::Article, num, below: levels } });
        let rest = text.get(end..)?;
        let mark = ["、第", "和第", "及第", "或第", "或者第", "至第", "及び第", "又は第", ", 제", "와 제", "및 제", "·제", " 및 제"]
            .iter()
            .find(|mark| rest.starts_with(**mark));
        let Some(mark) = mark else { break };
        at = end + mark.len();
        from = at - mark.chars().next_back().map_or(0, char::len_utf8);
    }
    let last = items.last()?;
    Some(Group { start, end: last.end, items })
}

/// `二百八十五条之一`, `百六十八条の二`, `347조의2`.
/// The words that may stand between a provision and the name of its law.
static OF: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)^[\s\u{a0},]*(?:(?:
          (?:of|to|in|under|by|and|or|the|that|said|same|as|amended|respectively|both|inclusive|each)
        |(?:de\s+la|de\s+l.|du|des|de|la|le|les|l.|dudit|del|de\s+los|el|los|do|da|dos|das|o|a|c/c|combinado\s+com|nº|ambos|todos|e|y|et|mismo|citado|referido|vigente)
        |(?:der|des|dem|die|das|van\s+de|van\s+het|van|het|de)
        |(?:z|ze|ustawy|w\s+zw\.|zw\.|tej)
        |(?:من|في|ل)|(?:tentang|dari|pada|dalam|kitab|ayat|jo|juncto)|(?:của|trong)|(?:แห่ง|ของ)
        |(?:della|dello|del|dell.|degli|delle)|(?:in\s+verbindung\s+mit|i\.\s?v\.\s?m\.)
        )(?:[\s\u{a0},]+|$)|['’`])*$",
    )
    .ok()
});

/// The groups that lead up to a name that begins at `name`: the last one before it, and those that a list ties to that one.
pub(crate) fn leading(text: &str, groups: &[Group], from: usize, name: usize) -> Vec<usize> {
    let before = groups.partition_point(|group| group.start < name);
    let mut chosen = Vec::new();
    let mut end = name;
    for place in (0..before).rev() {
        let Some(group) = groups.get(place) else { break };
        let Some(gap) = text.get(group.end..end).filter(|gap| gap.len() <= 80 && group.start >= from) else { break };
        let ties = if chosen.is_empty() { of(gap) } else { between_groups(gap) };
        if !ties {
            break;
        }
        chosen.push(place);
        end = group.start;
    }
    chosen.reverse();
    chosen
}

fn of(gap: &str) -> bool {
    OF.as_ref().is_some_and(|of| of.is_match(gap))
}

/// `paragraph 1 of Schedule 2 to`, `section 1, section 2 and article 3 of`.
fn between_groups(gap: &str) -> bool {
    matches!(
        gap.trim_matches([' ', ',', '\u{a0}']),
        "" | "and" | "or" | "of" | "to" | "et" | "y" | "e" | "und" | "en" | "i" | "и" | "dan" | "jo" | "和" | "、" | "c/c" | "in" | "i.V.m."
    )
}

/// Whether a group stands right after a name: `Computer Misuse Act 1990, s. 1`.
pub(crate) fn follows(text: &str, end: usize, group: &Group) -> bool {
    text.get(end..group.start)
        .is_some_and(|gap| gap.len() <= 8 && gap.chars().all(|character| matches!(character, ' ' | ',' | '(' | ':' | '\u{a0}' | '》' | '」')))
}

/// Whether a group goes on with the list that stands before it: `, ss. 175, 182, Sch. 20`.
pub(crate) fn goes_on(text: &str, end: usize, group: &Group) -> bool {
    text.get(end..group.start).is_some_and(|gap| {
        gap.len() <= 10 && matches!(gap.trim_matches([' ', ',', '\u{a0}', '(', ')']), "" | "and" | "with" | "&" | "和" | "及" | "、")
    })
}

/// Whether a group that follows one name leads up to the next one.
pub(crate) fn leads_elsewhere(text: &str, group: &Group, next: Option<&Mention>) -> bool {
    next.and_then(|next| text.get(group.end..next.start)).is_some_and(|gap| gap.len() <= 80 && of(gap))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_between_a_provision_and_its_law_are_known() {
        for gap in [" of the ", " del ", " van het ", " du ", ", do ", " من ", " "] {
            assert!(of(gap), "{gap}");
        }
        assert!(!of(" and, as he says, "));
        let text = "el artículo 197 bis del Código";
        let shown: Vec<&str> = groups(text).iter().map(|group| &text[group.start..group.end]).collect();
        assert_eq!(shown, ["artículo 197 bis"]);
    }
}
