//! Provisions that a law orders into another law and prints without a mark around them: they belong to the provision that orders them.

use std::sync::LazyLock;

use regex::Regex;

use super::mark::Mark;
use super::number::Number;
use super::quotation::word_of;
use super::row::Row;
use super::vocabulary::Role;

/// The words of a sentence that orders a change and leads up to the new text, in the languages whose laws do so.
static ORDERS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)\b(?:
        amended|substitut\p{L}+|insert\p{L}*|replac\p{L}+|add(?:ed|ing)|
        modifi\p{L}+|complét\p{L}+|remplac\p{L}+|insér\p{L}+|ajout\p{L}+|libellé\p{L}*|rédigé\p{L}*|teneur|rétabli\p{L}*|introduit\p{L}*|
        modif[ií]\p{L}+|sustit[uú]\p{L}+|incorp[oó]r\p{L}+|agr[eé]g\p{L}+|adici[oó]n\p{L}+|ref[oó]rm\p{L}+|redact\p{L}+|redacción|términos|
        alteraç\p{L}+|acrescid\p{L}+|acrescenta\p{L}*|redação|aditad\p{L}+|
        geändert|eingefügt|gefaßt|gefasst|ersetzt|angefügt|fassung|gewijzigd|vervangen|ingevoegd|toegevoegd|luidende?|luidt|komt\s+te\s+luiden|
        sostituit\p{L}+|inserit\p{L}+|aggiunt\p{L}+|modificazion\p{L}+|
        изложить|дополнить|заменить|редакции|содержания|brzmieni\p{L}+|otrzymuj\p{L}+|dodaje|
        diubah|disisipkan|berbunyi|ditambah\p{L}*|menggantikan|memasukkan|dipinda|
        sửa\s+đổi|bổ\s+sung|değiştirilmiştir|eklenmiştir|oʻzgartirish|quyidagi\s+tahrirda)(?:\b|$)
        |修改为|修正为|增加|次のように改|次のように加|다음과\s*같이\s*(?:한다|개정|신설)|يستبدل|تستبدل|يضاف|تضاف|يعدل|تعدل|แก้ไขเพิ่มเติม|ให้ใช้ความต่อไปนี้แทน",
    )
    .ok()
});

/// No provision orders more provisions into another law.
const MOST_ORDERED: usize = 60;
/// How much of the end of a sentence is looked at, in letters.
const SENTENCE: usize = 420;

/// Marks the provisions that interrupt a run which goes on after them, and those that a sentence orders into another law.
pub(crate) fn mark(marks: &mut [Mark], rows: &[Row]) {
    let places: Vec<usize> = marks.iter().enumerate().filter(|(_, mark)| mark.role == Role::Provision).map(|(place, _)| place).collect();
    let mut at = 0;
    while at + 1 < places.len() {
        let end = ordered(marks, rows, &places, at).or_else(|| interlude(marks, &places, at));
        let Some(end) = end.filter(|end| *end > at + 1) else {
            at += 1;
            continue;
        };
        // The groups right before the provision that goes on are the law's own.
        let from = places.get(at).map_or(0, |place| place + 1);
        let to = places.get(end - 1).map_or(0, |place| place + 1);
        for mark in marks.get_mut(from..to).unwrap_or_default() {
            mark.inner = true;
        }
        at = end;
    }
}

/// Where the run of the law itself goes on after the provisions that provision `at` orders into another law: the end where it does not.
fn ordered(marks: &[Mark], rows: &[Row], places: &[usize], at: usize) -> Option<usize> {
    let own = marks.get(*places.get(at)?)?;
    if !is_ordered(marks, rows, places, at + 1) {
        return None;
    }
    let number = own.number.as_ref()?;
    let first = places.get(at + 1).and_then(|place| marks.get(*place))?;
    let goes_on = |later: usize| {
        let next = places.get(later).and_then(|place| marks.get(*place))?;
        // Articles are ordered, and what numbers itself in another way is the law's own.
        (returns(next.number.as_ref(), number) || next.kind != first.kind).then_some(next)
    };
    let until = (at + 2 + MOST_ORDERED).min(places.len());
    let candidates: Vec<usize> = (at + 1..until).filter(|later| goes_on(*later).is_some()).collect();
    let alike = |later: &usize| goes_on(*later).is_some_and(|next| is_printed_like(rows, own, next));
    let free = |later: &usize| !is_ordered(marks, rows, places, *later);
    let back = candidates.iter().find(|later| alike(later) && free(later)).or_else(|| candidates.iter().find(|later| free(later)));
    if let Some(back) = back {
        return Some(*back);
    }
    // Nothing comes back: what was ordered is the last of the law, where its numbers are no run of the law itself.
    let later: Vec<&Number> =
        places.get(at + 1..until)?.iter().filter_map(|place| marks.get(*place)).filter_map(|mark| mark.number.as_ref()).collect();
    let first = later.first()?;
    let jump = first.first().saturating_sub(number.first());
    let goes_on = *first > number && (jump <= 10 || later.is_sorted() && jump <= number.first() + 20);
    (!goes_on && candidates.is_empty() && until == places.len()).then_some(until)
}

/// Whether the words right before a provision, and before the groups that open with it, order a change.
fn is_ordered(marks: &[Mark], rows: &[Row], places: &[usize], at: usize) -> bool {
    let (Some(before), Some(place)) = (at.checked_sub(1).and_then(|at| places.get(at)), places.get(at)) else { return false };
    // All marks between two provisions are groups.
    let Some(first) = marks.get(before + 1..=*place).and_then(<[Mark]>::first) else { return false };
    let floor = marks.get(*before).map_or(0, |mark| mark.row);
    // The title of a group or of an article may stand between the order and the number.
    (floor..first.row).rev().take(2).filter_map(|place| rows.get(place)).any(|row| orders(&row.plain))
}

fn orders(sentence: &str) -> bool {
    let sentence = sentence.trim_end_matches([' ', '\u{a0}', '*', '_', '«', '"', '“', '„']);
    let length = sentence.chars().count();
    let start = sentence.char_indices().nth(length.saturating_sub(SENTENCE)).map_or(0, |(at, _)| at);
    let leads = sentence.ends_with([':', '：', '—', '–', '-']);
    leads && ORDERS.as_ref().is_some_and(|orders| orders.is_match(sentence.get(start..).unwrap_or_default()))
}

fn is_printed_like(rows: &[Row], own: &Mark, other: &Mark) -> bool {
    let of = |mark: &Mark| rows.get(mark.row).map(|row| (word_of(row, mark).map(str::to_owned), row.is_styled()));
    of(own) == of(other)
}

/// How many provisions of another law may stand in one of this law where nothing orders them.
const LONGEST_INTERLUDE: usize = 12;

/// Where the run goes on after numbers far from it: what an amending law inserts elsewhere.
fn interlude(marks: &[Mark], places: &[usize], at: usize) -> Option<usize> {
    let number_at = |at: usize| places.get(at).and_then(|place| marks.get(*place)).and_then(|mark| mark.number.as_ref());
    let (own, next) = (number_at(at)?, number_at(at + 1)?);
    let jumps = !next.follows(own) && (next.first() > own.first() + 3 || next < own);
    let until = (at + 2 + LONGEST_INTERLUDE).min(places.len());
    let back = if jumps { (at + 2..until).find(|later| returns(number_at(*later), own)) } else { None };
    back.filter(|back| !groups_between(marks, places, at, *back))
}

fn returns(number: Option<&Number>, own: &Number) -> bool {
    number.is_some_and(|number| number.parts.len() == own.parts.len() && number.follows(own))
}

fn groups_between(marks: &[Mark], places: &[usize], from: usize, to: usize) -> bool {
    let (Some(from), Some(to)) = (places.get(from), places.get(to)) else { return true };
    marks.get(*from..*to).unwrap_or_default().iter().any(|mark| mark.role != Role::Provision)
}
