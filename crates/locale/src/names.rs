//! Names of countries and languages.

use icu::locale::{LanguageIdentifier, subtags::Region};
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};

use crate::{Lang, PerLang};

static REGIONS: PerLang<Option<RegionDisplayNames>> = PerLang::new();
static LANGUAGES: PerLang<Option<LanguageDisplayNames>> = PerLang::new();

/// The name of a country by its ISO 3166-1 alpha-2 code, by CLDR; the code where there is none. The catalogue's own names come first.
#[must_use]
pub fn country_name(lang: Lang, alpha2: &str) -> String {
    let names = REGIONS.get(lang, || RegionDisplayNames::try_new(lang.locale().into(), DisplayNamesOptions::default()).ok());
    let region = alpha2.parse::<Region>().ok();
    let name = names.as_ref().zip(region).and_then(|(names, region)| names.of(region).map(ToString::to_string));
    name.unwrap_or_else(|| alpha2.to_owned())
}

/// The name of a language by its tag, with its region where the tag has one; the tag where there is no name.
#[must_use]
pub fn language_name(lang: Lang, tag: &str) -> String {
    let names = LANGUAGES.get(lang, || LanguageDisplayNames::try_new(lang.locale().into(), DisplayNamesOptions::default()).ok());
    let Ok(identifier) = tag.parse::<LanguageIdentifier>() else { return tag.to_owned() };
    let Some(name) = names.as_ref().and_then(|names| names.of(identifier.language).map(ToString::to_string)) else { return tag.to_owned() };
    match identifier.region {
        Some(region) => format!("{name} ({})", country_name(lang, region.as_str())),
        None => name,
    }
}
