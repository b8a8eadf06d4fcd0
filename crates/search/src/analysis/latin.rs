//! Latin script: letters that Unicode does not take apart, and articles that lean on the next word.

/// Letters that have no decomposition.
pub(crate) fn letter(character: char) -> Option<&'static str> {
    Some(match character {
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ł' | 'Ł' => "l",
        'ı' | 'İ' => "i",
        'þ' | 'Þ' => "th",
        _ => return None,
    })
}

/// Whether a folded word is what stands before the apostrophe in `l'accès`, `qu'il`, `dell'accesso`.
pub(crate) fn leans(word: &str) -> bool {
    const LEANING: [&str; 26] = [
        "l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu", "un", "all", "dall", "dell", "nell",
        "sull", "coll", "quell", "quest", "sant", "gl",
    ];
    LEANING.contains(&word)
}

/// Whether a character is an apostrophe, as typed or as printed.
pub(crate) fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '＇')
}
