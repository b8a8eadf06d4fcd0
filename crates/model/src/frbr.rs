//! The address of a work, an expression, a provision: Akoma Ntoso's naming convention, part 4.

use std::fmt;
use std::str::FromStr;

use crate::date::PartialDate;
use crate::language::Language;

/// `/akn/{country}/{type}/{date}/{number}`, with `/{language}@{date}` for an expression and `~{eId}` for a provision.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FrbrAddress {
    /// The work, from `/akn/` to the number, without a slash at the end.
    pub work: String,
    /// The language of the expression, in ISO 639-2/T as the address writes it.
    pub language: Option<Language>,
    /// The day whose law the expression states.
    pub date: Option<PartialDate>,
    /// The provision.
    pub eid: Option<String>,
}

impl FrbrAddress {
    /// The address of a work. Whatever may not stand in an address is made a hyphen.
    #[must_use]
    pub fn of_work(country: &str, work_type: &str, subtype: Option<&str>, date: &str, number: &str) -> Self {
        let subtype = subtype.map(|subtype| format!("/{}", segment(subtype))).unwrap_or_default();
        let work = format!("/akn/{}/{}{subtype}/{}/{}", segment(country), segment(work_type), segment(date), segment(number));
        Self { work, language: None, date: None, eid: None }
    }
}

/// Lower case, letters and digits of any script kept, everything else one hyphen.
fn segment(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() || character == '.' {
            out.push(character);
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    let end = out.trim_end_matches(['-', '.']).len();
    out.truncate(end);
    if out.is_empty() { "nn".to_owned() } else { out }
}

impl fmt::Display for FrbrAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.work)?;
        if let Some(language) = &self.language {
            write!(f, "/{}", language.alpha3())?;
            if let Some(date) = self.date {
                write!(f, "@{date}")?;
            }
        }
        if let Some(eid) = &self.eid {
            write!(f, "/~{eid}")?;
        }
        Ok(())
    }
}

/// Says that a text is no FRBR address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an FRBR address: expected /akn/country/type/date/number, then /language@date and /~eId where wanted")]
pub struct NotAnFrbrAddress;

impl FromStr for FrbrAddress {
    type Err = NotAnFrbrAddress;

    fn from_str(text: &str) -> Result<Self, NotAnFrbrAddress> {
        if !text.starts_with("/akn/") || text.len() > 512 {
            return Err(NotAnFrbrAddress);
        }
        let (address, eid) = match text.split_once("/~").or_else(|| text.split_once('~')) {
            Some((address, eid)) if !eid.is_empty() => (address, Some(eid.to_owned())),
            Some(_) => return Err(NotAnFrbrAddress),
            None => (text, None),
        };
        let address = address.trim_end_matches('/');
        let (before, last) = address.rsplit_once('/').ok_or(NotAnFrbrAddress)?;
        let enough = |work: &str| work.split('/').count() >= 5 && !work.contains("//");
        if let Some((language, date)) = last.split_once('@') {
            let language = Language::from_any_code(language).map_err(|_| NotAnFrbrAddress)?;
            let date = if date.is_empty() { None } else { Some(date.parse().map_err(|_| NotAnFrbrAddress)?) };
            return enough(before).then(|| Self { work: before.to_owned(), language: Some(language), date, eid }).ok_or(NotAnFrbrAddress);
        }
        let is_language = last.len() == 3 && last.bytes().all(|byte| byte.is_ascii_lowercase()) && before.split('/').count() >= 6;
        if is_language && let Ok(language) = Language::from_any_code(last) {
            return Ok(Self { work: before.to_owned(), language: Some(language), date: None, eid });
        }
        enough(address).then(|| Self { work: address.to_owned(), language: None, date: None, eid }).ok_or(NotAnFrbrAddress)
    }
}
