//! Which language a reader is given, and in which direction a language is written.

use locale::{Lang, negotiate, script_direction};

#[track_caller]
fn wants(header: &str, lang: Lang) {
    assert_eq!(negotiate(header), lang, "{header:?}");
}

#[test]
fn a_language_is_known_by_its_tag() {
    for lang in Lang::ALL {
        assert_eq!(lang.code().parse(), Ok(lang));
    }
    assert!(["", "EN", "de", "english", "en-GB"].iter().all(|text| text.parse::<Lang>().is_err()));
}

#[test]
fn only_arabic_of_the_six_is_written_from_the_right() {
    assert_eq!(Lang::ALL.map(Lang::direction), ["ltr", "ltr", "ltr", "rtl", "ltr", "ltr"]);
}

#[test]
fn the_language_wanted_most_is_given() {
    wants("fr", Lang::Fr);
    wants("fr-CA,fr;q=0.9,en;q=0.8", Lang::Fr);
    wants("en;q=0.5, ru;q=0.7, es;q=0.6", Lang::Ru);
    wants("de, it;q=0.9, zh-Hant-TW;q=0.1", Lang::Zh);
    wants("AR-eg ; Q=0.4", Lang::Ar);
    wants("es_MX", Lang::Es);
}

#[test]
fn of_equal_wishes_the_first_is_given() {
    wants("es, fr", Lang::Es);
    wants("en;q=0.3, ru;q=0.3", Lang::En);
}

#[test]
fn who_wants_none_of_the_six_gets_english() {
    for header in ["", "*", "de, ja;q=0.5", "fr;q=0", "fr;q=0, *", "zz"] {
        wants(header, Lang::En);
    }
}

#[test]
fn wishes_that_cannot_be_read_are_passed_over() {
    for broken in ["fr;q=", "fr;q=nan", "fr;q=inf", "fr;q=2", "fr;q=-1", "fr;q=1e", ";q=1", "\u{0}", "fr\u{200b}", "franz"] {
        wants(&format!("{broken}, ru;q=0.1"), Lang::Ru);
    }
}

#[test]
fn a_header_without_end_is_read_to_a_bound() {
    wants(&"fr;q=0.1,".repeat(100_000), Lang::Fr);
    wants(&"x".repeat(1_000_000), Lang::En);
    wants(&format!("{}fr", "de,".repeat(100)), Lang::En);
}

#[test]
fn every_language_has_its_direction() {
    for tag in ["ar", "fa", "ur", "he", "dv", "ps", "ckb", "sd", "yi", "ug", "ar-EG", "pa-Arab", "az-Arab"] {
        assert_eq!(script_direction(tag), "rtl", "{tag}");
    }
    for tag in ["en", "fr", "zh", "ru", "am", "km", "ku", "pa", "az", "ar-Latn", "sr-Cyrl", "zh-Hans"] {
        assert_eq!(script_direction(tag), "ltr", "{tag}");
    }
}

#[test]
fn other_ways_to_write_a_tag_have_the_same_direction() {
    assert_eq!(["ara", "fas", "urd", "heb", "iw", "prs", "pus"].map(script_direction), ["rtl"; 7]);
}

#[test]
fn what_is_no_tag_is_written_from_the_left() {
    let long = "ar-".repeat(100_000);
    assert_eq!(["", "-", "not a tag", "العربية", "\u{0}", &long].map(script_direction), ["ltr"; 6]);
}
