//! Tells whether a line begins a provision or an item of its own: `Article 5`, `§ 3`, `第五条`, `(a)`, `12.`

/// How a line begins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Label {
    /// With nothing that marks a provision.
    None,
    /// With a number or a letter: `(1)`, `a)`, `12.`, `–`.
    Item,
    /// With the word for a provision or a division and its number: `Article 5`, `Chapter II`, `第五条`.
    Provision,
}

/// Words for provisions and divisions, in lower case; a number or a roman number follows.
const WORDS_BEFORE: &[&str] = &[
    "article",
    "art.",
    "art",
    "articles",
    "section",
    "sec.",
    "s.",
    "chapter",
    "part",
    "title",
    "division",
    "subdivision",
    "schedule",
    "annex",
    "appendix",
    "rule",
    "regulation",
    "clause",
    "book",
    "artículo",
    "articulo",
    "arto.",
    "artigo",
    "artikel",
    "artikkel",
    "artykuł",
    "článek",
    "članak",
    "čl.",
    "člen",
    "capítulo",
    "capitulo",
    "cap.",
    "título",
    "titulo",
    "sección",
    "seccion",
    "secção",
    "seção",
    "libro",
    "livro",
    "parte",
    "anexo",
    "livre",
    "titre",
    "chapitre",
    "sous-section",
    "paragraphe",
    "partie",
    "annexe",
    "kapitel",
    "abschnitt",
    "unterabschnitt",
    "titel",
    "teil",
    "buch",
    "anlage",
    "anhang",
    "hoofdstuk",
    "afdeling",
    "paragraaf",
    "boek",
    "bijlage",
    "deel",
    "статья",
    "стаття",
    "глава",
    "раздел",
    "розділ",
    "часть",
    "параграф",
    "приложение",
    "статия",
    "член",
    "мақала",
    "modda",
    "bob",
    "мод.",
    "điều",
    "chương",
    "mục",
    "phần",
    "khoản",
    "pasal",
    "bab",
    "bagian",
    "perkara",
    "seksyen",
    "bahagian",
    "fasal",
    "kifungu",
    "ingingo",
    "umutwe",
    "capo",
    "articolo",
    "titolo",
    "sezione",
    "madde",
    "bölüm",
    "kısım",
    "articolul",
    "capitolul",
    "titlul",
    "cikk",
    "fejezet",
    "rozdział",
    "dział",
    "hlava",
    "část",
    "poglavlje",
    "глава",
    "مادة",
    "المادة",
    "ماده",
    "الفصل",
    "فصل",
    "الباب",
    "القسم",
    "المبحث",
    "มาตรา",
    "หมวด",
    "ส่วนที่",
    "ข้อ",
    "មាត្រា",
    "ជំពូក",
    "ផ្នែក",
    "មាត្រាទី",
];

/// How `line` begins.
pub(crate) fn of(line: &str) -> Label {
    let line = line.trim_start_matches(|character: char| {
        character.is_whitespace() || matches!(character, '*' | '_' | '"' | '“' | '«' | '\u{200e}' | '\u{200f}')
    });
    let Some(first) = line.chars().next() else { return Label::None };
    match first {
        '§' => Label::Provision,
        '第' | '제' => east_asian(line),
        '(' | '（' => bracketed(line),
        '-' | '–' | '—' | '•' | '·' | '▪' | '●' | '○' | '■' | '◦' => dashed(line),
        '①'..='⓿' => Label::Item,
        '가'..='힣' => korean_letter(line),
        _ if first.is_numeric() => numbered(line),
        _ if first.is_alphabetic() => worded(line),
        _ => Label::None,
    }
}

/// `第五条`, `第 5 章`, `제3조(목적)`.
fn east_asian(line: &str) -> Label {
    let mut characters = line.chars().skip(1).filter(|character| !character.is_whitespace());
    let is_number = |character: char| character.is_numeric() || "〇一二三四五六七八九十百千零两兩の".contains(character);
    let is_unit = |character: char| "条條章节節编編款项項目部分篇조장절편관항호".contains(character);
    let mut numbers = 0;
    for character in characters.by_ref().take(12) {
        if is_number(character) {
            numbers += 1;
        } else {
            return if numbers > 0 && is_unit(character) { Label::Provision } else { Label::None };
        }
    }
    Label::None
}

/// `(1)`, `(a)`, `(iv)`, `（一）`.
fn bracketed(line: &str) -> Label {
    let inside = line.chars().skip(1).take(6).take_while(|character| !matches!(character, ')' | '）')).collect::<Vec<_>>();
    let closed = line.chars().nth(inside.len() + 1).is_some_and(|character| matches!(character, ')' | '）'));
    let fits = !inside.is_empty()
        && (inside.iter().all(|character| character.is_numeric() || "一二三四五六七八九十".contains(*character))
            || inside.len() <= 4 && inside.iter().all(|character| character.is_alphanumeric()));
    if closed && fits { Label::Item } else { Label::None }
}

fn dashed(line: &str) -> Label {
    if line.chars().nth(1).is_some_and(char::is_whitespace) { Label::Item } else { Label::None }
}

/// `가.` as Korean laws letter their items.
fn korean_letter(line: &str) -> Label {
    let mut characters = line.chars();
    let letter = characters.next().is_some_and(|character| "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허".contains(character));
    if letter && characters.next() == Some('.') { Label::Item } else { Label::None }
}

/// `12.`, `3)`, `1.2.3`, `1º`, `5-modda`, `1의2.`, `1、`
fn numbered(line: &str) -> Label {
    let digits = line.chars().take_while(|character| character.is_numeric() || *character == '.' || *character == '의').collect::<Vec<_>>();
    let mut rest = line.chars().skip(digits.len());
    let next = rest.next();
    let after = rest.next();
    let whole = digits.iter().filter(|character| character.is_numeric()).count();
    if whole == 0 || whole > 7 {
        return Label::None;
    }
    if let Some(word) = next
        .filter(|character| matches!(character, '-' | '‑' | '–'))
        .map(|_| line.chars().skip(digits.len() + 1).take_while(|character| character.is_alphabetic()).collect::<String>().to_lowercase())
        && matches!(word.as_str(), "modda" | "мақала" | "бап" | "тарау" | "модда")
    {
        return Label::Provision;
    }
    let ends_with_point = digits.last() == Some(&'.');
    let longest_run = digits.split(|character| *character == '.').map(<[char]>::len).max().unwrap_or(0);
    match next {
        // A year at the beginning of a wrapped line is no label, nor is the rest of a cut number.
        _ if longest_run > 3 => Label::None,
        None => {
            if ends_with_point {
                Label::Item
            } else {
                Label::None
            }
        }
        Some('º' | '°' | 'ª' | '、' | '．' | '。') => Label::Item,
        Some(')') => Label::Item,
        Some(character) if character.is_whitespace() && ends_with_point => Label::Item,
        Some(character) if character.is_alphabetic() && ends_with_point => Label::Item,
        Some(character) if character.is_whitespace() && matches!(after, Some('-' | '–' | '—')) => Label::Item,
        _ => Label::None,
    }
}

/// `Article 5`, `Chapter II`, `IV -`, `a)`, `Art. 3`.
fn worded(line: &str) -> Label {
    let end = line.find(|character: char| character.is_whitespace() || matches!(character, ':' | ')' | '(' | ',' | '–' | '—')).unwrap_or(line.len());
    let (word, rest) = line.split_at(end);
    let length = word.chars().count();
    if rest.starts_with(')') && (length == 1 || is_roman(word)) {
        return Label::Item;
    }
    if length > 15 {
        return Label::None;
    }
    let point = word.strip_suffix('.');
    if let Some(stem) = point
        && ((stem.chars().count() == 1 && stem.chars().all(char::is_lowercase)) || (is_roman(stem) && !rest.is_empty()))
    {
        return Label::Item;
    }
    if is_roman(word) && rest.trim_start().starts_with(['-', '–', '—', '.']) {
        return Label::Item;
    }
    let lower = word.to_lowercase();
    // `Art.5`, `Artículo1º`
    let glued = lower.trim_end_matches(|character: char| character.is_numeric() || matches!(character, '.' | 'º' | '°' | 'o'));
    let is_word = WORDS_BEFORE.contains(&lower.as_str())
        || (glued.len() < lower.trim_end_matches(['.', 'º', '°']).len() && (WORDS_BEFORE.contains(&glued) || glued == "art"));
    if !is_word
        || word.starts_with(char::is_lowercase)
            && word.chars().next().is_some_and(|character| character.is_ascii())
            && !matches!(lower.as_str(), "art." | "art")
    {
        return Label::None;
    }
    let number = rest.trim_start().chars().next();
    let next_word = rest.split_whitespace().next().unwrap_or_default().trim_end_matches(['.', ':', ',', '-', '–', '—']);
    let numbered = number.is_some_and(|character| character.is_numeric() || matches!(character, '(' | '[' | '一'..='鿿' | 'ا'..='ي' | '០'..='៩'))
        || is_roman(next_word)
        || next_word.chars().count() == 1
        || is_ordinal(next_word);
    let glued_number = glued.len() < lower.trim_end_matches('.').len();
    if numbered || glued_number { Label::Provision } else { Label::None }
}

fn is_roman(word: &str) -> bool {
    !word.is_empty()
        && word.len() <= 8
        && (word.chars().all(|character| "IVXLCDM".contains(character)) || word.chars().all(|character| "ivxl".contains(character)))
}

/// Ordinal numbers written out, as titles of parts and chapters have them.
fn is_ordinal(word: &str) -> bool {
    let lower = word.to_lowercase();
    const ORDINALS: &[&str] = &[
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "first",
        "second",
        "third",
        "ier",
        "premier",
        "première",
        "preliminar",
        "préliminaire",
        "primero",
        "primera",
        "primeiro",
        "único",
        "unico",
        "única",
        "unique",
        "segundo",
        "segunda",
        "tercero",
        "tercera",
        "cuarto",
        "quinto",
        "erster",
        "zweiter",
        "dritter",
    ];
    ORDINALS.contains(&lower.as_str())
}
