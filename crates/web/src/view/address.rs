//! Where a record, a provision, a filter of the search has its page. Pages never write an address by hand.

use actions::reference::Reference;
use model::country::CountryCode;
use model::ids::RecordId;
use model::record::Kind;

use super::words::Words;
use crate::paths;

/// The page of a record behind its language; topics, countries and treaties by their key where they have one.
pub(crate) fn path(reference: &Reference, kind: Kind, id: RecordId) -> String {
    let key = match kind {
        Kind::Topic => reference.topics.iter().find(|entry| entry.id == id).map(|entry| entry.topic.key.clone()),
        Kind::Country => reference.countries.iter().find(|entry| entry.id == id).map(|entry| entry.country.code.to_string()),
        Kind::Instrument => reference.instruments.iter().find(|entry| entry.id == id).map(|entry| entry.key.clone()),
        _ => None,
    };
    let key = key.filter(|key| is_plain(key)).unwrap_or_else(|| id.to_string());
    format!("/{}/{key}", paths::segment(kind))
}

/// Keys come from data; one that would have to be encoded is not used in addresses.
fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

/// The page of a record.
pub(crate) fn record(words: Words, reference: &Reference, kind: Kind, id: RecordId) -> String {
    words.href(&path(reference, kind, id))
}

/// The page of one provision of a record.
pub(crate) fn provision(words: Words, reference: &Reference, kind: Kind, id: RecordId, eid: &str) -> String {
    format!("{}/{}", record(words, reference, kind, id), segment(eid))
}

/// The page of a country.
pub(crate) fn country(words: Words, code: CountryCode) -> String {
    words.href(&format!("/countries/{code}"))
}

/// The page of a topic.
pub(crate) fn topic(words: Words, key: &str) -> String {
    words.href(&format!("/topics/{}", segment(key)))
}

/// The page of a treaty by its key.
pub(crate) fn treaty(words: Words, key: &str) -> String {
    words.href(&format!("/treaties/{}", segment(key)))
}

/// The search with these parameters.
pub(crate) fn search(words: Words, parameters: &[(&str, &str)]) -> String {
    format!("{}{}", words.href("/search"), query(parameters))
}

/// Parameters as the end of an address; empty when there are none.
pub(crate) fn query(parameters: &[(&str, &str)]) -> String {
    if parameters.is_empty() {
        return String::new();
    }
    let mut out = form_urlencoded::Serializer::for_suffix(String::from("?"), 1);
    out.extend_pairs(parameters);
    out.finish()
}

/// One segment of a path: whatever may not stand there is encoded.
pub(crate) fn segment(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push_str(&format!("{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_file_cannot_leave_its_segment() {
        assert_eq!(segment("../Gesetz §1?.pdf"), "..%2FGesetz%20%C2%A71%3F.pdf");
    }
}
