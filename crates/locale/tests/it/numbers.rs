//! Numbers, shares and sizes.

use locale::{Lang, bytes, decimal, number, percent};

use crate::check;

#[test]
fn whole_numbers_are_grouped_as_the_language_groups_them() {
    check(["0"; 6], |lang| number(lang, 0));
    check(["1,234", "1\u{202f}234", "1234", "1,234", "1,234", "1\u{a0}234"], |lang| number(lang, 1234));
    check(["1,234,567", "1\u{202f}234\u{202f}567", "1.234.567", "1,234,567", "1,234,567", "1\u{a0}234\u{a0}567"], |lang| number(lang, 1_234_567_u64));
    check(["-12", "-12", "-12", "\u{200e}-12", "-12", "-12"], |lang| number(lang, -12_i64));
}

#[test]
fn the_largest_number_is_written() {
    assert_eq!(number(Lang::En, u64::MAX), "18,446,744,073,709,551,615");
}

#[test]
fn arabic_uses_the_digits_0_to_9() {
    assert_eq!(number(Lang::Ar, 1_234_567_890_u64), "1,234,567,890");
}

#[test]
fn tenths_have_the_mark_of_the_language_and_no_zero_that_says_nothing() {
    check(["12.3", "12,3", "12,3", "12.3", "12.3", "12,3"], |lang| decimal(lang, 123));
    check(["12"; 6], |lang| decimal(lang, 120));
}

#[test]
fn the_percent_sign_stands_where_the_language_puts_it() {
    check(["33%", "33\u{a0}%", "33\u{a0}%", "33\u{200e}%\u{200e}", "33%", "33\u{a0}%"], |lang| percent(lang, 1, 3));
}

#[test]
fn only_nothing_is_0_percent_and_only_the_whole_is_100() {
    let shares = [(0, 5), (1, 1_000_000), (999_999, 1_000_000), (5, 5), (u64::MAX, u64::MAX), (3, 0)];
    assert_eq!(shares.map(|(part, whole)| percent(Lang::En, part, whole)), ["0%", "1%", "99%", "100%", "100%", "0%"]);
}

#[test]
fn sizes_of_files_are_in_the_units_of_the_language() {
    check(["1.2\u{a0}kB", "1,2\u{a0}ko", "1,2\u{a0}kB", "1.2\u{a0}كيلوبايت", "1.2\u{a0}KB", "1,2\u{a0}кБ"], |lang| bytes(lang, 1_234));
    check(["46\u{a0}MB", "46\u{a0}Mo", "46\u{a0}MB", "46\u{a0}ميغابايت", "46\u{a0}MB", "46\u{a0}МБ"], |lang| bytes(lang, 45_678_901));
}

#[test]
fn a_size_just_below_a_unit_is_written_in_that_unit() {
    let sizes = [0, 999, 1_000, 9_949, 9_950, 999_499, 999_500, 999_499_999, 999_500_000, u64::MAX];
    let written = ["0 B", "999 B", "1 kB", "9.9 kB", "10 kB", "999 kB", "1 MB", "999 MB", "1 GB", "18,446,744,074 GB"];
    assert_eq!(sizes.map(|size| bytes(Lang::En, size).replace('\u{a0}', " ")), written);
}
