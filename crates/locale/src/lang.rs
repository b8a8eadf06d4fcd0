//! The six languages, which of them a browser wants, and the direction of any language.

use icu::locale::{Direction, Locale, LocaleCanonicalizer, LocaleDirectionality, locale};

use crate::known::Known;

static DIRECTIONS: Known<String, &str> = Known::new();

/// A language of the interface.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
    /// Russian.
    Ru,
}

/// Says that a text names none of the six.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotALang;

impl std::fmt::Display for NotALang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a language of the interface: there are en, fr, es, ar, zh and ru")
    }
}

impl std::error::Error for NotALang {}

impl Lang {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::En, Self::Fr, Self::Es, Self::Ar, Self::Zh, Self::Ru];

    /// The tag, as in addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::Ru => "ru",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub fn autonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Ar => "العربية",
            Self::Zh => "中文",
            Self::Ru => "Русский",
        }
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if self == Self::Ar { "rtl" } else { "ltr" }
    }

    /// The locale whose rules are followed, as the United Nations writes: English with the day before the month, Arabic with the digits 0 to 9.
    pub(crate) fn locale(self) -> Locale {
        match self {
            Self::En => locale!("en-GB"),
            Self::Fr => locale!("fr"),
            Self::Es => locale!("es"),
            Self::Ar => locale!("ar-u-nu-latn"),
            Self::Zh => locale!("zh"),
            Self::Ru => locale!("ru"),
        }
    }
}

impl std::str::FromStr for Lang {
    type Err = NotALang;

    fn from_str(text: &str) -> Result<Self, NotALang> {
        Self::ALL.into_iter().find(|lang| lang.code() == text).ok_or(NotALang)
    }
}

/// No header has more wishes that matter, no wish and no tag of a language that means anything is longer; what is beyond is not read.
const MOST_WISHES: usize = 32;
pub(crate) const LONGEST_TAG: usize = 64;

/// The language that an `Accept-Language` header wants most; English where it wants none of the six.
///
/// Of equal wishes the first is taken. A wish that cannot be read is passed over.
#[must_use]
pub fn negotiate(accept_language: &str) -> Lang {
    let wishes = accept_language.split(',').take(MOST_WISHES).filter(|wish| wish.len() <= LONGEST_TAG).filter_map(wish);
    wishes.fold(None, |best: Option<(Lang, f32)>, wish| best.filter(|best| best.1 >= wish.1).or(Some(wish))).map_or(Lang::En, |(lang, _)| lang)
}

/// One of the six languages and how much it is wanted: `fr-CA;q=0.8`. A weight of 0 says that it is not.
fn wish(wish: &str) -> Option<(Lang, f32)> {
    let mut parts = wish.split(';').map(str::trim);
    let primary = parts.next()?.split(['-', '_']).next()?;
    let lang = Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))?;
    let weight = match parts.find_map(|parameter| parameter.strip_prefix("q=").or_else(|| parameter.strip_prefix("Q="))) {
        Some(weight) => weight.trim().parse::<f32>().ok()?,
        None => 1.0,
    };
    (weight > 0.0 && weight <= 1.0).then_some((lang, weight))
}

/// The direction in which a language is written, by its tag: `ltr` or `rtl`. What is no tag is written from the left.
#[must_use]
pub fn script_direction(tag: &str) -> &'static str {
    if tag.len() > LONGEST_TAG {
        return "ltr";
    }
    DIRECTIONS.get(tag, || {
        let direction = canonical(tag).and_then(|language| LocaleDirectionality::new_extended().get(&language.id));
        if direction == Some(Direction::RightToLeft) { "rtl" } else { "ltr" }
    })
}

/// A tag of a language as CLDR writes it, which is how its data is keyed: `fra` is `fr`, `iw` is `he`, `prs` is `fa-AF`.
pub(crate) fn canonical(tag: &str) -> Option<Locale> {
    let mut language = Some(tag).filter(|tag| tag.len() <= LONGEST_TAG)?.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut language);
    Some(language)
}
