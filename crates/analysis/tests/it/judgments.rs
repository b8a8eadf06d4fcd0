//! Judgments: headings, numbered paragraphs, and what is said above them.

use model::record::Kind;

use crate::reading::{check, read};

#[test]
fn numbered_paragraphs_stand_under_headings() {
    check(
        Kind::Case,
        "en",
        "High Court of Aldoria
        The State v A.B.
        [2021] AHC 12
        JUDGMENT
        [1] The appellant was charged with illegal access.
        [2] He appeals against his conviction.
        THE FACTS
        [3] In 2019 the appellant gained access to a computer.
        [4] The court relied on:
        1. the log files;
        2. the testimony.
        HELD
        [5] The appeal is dismissed.",
        "preface: High Court of Aldoria
        preface: The State v A.B.
        preface: [2021] AHC 12
        other - | JUDGMENT
          paragraph [1]
            The appellant was charged with illegal access.
          paragraph [2]
            He appeals against his conviction.
        other - | THE FACTS
          paragraph [3]
            In 2019 the appellant gained access to a computer.
          paragraph [4]
            The court relied on:
            1. the log files;
            2. the testimony.
        other - | HELD
          paragraph [5]
            The appeal is dismissed.",
    );
}

#[test]
fn paragraphs_numbered_with_a_point_run_past_lists() {
    let text = "1. The claim concerns data.\n2. The defendant denies it.\n3. It says:\n1. that there was none;\n2. that it was public.\n4. The court disagrees.\n5. Costs follow.\n6. Order accordingly.";
    let found = crate::reading::outline(&read(Kind::Case, "en", text));
    let numbers: Vec<&str> = found.lines().filter_map(|line| line.strip_prefix("paragraph ")).collect();
    assert_eq!(numbers, ["1.", "2.", "3.", "4.", "5.", "6."], "{found}");
}

#[test]
fn brazilian_decisions_name_their_parts_and_parties() {
    let read = read(
        Kind::Case,
        "pt-BR",
        "TRIBUNAL SUPERIOR DE ALDORIA\nHABEAS CORPUS Nº 1\nRELATORA : MINISTRA A. B.\nIMPETRANTE : DEFENSORIA\nEMENTA\nAcesso indevido.\nACÓRDÃO\nVistos os autos.\nRELATÓRIO\nTrata-se de habeas corpus.",
    );
    assert_eq!(read.facts.judges, ["MINISTRA A. B."]);
    assert_eq!(read.facts.parties, [("impetrante".to_owned(), "DEFENSORIA".to_owned())]);
    assert_eq!(read.facts.issued_by.as_deref(), Some("TRIBUNAL SUPERIOR DE ALDORIA"));
    let outline = crate::reading::outline(&read);
    assert!(outline.contains("other - | EMENTA\n  Acesso indevido.\nother - | ACÓRDÃO\n"), "{outline}");
}

#[test]
fn a_judgment_without_any_structure_is_kept_whole() {
    let long = "The applicant brought proceedings against the decision of the authority. ".repeat(8);
    let read = read(Kind::Case, "en", &format!("Court of Aldoria\nA.B. v Ministry\n{long}\n{long}"));
    assert_eq!(read.document.preface.len(), 2);
    assert_eq!(read.document.body.len(), 2);
    assert_eq!(read.facts.title.as_deref(), None);
}
