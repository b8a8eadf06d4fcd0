//! The number of a provision as an address has it: `§ 202a` is `202a`, `第二百八十五条` is `285`, `٥` is `5`.

/// Words that stand before or after a number and say nothing of it in an address.
const ORDINAL_ENDINGS: &[&str] = &["o", "a", "er", "ère", "re", "e", "st", "nd", "rd", "th", "º", "ª", "°"];
/// Latin numerals that make a number of their own: `5 bis`.
const LATIN: &[&str] = &[
    "bis",
    "ter",
    "quater",
    "quinquies",
    "sexies",
    "septies",
    "octies",
    "nonies",
    "novies",
    "decies",
    "undecies",
    "duodecies",
    "terdecies",
    "quaterdecies",
];
/// The longest number an address takes, in characters.
const LONGEST: usize = 40;

/// The number in an address; nothing where the printed one has no letter and no digit, or is a word only.
pub(crate) fn in_address(printed: &str) -> Option<String> {
    let plain = with_western_digits(printed);
    let number = east_asian(&plain).or_else(|| with_digits(&plain)).or_else(|| with_letters(&plain))?;
    let number: String = number.chars().filter(|character| is_name_character(*character)).take(LONGEST).collect();
    let number = number.trim_matches(['-', '.', '_']).replace("__", "-");
    (!number.is_empty()).then_some(number)
}

/// Whether the character may stand inside a name of XML without a colon.
pub(super) fn is_name_character(character: char) -> bool {
    matches!(character,
        'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '-' | '.' | '\u{B7}' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{37D}'
        | '\u{37F}'..='\u{1FFF}' | '\u{203F}'..='\u{2040}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}' | '\u{10000}'..='\u{EFFFF}')
        && (character.is_alphanumeric() || matches!(character, '_' | '-' | '.') || !character.is_ascii() && is_mark(character))
}

/// Vowel signs and other marks that words of many scripts cannot do without.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{900}'..='\u{DFF}'
        | '\u{E31}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}' | '\u{EB1}'..='\u{ECD}' | '\u{F18}'..='\u{FBC}' | '\u{102B}'..='\u{103E}' | '\u{17B4}'..='\u{17D3}')
}

/// The words with digits of any script as ours, and `①` as 1.
fn with_western_digits(printed: &str) -> String {
    let mut plain = String::with_capacity(printed.len());
    for character in printed.chars() {
        match character {
            '①'..='⑳' => plain.push_str(&(u32::from(character) - u32::from('①') + 1).to_string()),
            _ => plain.push(western_digit(character)),
        }
    }
    plain
}

/// A decimal digit of any script as one of ours.
fn western_digit(character: char) -> char {
    const ZEROS: [u32; 23] = [
        0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0,
        0x1810, 0x1946, 0x19D0, 0xFF10,
    ];
    let code = u32::from(character);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code));
    zero.and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(character)
}

/// `第二百八十七条之一` is `287-1`; `제3조의2` is `3-2`; `三` is `3`.
fn east_asian(text: &str) -> Option<String> {
    let text = text.trim();
    let inner = match text.strip_prefix(['第', '제']) {
        Some(inner) => inner,
        None if text.chars().any(|character| chinese_digit(character).is_some()) => text.trim_matches(|c: char| !c.is_alphanumeric()),
        None => return None,
    };
    let mut numbers = Vec::new();
    let mut run = String::new();
    for character in inner.chars().filter(|character| !character.is_whitespace()).chain(std::iter::once('。')) {
        if character.is_ascii_digit() || chinese_digit(character).is_some() {
            run.push(character);
        } else {
            if !run.is_empty() {
                numbers.push(chinese_number(&std::mem::take(&mut run))?);
            }
            let goes_on = matches!(character, '之' | 'の' | '의' | '-' | '‐' | '–' | '.') || is_division_word(character);
            if !goes_on {
                break;
            }
        }
    }
    (!numbers.is_empty()).then(|| numbers.join("-"))
}

fn is_division_word(character: char) -> bool {
    "条條章节節编編款项項目部分篇卷号號조장절편관항호목".contains(character)
}

/// The value of a Chinese digit, or of a ten, a hundred, a thousand, a myriad.
fn chinese_digit(character: char) -> Option<u32> {
    let digit = match character {
        '零' | '〇' | '○' => 0,
        '一' | '壹' => 1,
        '二' | '贰' | '两' | '兩' => 2,
        '三' | '叁' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' | '拾' => 10,
        '百' => 100,
        '千' => 1000,
        '万' | '萬' => 10_000,
        _ => return None,
    };
    Some(digit)
}

fn chinese_number(run: &str) -> Option<String> {
    if run.chars().all(|character| character.is_ascii_digit()) {
        return Some(run.to_owned());
    }
    let positional = run.chars().all(|character| character.is_ascii_digit() || chinese_digit(character).is_some_and(|digit| digit < 10));
    if positional {
        return Some(
            run.chars().map(|character| chinese_digit(character).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(character)).collect(),
        );
    }
    let (mut whole, mut section, mut digit) = (0_u32, 0_u32, 0_u32);
    for character in run.chars() {
        match character.to_digit(10).or_else(|| chinese_digit(character))? {
            10_000 => {
                whole = section.checked_add(digit)?.checked_mul(10_000)?;
                (section, digit) = (0, 0);
            }
            unit @ 10.. => {
                section = section.checked_add(digit.max(1).checked_mul(unit)?)?;
                digit = 0;
            }
            small => digit = small,
        }
    }
    whole.checked_add(section)?.checked_add(digit).map(|number| number.to_string())
}

/// From the first digit on: `202a`, `1-2-3`, `5bis`.
fn with_digits(text: &str) -> Option<String> {
    let first = text.find(|character: char| character.is_ascii_digit())?;
    // A lone capital before the digits belongs to them: `A1`, `L. 121-1`; and so does a small letter that touches them: `b1)`.
    let before = text[..first].trim_end_matches(['.', ' ']);
    let mut backwards = before.chars().rev();
    let touches = before.len() == first;
    let is_letter = backwards.next().is_some_and(|character| character.is_ascii_uppercase() || touches && character.is_ascii_lowercase());
    let is_lone = is_letter && backwards.next().is_none_or(|character| !character.is_alphanumeric());
    let start = if is_lone && first - before.len() <= 2 { before.len() - 1 } else { first };
    let mut number = String::new();
    for token in text[start..].split(|character: char| !is_name_character(character) || matches!(character, '-' | '.' | '_')) {
        let Some(token) = kept(token, number.is_empty()) else { continue };
        let is_letter_only = number.len() == 1 && number.starts_with(|character: char| character.is_ascii_uppercase());
        let joins = number.is_empty() || is_letter_only || !token.starts_with(|character: char| character.is_ascii_digit());
        if !joins {
            number.push('-');
        }
        number.push_str(&token);
        if number.len() > LONGEST {
            break;
        }
    }
    Some(number)
}

/// What an address keeps of one word after the first digit.
fn kept(token: &str, is_first: bool) -> Option<String> {
    let digits = token.chars().take_while(char::is_ascii_digit).count();
    let has_digits = token.chars().any(|character| character.is_ascii_digit());
    let rest = token.get(digits..).unwrap_or_default();
    if has_digits {
        let rest_is_ending =
            digits > 0 && ORDINAL_ENDINGS.contains(&rest.to_lowercase().as_str()) && !(rest.len() == 1 && matches!(rest, "a" | "e" | "A" | "E"));
        return Some(if rest_is_ending { token.get(..digits).unwrap_or_default().to_owned() } else { token.to_owned() });
    }
    let lower = token.to_lowercase();
    let is_letter = token.chars().count() == 1 && token.chars().all(char::is_uppercase);
    (LATIN.contains(&lower.as_str()) && !is_first || is_letter).then(|| if is_letter { token.to_owned() } else { lower })
}

/// Without digits: the Roman number, the letter, the ordinal word that comes last.
fn with_letters(text: &str) -> Option<String> {
    let words: Vec<&str> =
        text.split(|character: char| !is_name_character(character) || matches!(character, '-' | '.' | '_')).filter(|word| !word.is_empty()).collect();
    let last = *words.last()?;
    let short = last.chars().count() <= 4 || is_roman(last);
    let before_latin = words.len() > 1 && LATIN.contains(&last.to_lowercase().as_str());
    if before_latin {
        let number = words.get(words.len() - 2)?;
        return Some(format!("{number}{}", last.to_lowercase()));
    }
    if words.len() == 1 && !short {
        return None;
    }
    let roman = words.iter().skip(usize::from(words.len() > 1)).find(|word| is_roman(word));
    let word = roman.copied().unwrap_or(last);
    Some(if is_roman(word) || word.chars().count() == 1 { word.to_owned() } else { word.to_lowercase() })
}

fn is_roman(word: &str) -> bool {
    word.len() <= 9 && (word.bytes().all(|letter| b"IVXLCDM".contains(&letter)) || word.bytes().all(|letter| b"ivxlcdm".contains(&letter)))
}
