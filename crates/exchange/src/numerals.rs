//! Numbers as lists print them: in letters, in Roman figures.

/// A number in letters, after `z` comes `aa`.
pub(crate) fn lettered(number: u64, first: u8) -> String {
    let mut left = number.max(1);
    let mut letters = Vec::new();
    while left > 0 {
        left -= 1;
        letters.push(char::from(first + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    letters.iter().rev().collect()
}

/// A number in Roman figures; above 3999 in ours.
pub(crate) fn roman(number: u64) -> String {
    if number == 0 || number > 3_999 {
        return number.to_string();
    }
    let mut left = number;
    let mut written = String::new();
    for (value, figures) in [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ] {
        while left >= value {
            written.push_str(figures);
            left -= value;
        }
    }
    written
}
