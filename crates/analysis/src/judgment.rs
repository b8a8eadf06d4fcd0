//! Whether a text is a decision of a court, by the words that courts print at its head.

use std::sync::LazyLock;

use regex::Regex;

/// Words of the heads of decisions, language by language: what the document is, who sits, who stands against whom. Each counts once.
const WORDS: [&[&str]; 7] = [
    &[
        "neutral citation",
        "appellant",
        "respondent",
        "claimant",
        "defendant",
        "plaintiff",
        "petitioner",
        "judgment",
        "royal courts of justice",
        "court of appeal",
        "court of appeals",
        "high court",
        "supreme court",
        "opinion of the court",
        "certiorari",
        "argued",
        "approved judgment",
        "hearing date",
        "applicant",
        "appeal number",
        "case no",
        "heard at",
        "heard on",
        "on appeal from",
        "mr justice",
        "honour judge",
        "family court",
        "upper tribunal",
        "first tier tribunal",
        "indictment",
        "grand jury",
        "criminal complaint",
    ],
    &[
        "acordao",
        "ementa",
        "relator",
        "agravante",
        "agravado",
        "apelante",
        "apelado",
        "recorrente",
        "recorrido",
        "impetrante",
        "embargante",
        "paciente",
        "vistos relatados",
        "habeas corpus",
        "tribunal de justica",
        "recurso especial",
        "agravo",
        "apelacao",
        "ministro",
        "desembargador",
        "a c o r d a o",
        "acao direta de inconstitucionalidade",
        "requerente",
        "reqte",
        "intdo",
        "embargos",
        "recurso de revista",
        "tribunal de contas",
    ],
    &[
        "判决书",
        "裁定书",
        "人民法院",
        "原告",
        "被告",
        "上诉人",
        "公诉机关",
        "审判员",
        "审理",
        "指导案例",
        "裁判要点",
        "检察院",
        "案情",
        "诉至",
        "法院认为",
        "法官",
        "判令",
        "判处",
        "被告人",
    ],
    &["cour de cassation", "arret", "pourvoi", "demandeur", "defendeur", "president", "rapporteur", "avocat", "chambre"],
    &["sentencia", "demandante", "demandado", "recurrente", "magistrado", "sala", "expediente", "recurso de"],
    &["im namen des volkes", "urteil vom", "beschluss vom", "bundesgerichtshof", "leitsatz", "tenor", "tatbestand", "entscheidungsgrunde"],
    &[
        "w imieniu rzeczypospolitej",
        "wyrok",
        "postanowienie",
        "sad ",
        "sedzia",
        "przewodniczacy",
        "uzasadnienie",
        "powod",
        "pozwan",
        "skarzacy",
        "sygn akt",
        "izba odwolawcza",
        "odwolujac",
        "zamawiajac",
    ],
];

/// Words with which laws begin, which also speak of courts and parties.
const OF_LAWS: &[&str] =
    &["an act to", "be it enacted", "may be cited as", "第一条", "第一章", "faco saber que", "art 1o", "dekret", "ustawa z dnia"];

/// The citation that courts give their decisions; it is worth three words.
static CITATION: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\[(?:19|20)\d\d\]\s+[A-Z]{3,8}\b|\bECLI:[A-Z]{2}:").ok());
const CITED: usize = 3;

/// So many of one language.
const ENOUGH: usize = 4;
/// So much of a text is its head, in bytes.
const HEAD: usize = 6_000;

/// The words that tell that the head of a text is that of a decision; nothing where it is none.
pub(crate) fn words(text: &str) -> Option<Vec<&'static str>> {
    let printed = text.get(..text.floor_char_boundary(HEAD)).unwrap_or_default();
    let head = crate::normalise::folded(printed);
    if OF_LAWS.iter().any(|word| head.contains(word)) {
        return None;
    }
    let needed = if CITATION.as_ref().is_some_and(|citation| citation.is_match(printed)) { ENOUGH - CITED } else { ENOUGH };
    let met = |words: &&[&'static str]| words.iter().copied().filter(|word| head.contains(word)).collect::<Vec<_>>();
    WORDS.iter().map(met).find(|met| met.len() >= needed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_decisions_are_told_from_those_of_laws() {
        for decision in [
            "IN THE HIGH COURT OF LEXARIA\nNeutral Citation Number: [2024] LXHC 1\nBetween: ALDER Claimant and BIRCH Defendant\nAPPROVED JUDGMENT\n1. This claim …",
            "ACÓRDÃO. Agravante: Alder. Agravado: Birch. Relator: Ministro Cedro. EMENTA. 1. Não se conhece …",
            "莱省人民法院 刑事判决书 公诉机关莱省人民检察院。被告人甲。",
        ] {
            assert!(words(decision).is_some(), "{decision}");
        }
        for law in [
            "An Act to amend the Supreme Court Act. 1. The Court of Appeal may admit evidence of the respondent.",
            "Lei nº 1. Art. 1º Compete ao Tribunal de Justiça julgar o habeas corpus.",
            "第一条 人民法院审理被告人的案件，适用本法。",
        ] {
            assert!(words(law).is_none(), "{law}");
        }
    }
}
