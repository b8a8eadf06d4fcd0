//! Titles of amending acts: `Cybercrime (Amendment) Act`, `Loi modifiant …`, `Gesetz zur Änderung des …`, `刑法修正案`.

use std::sync::LazyLock;

use model::country::CountryCode;
use model::language::Language;
use regex::Regex;

use super::Whose;
use crate::cite::{Finder, Sort, Work};
use crate::manner::{self, Manner, manner};

/// Letters of a title that are read; longer ones are no titles.
const LONGEST: usize = 600;

/// How titles of each language say that they change a law; `law` is the name of it.
static MANNERS: [Manner; 14] = [
    manner!("en", r"(?i)\b(?:to\s+(?:further\s+)?amend|amending|amendments?\s+(?:of|to))\s+(?:the\s+)?(?P<law>.+)$"),
    manner!(
        "fr",
        r"(?i)\b(?:modifiant(?:\s+et\s+complétant)?|portant\s+(?:modification|réforme)|relative?\s+à\s+la\s+modification)\s+(?:des?\s+|du\s+|de\s+la\s+|la\s+|le\s+|les\s+|l['’])?(?P<law>.+)$"
    ),
    manner!(
        "es",
        r"(?i)\b(?:(?:que\s+)?(?:modifica|reforma|se\s+modifican?|se\s+reforman?)|modificación|modificatoria|reformas?)\s+(?:de\s+la\s+|del\s+|de\s+|a\s+la\s+|al\s+|la\s+|el\s+)?(?P<law>.+)$"
    ),
    manner!("pt", r"(?i)\b(?:altera(?:ção)?|modifica)\s+(?:a\s+|o\s+|à\s+|ao\s+|da\s+|do\s+|as\s+|os\s+)?(?P<law>.+)$"),
    manner!("de", r"(?i)\bänderung\s+(?:des|der)\s+(?P<law>.+)$"),
    manner!("nl", r"(?i)\bwijziging\s+van\s+(?:de|het)\s+(?P<law>.+)$"),
    manner!("it", r"(?i)\bmodifi(?:che|ca|cazioni)\s+(?:al|alla|allo|all['’]|del|della)\s*(?P<law>.+)$"),
    manner!("ru", r"(?i)\bо\s+внесении\s+(?:изменени[яй]|дополнени[яй])(?:\s+и\s+\p{L}+)?\s+(?:в|во)\s+(?P<law>.+)$"),
    manner!("pl", r"(?i)\bo\s+zmianie\s+(?P<law>.+)$"),
    manner!("vi", r"(?i)\bsửa\s+đổi(?:,\s+bổ\s+sung)?\s+(?:một\s+số\s+điều\s+của\s+)?(?P<law>.+)$"),
    manner!("ar", r"\bتعديل(?:\s+بعض\s+أحكام)?\s+(?P<law>.+)$"),
    manner!("id", r"(?i)\bperubahan\s+(?:\p{L}+\s+)?atas\s+(?P<law>.+)$"),
    manner!("zh", r"^(?:关于修改)[〈《]?(?P<law>[^〈〉《》]+?)[〉》]?的决定|^(?P<named>.+?)修正案"),
    manner!("tr", r"(?i)^(?P<law>.+?)(?:nda|nde)\s+değişiklik\s+yapılması"),
];

/// `Cybercrime (Amendment) Act, 2023`, `Divorce Amendment Act, 1989`.
static ENGLISH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:The\s+)?(?P<name>[^()]{3,160}?)\s+(?:\((?:[A-Z][\w.]*\s+)?Amendments?(?:\s+(?:No\.?\s*)?\d{1,3})?\)|Amendment)\s+(?:\([^()]{1,20}\)\s+)?(?P<sort>Act|Ordinance|Law|Code|Regulations|Rules|Order|Decree|Bill)\b").ok()
});

/// Words of acts that change many laws, and name none of them.
const OF_MANY: &[&str] = &["Miscellaneous", "Consequential", "Statute Law", "Statutes", "Laws", "Various", "Finance"];

/// The laws that the title of an act says it changes.
pub(super) fn read(title: &str, language: &Language, country: Option<CountryCode>) -> Vec<Work> {
    let title = title.trim();
    if title.chars().count() > LONGEST {
        return Vec::new();
    }
    let whose = Whose::new(language, country);
    if whose.language == "en"
        && let Some(work) = english(title, &whose)
    {
        return vec![work];
    }
    let bare = ["中华人民共和国", "全国人民代表大会常务委员会"].iter().fold(title, |title, lead| title.strip_prefix(lead).unwrap_or(title));
    let Some(captures) = manner::of(&MANNERS, &whose.language).find_map(|pattern| pattern.captures(bare)) else { return Vec::new() };
    let Some(law) = captures.name("law").or_else(|| captures.name("named")).map(|law| law.as_str()) else { return Vec::new() };
    let cited = Finder::new(language, country).read(law);
    let laws: Vec<Work> = cited.into_iter().filter(|citation| citation.work.sort == Sort::Law).map(|citation| citation.work).collect();
    if !laws.is_empty() {
        return laws;
    }
    let Some(name) = name_of(law, &whose) else { return Vec::new() };
    // Without its genitive it may be a code that the table knows.
    let known = Finder::new(language, country).read(name).into_iter().find(|citation| citation.start == 0 && citation.end == name.len());
    vec![known.map_or_else(|| Work::law(&whose.country, name, name), |citation| citation.work)]
}

fn english(title: &str, whose: &Whose) -> Option<Work> {
    let captures = ENGLISH.as_ref()?.captures(title)?;
    let (name, sort) = (captures.name("name")?.as_str(), captures.name("sort")?.as_str());
    // A bill is for an act.
    let sort = if sort == "Bill" { "Act" } else { sort };
    let label = format!("{name} {sort}");
    (!OF_MANY.iter().any(|many| name.contains(many))).then(|| Work::law(&whose.country, &label, label.clone()))
}

/// A law by its name alone, where no number or code is named; the genitive of German comes off.
fn name_of<'a>(law: &'a str, whose: &Whose) -> Option<&'a str> {
    let name = law.split([',', '(', '（', ';', '.']).next().unwrap_or(law).trim();
    let name = match whose.language.as_str() {
        "de" => name
            .strip_suffix("es")
            .filter(|name| name.ends_with("gesetz") || name.ends_with("buch"))
            .or_else(|| name.strip_suffix('s'))
            .unwrap_or(name),
        "zh" => ["中华人民共和国"].iter().find_map(|state| name.strip_prefix(state)).unwrap_or(name),
        _ => name,
    };
    let is_short = (2..=120).contains(&name.chars().count()) && name.split_whitespace().count() <= 16;
    (is_short && names_a_law(name, &whose.language)).then_some(name)
}

/// Whether a name says of itself that it is one of a law; what else is reformed has other names.
fn names_a_law(name: &str, language: &str) -> bool {
    #[rustfmt::skip]
    const FIRST: &[&str] = &[
        "ley", "codigo", "decreto", "constitucion", "reglamento", "estatuto", "ordenanza", "loi", "code", "decret", "ordonnance", "constitution",
        "lei", "constituicao", "medida", "regulamento", "legge", "codice", "costituzione", "ustawy", "kodeksu", "закон", "закона", "законы",
        "кодекс", "luat", "luật", "bo", "قانون", "القانون", "نظام", "النظام", "مرسوم", "undang", "peraturan", "wet", "wetboek",
    ];
    let plain = crate::cite::folded(name);
    match language {
        "de" => ["gesetz", "buch", "ordnung"].iter().any(|part| plain.contains(part)),
        "nl" => plain.contains("wet") || plain.contains("besluit"),
        "zh" => name.contains(['法', '例', '定']),
        "en" => {
            plain.split(' ').any(|word| matches!(word, "act" | "code" | "ordinance" | "law" | "order" | "regulations" | "rules" | "constitution"))
        }
        _ => plain.split(' ').next().is_some_and(|first| FIRST.contains(&first)),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_pattern_is_one() {
        assert!(super::MANNERS.iter().all(|manner| manner.pattern.is_some()) && super::ENGLISH.is_some());
    }
}
