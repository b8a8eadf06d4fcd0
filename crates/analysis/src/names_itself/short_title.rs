//! The short title that a law gives itself: `This Act may be cited as …`, and the one in brackets behind a German or Dutch title.

use std::sync::LazyLock;

use model::text::document::{Division, Document, Item, passages};
use regex::Regex;

use super::{Printed, above_provisions, beginning, is_provision};

/// The sentence is short; so much of a passage is looked at, in bytes.
const LONGEST: usize = 1_200;
/// A name is no longer, in characters.
const LONGEST_NAME: usize = 250;

/// How laws say what they are called, the name last.
static SAYS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    [
        r"(?i)\bthese (?:regulations|rules|provisions) (?:may|shall) be (?:cited|called|known) as (?:the )?(?-i:(?<name>.+))",
        r"(?i)\bthis (?:act|law|bill|code|decree|decree-law|ordinance|order|proclamation|statute|regulation|constitution) (?:(?:may|shall|is to|can|will)(?: for all purposes)? be|is) (?:officially )?(?:cited|called|known)(?: and (?:may be )?(?:cited|referred to))?(?: for all purposes)?(?: as)?,? (?:the )?(?-i:(?<name>.+))",
        r"(?i)\b(?:la|le) présente? (?:loi|code|décret|ordonnance|arrêté|règlement) (?:peut|pourra|sera|est)(?: être)? (?:citée?|désignée?|intitulée?|dénommée?)(?: sous (?:le titre|l[’']intitulé|la dénomination|le nom)(?: abrégé| court)?(?: suivante?)?(?: de)?| comme)? ?:? ?(?-i:(?<name>.+))",
        r"(?i)\bréférence à la présente loi (?:peut se faire|pourra se faire|se fait|est faite) sous (?:une|la) forme (?:abrégée|suivante).{0,60}?(?:termes|intitulé)(?: suivants?)?(?: de)? ?:? ?(?-i:(?<name>[«“„\x22].+))",
        r"(?i)\b(?:la presente|esta) ley (?:se denominará|se denomina|podrá citarse|puede citarse|será citada|será conocida|se conocerá|se llamará|se titulará)(?: como| con el (?:nombre|título)(?: de)?| bajo el (?:nombre|título)(?: de)?)? ?:? (?:la )?(?-i:(?<name>[«“\x22]?(?:Ley|LEY|Código)\b.+))",
        r"(?i)\b(?:esta|a presente) lei,? (?:(?:é|será|pode ser|poderá ser|fica) )?(?:denominada|conhecida|citada|designada)(?: como| por)? ?:? ?(?-i:(?<name>[«“\x22]?(?:Lei|Código)\b.+))",
        r"(?i)\b(?:deze|dit) (?:wet|rijkswet|besluit|wetboek|regeling|verordening|landsverordening|rijksbesluit|landsbesluit) (?:wordt|kan worden|zal worden|worden|kan) aangehaald (?:worden )?(?:als|onder(?: de[n]? (?:titel|naam)(?: van)?)?) ?:? ?(?-i:(?<name>.+))",
        r"(?i)\bdieses? (?:bundesgesetz|gesetz|verordnung) kann (?:als|unter dem titel) ?(?-i:(?<name>[„“\x22»].+))",
        r"(?i)\bKurztitel ?: ?(?-i:(?<name>.+))",
        r"(?i)\b(?:akta|ordinan|enakmen) ini (?:bolehlah|boleh|hendaklah) (?:dinamakan|disebut|dikenali)(?: sebagai)? (?-i:(?<name>(?:Akta|Ordinan|Enakmen)\b.+))",
        r"(?i)\bundang-undang ini (?:dapat disebut|disebut|dinamakan)(?: dengan| sebagai)? (?-i:(?<name>[“\x22]?Undang-Undang\b.+))",
        r"(?i)\bsheria hii (?:itaitwa|inaitwa|yaweza kuitwa|inaweza kuitwa) (?-i:(?<name>Sheria\b.+))",
        r"(?i)\bhierdie wet (?:heet|word genoem) (?:die )?(?-i:(?<name>.+))",
        r"พระราช(?:บัญญัติ|กำหนด|กฤษฎีกา)นี้เรียกว่า\s*(?<name>[“\x22].+)",
        r"(?:يسمى|تسمى) هذا (?:القانون|النظام|المرسوم)\s*(?<name>[(«“\x22].+)",
        r"本(?:條例|条例|規例)可引稱為(?<name>《.+)",
        r"약칭\s*:\s*(?<name>[^)\n]+)",
    ]
    .iter()
    .filter_map(|pattern| Regex::new(pattern).ok())
    .collect()
});

/// One of these words is in every such sentence; the patterns themselves are too slow for every passage of a code.
static HINT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"cited|called|known|citée?|désign|intitul|dénomm|référence à la présente|denomin|citar|conoc|llamar|titular|conhecid|citad|designad|aangehaald|kann|Kurztitel|dinamakan|disebut|dikenali|itaitwa|inaitwa|kuitwa|heet|genoem|เรียกว่า|سمى|引稱|약칭",
    )
    .ok()
});

/// A law says what it is called at its beginning or at its end; in between it prints what others are called.
const OUTER: usize = 6;

/// The short titles: what a provision calls the law, and what stands in brackets behind its title. Where two provisions call it otherwise,
/// the law prints the words of others, and nothing is taken.
pub(super) fn of(document: &Document, language: &str, title: Option<&str>) -> Vec<Printed> {
    let mut provisions = Vec::new();
    collect(&document.body, &mut provisions);
    let inner = OUTER..provisions.len().saturating_sub(OUTER).max(OUTER);
    let outer = provisions.iter().enumerate().filter(|(place, _)| !inner.contains(place)).map(|(_, provision)| (*provision).clone());
    let body = above_provisions(document).into_iter().chain(outer.map(Item::Division)).collect();
    let outer = Document { body, ..Document::default() };
    let mut said: Vec<Printed> = Vec::new();
    passages(&outer, &mut |within, words| {
        let words = words.get(..words.floor_char_boundary(LONGEST)).unwrap_or_default();
        if let Some(name) = called(words).filter(|name| !said.iter().any(|known| known.name == *name)) {
            said.push(Printed { name, words: beginning(words), eid: within.last().map(|eid| (*eid).to_owned()).filter(|eid| !eid.is_empty()) });
        }
    });
    if said.len() > 1 {
        said.clear();
    }
    let bracketed = title.map(|title| in_brackets(title, language)).unwrap_or_default();
    said.extend(bracketed.into_iter().map(|name| Printed { name, words: beginning(title.unwrap_or_default()), eid: None }));
    said
}

/// The provisions in their order, out of the groups around them.
fn collect<'d>(items: &'d [Item], provisions: &mut Vec<&'d Division>) {
    for item in items {
        match item {
            Item::Division(division) if is_provision(division) => provisions.push(division),
            Item::Division(division) => collect(&division.items, provisions),
            Item::Block(_) => {}
        }
    }
}

/// What a passage calls the law.
fn called(words: &str) -> Option<String> {
    if !HINT.as_ref()?.is_match(words) {
        return None;
    }
    let plain = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let found = SAYS.iter().find_map(|says| says.captures(&plain)?.name("name"))?;
    let name = name_of(found.as_str())?;
    // In the middle of a sentence French sets `loi` small.
    let name = name.strip_prefix("loi ").map(|rest| format!("Loi {rest}")).unwrap_or(name);
    let length = name.chars().count();
    let is_whole = (4..=LONGEST_NAME).contains(&length) && name.chars().next().is_some_and(|first| first.is_uppercase() || !first.is_lowercase());
    // Printers set `Short title` in the margin, and readers of pages may mix it into the sentence.
    let lower = name.to_lowercase();
    let is_mixed = ["tajuk", "ringkas", "short title"].iter().any(|word| lower.contains(word));
    (is_whole && !is_mixed).then_some(name)
}

/// Up to the end of the quotation, the sentence, or the clause that says more.
fn name_of(rest: &str) -> Option<String> {
    static ENDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(
            r"(?x),?\s+(?:and\s+(?:shall|comes?|is|it|applies|will|extends?|takes?|may|this)|which|but|unless|together|en\s+tree|en\s+treedt|met\s+vermelding|et\s+entre|y\s+entrará|dan\s+hendaklah|na\s+itaanza|and\s+must)\b
            |\ ويعمل|[;:]|\.\s*$|\.\s+[\p{L}(]|\.—|\.-|\s\(hereinafter|\s\(in\sthis",
        )
        .ok()
    });
    const QUOTES: [(char, &str); 8] = [('“', "”“\""), ('"', "\"”"), ('«', "»"), ('„', "“”\""), ('»', "«"), ('《', "》"), ('(', ")"), ('‘', "’")];
    let rest = rest.trim();
    let first = rest.chars().next()?;
    if let Some((_, closing)) = QUOTES.iter().find(|(opening, _)| *opening == first) {
        let inside = rest.get(first.len_utf8()..)?;
        let end = inside.find(|character| closing.contains(character))?;
        return Some(inside.get(..end)?.trim().trim_end_matches([',', '.']).to_owned());
    }
    let end = ENDS.as_ref()?.find_iter(rest).find(|end| !ends_in_abbreviation(rest.get(..end.start()).unwrap_or_default()));
    Some(rest.get(..end.map_or(rest.len(), |end| end.start()))?.trim().trim_end_matches([',', '.']).to_owned())
}

/// `Act No. 5`: the point ends no sentence.
fn ends_in_abbreviation(text: &str) -> bool {
    text.rsplit([' ', '(']).next().is_some_and(|word| matches!(word, "No" | "Nos" | "Cap" | "c" | "Nr" | "nr" | "art" | "n"))
}

/// What stands in brackets at the end of a title: `(Telecommunicatiewet)`, `(Netzdurchsetzungsgesetz – NetzDG)`.
fn in_brackets(title: &str, language: &str) -> Vec<String> {
    if !matches!(language, "de" | "nl" | "lb") || title.chars().count() > 400 {
        return Vec::new();
    }
    let inside = title.trim().strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map_or("", |(_, inside)| inside);
    let names: Vec<String> = inside.split([',', '–', '—']).flat_map(|part| part.split(" - ")).map(|part| part.trim().to_owned()).collect();
    if names.iter().all(|name| is_name_of_law(name) || is_abbreviation(name)) { names } else { Vec::new() }
}

fn is_name_of_law(name: &str) -> bool {
    const ENDINGS: [&str; 9] = ["gesetz", "gesetzbuch", "ordnung", "verordnung", "wet", "wetboek", "besluit", "regeling", "kodex"];
    let word = name.rsplit(' ').find(|word| word.chars().any(char::is_alphabetic)).unwrap_or_default().to_lowercase();
    name.chars().count() <= 120 && name.chars().next().is_some_and(char::is_uppercase) && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// `StGB`, `BSIG 2009`: one word with several capitals, and perhaps a year.
fn is_abbreviation(name: &str) -> bool {
    let (word, year) = name.split_once(' ').unwrap_or((name, ""));
    let capitals = word.chars().filter(|character| character.is_uppercase()).count();
    let is_word = (2..=24).contains(&word.chars().count()) && word.chars().all(|character| character.is_alphanumeric() || character == '-');
    is_word && capitals >= 2 && word.chars().next().is_some_and(char::is_uppercase) && year.chars().all(|character| character.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{called, in_brackets};

    #[test]
    fn laws_say_what_they_are_called() {
        for (words, name) in [
            ("This Act may be cited as the Data Act 2020.", "Data Act 2020"),
            (
                "(1) This Act may be cited as the Data (Amendment) Act (No. 2) 2020 and shall come into operation on a day.",
                "Data (Amendment) Act (No. 2) 2020",
            ),
            ("This Act may be called the Data Act, 2020. It extends to the whole of Lexaria", "Data Act, 2020"),
            ("These Regulations may be cited as the Data Regulations 2020 and come into force on 1 May 2020.", "Data Regulations 2020"),
            ("This Act shall be known as the “Data Act of 2020”.", "Data Act of 2020"),
            ("La présente loi peut être citée sous le titre abrégé : « Loi sur les données ».", "Loi sur les données"),
            (
                "la référence à la présente loi pourra se faire sous une forme abrégée en utilisant les termes de «loi du 1er mai 2020 sur les données».",
                "Loi du 1er mai 2020 sur les données",
            ),
            ("La presente ley se denominará Ley de Datos.", "Ley de Datos"),
            ("Deze wet kan worden aangehaald onder den titel \"Gegevenswet\".", "Gegevenswet"),
            ("Dit besluit wordt aangehaald als: Gegevensbesluit met vermelding van het jaartal.", "Gegevensbesluit"),
            ("Akta ini bolehlah dinamakan Akta Data 2020.", "Akta Data 2020"),
            ("พระราชบัญญัตินี้เรียกว่า “พระราชบัญญัติข้อมูล พ.ศ. ๒๕๖๓”", "พระราชบัญญัติข้อมูล พ.ศ. ๒๕๖๓"),
            ("يسمى هذا القانون (قانون البيانات لسنة 2020) ويعمل به من تاريخ نشره", "قانون البيانات لسنة 2020"),
        ] {
            assert_eq!(called(words).as_deref(), Some(name), "{words}");
        }
    }

    #[test]
    fn other_sentences_name_no_short_title() {
        for words in [
            "The Data Act 2020 may be cited in evidence.",
            "This Part may be cited as the Penalty Provisions.",
            "This Act may be cited as provided in section 3.",
            "Akta ini bolehlah dinamakan Akta Data Tajuk 2020. ringkas dan",
            "la autoridad, que para efectos de esta ley se denominará “Fiscal Recolector”",
        ] {
            assert_eq!(called(words), None, "{words}");
        }
    }

    #[test]
    fn the_brackets_behind_a_title_name_the_law_or_they_do_not() {
        assert_eq!(in_brackets("Gesetz zum Schutz der Daten (Datengesetz – DatG)", "de"), ["Datengesetz", "DatG"]);
        assert_eq!(in_brackets("Wet van 1 mei 2020, houdende regels (Gegevenswet)", "nl"), ["Gegevenswet"]);
        assert!(in_brackets("Gesetz über Daten (in der Fassung vom 1. Mai 2020)", "de").is_empty());
        assert!(in_brackets("Data Act (BSI)", "en").is_empty());
    }
}
