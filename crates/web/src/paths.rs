//! The address of the page of a record, of a provision, of a file: written in one place, so that none goes stale.

use locale::Lang;
use model::ids::RecordId;
use model::record::Kind;
use model::work::Manifestation;

/// The segment under which the records of a kind have their pages.
pub(crate) fn segment(kind: Kind) -> &'static str {
    match kind {
        Kind::Law => "laws",
        Kind::Case => "cases",
        Kind::Lesson => "lessons",
        Kind::Strategy => "strategies",
        Kind::Instrument => "treaties",
        Kind::Concordance => "concordance",
        Kind::Publication => "publications",
        Kind::Authority => "authorities",
        Kind::Topic => "topics",
        Kind::Country => "countries",
        Kind::Court => "courts",
        Kind::Organisation => "organisations",
    }
}

/// The page of a record.
pub(crate) fn record(lang: Lang, kind: Kind, id: &RecordId) -> String {
    format!("/{}/{}/{id}", lang.code(), segment(kind))
}

/// The page of one provision. The eId is one of ours and needs no escapes.
pub(crate) fn provision(lang: Lang, kind: Kind, id: &RecordId, eid: &str) -> String {
    format!("{}/{eid}", record(lang, kind, id))
}

/// The address of a record that never breaks, in one of its forms: empty for the page, `.json`, `.akn.xml`, `.txt`.
pub(crate) fn permanent(id: &RecordId, form: &str) -> String {
    format!("/id/{id}{form}")
}

/// Where the original is offered, under the name it came with.
pub(crate) fn original(file: &Manifestation) -> String {
    let name = percent_encoding::utf8_percent_encode(&file.name, percent_encoding::NON_ALPHANUMERIC);
    format!("/files/{}/{name}", file.sha256)
}
