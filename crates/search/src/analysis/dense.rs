//! Scripts without spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese, and Korean, whose words take their particles
//! without a space; and the numbers that Chinese writes in words.

/// Whether a character belongs to a script that is written without spaces between words.
pub(crate) fn is_dense(character: char) -> bool {
    matches!(u32::from(character),
        0xE01..=0xE3A | 0xE40..=0xE4E | 0xE81..=0xECD | 0xEDC..=0xEDF | 0x1000..=0x103F | 0x1050..=0x108F | 0x1780..=0x17D3
        | 0xAC00..=0xD7A3 | 0x3005..=0x3007 | 0x3041..=0x30FA | 0x30FC..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

/// The value and the length in bytes of a number in Chinese characters below ten thousand: `二百八十五`.
pub(crate) fn chinese_number(text: &str) -> Option<(u32, usize)> {
    let (mut total, mut digit, mut length) = (0_u32, None, 0);
    let mut plain = String::new();
    for character in text.chars().take(12) {
        let (value, weight) = match character {
            '零' | '〇' => (0, 1),
            '一' => (1, 1),
            '二' | '两' => (2, 1),
            '三' => (3, 1),
            '四' => (4, 1),
            '五' => (5, 1),
            '六' => (6, 1),
            '七' => (7, 1),
            '八' => (8, 1),
            '九' => (9, 1),
            '十' => (10, 10),
            '百' => (100, 100),
            '千' => (1_000, 1_000),
            _ => break,
        };
        length += character.len_utf8();
        if weight == 1 {
            plain.push_str(&value.to_string());
            digit = Some(value);
        } else {
            total += digit.take().unwrap_or(1) * weight;
            plain.clear();
        }
    }
    if length == 0 {
        return None;
    }
    // `二〇二一` is written digit by digit.
    let by_digits = (total == 0 && plain.len() > 1).then(|| plain.parse().ok()).flatten();
    Some((by_digits.unwrap_or(total + digit.unwrap_or(0)), length))
}
