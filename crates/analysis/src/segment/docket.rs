//! The number under which a court keeps a case, where no citation names the decision: as it is printed, and the number alone.

use std::sync::LazyLock;

use model::draft::TextFacts;
use regex::Regex;

use crate::manner::{self, Manner, manner};
use crate::pattern::is;

/// How each language prints it; `number` is what is kept, and all that was found what the case is called by.
static NUMBERS: [Manner; 16] = [
    manner!(
        "pt",
        r"^\W{0,3}(?:\(\W*)?(?P<number>(?:AgRg|AgInt|EDcl|A\s?G\s?\.?\s?REG|HABEAS|RECURSO|AGRAVOS?|EMBARGOS|APELA[ÇC][ÃA]O|RECLAMA[ÇC][ÃA]O|A[ÇC][ÃA]O|CORREI[ÇC][ÃA]O|PETI[ÇC][ÃA]O|MANDADO|REPRESENTA[ÇC][ÃA]O)\b[^:;.]{0,80}?\bN[º°o.]{1,2}\s*\d[\d./-]*\d(?:\s*[-–/]\s*[A-Z]{2}\b)?(?:\s*\(\d[\d/.-]+\))?)"
    ),
    manner!(
        "pt",
        r"^\W{0,3}(?P<number>(?:A\s?G\s?\.?\s?REG|HABEAS|A[ÇC][ÃA]O|RECURSO|EMB)\b?[^:;]{0,60}?(?:CORPUS|ORIGIN[ÁA]RIA|INCONSTITUCIONALIDADE|EXTRAORDIN[ÁA]RIO|ESPECIAL|PRECEITO FUNDAMENTAL)\s+\d[\d.]{2,}(?:\s+\p{Lu}{3,}(?:\s\p{Lu}{2,}){0,3})?)\s*$"
    ),
    manner!("pt", r"(?i)\bn[º°]\s*(?P<number>TST-[A-Za-z-]*\d{1,7}-\d\d\.\d{4}\.\d\.\d\d\.\d{4})"),
    manner!(
        "pt",
        r"(?i)^\W*(?:embargos|processo|classe|autos)[\p{L}\s:]{0,40}(?:n[.º°o]{0,2})?\s*:?\s*(?P<number>(?:TST-)?(?:[A-Z]{1,5}-){0,3}\d{1,7}-\d\d\.\d{4}\.\d\.\d\d\.\d{4}(?:/\d+)?)"
    ),
    manner!("pt", r"^\W*(?P<number>AC[ÓO]RD[ÃA]O\s+(?:N[º°o.]*\s*)?\d+/\d{4}(?:\s*[-–]\s*\p{Lu}[\p{L} ]{3,20})?)\W*$"),
    manner!("pt", r"(?i)\bN\.?\s*Processo\s*:\s*(?P<number>\d{8,}[A-Z]{0,4})"),
    manner!("pt", r"(?P<number>\bTC[\s-]\d{3}\.\d{3}/\d{4}-\d)"),
    manner!("pl", r"(?i)\bsygn\.?\s*(?:akt\.?)?\s*:?\s*(?P<number>(?:[IVX]{1,5}\s)?[A-Z][A-Za-z/]{0,8}\s\d{1,6}/\d{2,4})"),
    manner!("pl", r"^(?:.{0,60},)?\s*(?P<number>[IVX]{1,5}\s[A-Z]{1,5}\s\d{1,5}/\d{2,4})\W*$"),
    manner!(
        "en",
        r"(?i)\b(?:case|crim(?:inal)?|civil(?:\s+action)?|docket|appeal|claim|file)?\.?\s*nos?[.:]{1,2}\s*(?P<number>[A-Z]{0,4}[-/]?\d[\w:–/-]*\d(?:\s?\([A-Z]{2,4}\))?)"
    ),
    manner!("en", r"\bCase\s+(?P<number>\d{1,2}:\d\d-\w\w-\d{3,6}(?:-[A-Z]{2,4})?)"),
    manner!("fr", r"(?i)\b(?:n[°o]\s*RG|RG\s*:?\s*n?[°o]?|pourvoi\s+n[°o])\s*:?\s*(?P<number>\d\d[/-][\d.]{2,8})"),
    manner!("zh", r"(?P<number>[（(]\s?(?:19|20)\d{2}\s?[)）]\s?\p{Han}[\p{Han}\d]{1,12}第?\d+号)"),
    manner!("id", r"(?i)\bnomor\s*:?\s*(?P<number>\d+\s*/\s*pid[\w./ ]*?\d{4}\s*/\s*p[nt]\.?\s?\w+)"),
    manner!(
        "es",
        r"(?i)^\W*(?:expediente|rol|radicado|causa|proceso|recurso|sentencia)\s*(?:n[úu]m(?:ero)?\.?|n[º°o]\.?|no\.?)?\s*:?\s*(?P<number>[A-Z]{0,4}-?\d[\w./-]*\d)"
    ),
    manner!("nl", r"(?i)^\W*(?:zaaknummer|parketnummer|rolnummer)[^:\d]{0,20}:?\s*(?P<number>[A-Z]?\d[\w./-]*\d)"),
];

/// Words before numbers that are those of laws.
static OF_A_LAW: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)\b(?:lei|súmula|art|resolução|decreto|emenda)\b").ok());

/// A longer line of a Brazilian decision tells of cases and is headed by none.
const PROSE: usize = 500;

/// No number has more letters.
const LONGEST: usize = 120;

/// The number of a case: from the head, and where that has none from the last lines.
pub(crate) fn of(head: &[String], tail: &[String], language: &str) -> Option<String> {
    let first = |lines: &[String]| {
        manner::of(&NUMBERS, language).find_map(|pattern| {
            let is_prose = |line: &str| language == "pt" && line.len() > PROSE;
            let numbered = lines.iter().filter(|line| line.contains(char::is_numeric) && !is_prose(line));
            let mut found = numbered.filter_map(|line| pattern.captures(line)?.name("number").map(|number| number.as_str()));
            // A digest names the numbers of all instances, the last one at its end.
            let number = if language == "zh" { found.next_back() } else { found.find(|number| !is(&OF_A_LAW, number)) }?;
            Some(number.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|number| number.chars().count() <= LONGEST)
        })
    };
    first(head).or_else(|| first(tail))
}

/// Lines by which no case is called: the word for the paper, a part of it, whoever reports.
static NO_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)^\W*(?:(?:a\ ?c\ ?[óo]\ ?r\ ?d\ ?[ãa]\ ?o|e\ ?m\ ?e\ ?n\ ?t\ ?a|plenário|sumário|wyrok|postanowienie|uchwała|(?:primeira|segunda|terceira|\d+ª)\ turma)\W*$|ementa\b|relator|sumário|poder\ judiciário|stm/|ministr|superior\ tribunal|supremo\ tribunal|tribunal\b|documento\ assinado|lei\ n)|^[\p{Lu}/\ ]+\ \d+/\d{2,4}\W*$",
    )
    .ok()
});

/// The title of a case whose printed one is the word for the paper or the name of the court: that word, with the citation or the number.
pub(crate) fn title(facts: &TextFacts) -> Option<String> {
    let number = facts.citation.as_deref().or(facts.number.as_deref())?;
    let printed = facts.title.as_deref().unwrap_or_default().trim();
    if let Some(court) = facts.issued_by.as_deref().filter(|court| printed.to_lowercase().starts_with(&court.to_lowercase())) {
        return Some(format!("{court}, {number}"));
    }
    if !printed.is_empty() && printed != number && !is(&NO_NAME, printed) {
        return None;
    }
    let is_paper = ["WYROK", "POSTANOWIENIE", "UCHWAŁA"].contains(&printed);
    Some(if is_paper { format!("{printed}, {number}") } else { number.to_owned() })
}
