//! What a written document says of itself: the `meta` block of the strict schema, from the facts that are known and from nothing else.

use model::amendment::DeclaredAmendment;
use model::country::CountryCode;
use model::date::PartialDate;
use model::draft::TextFacts;
use model::frbr::FrbrAddress;
use model::language::Language;

use super::{amendments, country, escape};

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
    /// The changes between laws that the source declares.
    pub amendments: Vec<DeclaredAmendment>,
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
            amendments: Vec::new(),
        }
    }
}

/// The name under which Lexarium stands among the references of a document.
pub(super) const WRITER: &str = "Lexarium";
/// The date where none is known, because the schema asks for one.
pub(super) const UNKNOWN_DATE: &str = "0001-01-01";

impl AknMeta {
    /// What is known of a text; the address of the work is for the caller to set.
    #[must_use]
    pub fn of(facts: &TextFacts) -> Self {
        Self {
            country: facts.country,
            language: facts.language.clone().unwrap_or_else(Language::undetermined),
            title: facts.title.clone(),
            number: facts.number.clone(),
            subtype: facts.document_type.clone(),
            date: facts.date,
            version_date: facts.version_date,
            published: facts.published,
            issued_by: facts.issued_by.clone(),
            amendments: facts.amendments.clone(),
            ..Self::default()
        }
    }

    /// The `meta` block. `component` is the part of the document it speaks of: `main`, or the address of a schedule.
    pub(super) fn block(&self, component: &str, out: &mut String) {
        let work = escape::href(&self.work.work).unwrap_or_else(|| "/akn/un/doc/nd/nn".to_owned());
        let date = self.version_date.or(self.date);
        let day = date.map(|date| format!("@{date}")).unwrap_or_default();
        let language = self.language.alpha3();
        let expression = format!("{work}/{language}{day}");

        out.push_str("<meta><identification source=\"#lexarium\"><FRBRWork>");
        addresses(&format!("{work}/!{component}"), &work, out);
        if let Some(title) = self.title.as_deref().filter(|_| component == MAIN) {
            element("FRBRalias", &[("value", title), ("name", "title")], out);
        }
        dated("FRBRdate", "generation", self.date, out);
        element("FRBRauthor", &[("href", if self.issued_by.is_some() { "#issuer" } else { "#lexarium" })], out);
        element("FRBRcountry", &[("value", &self.country.map_or_else(|| self.country_of_work(), country::to_akn))], out);
        for (name, value) in [("FRBRsubtype", &self.subtype), ("FRBRnumber", &self.number)] {
            if let Some(value) = value {
                element(name, &[("value", value)], out);
            }
        }
        out.push_str("</FRBRWork><FRBRExpression>");
        addresses(&format!("{expression}/!{component}"), &expression, out);
        dated("FRBRdate", "expression", date, out);
        element("FRBRauthor", &[("href", "#lexarium")], out);
        element("FRBRlanguage", &[("language", language)], out);
        out.push_str("</FRBRExpression><FRBRManifestation>");
        addresses(&format!("{expression}/!{component}.xml"), &format!("{expression}.akn"), out);
        dated("FRBRdate", "markup", date, out);
        element("FRBRauthor", &[("href", "#lexarium")], out);
        element("FRBRformat", &[("value", "application/akn+xml")], out);
        out.push_str("</FRBRManifestation></identification>");
        if component == MAIN {
            self.publication_and_references(out);
        }
        out.push_str("</meta>");
    }

    fn publication_and_references(&self, out: &mut String) {
        if let Some(published) = self.published {
            out.push_str("<publication");
            escape::attribute(out, "date", &published.first_day().to_string());
            escape::attribute(out, "name", &name_of("publication", published));
            out.push_str(" showAs=\"\"/>");
        }
        amendments::write_analysis(&self.amendments, out);
        out.push_str("<references source=\"#lexarium\">");
        element("TLCOrganization", &[("eId", "lexarium"), ("href", "/akn/ontology/organization/lexarium"), ("showAs", WRITER)], out);
        if let Some(issuer) = &self.issued_by {
            element("TLCOrganization", &[("eId", "issuer"), ("href", "/akn/ontology/organization/issuer"), ("showAs", issuer)], out);
        }
        amendments::write_references(&self.amendments, out);
        out.push_str("</references>");
    }

    fn country_of_work(&self) -> String {
        self.work.work.strip_prefix("/akn/").and_then(|rest| rest.split('/').next()).unwrap_or("un").to_owned()
    }
}

/// The component that is the document itself.
pub(super) const MAIN: &str = "main";

fn addresses(this: &str, uri: &str, out: &mut String) {
    element("FRBRthis", &[("value", this)], out);
    element("FRBRuri", &[("value", uri)], out);
}

/// A date element. The schema knows days only, so a date known to the month or the year says so in its name.
fn dated(tag: &str, name: &str, date: Option<PartialDate>, out: &mut String) {
    let (day, name) = match date {
        Some(date) => (date.first_day().to_string(), name_of(name, date)),
        None => (UNKNOWN_DATE.to_owned(), "unknown".to_owned()),
    };
    element(tag, &[("date", &day), ("name", &name)], out);
}

fn name_of(name: &str, date: PartialDate) -> String {
    match (date.month(), date.day()) {
        (None, _) => format!("{name}-year"),
        (_, None) => format!("{name}-month"),
        _ => name.to_owned(),
    }
}

pub(super) fn element(name: &str, attributes: &[(&str, &str)], out: &mut String) {
    out.push('<');
    out.push_str(name);
    for (name, value) in attributes {
        escape::attribute(out, name, value);
    }
    out.push_str("/>");
}
