//! The order of names, and lists of them.

use locale::{Lang, collator, list, sort_by_name};

use crate::check;

fn sorted(lang: Lang, names: &str) -> String {
    let mut names: Vec<&str> = names.split(' ').collect();
    sort_by_name(lang, &mut names, |name| name);
    names.join(" ")
}

#[test]
fn names_are_in_the_order_of_their_language() {
    assert_eq!(sorted(Lang::En, "Zambia Åland zebra Egypt Austria"), "Åland Austria Egypt Zambia zebra");
    assert_eq!(sorted(Lang::Fr, "Zambie Égypte Équateur Espagne Émirats"), "Égypte Émirats Équateur Espagne Zambie");
    assert_eq!(sorted(Lang::Es, "Oman Ñuble Nueva Níger"), "Níger Nueva Ñuble Oman");
    assert_eq!(sorted(Lang::Ar, "اليمن البحرين أفغانستان إسبانيا تونس"), "إسبانيا أفغانستان البحرين اليمن تونس");
    assert_eq!(sorted(Lang::Zh, "中国 德国 阿富汗 法国"), "阿富汗 德国 法国 中国");
    assert_eq!(sorted(Lang::Ru, "Япония Эстония Ёлкино Египет Ирак"), "Египет Ёлкино Ирак Эстония Япония");
}

#[test]
fn each_language_puts_its_own_script_first() {
    let first = Lang::ALL.map(|lang| sorted(lang, "中国 Кения Kenya كينيا").split(' ').next().map(str::to_owned).unwrap());
    assert_eq!(first, ["Kenya", "Kenya", "Kenya", "كينيا", "中国", "Кения"]);
}

#[test]
fn equal_names_stay_in_their_order() {
    let mut things = [("b", 1), ("a", 1), ("b", 2), ("a", 2)];
    sort_by_name(Lang::En, &mut things, |thing| thing.0);
    assert_eq!(things, [("a", 1), ("a", 2), ("b", 1), ("b", 2)]);
    assert!(collator(Lang::En).compare("a", "b").is_lt());
}

#[test]
fn lists_are_joined_as_the_language_joins_them() {
    check(["a, b and c", "a, b et c", "a, b y c", "a وb وc", "a、b和c", "a, b и c"], |lang| list(lang, &["a", "b", "c"]));
    check(["a and b", "a et b", "a y b", "a وb", "a和b", "a и b"], |lang| list(lang, &["a", "b"]));
    check(["a"; 6], |lang| list(lang, &["a"]));
    check([""; 6], |lang| list::<&str>(lang, &[]));
}

#[test]
fn spanish_says_e_before_i() {
    assert_eq!(list(Lang::Es, &["Francia", "Italia"]), "Francia e Italia");
}
