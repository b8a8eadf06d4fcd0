//! Which States and which marks an address asks for: one grammar for the matrix, its articles, its maps, its exports and the profiles.

use actions::concordance::Sheet;
use actions::concordance::ask::{Standing, States};
use actions::reference::Reference;
use model::topic::Basis;

use super::params::Params;
use crate::error::PageError;

/// Reads the States; those parameters that the address does not take are not there.
///
/// # Errors
/// [`PageError::BadValue`] with the parameter and what it takes.
pub(crate) fn read(params: &Params, reference: &Reference) -> Result<States, PageError> {
    let refused = |name: &str, takes: &str, value: &str| {
        let shown: String = value.chars().take(64).collect();
        PageError::bad_value(name, &format!("it takes {takes}, not `{shown}`"))
    };
    let region = params.get("region").map(|value| {
        let known = reference.countries.iter().any(|entry| entry.country.region.as_deref() == Some(value));
        known.then(|| value.to_owned()).ok_or_else(|| refused("region", "the M49 number of a region, such as 150", value))
    });
    let country = params.get("country").map(|value| {
        let code = value.to_ascii_uppercase().parse().ok().and_then(|code| reference.country(code));
        code.map(|entry| entry.country.code).ok_or_else(|| refused("country", "the three letters of a country, such as FRA", value))
    });
    let standing = params.get("status").map(|value| {
        let known = Standing::ALL.into_iter().find(|standing| standing.as_str() == value);
        known.ok_or_else(|| refused("status", "`party`, `signatory` or `neither`", value))
    });
    Ok(States {
        region: region.transpose()?,
        country: country.transpose()?,
        standing: standing.transpose()?,
        basis: basis(params)?,
        mark: params.parsed("mark")?,
    })
}

/// The basis that counts.
///
/// # Errors
/// When it is neither of the two.
pub(crate) fn basis(params: &Params) -> Result<Option<Basis>, PageError> {
    match params.get("basis") {
        None => Ok(None),
        Some("curated") => Ok(Some(Basis::Curated)),
        Some("suggested") => Ok(Some(Basis::Suggested)),
        Some(_) => Err(PageError::bad_value("basis", "it takes `curated` or `suggested`")),
    }
}

/// The group of articles that is asked for, where the instrument has it.
///
/// # Errors
/// When no article of the instrument is in it.
pub(crate) fn group(params: &Params, sheet: &Sheet) -> Result<Option<String>, PageError> {
    let Some(group) = params.get("group") else { return Ok(None) };
    let groups = groups(sheet);
    if groups.contains(&group) {
        return Ok(Some(group.to_owned()));
    }
    Err(PageError::bad_value("group", &format!("it takes {}", groups.join(", "))))
}

/// The groups of an instrument, in the order of its articles.
pub(crate) fn groups(sheet: &Sheet) -> Vec<&str> {
    let mut groups = Vec::new();
    for group in sheet.listed().filter_map(|(_, article)| article.group.as_deref()) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}
