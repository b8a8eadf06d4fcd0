//! How a text is cited: in the styles that lawyers and libraries use, with the address that never breaks.

use model::alias::AliasScheme;
use model::date::PartialDate;
use model::record::{Body, Kind, Record};
use model::work::Expression;

use super::words::Words;
use crate::paths;

/// A citation in one style.
pub(crate) struct Citation {
    /// The name of the style.
    pub(crate) style: String,
    /// The citation, ready to be copied.
    pub(crate) text: String,
}

/// What is cited.
pub(crate) struct Cited<'a> {
    /// The work.
    pub(crate) record: &'a Record,
    /// The text that was read.
    pub(crate) expression: Option<&'a Expression>,
    /// The provision, by its number or heading as printed, and its eId.
    pub(crate) provision: Option<(&'a str, &'a str)>,
    /// The name of the country in the language of the page.
    pub(crate) country: Option<String>,
    /// The address under which readers know this instance.
    pub(crate) origin: &'a str,
    /// The day of reading.
    pub(crate) today: PartialDate,
}

/// The citation in every style. Styles are English and international forms; they are not translated, as their readers expect them so.
pub(crate) fn all(words: Words, cited: &Cited<'_>) -> Vec<Citation> {
    let is_work =
        !matches!(cited.record.kind(), Kind::Concordance | Kind::Authority | Kind::Topic | Kind::Country | Kind::Court | Kind::Organisation);
    if !is_work {
        return vec![Citation { style: words.t("cite-permanent"), text: permanent(cited) }];
    }
    let styles = [("OSCOLA", oscola(cited)), ("ISO 690", iso_690(cited)), ("Bluebook", bluebook(cited)), ("BibTeX", bibtex(cited))];
    let mut citations: Vec<Citation> = styles.into_iter().map(|(style, text)| Citation { style: style.to_owned(), text }).collect();
    citations.insert(0, Citation { style: words.t("cite-permanent"), text: permanent(cited) });
    if let Some(frbr) = frbr(cited) {
        citations.insert(1, Citation { style: "Akoma Ntoso".to_owned(), text: frbr });
    }
    citations
}

/// The address that never breaks, down to the provision.
pub(crate) fn permanent(cited: &Cited<'_>) -> String {
    let record = format!("{}{}", cited.origin, paths::permanent(&cited.record.id, ""));
    let version = cited.expression.filter(|_| cited.record.expressions.len() > 1);
    let mut parameters = Vec::new();
    let (language, date) = (version.map(|text| text.language.to_string()), version.and_then(|text| text.date).map(|date| date.to_string()));
    if let Some((_, eid)) = cited.provision {
        parameters.push(("eid", eid));
    }
    if let Some(language) = &language {
        parameters.push(("language", language.as_str()));
    }
    if let Some(date) = &date {
        parameters.push(("version", date.as_str()));
    }
    record + &super::address::query(&parameters)
}

/// The FRBR address, where the work has one.
fn frbr(cited: &Cited<'_>) -> Option<String> {
    let work = cited.record.alias(AliasScheme::Frbr)?;
    let mut address: model::frbr::FrbrAddress = work.parse().ok()?;
    address.language = cited.expression.map(|text| text.language.clone());
    address.date = cited.expression.and_then(|text| text.date);
    address.eid = cited.provision.map(|(_, eid)| eid.to_owned());
    Some(format!("{}{address}", cited.origin))
}

/// The title in the language of the work, since that is how it is cited.
fn title(record: &Record) -> &str {
    let original = record.original_language.as_ref().map_or("en", |language| language.primary());
    record.title_for(original).0
}

fn year(cited: &Cited<'_>) -> Option<i16> {
    cited.record.date().map(PartialDate::year)
}

/// Number of a law, citation of a case.
fn number(record: &Record) -> Option<&str> {
    match &record.body {
        Body::Law(law) => law.number.as_deref(),
        Body::Case(case) => record.alias(AliasScheme::Neutral).or(case.citation.as_deref()),
        Body::Instrument(instrument) => instrument.number.as_deref(),
        _ => None,
    }
}

fn court(record: &Record) -> Option<&str> {
    match &record.body {
        Body::Case(case) => case.court.as_deref(),
        _ => None,
    }
}

fn oscola(cited: &Cited<'_>) -> String {
    let mut out = title(cited.record).to_owned();
    // A neutral citation names year and court itself.
    if let Some(neutral) = number(cited.record).filter(|number| number.starts_with('[')) {
        out.push(' ');
        out.push_str(neutral);
        push_provision(&mut out, cited);
        return out;
    }
    let year = year(cited).map(|year| year.to_string());
    if let Some(year) = year.filter(|year| !out.contains(year.as_str())) {
        out.push(' ');
        out.push_str(&year);
    }
    push_in_brackets(&mut out, number(cited.record).filter(|number| !title(cited.record).contains(number)));
    push_in_brackets(&mut out, court(cited.record).or(cited.country.as_deref()));
    push_provision(&mut out, cited);
    out
}

fn push_provision(out: &mut String, cited: &Cited<'_>) {
    if let Some((provision, _)) = cited.provision {
        out.push_str(", ");
        out.push_str(provision);
    }
}

fn push_in_brackets(out: &mut String, text: Option<&str>) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        out.push_str(" (");
        out.push_str(text);
        out.push(')');
    }
}

fn iso_690(cited: &Cited<'_>) -> String {
    let maker = court(cited.record).map(str::to_owned).or_else(|| cited.country.clone());
    let mut parts: Vec<String> = maker.into_iter().map(|maker| maker.to_uppercase()).collect();
    parts.push(title(cited.record).to_owned());
    parts.extend(number(cited.record).map(str::to_owned));
    if let Some((provision, _)) = cited.provision {
        parts.push(provision.to_owned());
    }
    parts.extend(cited.record.date().map(|date| date.to_string()));
    if let Some(date) = cited.expression.and_then(|text| text.date).filter(|date| cited.record.date() != Some(*date)) {
        parts.push(format!("version {date}"));
    }
    format!("{}. Lexarium [online]. [{}]. {}", parts.join(". "), cited.today, permanent(cited))
}

fn bluebook(cited: &Cited<'_>) -> String {
    let mut out = title(cited.record).to_owned();
    if let Some(number) = number(cited.record).filter(|number| !out.contains(number)) {
        out.push_str(", ");
        out.push_str(number);
    }
    push_provision(&mut out, cited);
    let place: Vec<String> = court(cited.record)
        .map(str::to_owned)
        .or_else(|| cited.country.clone())
        .into_iter()
        .chain(year(cited).map(|year| year.to_string()))
        .collect();
    push_in_brackets(&mut out, Some(&place.join(" ")));
    format!("{out}, {}", permanent(cited))
}

fn bibtex(cited: &Cited<'_>) -> String {
    let key: String = cited.record.id.to_string();
    let mut out = format!("@misc{{{key},\n  title = {{{{{}}}}},\n", braced(title(cited.record)));
    let fields = [
        ("author", court(cited.record).map(str::to_owned).or_else(|| cited.country.clone())),
        ("number", number(cited.record).map(str::to_owned)),
        ("pages", cited.provision.map(|(provision, _)| provision.to_owned())),
        ("year", year(cited).map(|year| year.to_string())),
        ("language", cited.expression.map(|text| text.language.to_string())),
    ];
    for (name, value) in fields.into_iter().filter_map(|(name, value)| Some((name, value?))) {
        out.push_str(&format!("  {name} = {{{}}},\n", braced(&value)));
    }
    out.push_str(&format!("  url = {{{}}},\n  urldate = {{{}}}\n}}", permanent(cited), cited.today));
    out
}

/// Braces would end the field.
fn braced(text: &str) -> String {
    text.replace(['{', '}', '\\'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::case::Case;
    use model::claim::{Claims, Source};
    use model::ids::RecordId;
    use model::legislation::Law;
    use model::work::Translated;

    fn act() -> Record {
        let law = Law { number: Some("No. 7".into()), adopted: Claims::one("2019-05-01".parse().unwrap(), Source::default()), ..Law::default() };
        Record::new(RecordId::new(1, 1), Translated::one("en".parse().unwrap(), "Computer Offences Act"), Body::Law(law))
    }

    #[test]
    fn a_provision_is_cited_with_its_number_and_its_address() {
        let record = act();
        let cited = Cited {
            record: &record,
            expression: None,
            provision: Some(("s 5", "sec_5")),
            country: Some("Lexaria".into()),
            origin: "https://law.example",
            today: "2026-01-02".parse().unwrap(),
        };
        assert_eq!(oscola(&cited), "Computer Offences Act 2019 (No. 7) (Lexaria), s 5");
        assert_eq!(permanent(&cited), format!("https://law.example/id/{}?eid=sec_5", record.id));
        let case = Case { citation: Some("[2019] LXSC 4".into()), court: Some("Supreme Court".into()), ..Case::default() };
        let judgment = Record::new(RecordId::new(1, 2), Translated::one("en".parse().unwrap(), "Prosecutor v A"), Body::Case(case));
        assert_eq!(oscola(&Cited { record: &judgment, provision: Some(("[12]", "para_12")), ..cited }), "Prosecutor v A [2019] LXSC 4, [12]");
        let cited = Cited {
            record: &record,
            expression: None,
            provision: Some(("s 5", "sec_5")),
            country: Some("Lexaria".into()),
            origin: "https://law.example",
            today: "2026-01-02".parse().unwrap(),
        };
        assert!(iso_690(&cited).starts_with("LEXARIA. Computer Offences Act. No. 7. s 5. 2019-05-01. Lexarium [online]. [2026-01-02]. https://"));
    }
}
