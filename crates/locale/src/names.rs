//! Names of countries and languages, by CLDR.

use icu::locale::subtags::Region;
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::{LocaleDisplayNamesFormatter, RegionDisplayNames};

use crate::known::Known;
use crate::lang::{LONGEST_TAG, canonical};
use crate::{Lang, PerLang};

static REGIONS: PerLang<Option<RegionDisplayNames>> = PerLang::new();
static LANGUAGES: PerLang<Option<LocaleDisplayNamesFormatter>> = PerLang::new();
static NAMES: PerLang<Known<String, String>> = PerLang::new();

/// The name of a country by its ISO 3166-1 alpha-2 code; the code where there is none.
///
/// These are CLDR's names. Where the catalogue has a name, which may be the official one, it comes first.
#[must_use]
pub fn country_name(lang: Lang, alpha2: &str) -> String {
    let names = REGIONS.get(lang, || RegionDisplayNames::try_new(lang.locale().into(), DisplayNamesOptions::default()).ok());
    let region = alpha2.parse::<Region>().ok();
    let name = names.as_ref().zip(region).and_then(|(names, region)| names.of(region).map(ToString::to_string));
    name.unwrap_or_else(|| alpha2.to_owned())
}

/// The name of a language by its tag, with script and region where the tag has them: `Portuguese`, `Brazilian Portuguese`, `Simplified Chinese`.
///
/// The tag itself where it is none, or where the language has no name.
#[must_use]
pub fn language_name(lang: Lang, tag: &str) -> String {
    if tag.len() > LONGEST_TAG {
        return tag.to_owned();
    }
    NAMES.get(lang, Known::new).get(tag, || {
        let names = LANGUAGES.get(lang, || LocaleDisplayNamesFormatter::try_new(lang.locale().into(), DisplayNamesOptions::default()).ok());
        names.as_ref().zip(canonical(tag)).map_or_else(|| tag.to_owned(), |(names, language)| names.of(&language).into_owned())
    })
}
