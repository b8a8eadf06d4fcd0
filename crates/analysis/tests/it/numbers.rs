//! Numbers of provisions as printed and as a manifest names them, brought to one form, so that both can be compared.

/// `Article 323-1`, `第二百八十五条` and `제3조의2` as the manifest writes them, without signs: `3231`, `285`, `32`.
pub(crate) fn plain(num: &str) -> String {
    // The Vietnamese codification sets the number of the theme and the kind of the source before the number of the article.
    let num = num.rsplit_once(".LQ.").map_or(num, |(_, own)| own);
    if let Some(rest) = num.strip_prefix(['第', '제']) {
        let parts = rest.split(['条', '條', '조']).flat_map(|part| part.split(['之', 'の', '의'])).filter(|part| !part.is_empty());
        return parts.map(|part| han(part).map_or_else(|| part.to_owned(), |value| value.to_string())).collect::<String>();
    }
    // A letter before the number is part of it: `L335-2` is not `R335-2`.
    let series =
        |place: usize| num[..place].strip_suffix(|letter: char| letter.is_ascii_uppercase()).filter(|rest| !rest.ends_with(char::is_alphanumeric));
    // The first article is often written out.
    let written_out = ["one", "premier", "première", "primero", "ya mbere", "الأولى"];
    if !num.contains(char::is_numeric) && written_out.iter().any(|word| num.to_lowercase().trim_end_matches([':', '.']).ends_with(word)) {
        return "1".to_owned();
    }
    let digits = num.find(|character: char| character.is_numeric()).map_or(0, |place| series(place).map_or(place, str::len));
    let number = num.split("-modda").next().unwrap_or(num);
    let written: String = number[digits..].chars().filter(|character| character.is_alphanumeric() && !matches!(character, 'º' | '°')).collect();
    written.to_lowercase()
}

fn han(text: &str) -> Option<u32> {
    let (mut total, mut current) = (0, 0);
    for character in text.chars() {
        match "零一二三四五六七八九".chars().position(|known| known == character) {
            Some(digit) => current = u32::try_from(digit).ok()?,
            None => {
                let unit = match character {
                    '十' => 10,
                    '百' => 100,
                    '千' => 1000,
                    _ => return None,
                };
                total += current.max(1) * unit;
                current = 0;
            }
        }
    }
    Some(total + current)
}
