//! The messages: the same in all six languages, with every plural that each of them has.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use icu::locale::Locale;
use icu::plurals::PluralRules;
use locale::{Arg, Lang, has, text, text_with};

use crate::check;

/// What a message takes, and the plurals it has where it counts.
#[derive(Default, Debug)]
struct Message {
    values: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
}

fn messages(lang: Lang) -> BTreeMap<String, Message> {
    let path = format!("{}/messages/{}.ftl", env!("CARGO_MANIFEST_DIR"), lang.code());
    let source = std::fs::read_to_string(&path).expect("the messages lie beside the tests");
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut found = Message::default();
        read(&message.value.expect("a message says something"), &mut found);
        let twice = messages.insert(message.id.name.clone(), found);
        assert!(twice.is_none(), "{path}: {} stands twice", message.id.name);
    }
    messages
}

fn read(pattern: &Pattern<String>, found: &mut Message) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let shown = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                let name = |key: &VariantKey<String>| match key {
                    VariantKey::Identifier { name } => Some(name.clone()),
                    VariantKey::NumberLiteral { value } => {
                        assert_eq!(value, "0", "only zero may have words of its own");
                        None
                    }
                };
                found.plurals.push(variants.iter().filter_map(|variant| name(&variant.key)).collect());
                variants.iter().for_each(|variant| read(&variant.value, found));
                let InlineExpression::FunctionReference { id, arguments } = selector else { panic!("a plural is not asked of PLURAL: {selector:?}") };
                assert_eq!(id.name, "PLURAL");
                &arguments.positional[0]
            }
        };
        if let InlineExpression::VariableReference { id } = shown {
            found.values.insert(id.name.clone());
        }
    }
}

/// The plurals that CLDR asks of a language.
fn categories(lang: Lang) -> BTreeSet<String> {
    let locale: Locale = lang.code().parse().expect("a tag");
    let rules = PluralRules::try_new_cardinal(locale.into()).expect("CLDR knows the six");
    rules.categories().map(|category| format!("{category:?}").to_lowercase()).collect()
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_values() {
    let english = messages(Lang::En);
    assert!(english.len() > 500);
    for lang in Lang::ALL {
        let own = messages(lang);
        let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        let left_over: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty() && left_over.is_empty(), "{}: missing {missing:?}, only here {left_over:?}", lang.code());
        for (key, message) in &own {
            assert_eq!(message.values, english[key].values, "the values of {key} in {}", lang.code());
            assert_eq!(message.plurals.is_empty(), english[key].plurals.is_empty(), "whether {key} counts in {}", lang.code());
        }
    }
}

#[test]
fn what_counts_has_every_plural_of_its_language() {
    for lang in Lang::ALL {
        let asked = categories(lang);
        for (key, message) in messages(lang) {
            for plurals in message.plurals {
                assert_eq!(plurals, asked, "{key} in {}", lang.code());
            }
        }
    }
}

#[test]
fn every_message_can_be_shown() {
    let english = messages(Lang::En);
    for lang in Lang::ALL {
        for (key, message) in &english {
            let values: Vec<(&str, Arg<'_>)> =
                message.values.iter().map(|name| (name.as_str(), if name == "name" { Arg::Text("x") } else { Arg::Number(7) })).collect();
            let shown = text_with(lang, key, &values);
            assert!(has(key) && !shown.trim().is_empty() && !shown.contains(['⟦', '{', '}']), "{key} in {}: {shown:?}", lang.code());
        }
    }
}

#[test]
fn a_key_that_nobody_has_written_is_seen() {
    check(["⟦no-such-key⟧"; 6], |lang| text(lang, "no-such-key"));
    assert!(!has("no-such-key") && !has(""));
    assert_eq!(text(Lang::En, "\u{0} { $x"), "⟦\u{0} { $x⟧");
}

#[test]
fn a_value_that_is_not_given_breaks_nothing() {
    assert_eq!(text(Lang::En, "search-title-for"), "Search: {$name}");
    assert!(!text(Lang::Ar, "search-total").is_empty());
}

#[test]
fn a_value_is_never_read_as_a_message() {
    assert_eq!(text_with(Lang::En, "search-title-for", &[("name", Arg::Text("{ $count } <b>&"))]), "Search: { $count } <b>&");
}

fn laws(lang: Lang, counts: &[u64]) -> Vec<String> {
    counts.iter().map(|count| text_with(lang, "count-law-long", &[("count", Arg::from(*count))])).collect()
}

#[test]
fn numbers_pick_the_plural_of_the_language() {
    assert_eq!(laws(Lang::En, &[0, 1, 2, 1234]), ["no law", "1 law", "2 laws", "1,234 laws"]);
    assert_eq!(laws(Lang::Fr, &[0, 1, 2, 1234]), ["aucune loi", "1 loi", "2 lois", "1\u{202f}234 lois"]);
    assert_eq!(laws(Lang::Es, &[0, 1, 2, 12_345]), ["ninguna ley", "1 ley", "2 leyes", "12.345 leyes"]);
    assert_eq!(
        laws(Lang::Ar, &[0, 1, 2, 3, 11, 100, 103]),
        ["لا قوانين", "قانون واحد", "قانونان", "3 قوانين", "11 قانونًا", "100 قانون", "103 قوانين"]
    );
    assert_eq!(laws(Lang::Zh, &[0, 1, 2]), ["无法律", "1 部法律", "2 部法律"]);
    assert_eq!(laws(Lang::Ru, &[0, 1, 3, 5, 11, 21, 22]), ["нет законов", "1 закон", "3 закона", "5 законов", "11 законов", "21 закон", "22 закона"]);
}

#[test]
fn a_million_is_counted_with_de_in_french_and_spanish() {
    assert_eq!(laws(Lang::Fr, &[1_000_000, 1_000_001]), ["1\u{202f}000\u{202f}000 de lois", "1\u{202f}000\u{202f}001 lois"]);
    assert_eq!(laws(Lang::Es, &[1_000_000, 1_000_001]), ["1.000.000 de leyes", "1.000.001 leyes"]);
}

/// Fluent's own rules take 103 in Arabic for another plural than 3, and 111 for another than 11.
#[test]
fn arabic_counts_past_a_hundred_as_it_does_before() {
    assert_eq!(
        laws(Lang::Ar, &[102, 103, 110, 111, 199, 200, 714]),
        ["102 قانون", "103 قوانين", "110 قوانين", "111 قانونًا", "199 قانونًا", "200 قانون", "714 قانونًا"]
    );
}

#[test]
fn a_name_that_runs_against_the_message_is_kept_apart() {
    let named = |lang, name| text_with(lang, "search-title-for", &[("name", Arg::Text(name))]);
    assert_eq!(named(Lang::En, "access"), "Search: access");
    assert_eq!(named(Lang::En, "الجريمة"), "Search: \u{2068}الجريمة\u{2069}");
    assert_eq!(named(Lang::Ar, "الجريمة 12"), "البحث عن: الجريمة 12");
    assert_eq!(named(Lang::Ar, "access"), "البحث عن: \u{2068}access\u{2069}");
}

#[test]
fn the_site_names_cybercrime_as_the_united_nations_does() {
    check(
        ["Cybercrime", "Cybercriminalité", "Ciberdelincuencia", "الجريمة السيبرانية", "网络犯罪", "Киберпреступность"],
        |lang| text(lang, "field-cybercrime"),
    );
}
