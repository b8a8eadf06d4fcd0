//! One character as the index holds it: without case, accents, vowel signs of Arabic, or width; digits of all scripts as 0 to 9.

use unicode_normalization::char::decompose_canonical;

use super::{arabic, latin};

/// Appends what stands for `character`; nothing for marks that people leave out.
pub(crate) fn fold_into(character: char, out: &mut String) {
    if character.is_ascii() {
        out.push(character.to_ascii_lowercase());
        return;
    }
    if is_left_out(character) {
        return;
    }
    if let Some(digit) = digit_of(character) {
        out.push(digit);
        return;
    }
    if let Some(letters) = arabic::letter(character).or_else(|| latin::letter(character)) {
        out.push_str(letters);
        return;
    }
    if ('\u{AC00}'..='\u{D7A3}').contains(&character) {
        out.push(character);
        return;
    }
    for lower in character.to_lowercase() {
        decompose_canonical(lower, |part| {
            if !('\u{300}'..='\u{36F}').contains(&part) {
                out.push(narrow(part));
            }
        });
    }
}

/// Marks that people leave out: those of Arabic and Hebrew, soft hyphens, and joiners of all scripts.
pub(crate) fn is_left_out(character: char) -> bool {
    arabic::is_left_out(character) || matches!(character, '\u{AD}' | '\u{200C}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{591}'..='\u{5C7}')
}

/// The value of a decimal digit of any script that statutes number with.
fn digit_of(character: char) -> Option<char> {
    const ZEROS: [u32; 12] = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xE50, 0xED0, 0x1040, 0x17E0, 0xFF10];
    let code = u32::from(character);
    ZEROS.into_iter().find_map(|zero| char::from_digit(code.checked_sub(zero).filter(|value| *value < 10)?, 10))
}

/// Letters set wide beside Chinese, as they are set elsewhere.
fn narrow(character: char) -> char {
    match character {
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(u32::from(character) - 0xFEE0).map_or(character, |letter| letter.to_ascii_lowercase())
        }
        _ => character,
    }
}
