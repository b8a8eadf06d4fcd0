//! What a written document says of itself: the `meta` block of the strict schema, from the facts that are known and from nothing else.

use model::country::CountryCode;
use model::date::PartialDate;
use model::frbr::FrbrAddress;
use model::language::Language;

/// What is known of the text that is written.
#[derive(Clone, PartialEq, Debug)]
pub struct AknMeta {
    /// The address of the work; language and date come from the fields below.
    pub work: FrbrAddress,
    /// The State or organisation.
    pub country: Option<CountryCode>,
    /// The language of the text.
    pub language: Language,
    /// The title.
    pub title: Option<String>,
    /// The number of the law, the docket number of the case.
    pub number: Option<String>,
    /// Act, decree, code: the word of the source.
    pub subtype: Option<String>,
    /// Adoption of a law, decision of a case.
    pub date: Option<PartialDate>,
    /// The day whose law the text states.
    pub version_date: Option<PartialDate>,
    /// Publication.
    pub published: Option<PartialDate>,
    /// The court or the body that made it.
    pub issued_by: Option<String>,
}

impl Default for AknMeta {
    fn default() -> Self {
        Self {
            work: FrbrAddress { work: "/akn/un/doc/nd/nn".to_owned(), language: None, date: None, eid: None },
            country: None,
            language: Language::undetermined(),
            title: None,
            number: None,
            subtype: None,
            date: None,
            version_date: None,
            published: None,
            issued_by: None,
        }
    }
}
