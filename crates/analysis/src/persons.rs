//! Names of natural persons in a judgment, told by their form alone: suggestions for whoever decides on pseudonyms, never certainties.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

/// Words that stand before the name of a person, in lower case without their point. Offices are left out: judges and counsel are named by rule.
const BEFORE_NAMES: [&str; 31] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "herr",
    "frau",
    "sr",
    "sra",
    "señor",
    "señora",
    "don",
    "doña",
    "senhor",
    "senhora",
    "signor",
    "signora",
    "mevrouw",
    "meneer",
    "pan",
    "pani",
    "гр",
    "гражданин",
    "гражданка",
    "terdakwa",
    "saksi",
    "sdr",
    "sdri",
];

/// `M.` stands before names in French, and is a letter of one elsewhere: only with its point, and only before a name.
const MONSIEUR: &str = "M.";

/// Offices and learned titles behind a form of address: whoever bears them is named by rule, or the title is none of the name.
const OFFICES: [&str; 40] = [
    "ministro",
    "ministra",
    "desembargador",
    "desembargadora",
    "juiz",
    "juíza",
    "relator",
    "relatora",
    "presidente",
    "governador",
    "procurador",
    "procuradora",
    "vice-presidente",
    "justice",
    "judge",
    "recorder",
    "master",
    "registrar",
    "speaker",
    "president",
    "président",
    "présidente",
    "procureur",
    "procureure",
    "préfet",
    "ministre",
    "juge",
    "conseiller",
    "magistrado",
    "magistrada",
    "fiscal",
    "juez",
    "bundeskanzler",
    "präsident",
    "kollege",
    "kollegin",
    "abgeordneter",
    "minister",
    "secretary",
    "hakim",
];
const LEARNED: [&str; 7] = ["dr", "dra", "drª", "prof", "des", "min", "maître"];

/// Letters and words behind a name by which counsel are told.
const OF_COUNSEL: [&str; 10] = ["qc", "kc", "sc", "solicitor", "solicitors", "counsel", "avocat", "advogado", "advogada", "rechtsanwalt"];

/// Small words inside a name.
const PARTICLES: [&str; 18] = ["de", "da", "do", "dos", "das", "del", "la", "van", "von", "der", "bin", "binti", "al", "el", "di", "y", "e", "zu"];

/// Words that show that a party is an office, a company or a State.
const OF_BODIES: [&str; 125] = [
    "ltd",
    "limited",
    "plc",
    "llp",
    "inc",
    "corp",
    "corporation",
    "company",
    "co",
    "gmbh",
    "ag",
    "sa",
    "sarl",
    "srl",
    "bv",
    "nv",
    "pty",
    "bank",
    "state",
    "states",
    "republic",
    "kingdom",
    "crown",
    "regina",
    "rex",
    "minister",
    "ministry",
    "secretary",
    "council",
    "commission",
    "commissioner",
    "authority",
    "department",
    "government",
    "attorney",
    "prosecutor",
    "police",
    "city",
    "university",
    "trust",
    "association",
    "society",
    "people",
    "public",
    "ltda",
    "s/a",
    "s.a",
    "eireli",
    "ministério",
    "ministerio",
    "público",
    "publico",
    "fazenda",
    "união",
    "estado",
    "município",
    "prefeitura",
    "câmara",
    "assembleia",
    "tribunal",
    "juízo",
    "defensoria",
    "partido",
    "banco",
    "seguradora",
    "condominio",
    "condomínio",
    "sindicato",
    "associação",
    "associacao",
    "cooperativa",
    "companhia",
    "empresa",
    "instituto",
    "secretaria",
    "procuradoria",
    "governo",
    "mesmos",
    "autoridade",
    "agência",
    "relator",
    "gmina",
    "skarb",
    "zakład",
    "spółka",
    "przedsiębiorstwo",
    "konsorcjum",
    "prokurator",
    "société",
    "syndicat",
    "procureur",
    "procureure",
    "commune",
    "préfet",
    "ministère",
    "caisse",
    "état",
    "jaksa",
    "penuntut",
    "negara",
    "fiscalía",
    "ayuntamiento",
    "sociedad",
    "compañía",
    "gemeente",
    "staat",
    "officier",
    "gemeinde",
    "bundesrepublik",
    "versicherung",
    "verein",
    "holdings",
    "group",
    "fund",
    "services",
    "hospital",
    "nhs",
    "committee",
    "ombudsman",
    "court",
    "constable",
    "chamber",
    "chancery",
    "commissioners",
    "majesty’s",
];

/// So many names are suggested; a text with more is a list of them.
const MOST_NAMES: usize = 60;

/// The names that follow a form of address, or in Chinese the word for who somebody is in the case; the most frequent first.
#[must_use]
pub fn by_form(text: &str) -> Vec<String> {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    let words: Vec<&str> = text.split_whitespace().collect();
    for (place, word) in words.iter().enumerate() {
        if is_form(word)
            && let Some(name) = name_at(words.get(place + 1..).unwrap_or_default())
            && found.len() < 10 * MOST_NAMES
        {
            *found.entry(name).or_default() += 1;
        }
    }
    for name in HAN.iter().flat_map(|pattern| pattern.captures_iter(text)).filter_map(|captures| captures.get(1)).take(10 * MOST_NAMES) {
        if !name.as_str().contains(['某', '甲', '乙', '丙', '丁', '公', '院', '局', '方', '等', '人']) {
            *found.entry(name.as_str().to_owned()).or_default() += 1;
        }
    }
    let mut names: Vec<(String, usize)> = found.into_iter().collect();
    names.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    names.into_iter().map(|(name, _)| name).take(MOST_NAMES).collect()
}

/// `被告人` and a name of two or three signs that begins with one of the usual family names, up to a mark or a word that no name holds.
static HAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:被告人|原告|被告|上诉人|申请人|被害人|证人|第三人)([王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕沈姚卢姜崔钟谭陆汪范石廖贾夏韦付白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱覃武戴莫孔汤艾]\p{Han}{1,2}?)(?:[，、。；：,（(]|诉|于|在|与|因|系|的|向|和|及|到|经|提|不)")
        .ok()
});

fn is_form(word: &str) -> bool {
    let form = word.trim_start_matches(['(', '“', '"', '‘', '«']);
    let bare = form.trim_end_matches('.').to_lowercase();
    form == MONSIEUR || BEFORE_NAMES.contains(&bare.as_str()) && (form.starts_with(char::is_uppercase) || !form.starts_with(char::is_alphabetic))
}

/// The name with which the words begin, up to four parts of it; nothing for an office, and nothing for counsel.
fn name_at(words: &[&str]) -> Option<String> {
    let mut name: Vec<String> = Vec::new();
    let mut parts = 0;
    for (place, word) in words.iter().enumerate().take(10) {
        let lower = word.trim_end_matches(['.', ',']).to_lowercase();
        if name.is_empty() && LEARNED.contains(&lower.as_str()) {
            continue;
        }
        let goes_on = || words.iter().skip(place + 1).take(3).find(|next| !PARTICLES.contains(next)).is_some_and(|next| name_part(next).is_some());
        if !name.is_empty() && PARTICLES.contains(word) && goes_on() {
            name.push((*word).to_owned());
            continue;
        }
        let Some(part) = name_part(word).filter(|_| parts < 4) else { break };
        if !name.is_empty() && OFFICES.contains(&lower.as_str()) {
            break;
        }
        if name.is_empty() && OFFICES.contains(&lower.as_str()) || OF_COUNSEL.contains(&part.to_lowercase().as_str()) {
            return None;
        }
        let ends = word.ends_with([',', ';', ':', ')', '”', '"'])
            || word.ends_with('.') && part.chars().count() > 1
            || word.ends_with("’s")
            || word.ends_with("'s");
        name.push(part);
        parts += 1;
        if ends {
            break;
        }
    }
    (!name.is_empty()).then(|| name.join(" "))
}

/// A word as a part of a name, without what stands around it: capitalised, of letters alone.
fn name_part(word: &str) -> Option<String> {
    let bare = word.trim_matches(|character: char| !character.is_alphanumeric());
    let bare = bare.strip_suffix("’s").or_else(|| bare.strip_suffix("'s")).unwrap_or(bare);
    let letters = bare.chars().all(|character| character.is_alphabetic() || matches!(character, '-' | '’' | '\'' | '.'));
    (letters && bare.starts_with(char::is_uppercase) && bare.chars().count() < 30).then(|| bare.to_owned())
}

/// Whether a party reads like a natural person: a few capitalised words or initials, none of them that of a body.
#[must_use]
pub fn reads_like_a_person(party: &str) -> bool {
    let words: Vec<&str> =
        party.split(|character: char| character.is_whitespace() || matches!(character, ',' | '(' | ')')).filter(|word| !word.is_empty()).collect();
    let of_body = |word: &&str| OF_BODIES.contains(&word.trim_matches(|character: char| !character.is_alphanumeric()).to_lowercase().as_str());
    let is_name = |word: &&str| word.starts_with(char::is_uppercase) || !word.starts_with(char::is_alphabetic);
    (1..=5).contains(&words.len()) && !words.iter().any(of_body) && words.iter().all(is_name) && party.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_after_forms_of_address_are_told_and_other_capitals_are_not() {
        let text =
            "Mr Arlo Quill-Venn, who lives in Port Lexa, told Mrs. Quill that Ms M’s child saw Mr Arlo Quill-Venn. The Miss Universe Act applies.";
        assert_eq!(by_form(text), ["Arlo Quill-Venn", "M", "Quill", "Universe Act"]);
        assert!(by_form("mr nobody and the Minister of Justice").is_empty());
    }

    #[test]
    fn names_are_told_in_several_languages_and_offices_and_counsel_are_not() {
        let french = "M. Arlo Quill et Mme Vesna de la Tour, M. le président, Mme Procureure générale. M. Orn, avocat.";
        assert_eq!(by_form(french), ["Arlo Quill", "Orn", "Vesna de la Tour"]);
        let german = "Herr Dr. Arlo Quill und Frau Tor; Herr Präsident Orn sprach.";
        assert_eq!(by_form(german), ["Arlo Quill", "Tor"]);
        let portuguese = "A Sra. Vesna dos Quill e o Sr. Ministro Orn Tor.";
        assert_eq!(by_form(portuguese), ["Vesna dos Quill"]);
        let indonesian = "Terdakwa Arlo bin Quill dan Saksi Vesna, tersebut.";
        assert_eq!(by_form(indonesian), ["Arlo bin Quill", "Vesna"]);
        let chinese = "原告艾石山诉被告乙公司，被告人张某某，证人秦文英，原告甲某。";
        assert_eq!(by_form(chinese), ["秦文英", "艾石山"]);
        assert_eq!(by_form("Mr Orn Tor KC and Mr Quill Solicitor for the respondent, with Ms Vesna"), ["Vesna"]);
    }

    #[test]
    fn companies_and_offices_are_no_persons() {
        let persons = ["Arlo Quill", "QUILL, Arlo", "A. Q.", "M"];
        let bodies = [
            "MINISTÉRIO PÚBLICO MILITAR",
            "Banco Quill S/A",
            "Gmina Lexa",
            "Quill Shipping Ltd",
            "Minister of Justice",
            "The State",
            "Regina",
            "the applicant",
            "",
        ];
        assert!(persons.iter().all(|party| reads_like_a_person(party)));
        assert!(
            !bodies.iter().any(|party| reads_like_a_person(party)),
            "{:?}",
            bodies.iter().filter(|party| reads_like_a_person(party)).collect::<Vec<_>>()
        );
    }
}
