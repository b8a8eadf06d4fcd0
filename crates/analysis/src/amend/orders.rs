//! The orders of an amending act: `The Computer Misuse Act is amended as follows`, `Sustitúyese el artículo 5 de la Ley …`.

use std::sync::LazyLock;

use regex::Regex;

use super::{Amendment, Passage, Reader};
use crate::cite::Sort;

/// How one language orders a change: by words that lead up to the law, or by words that follow it.
struct Manner {
    language: &'static str,
    before: LazyLock<Option<Regex>>,
    after: LazyLock<Option<Regex>>,
}

macro_rules! manner {
    ($language:literal, $before:literal, $after:literal) => {
        Manner { language: $language, before: LazyLock::new(|| Regex::new($before).ok()), after: LazyLock::new(|| Regex::new($after).ok()) }
    };
}

static MANNERS: [Manner; 11] = [
    manner!(
        "en",
        r"(?i)\b(?:to\s+(?:further\s+)?amend|further\s+to\s+amend|amendments?\s+(?:of|to))\s+(?:(?:section|sections|schedule|part|chapter|article)\s[\w().,\s-]{1,40}(?:of|to)\s+)?(?:the\s+)?$",
        r"(?x)^\W{0,3}(?:[(\[][^()\[\]]{0,120}[)\]])?,?\s*
        (?:(?:is|are)\s+(?:hereby\s+)?(?:further\s+)?amended\b
        |[^.;]{0,120}?\b(?:is|are)\s+(?:hereby\s+)?(?:added|inserted|substituted|replaced|omitted|deleted)\b
        |[^.;]{0,120}?\b(?:insert|substitute|omit)\s*(?:[—–:“‘\x22]|$))"
    ),
    manner!(
        "fr",
        r"(?i)\bmodifi(?:ant|e)\s+(?:et\s+complétant\s+)?(?:la\s|le\s|les\s|l['’])?$",
        r"(?i)^[^.;:]{0,80}?\b(?:est|sont)\s+(?:ainsi\s+)?(?:modifi|complét|remplac|abrog|rétabli|insér)\p{L}*"
    ),
    manner!(
        "es",
        r"(?i)\b(?:modif[ií]|sustit[uú]|incorp[oó]r|agr[eé]g|adici[oó]n|der[oó]g|ref[oó]rm)\p{L}*[aeáé]n?se\s[^:]{0,220}$",
        r"(?i)^[^.;:,]{0,40}?\bqueda(?:rá|n)?\s+(?:modificad|redactad|sustituid)"
    ),
    manner!(
        "pt",
        r"(?i)\b(?:altera|acrescenta|modifica)\s+(?:(?:os?|as?|dispositivos?)\s)?[^.;:]{0,80}$",
        r"(?i)^[^;:]{0,120}?\bpassam?\s+a\s+(?:vigorar|viger)\b"
    ),
    manner!("de", r"(?i)\bänderung\s+(?:des|der)\s+$", r"(?is)^.{0,240}?\bwird\s+(?:wie\s+folgt\s+|nach\s[^.;]{1,80})?geändert\b"),
    manner!("nl", r"(?i)\bwijziging\s+van\s+(?:de|het)\s+$", r"(?i)^[^.;]{0,120}?\bwordt\s+als\s+volgt\s+gewijzigd\b"),
    manner!("it", r"(?i)\bmodifi(?:che|cazioni)\s+(?:al|alla|allo|all['’])\s*$", r"(?i)^[^.;]{0,160}?\bsono\s+apportate\s+le\s+seguenti\s+modific"),
    manner!("ru", r"(?i)\b(?:внести|внесении\s+изменени[яй])\s+(?:в|во)\s[^.;]{0,80}$", r"(?i)^[^.;]{0,240}?\bследующ\p{L}+\s+изменени"),
    manner!("pl", r"(?i)\bo\s+zmianie\s+$", r"(?i)^[^:]{0,240}?\bwprowadza\s+się\s+następujące\s+zmiany"),
    manner!("ar", r"(?:تعديل|يستبدل|تستبدل|يعدل|تعدل|يضاف|تضاف)[^.:]{0,200}$", r"[^\s\S]"),
    manner!("id", r"(?i)\bperubahan\s+(?:\p{L}+\s+)?atas\s+$", r"(?i)^[^.;]{0,120}?\bdiubah\s+sebagai\s+berikut\b"),
];

/// Bytes before and after a law that are looked at.
const NEAR: usize = 600;

/// The laws that a passage changes.
pub(super) fn read(reader: &Reader, passage: &Passage<'_>) -> Vec<Amendment> {
    let language = reader.whose.written_as();
    let Some(manner) = MANNERS.iter().find(|manner| manner.language == language) else { return Vec::new() };
    let mut found = Vec::new();
    let mut free = 0;
    for citation in passage.citations.iter().filter(|citation| citation.work.sort == Sort::Law) {
        // What is named between an order and its law belongs to the name of the law before.
        let before = around(passage.text, free.max(citation.start.saturating_sub(NEAR)), citation.start);
        let after = around(passage.text, citation.end, citation.end.saturating_add(NEAR));
        free = citation.end;
        let is = |pattern: &Option<Regex>, words: &str| pattern.as_ref().is_some_and(|pattern| pattern.is_match(words));
        if is(&manner.before, before) || is(&manner.after, after) {
            found.push(Amendment::of(citation.work.clone()));
        }
    }
    found
}

/// The text between two places, moved inwards to whole letters.
fn around(text: &str, from: usize, to: usize) -> &str {
    text.get(text.ceil_char_boundary(from)..text.floor_char_boundary(to)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_pattern_is_one() {
        assert!(super::MANNERS.iter().all(|manner| manner.before.is_some() && manner.after.is_some()));
    }
}
