//! Whether a text is a decision of a court, by the words that courts print at its head.

/// Words of the heads of decisions, language by language: what the document is, who sits, who stands against whom. Each counts once.
const WORDS: [&[&str]; 6] = [
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
    ],
    &["判决书", "裁定书", "人民法院", "原告", "被告", "上诉人", "公诉机关", "审判员", "审理", "指导案例", "裁判要点", "检察院"],
    &["cour de cassation", "arret", "pourvoi", "demandeur", "defendeur", "president", "rapporteur", "avocat", "chambre"],
    &["sentencia", "demandante", "demandado", "recurrente", "magistrado", "sala", "expediente", "recurso de"],
    &["im namen des volkes", "urteil vom", "beschluss vom", "bundesgerichtshof", "leitsatz", "tenor", "tatbestand", "entscheidungsgrunde"],
];

/// So many of one language.
const ENOUGH: usize = 4;
/// So much of a text is its head, in bytes.
const HEAD: usize = 6_000;

/// Whether the head of a text is that of a decision.
#[must_use]
pub fn is_one(text: &str) -> bool {
    let head = crate::normalise::folded(text.get(..text.floor_char_boundary(HEAD)).unwrap_or_default());
    WORDS.iter().any(|words| words.iter().filter(|word| head.contains(**word)).count() >= ENOUGH)
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
            assert!(is_one(decision), "{decision}");
        }
        for law in [
            "An Act to amend the Supreme Court Act. 1. The Court of Appeal may admit evidence of the respondent.",
            "Lei nº 1. Art. 1º Compete ao Tribunal de Justiça julgar o habeas corpus.",
            "第一条 人民法院审理被告人的案件，适用本法。",
        ] {
            assert!(!is_one(law), "{law}");
        }
    }
}
