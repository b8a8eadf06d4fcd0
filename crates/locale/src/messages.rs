//! The messages, in Fluent: read once, with the plurals of each language.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::{Lang, PerLang, isolation, number};

static BUNDLES: PerLang<FluentBundle<FluentResource>> = PerLang::new();
static PLURALS: PerLang<Option<PluralRules>> = PerLang::new();

/// A value that stands in a message.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Arg<'a> {
    /// Words, as they are.
    Text(&'a str),
    /// A number, which also picks the plural.
    Number(u64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

/// The source of the messages of a language.
fn source(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("../messages/en.ftl"),
        Lang::Fr => include_str!("../messages/fr.ftl"),
        Lang::Es => include_str!("../messages/es.ftl"),
        Lang::Ar => include_str!("../messages/ar.ftl"),
        Lang::Zh => include_str!("../messages/zh.ftl"),
        Lang::Ru => include_str!("../messages/ru.ftl"),
    }
}

/// How a language writes the numbers in its messages; Fluent asks a plain function, which knows no language.
fn shown<const LANG: usize, M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    let FluentValue::Number(found) = value else { return None };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "numbers come in as u64 below 2^53")]
    Some(number(Lang::ALL[LANG], found.value as u64))
}

/// The plural of a number, by the newest CLDR; a zero stays a number, so that a message may have words of its own for `[0]`.
///
/// Known quirk: Fluent's own rules are of CLDR 37, and in Arabic take 103 for another plural than 3. So messages ask `PLURAL($count)`, never bare `$count`.
fn plural(lang: Lang, value: Option<&FluentValue<'_>>) -> FluentValue<'static> {
    let Some(FluentValue::Number(found)) = value else { return FluentValue::Error };
    if found.value == 0.0 {
        return FluentValue::from(0);
    }
    let rules = PLURALS.get(lang, || PluralRules::try_new_cardinal(lang.locale().into()).ok());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "numbers come in as u64 below 2^53")]
    let category = rules.as_ref().map_or(PluralCategory::Other, |rules| rules.category_for(found.value as u64));
    FluentValue::from(match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    })
}

fn bundle(lang: Lang) -> &'static FluentBundle<FluentResource> {
    BUNDLES.get(lang, || {
        let tag: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Values are isolated below, and only where they run against the message: pages stay small, exports stay clean.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::En => shown::<0, _>,
            Lang::Fr => shown::<1, _>,
            Lang::Es => shown::<2, _>,
            Lang::Ar => shown::<3, _>,
            Lang::Zh => shown::<4, _>,
            Lang::Ru => shown::<5, _>,
        }));
        // The name is not taken before; were it, the plural would be `other`.
        let _ = bundle.add_function("PLURAL", move |values, _| plural(lang, values.first()));
        // What is wrong in a file of messages is found by the tests; the rest of the file is used.
        let resource = FluentResource::try_new(source(lang).to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
        bundle
    })
}

/// Whether there is a message of this key, in English and so in all.
#[must_use]
pub fn has(key: &str) -> bool {
    bundle(Lang::En).has_message(key)
}

/// A message without values. A key that nobody has written is shown as `⟦key⟧`, so that it is seen and nothing else breaks.
#[must_use]
pub fn text(lang: Lang, key: &str) -> String {
    text_with(lang, key, &[])
}

/// A message with values. A text that runs against the direction of the language stands between marks that keep it apart.
#[must_use]
pub fn text_with(lang: Lang, key: &str, values: &[(&str, Arg<'_>)]) -> String {
    let bundle = bundle(lang);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { return format!("⟦{key}⟧") };
    if values.is_empty() {
        return bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned();
    }
    let mut arguments = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        let value = match value {
            Arg::Text(text) => FluentValue::String(isolation::isolated(lang, text)),
            #[expect(clippy::cast_precision_loss, reason = "counts of records stay far below 2^53")]
            Arg::Number(number) => FluentValue::from(*number as f64),
        };
        arguments.set(*name, value);
    }
    bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
}
