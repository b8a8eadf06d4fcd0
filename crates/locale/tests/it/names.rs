//! Names of countries and languages.

use locale::{Lang, country_name, language_name};

use crate::check;

#[test]
fn countries_have_their_names_in_the_six_languages() {
    check(["Kenya", "Kenya", "Kenia", "كينيا", "肯尼亚", "Кения"], |lang| country_name(lang, "KE"));
    check(["Germany", "Allemagne", "Alemania", "ألمانيا", "德国", "Германия"], |lang| country_name(lang, "DE"));
    check(["Côte d’Ivoire", "Côte d’Ivoire", "Côte d’Ivoire", "ساحل العاج", "科特迪瓦", "Кот-д’Ивуар"], |lang| {
        country_name(lang, "CI")
    });
}

#[test]
fn a_country_without_a_name_is_shown_by_its_code() {
    for code in ["QQ", "", "toolong", "K", "\u{0}", "é"] {
        check([code; 6], |lang| country_name(lang, code));
    }
}

#[test]
fn languages_have_their_names_in_the_six_languages() {
    check(["English", "anglais", "inglés", "الإنجليزية", "英语", "английский"], |lang| language_name(lang, "en"));
    check(["Khmer", "khmer", "jemer", "الخميرية", "高棉语", "кхмерский"], |lang| language_name(lang, "km"));
    check(["Divehi", "maldivien", "divehi", "المالديفية", "迪维希语", "мальдивский"], |lang| language_name(lang, "dv"));
}

#[test]
fn scripts_and_regions_tell_languages_apart() {
    assert_eq!(
        ["zh-Hans", "zh-Hant", "pt", "pt-BR", "sr-Latn", "es-MX"].map(|tag| language_name(Lang::En, tag)),
        ["Simplified Chinese", "Traditional Chinese", "Portuguese", "Brazilian Portuguese", "Serbian (Latin)", "Mexican Spanish"]
    );
}

#[test]
fn other_ways_to_write_a_tag_have_the_same_name() {
    assert_eq!(["fra", "iw", "heb", "FR"].map(|tag| language_name(Lang::En, tag)), ["French", "Hebrew", "Hebrew", "French"]);
}

#[test]
fn a_language_without_a_name_is_shown_by_its_tag() {
    let long = "en-".repeat(100_000);
    for tag in ["", "-", "qaa", "not a tag", "\u{0}", &long] {
        assert_eq!(language_name(Lang::Fr, tag), tag);
    }
}
