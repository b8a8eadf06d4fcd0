//! Numbers of provisions as they are printed in any script: `323-1`, `202a`, `5º`, `XIV`, `٥`, `二百八十五`, `153 bis`, `PRIMERO`.

/// A printed number made comparable: `323-1` is `[323, 1]`, `202a` is `[202]` with `a`, `153 bis` is `[153]` with `b`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) struct Number {
    /// The numbers, the first one first.
    pub(crate) parts: Vec<u32>,
    /// The letters that a later law put in between: `b` stands for `bis` too.
    pub(crate) suffix: String,
}

impl Number {
    /// A whole number.
    pub(crate) fn whole(number: u32) -> Self {
        Self { parts: vec![number], suffix: String::new() }
    }

    /// The first of the numbers.
    pub(crate) fn first(&self) -> u32 {
        self.parts.first().copied().unwrap_or(0)
    }

    /// Whether a run of provisions may begin with it.
    pub(crate) fn begins(&self) -> bool {
        self.suffix.len() <= 1 && self.parts.last().is_some_and(|last| *last <= 1)
    }

    /// Whether it comes next after `before` in a text that leaves none out: `5` after `4`, `4a` after `4`, `5` after `4-3`.
    pub(crate) fn follows(&self, before: &Self) -> bool {
        if self <= before {
            return false;
        }
        let shared = self.parts.iter().zip(&before.parts).take_while(|(own, other)| own == other).count();
        let own = self.parts.get(shared..).unwrap_or_default();
        let other = before.parts.get(shared..).unwrap_or_default();
        match (own, other) {
            ([], _) => true,
            ([next, rest @ ..], [last, ..]) => *next == last + 1 && rest.iter().all(|part| *part <= 1),
            (rest, []) => rest.first().is_some_and(|part| *part <= 2) && rest.len() == 1,
        }
    }

    /// Whether it comes soon after `before`, with provisions repealed in between.
    pub(crate) fn is_soon_after(&self, before: &Self, gap: u32) -> bool {
        self > before && self.first() <= before.first().saturating_add(gap)
    }
}

/// The value of a decimal digit of any script.
pub(crate) fn digit(character: char) -> Option<u32> {
    const ZEROS: [u32; 13] = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x17E0, 0xFF10];
    if character.is_ascii() {
        return character.to_digit(10);
    }
    let code = u32::from(character);
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| code - zero)
}

/// A number in digits at the beginning of `text`, with its parts, ordinal sign and suffix; and how many bytes it takes.
pub(crate) fn in_digits(text: &str) -> Option<(Number, usize)> {
    let (mut at, prefix) = code_prefix(text);
    let (first, length) = run_of_digits(text.get(at..)?)?;
    at += length;
    let mut number = Number::whole(first + prefix);
    loop {
        let rest = text.get(at..)?;
        if let Some((letters, length)) = code_letters(rest).or_else(|| inner_letter(rest)) {
            number.parts.push(letters);
            at += length;
            continue;
        }
        let Some(mark) = rest.chars().next().filter(|character| matches!(character, '.' | '-' | '‑' | '–' | '_' | '/' | ':')) else { break };
        let Some((part, length)) = run_of_digits(rest.get(mark.len_utf8()..)?) else { break };
        if number.parts.len() >= 7 {
            return None;
        }
        number.parts.push(part);
        at += mark.len_utf8() + length;
    }
    at += ordinal_sign(text.get(at..)?);
    let (suffix, length) = suffix(text.get(at..)?);
    number.suffix = suffix;
    at += length;
    Some((number, at))
}

/// `.LQ` before `.12`, as the Vietnamese codification names its sources.
fn code_letters(text: &str) -> Option<(u32, usize)> {
    let rest = text.strip_prefix('.')?;
    let end = rest.find(|character: char| !character.is_uppercase()).filter(|end| (2..=6).contains(end))?;
    let after = rest.get(end..)?.strip_prefix('.')?;
    let letters = rest.get(..end)?.chars().fold(0_u32, |value, letter| value.wrapping_mul(64).wrapping_add(u32::from(letter) & 63));
    after.starts_with(|character: char| character.is_ascii_digit()).then_some((letters, end + 1))
}

/// The letter of an inserted chapter that its articles carry: `a` of `6a.2`. It counts after every number that the chapter itself has.
fn inner_letter(text: &str) -> Option<(u32, usize)> {
    let letter = text.chars().next().filter(char::is_ascii_lowercase)?;
    let after = text.get(1..)?.strip_prefix(['.', ':'])?;
    after.starts_with(|character: char| character.is_ascii_digit()).then(|| (1_000 + u32::from(letter) - u32::from('a') + 1, 1))
}

/// The letter of the part of a French code: `L. 323-1`, `R*12`. Each part counts on its own.
fn code_prefix(text: &str) -> (usize, u32) {
    let mut characters = text.chars();
    let rank = match characters.next() {
        Some('L') => 0,
        Some('R') => 1_000_000,
        Some('D') => 2_000_000,
        _ => return (0, 0),
    };
    let rest = characters.as_str();
    let after = rest.trim_start_matches(['.', '*']).trim_start_matches([' ', '\u{a0}']);
    if after.starts_with(|character: char| character.is_ascii_digit()) { (text.len() - after.len(), rank) } else { (0, 0) }
}

fn run_of_digits(text: &str) -> Option<(u32, usize)> {
    let mut value = 0_u32;
    let mut length = 0;
    for (count, character) in text.chars().enumerate() {
        let Some(digit) = digit(character) else { break };
        if count >= 5 {
            return None;
        }
        value = value * 10 + digit;
        length += character.len_utf8();
    }
    (length > 0).then_some((value, length))
}

/// `º`, `°`, `er`, `o` where a word ends after it.
fn ordinal_sign(text: &str) -> usize {
    let ends = |length: usize| !text.get(length..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    for sign in [".º", ".ª", ".°", "º", "°", "ª", "er", "ER", "ère", "ÈRE", "ième", "IÈME", "ème", "ÈME", "o", "st", "nd", "rd", "th"] {
        let glyph = sign.ends_with(['º', 'ª', '°']);
        if text.starts_with(sign) && (glyph || ends(sign.len())) {
            return sign.len();
        }
    }
    0
}

const LATIN: [(&str, &str); 16] = [
    ("مكرر", "b"),
    ("مكررا", "b"),
    ("bis", "b"),
    ("ter", "c"),
    ("quater", "d"),
    ("quinquies", "e"),
    ("sexies", "f"),
    ("septies", "g"),
    ("octies", "h"),
    ("nonies", "i"),
    ("novies", "i"),
    ("decies", "j"),
    ("undecies", "k"),
    ("duodecies", "l"),
    ("terdecies", "m"),
    ("quaterdecies", "n"),
];

/// Letters that belong to a number: glued (`202a`, `139ab`), after a dash (`5-A`) or a Latin numeral (`153 bis`).
fn suffix(text: &str) -> (String, usize) {
    let lead = text.len() - text.trim_start_matches([' ', '\u{a0}', '-', '‑', '–']).len();
    let rest = text.get(lead..).unwrap_or_default();
    let letters = rest.find(|character: char| !character.is_alphabetic()).unwrap_or(rest.len());
    let word = rest.get(..letters).unwrap_or_default();
    if rest.get(letters..).is_some_and(|after| after.starts_with(|character: char| digit(character).is_some()) && lead > 0) {
        return (String::new(), 0);
    }
    let lower = word.to_lowercase();
    if let Some((_, letter)) = LATIN.iter().find(|(latin, _)| *latin == lower) {
        return ((*letter).to_owned(), lead + letters);
    }
    let between = text.get(..lead).unwrap_or_default();
    let glued = between.is_empty() && word.len() <= 3 || matches!(between, "-" | "‑") && word.len() == 1;
    if glued && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphabetic()) { (lower, lead + letters) } else { (String::new(), 0) }
}

/// A Roman number in capitals (or all small) at the beginning of `text`; and how many bytes it takes.
pub(crate) fn in_roman(text: &str) -> Option<(Number, usize)> {
    let length = text.find(|character: char| !character.is_alphanumeric()).unwrap_or(text.len());
    let word = text.get(..length)?;
    if let Some(value) = roman(word) {
        let (suffix, more) = suffix(text.get(length..)?);
        return Some((Number { parts: vec![value], suffix }, length + more));
    }
    // `XX1`: a raised number that lost its form.
    let digits = word.len() - word.trim_end_matches(|character: char| character.is_ascii_digit()).len();
    if let Some((value, raised)) =
        word.split_at_checked(word.len() - digits).filter(|_| digits == 1).and_then(|(head, raised)| Some((roman(head)?, raised.parse().ok()?)))
    {
        return Some((Number { parts: vec![value, raised], suffix: String::new() }, length));
    }
    // `IIIa`, `XIXA`: an inserted title.
    let (head, letter) = word.split_at_checked(word.len().checked_sub(1)?)?;
    let inserted =
        letter.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'A'..=b'H')) && head.starts_with(|c: char| c.is_ascii_uppercase());
    let value = roman(head).filter(|_| inserted)?;
    Some((Number { parts: vec![value], suffix: letter.to_lowercase() }, length))
}

/// The value of a Roman number below 400, written as Romans would and in one case.
pub(crate) fn roman(word: &str) -> Option<u32> {
    if word.is_empty() || word.len() > 9 {
        return None;
    }
    let upper = word.bytes().all(|byte| b"IVXLC".contains(&byte));
    if !upper && !word.bytes().all(|byte| b"ivxlc".contains(&byte)) {
        return None;
    }
    let mut value = 0_u32;
    let mut before = 0;
    for byte in word.bytes().rev() {
        let worth = match byte.to_ascii_uppercase() {
            b'I' => 1,
            b'V' => 5,
            b'X' => 10,
            b'L' => 50,
            _ => 100,
        };
        value = if worth < before { value.checked_sub(worth)? } else { value + worth };
        before = before.max(worth);
    }
    (printed_roman(value) == word.to_ascii_uppercase()).then_some(value)
}

fn printed_roman(mut value: u32) -> String {
    let mut printed = String::new();
    for (worth, letters) in [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while value >= worth && printed.len() < 16 {
            printed.push_str(letters);
            value -= worth;
        }
    }
    printed
}

/// A Chinese number (`二百八十五`, `一〇二`) or digits at the beginning of `text`; and how many bytes it takes.
pub(crate) fn in_han(text: &str) -> Option<(u32, usize)> {
    let mut total = 0_u32;
    let mut current = 0_u32;
    let mut length = 0;
    for character in text.chars().take(12) {
        if let Some(value) = han_digit(character) {
            current = current.checked_mul(10)?.checked_add(value)?;
        } else if let Some(unit) = han_unit(character) {
            total = total.checked_add(current.max(1).checked_mul(unit)?)?;
            current = 0;
        } else {
            break;
        }
        length += character.len_utf8();
    }
    (length > 0).then_some((total.checked_add(current)?, length))
}

fn han_digit(character: char) -> Option<u32> {
    "〇一二三四五六七八九".chars().position(|known| known == character).and_then(|place| u32::try_from(place).ok()).or(match character {
        '零' => Some(0),
        '两' | '兩' => Some(2),
        _ => digit(character),
    })
}

fn han_unit(character: char) -> Option<u32> {
    match character {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        _ => None,
    }
}

/// Ordinal and cardinal numbers written out, with what they are worth; by the word in lower case.
pub(crate) fn spelled(word: &str) -> Option<u32> {
    let lower = word.to_lowercase();
    let listed = SPELLED.iter().position(|row| row.contains(&lower.as_str())).and_then(|place| u32::try_from(place + 1).ok());
    listed.or_else(|| german_above_twenty(&lower))
}

/// `einundzwanzigster`, `dreißigste`.
fn german_above_twenty(word: &str) -> Option<u32> {
    const UNITS: [&str; 9] = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
    let cardinal = ["ster", "stes", "ste"].iter().find_map(|ending| word.strip_suffix(ending))?;
    let (unit, ten) = cardinal.split_once("und").unwrap_or(("", cardinal));
    let tens = ["zwanzig", "dreißig", "vierzig"].iter().position(|known| *known == ten).and_then(|place| u32::try_from(place).ok())?;
    let units = if unit.is_empty() { 0 } else { u32::try_from(UNITS.iter().position(|known| *known == unit)? + 1).ok()? };
    Some((tens + 2) * 10 + units)
}

#[rustfmt::skip]
const SPELLED: [&[&str]; 20] = [
    &["first", "mbere", "kwanza", "one", "premier", "première", "primero", "primera", "primer", "primeiro", "primeira", "único", "unico", "única", "unique", "preliminar", "erster", "erste", "erstes", "eerste", "primo", "prima", "первая", "первый", "birinchi", "birinci", "nhất", "kesatu", "pertama", "الأولى", "الاولى", "الأول", "الاول"],
    &["second", "kabiri", "pili", "two", "deuxième", "segundo", "segunda", "zweiter", "zweite", "zweites", "tweede", "secondo", "seconda", "вторая", "второй", "ikkinchi", "ikinci", "hai", "kedua", "الثانية", "الثاني"],
    &["third", "gatatu", "tatu", "three", "troisième", "tercero", "tercera", "tercer", "terceiro", "terceira", "dritter", "dritte", "drittes", "derde", "terzo", "terza", "третья", "третий", "uchinchi", "üçüncü", "ba", "ketiga", "الثالثة", "الثالث"],
    &["fourth", "kane", "nne", "four", "quatrième", "cuarto", "cuarta", "quarto", "quarta", "vierter", "vierte", "viertes", "vierde", "четвертая", "четвёртая", "четвертый", "toʻrtinchi", "to'rtinchi", "dördüncü", "bốn", "tư", "keempat", "الرابعة", "الرابع"],
    &["fifth", "gatanu", "tano", "five", "cinquième", "quinto", "quinta", "fünfter", "fünfte", "fünftes", "vijfde", "пятая", "пятый", "beshinchi", "beşinci", "năm", "kelima", "الخامسة", "الخامس"],
    &["sixth", "gatandatu", "sita", "six", "sixième", "sexto", "sexta", "sechster", "sechste", "zesde", "sesto", "шестая", "шестой", "oltinchi", "altıncı", "sáu", "keenam", "السادسة", "السادس"],
    &["seventh", "karindwi", "saba", "seven", "septième", "séptimo", "séptima", "sétimo", "sétima", "siebenter", "siebter", "zevende", "settimo", "седьмая", "седьмой", "yettinchi", "yedinci", "bảy", "ketujuh", "السابعة", "السابع"],
    &["eighth", "munani", "nane", "eight", "huitième", "octavo", "octava", "oitavo", "oitava", "achter", "achte", "achtste", "ottavo", "восьмая", "восьмой", "sakkizinchi", "sekizinci", "tám", "kedelapan", "الثامنة", "الثامن"],
    &["ninth", "cyenda", "tisa", "nine", "neuvième", "noveno", "novena", "nono", "nona", "neunter", "neunte", "negende", "девятая", "девятый", "toʻqqizinchi", "dokuzuncu", "chín", "kesembilan", "التاسعة", "التاسع"],
    &["tenth", "cumi", "ten", "dixième", "décimo", "décima", "zehnter", "zehnte", "tiende", "decimo", "десятая", "десятый", "oʻninchi", "onuncu", "mười", "kesepuluh", "العاشرة", "العاشر"],
    &["eleventh", "eleven", "undécimo", "undécima", "elfter", "elfde", "الحادية عشرة", "الحادي عشر"],
    &["twelfth", "twelve", "duodécimo", "duodécima", "zwölfter", "twaalfde", "الثانية عشرة", "الثاني عشر"],
    &["thirteenth", "thirteen", "dreizehnter", "dertiende", "الثالثة عشرة", "الثالث عشر"],
    &["fourteenth", "fourteen", "vierzehnter", "veertiende", "الرابعة عشرة", "الرابع عشر"],
    &["fifteenth", "fifteen", "fünfzehnter", "vijftiende", "الخامسة عشرة", "الخامس عشر"],
    &["sixteenth", "sixteen", "sechzehnter", "zestiende", "السادسة عشرة", "السادس عشر"],
    &["seventeenth", "seventeen", "siebzehnter", "السابعة عشرة", "السابع عشر"],
    &["eighteenth", "eighteen", "achtzehnter", "الثامنة عشرة", "الثامن عشر"],
    &["nineteenth", "nineteen", "neunzehnter", "التاسعة عشرة", "التاسع عشر"],
    &["twentieth", "twenty", "zwanzigster", "العشرون", "العشرين"],
];
