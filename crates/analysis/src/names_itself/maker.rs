//! Who made a law, by the formula with which it is enacted: a parliament before whoever signs it, a body only where the formula names it.

use std::sync::LazyLock;

use model::text::document::{Document, passages};
use regex::Regex;

use super::{Printed, above_provisions, beginning};

/// How much of the head is looked at, in bytes, and of one passage.
const HEAD: usize = 16_000;
const LONGEST: usize = 1_500;
/// A name is no longer, in characters.
const LONGEST_NAME: usize = 160;

/// How a formula says who made the law: with its words for it, or, where these are inflected, with ours.
struct Formula {
    pattern: Regex,
    name: Option<&'static str>,
}

/// The formulas; parliaments first, for whoever signs a law is named beside them.
static FORMULAS: LazyLock<Vec<Formula>> = LazyLock::new(|| {
    let printed = PRINTED.iter().map(|pattern| (*pattern, None));
    let inflected = INFLECTED.iter().map(|(pattern, name)| (*pattern, Some(*name)));
    let executive = EXECUTIVE.iter().map(|pattern| (*pattern, None));
    printed.chain(inflected).chain(executive).filter_map(|(pattern, name)| Some(Formula { pattern: Regex::new(pattern).ok()?, name })).collect()
});

const PRINTED: &[&str] = &[
    r"(?im)^\W*(?:now,? therefore,? )?(?:be it (?:therefore )?)?enacted,? by [^;]{0,300}?\bin (?:this |the )?(?:present )?(?-i:(?<name>Parliament)) assembled",
    r"(?im)^\W*(?:now,? therefore,? )?(?:be it (?:therefore )?)?enacted,? by (?:the )?(?-i:(?<name>\p{Lu}[^;:()]{3,150}?))(?:,? in (?:congress|parliament) assembled|,? in the \p{L}+[- ]\p{L}+ year|,? as follows|,? and by the authority|[:—])",
    r"(?im)^\W*(?:her|his) majesty,? by and with the advice and consent of the (?<name>senate and house of commons of canada),? enacts",
    r"(?m)^\W*(?i:the )?(?<name>(?i:parliament)(?: (?i:of) [\p{L} ]{3,40})?) (?i:has adopted|enacts|adopts)\b",
    r"(?m)^\W*(?i:the )?(?<name>(?i:european parliament and the council of the european union|council of the european union|european commission)),\s*$",
    r"(?im)^\W*(?<name>l[’']assemblée nationale(?: et le sénat)?) (?:a|ont) (?:délibéré et )?adopté",
    r"(?im)^\W*le (?<name>parlement) a (?:délibéré et )?adopt[eé]",
    r"(?im)^\W*vu l[’']adoption par la (?<name>chambre des députés)",
    r"(?im)^\W*de l[’'] ?assentiment de (?:la |notre )(?<name>chambre des députés)",
    r"(?im)^\W*(?:el )?(?<name>senado y (?:la )?c[aá]mara de (?:diputados|representantes) de la (?:naci[oó]n argentina|rep[uú]blica oriental del uruguay|rep[uú]blica [\p{L} ]{3,40}?)),?\s+reunid[oa]s",
    r"(?i)\bel (?<name>congreso de la rep[uú]blica)[,;:]?\s+ha dado la",
    r"(?im)^\W*(?:el )?(?<name>congreso (?:de la rep[uú]blica(?: de \p{L}+)?|de \p{L}+|nacional(?: de [\p{L} ]{3,30}?)?|general de los estados unidos mexicanos)),?\s*(?:decreta|considerando|ha dado|ha aprobado|ha sancionado|sanciona|:|por cuanto|en uso|$)",
    r"(?im)^\W*(?:la )?(?<name>asamblea (?:legislativa|nacional)(?: de la rep[uú]blica(?: bolivariana)?(?: de [\p{L} ]{3,30}?)?| plurinacional|\p{Zs}de \p{L}+)?),?\s*(?:decreta|considerando|por cuanto|en uso|expide|$)",
    r"(?i)faço saber que o (?<name>congresso nacional) (?:decreta|decretou|aprovou|manteve)",
    r"(?im)^\W*o (?<name>congresso nacional) decreta",
    r"(?im)\ba (?<name>assembleia da república) decreta",
    r"(?im)^\W*der (?<name>(?:deutsche )?bundestag|nationalrat|landtag) (?:hat|beschließt|erlässt)\b",
    r"(?im)^\W*die (?<name>bundesversammlung der schweizerischen eidgenossenschaft),?\s",
    r"(?i)met gemeen overleg der (?<name>staten[- ]generaal)",
    r"(?im)^\W*(?:dengan persetujuan bersama\s+)?(?<name>dewan perwakilan rakyat republik indonesia)\s+(?:dan|dengan)?\s*presiden",
    r"(?im)\b(?:diperbuat|digubal)(?: undang-undang)? oleh (?<name>parlimen malaysia)\b",
    r"(?i)\bdiperbuat (?:undang-undang )?oleh .{0,200}?bersidang dalam (?<name>parlimen)\b",
    r"(?im)^\W*(?<name>inteko ishinga amategeko)\s+(?:yemeje|imaze)",
    r"(?im)^\W*la (?<name>camera dei deputati ed il senato della repubblica) hanno approvato",
    r"(?im)^\W*imetungwa na (?<name>bunge la [\p{L} ]{3,60}?)[.,:\s]*$",
    r"(?im)^\W*(?<name>quốc hội) ban hành",
    r"(?im)^\W*(?:nơi|cơ quan) ban hành\s*:?\s+(?<name>(?:quốc hội|chính phủ|bộ [\p{L} ]{3,60}|thủ tướng chính phủ|ủy ban thường vụ quốc hội))\s*$",
    r"โดยคำแนะนำและยินยอมของ(?<name>รัฐสภา|สภานิติบัญญัติแห่งชาติ)",
    r"(?:قرر|أقر)\s+(?<name>مجلس\s+(?:النواب|الشعب|الأمة|الشورى|نواب الشعب))\s",
    r"(?:第[一二三四五六七八九十百零〇]+届)?(?<name>(?:全国|[\p{Han}]{2,6}[省市])人民代表大会(?:常务委员会)?)(?:第[一二三四五六七八九十]+次会议)?\s*(?:修订)?通过",
    r"(?m)^\W*(?<name>最高人民法院(?:、最高人民检察院)?|最高人民检察院)关于",
    r"(?<name>最高人民(?:法院|检察院))(?:审判委员会|检察委员会)第[\p{Han}\d]+次会议",
];

/// Formulas that put the name into another case than that in which it is kept.
const INFLECTED: &[(&str, &str)] = &[
    (r"(?i)принят[аоы]?\s+Государственной\s+Думой", "Государственная Дума"),
    (r"(?im)^\W*Указ\s+Президента\s+Российской\s+Федерации", "Президент Российской Федерации"),
    (r"(?im)^\W*Постановление\s+Правительства\s+Российской\s+Федерации", "Правительство Российской Федерации"),
];

const EXECUTIVE: &[&str] = &[
    r"نحن\s[^،,:\n]{3,80}?\s(?<name>(?:رئيس\s+(?:دولة|الجمهورية)|ملك|أمير|سلطان)[^،,:\n]{2,60})",
    r"(?<name>中华人民共和国国务院|国务院)令\s*第",
    r"(?m)(?:^\W*(?i:el )?|\bEL )(?<name>(?i:presidente(?: constitucional)? de la rep[uú]blica(?: del? \p{L}+)?))[,:]?\s+(?i:por cuanto|en uso|en ejercicio|considerando)",
    r"(?m)^\W*O (?<name>(?i:presidente da república)),?\s+(?i:no uso|usando|decreta)",
    r"(?im)^\W*de (?<name>(?:minister|staatssecretaris) van [\p{L}, ]{3,80}?),?\s+gelet op",
    r"(?im)^\W*(?:the )?(?<name>(?:secretary of state|minister (?:of|for) [\p{L}, ]{3,60}|treasury|lord chancellor)),?(?: .{0,200})? makes? (?:this|the following|these) (?:order|regulations|rules)",
];

/// The body that a formula at the head names.
pub(super) fn of(document: &Document) -> Option<Printed> {
    let head = head(document);
    FORMULAS.iter().find_map(|formula| {
        let found = formula.pattern.captures(&head)?;
        let printed = found.name("name").map(|name| name.as_str());
        let name = formula.name.or(printed)?.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = in_usual_case(name.trim_end_matches([',', '.', ':', ' ']));
        let whole = found.get(0)?;
        (name.chars().count() <= LONGEST_NAME).then(|| Printed { name, words: beginning(whole.as_str()), eid: None })
    })
}

/// The lines above the first provision, as many as are looked at.
fn head(document: &Document) -> String {
    let mut head = String::new();
    passages(&Document { body: above_provisions(document), ..Document::default() }, &mut |_, words| {
        if head.len() < HEAD {
            let some = words.get(..words.floor_char_boundary(LONGEST)).unwrap_or_default();
            head.push_str(&some.split_whitespace().collect::<Vec<_>>().join(" "));
            head.push('\n');
        }
    });
    head
}

/// With a capital at the beginning, for a formula may set the name in the middle of a sentence; and not all in capitals, as title pages set it.
fn in_usual_case(name: &str) -> String {
    const SMALL: [&str; 18] = ["de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "das", "dos", "du", "des", "et", "of", "the", "and"];
    let is_all_capitals = name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase);
    let word = |(place, word): (usize, &str)| match word.to_lowercase() {
        lower if place > 0 && SMALL.contains(&lower.as_str()) => lower,
        lower if is_all_capitals => capitalised(&lower),
        _ if place == 0 => capitalised(word),
        _ => word.to_owned(),
    };
    name.split(' ').enumerate().map(word).collect::<Vec<_>>().join(" ")
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
