//! Whether a text is a decision of a court, by the words that courts print at its head.

use std::sync::LazyLock;

use regex::Regex;

/// Words of the heads of decisions, language by language: what the document is, who sits, who stands against whom. Each counts once.
const WORDS: [&[&str]; 14] = [
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
        "complainant",
        "magistrate judge",
        "affidavit",
        "united states district court",
        "united states of america v",
        "filed under seal",
        "appeals board",
        "delivered the opinion",
        "appellee",
        "docket no",
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
        "acorda em turma",
        "acordam os ministros",
        "comarca",
        "tribunal superior do trabalho",
        "reclamante",
        "tomada de contas",
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
        "基本案情",
        "裁判结果",
        "裁判要旨",
        "裁判理由",
        "典型意义",
        "处理结果",
        "诉讼请求",
        "申请人请求",
        "仲裁委员会",
        "一审",
        "二审",
        "上诉",
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
        "sad najwyzszy",
    ],
    &["суд ", "судья", "истец", "ответчик", "подсудим", "установил", "именем российской федерации", "приговор", "исковые требования", "кассационн"],
    &["محكمه", "حكمت المحكمه", "الطاعن", "المطعون ضده", "المدعي عليه", "باسم الشعب", "الدعوي", "القاضي", "المستانف"],
    &["putusan", "terdakwa", "mengadili", "hakim ketua", "penuntut umum", "pengadilan negeri", "demi keadilan berdasarkan ketuhanan", "penggugat"],
    &["rechtbank", "verdachte", "uitspraak", "zaaknummer", "parketnummer", "eiser", "gedaagde", "gerechtshof", "vonnis", "procesverloop"],
    &["in nome del popolo italiano", "sentenza", "ricorrente", "imputato", "corte di cassazione", "svolgimento del processo", "ricorso"],
    &["判決", "主文", "被告人", "原告", "裁判所", "事実及び理由", "控訴"],
    &["판결", "주문", "피고인", "원고", "법원", "이유", "상고"],
];

/// Words with which laws begin, which also speak of courts and parties. A decision quotes them, behind its own.
const OF_LAWS: &[&str] = &[
    "an act to",
    "be it enacted",
    "may be cited as",
    "第一条",
    "第一章",
    "제1조",
    "faco saber que",
    "art 1o",
    "articulo 1",
    "article 1 ",
    "article premier",
    "artikel 1 ",
    "articolo 1 ",
    "section 1 ",
    "pasal 1 ",
    "статья 1",
    "الماده 1",
    "الماده الاولي",
    "dekret",
    "ustawa z dnia",
];

/// The citation that courts give their decisions; it is worth three words.
static CITATION: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\[(?:19|20)\d\d\]\s+[A-Z]{3,8}\b|\bECLI:[A-Z]{2}:").ok());
const CITED: usize = 3;

/// So many of one language.
const ENOUGH: usize = 4;
/// So much of a text is its head, in bytes.
const HEAD: usize = 10_000;

/// The words that tell that the head of a text is that of a decision, before it has any of those with which laws begin; nothing where it is none.
pub(crate) fn words(text: &str) -> Option<Vec<&'static str>> {
    let printed = text.get(..text.floor_char_boundary(HEAD)).unwrap_or_default();
    let head = crate::normalise::folded(printed);
    let of_law = OF_LAWS.iter().filter_map(|word| head.find(word)).min();
    let needed = if CITATION.as_ref().is_some_and(|citation| citation.is_match(printed)) { ENOUGH - CITED } else { ENOUGH };
    WORDS.iter().find_map(|words| {
        let mut met: Vec<(usize, &'static str)> = words.iter().filter_map(|word| head.find(word).map(|place| (place, *word))).collect();
        met.sort_unstable();
        let (told_at, _) = met.get(needed - 1)?;
        of_law.is_none_or(|of_law| *told_at < of_law).then(|| met.into_iter().map(|(_, word)| word).collect())
    })
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
            "基本案情 甲某诉乙公司，请求赔偿。裁判结果 一审法院判决驳回，甲某上诉。典型意义 民法典第一条规定……",
            "ACÓRDÃO. Requerente: Alder. Requerido: Birch. Relator: Ministro Cedro. A lei impugnada: FAÇO SABER que … Art. 1º …",
            "УСТАНОВИЛ: истец обратился в суд с иском к ответчику. Судья Вязов. Статья 1 Закона …",
            "PUTUSAN Nomor 7/Pid.Sus/2019. Pengadilan Negeri Lexa. Terdakwa: Alder. Penuntut Umum: Birch.",
        ] {
            assert!(words(decision).is_some(), "{decision}");
        }
        for law in [
            "An Act to amend the Supreme Court Act. 1. The Court of Appeal may admit evidence of the respondent.",
            "Lei nº 1. Art. 1º Compete ao Tribunal de Justiça julgar o habeas corpus.",
            "第一条 人民法院审理被告人的案件，适用本法。",
            "Wetboek. Artikel 1 De rechtbank hoort de verdachte; het gerechtshof wijst vonnis en doet uitspraak.",
        ] {
            assert!(words(law).is_none(), "{law}");
        }
    }
}
