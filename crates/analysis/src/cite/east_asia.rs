//! References in Chinese, Japanese and Korean: `第二百八十五条`, `第三十条の二`, `제21조의4`.

use model::text::document::Level;

use super::Reference;
use crate::segment::in_han;

/// References by the sign of counting.
pub(super) fn references(text: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    for (start, open) in text.match_indices(['第', '제']) {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        // `《民法典》第三条` and `刑法第三条` are of another law; `本法第三条` is of this one.
        let own = text.get(..start).is_some_and(|before| before.ends_with("本法") || before.ends_with("이 법"));
        if !own && before.is_some_and(|before| matches!(before, '》' | '」' | '』' | '法' | '典' | '例')) {
            continue;
        }
        if let Some((num, length)) = number(text.get(start + open.len()..).unwrap_or_default()) {
            found.push(Reference { start, end: start + open.len() + length, level: Level::Article, num });
        }
    }
    found
}

/// The number of an article after the sign of counting, with its unit and its inserted parts; and how many bytes they take.
pub(super) fn number(rest: &str) -> Option<(String, usize)> {
    let (value, mut at) = in_han(rest)?;
    let unit = rest.get(at..)?.chars().next().filter(|unit| matches!(unit, '条' | '條' | '조'))?;
    at += unit.len_utf8();
    let mut num = value.to_string();
    while let Some(mark) = rest.get(at..)?.chars().next().filter(|mark| matches!(mark, '之' | 'の' | '의')) {
        let Some((part, length)) = rest.get(at + mark.len_utf8()..).and_then(in_han) else { break };
        num.push('-');
        num.push_str(&part.to_string());
        at += mark.len_utf8() + length;
        if num.len() > 20 {
            break;
        }
    }
    Some((num, at))
}
