//! The six languages, which of them a browser wants, and the direction of any language.

use icu::locale::{Direction, LanguageIdentifier, Locale, LocaleDirectionality, locale};

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

    /// The locale whose rules are followed. Arabic with the digits 0 to 9, as the United Nations writes it.
    pub(crate) fn locale(self) -> Locale {
        match self {
            Self::En => locale!("en"),
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

/// The language that an `Accept-Language` header wants most; English where it wants none of the six.
#[must_use]
pub fn negotiate(accept_language: &str) -> Lang {
    let wishes = accept_language.split(',').take(32).filter_map(|wish| {
        let (tag, parameters) = wish.split_once(';').unwrap_or((wish, "q=1"));
        let weight: f32 = parameters.trim().strip_prefix("q=").and_then(|weight| weight.trim().parse().ok())?;
        let primary = tag.trim().split('-').next()?.to_ascii_lowercase();
        Some((primary.parse::<Lang>().ok()?, weight)).filter(|(_, weight)| *weight > 0.0 && *weight <= 1.0)
    });
    // Of equal wishes the first.
    wishes.fold(None, |best: Option<(Lang, f32)>, wish| best.filter(|best| best.1 >= wish.1).or(Some(wish))).map_or(Lang::En, |(lang, _)| lang)
}

/// The direction in which a language is written, by its tag: `ltr` or `rtl`.
#[must_use]
pub fn script_direction(tag: &str) -> &'static str {
    let direction = tag.parse::<LanguageIdentifier>().ok().and_then(|language| LocaleDirectionality::new_extended().get(&language));
    if direction == Some(Direction::RightToLeft) { "rtl" } else { "ltr" }
}
