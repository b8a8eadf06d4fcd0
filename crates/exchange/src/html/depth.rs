//! How large the tree of a page would become, told before anything is built.

/// How deep elements could be nested, counted without building anything.
pub(super) fn deepest(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let bytes = text.as_bytes();
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'<') {
        match bytes.get(at + 1) {
            Some(b'/') => depth = depth.saturating_sub(1),
            Some(next) if next.is_ascii_alphabetic() && !is_void(&bytes[at + 1..]) => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            _ => {}
        }
    }
    // Pages leave `p` and `li` open; only the difference between open and closed that keeps growing is nesting.
    if depth * 2 > deepest && deepest > 2_000 { deepest } else { 0 }
}

fn is_void(tag: &[u8]) -> bool {
    let end = tag.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(tag.len());
    let name = tag[..end].to_ascii_lowercase();
    matches!(
        name.as_slice(),
        b"br"
            | b"hr"
            | b"img"
            | b"meta"
            | b"link"
            | b"input"
            | b"col"
            | b"p"
            | b"li"
            | b"td"
            | b"tr"
            | b"th"
            | b"dd"
            | b"dt"
            | b"option"
            | b"wbr"
            | b"area"
            | b"base"
            | b"source"
    )
}

/// How many elements browsers would repeat because marks were left open: each paragraph takes them up again.
pub(super) fn formatting_weight(text: &str) -> usize {
    let mut open: Vec<(&str, &str)> = Vec::new();
    let mut weight = 0_usize;
    for tag in text.split('<').skip(1) {
        let tag = tag.get(..tag.find('>').unwrap_or(tag.len())).unwrap_or(tag);
        let name = tag.trim_start_matches('/');
        let name = name.get(..name.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(name.len())).unwrap_or(name);
        let closes = tag.starts_with('/');
        if !FORMATTING.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            weight = weight.saturating_add(open.len());
        } else if closes {
            if let Some(place) = open.iter().rposition(|(known, _)| known.eq_ignore_ascii_case(name)) {
                open.remove(place);
            }
        } else if open.iter().filter(|(_, known)| *known == tag).count() < 3 {
            // Of marks that are all alike, browsers take up three.
            open.push((name, tag));
            if open.len() > 512 {
                return usize::MAX;
            }
        }
    }
    weight
}

/// Elements that browsers take up again in the next paragraph when they were left open.
const FORMATTING: [&str; 14] = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
