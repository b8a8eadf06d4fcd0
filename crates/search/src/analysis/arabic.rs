//! Arabic script: forms of a letter that writers use for each other, and the marks that they leave out.

/// Tatweel, vowel signs and Koranic marks.
pub(crate) fn is_left_out(character: char) -> bool {
    matches!(character, '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}')
}

/// Forms of a letter that writers of Arabic and Persian use for each other.
pub(crate) fn letter(character: char) -> Option<&'static str> {
    Some(match character {
        'آ' | 'أ' | 'إ' | 'ٱ' => "ا",
        'ى' | 'ی' | 'ئ' => "ي",
        'ؤ' => "و",
        'ة' => "ه",
        'ک' => "ك",
        _ => return None,
    })
}
