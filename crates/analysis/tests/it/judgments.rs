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

/// The head of a decision, a line a row, followed by its first paragraph.
fn head(lines: &str) -> model::draft::TextFacts {
    let text = format!(
        "{lines}\n1. The appellant was charged with illegal access to the computers of a ministry, and denied it before the court below.\n2. Party (Appellant) v Other (Respondent)."
    );
    read(Kind::Case, "en", &text).facts
}

fn parties(facts: &model::draft::TextFacts) -> Vec<(&str, &str)> {
    facts.parties.iter().map(|(role, name)| (role.as_str(), name.as_str())).collect()
}

#[test]
fn the_head_of_a_decision_names_court_day_judges_and_parties() {
    let facts = head(
        "Neutral Citation Number: [2022] EWHC 00012 (Ch)
        Case No: AL-2021-000012
        IN THE HIGH COURT OF ALDORIA
        ON APPEAL FROM [2020] EWHC 7 (Ch)
        1 Harbour Street, Port Aldor
        Date: 14/01/2022
        Before :
        LADY JUSTICE ALDER
        LORD JUSTICE BIRCH and
        Cedar Elm KC (sitting as a Deputy Judge)
        - - - - - - - - -
        Between :
        (1) HARBOUR COURT LIMITED
        (formerly QUAY LIMITED)
        (2) THE COMMISSIONERS FOR
        HARBOURS
        Claimants/
        Appellants
        - and -
        PORT OF LONDON HOLDINGS
        1st Respondent
        - - - - - - - - -
        Rowan Ash (instructed by Ash LLP) for the Appellants
        Hearing date: 3 December 2021
        Approved Judgment",
    );
    assert_eq!(facts.citation.as_deref(), Some("[2022] EWHC 12 (Ch)"));
    assert_eq!(facts.issued_by.as_deref(), Some("IN THE HIGH COURT OF ALDORIA"));
    assert_eq!(facts.date.map(|date| date.to_string()).as_deref(), Some("2022-01-14"));
    assert_eq!(facts.judges, ["LADY JUSTICE ALDER", "LORD JUSTICE BIRCH", "Cedar Elm KC"]);
    let expected = [
        ("appellant", "(1) HARBOUR COURT LIMITED (formerly QUAY LIMITED)"),
        ("appellant", "(2) THE COMMISSIONERS FOR HARBOURS"),
        ("respondent", "PORT OF LONDON HOLDINGS"),
    ];
    assert_eq!(parties(&facts), expected);
    let name = "HARBOUR COURT LIMITED (formerly QUAY LIMITED) and another v PORT OF LONDON HOLDINGS";
    assert_eq!(facts.title.as_deref(), Some(name));
}

#[test]
fn parties_may_stand_in_one_line_and_judges_in_a_list() {
    let facts = head(
        "Supreme Court
        [2021] UKSC 950
        Alder and another (Respondents) v Birch LLC (Appellant)
        Justices: Lord Cedar (Deputy President), Lady Elm, Lord Ash
        JUDGMENT GIVEN ON 10 November 2021
        Heard on 28 and 29 April 2021",
    );
    assert_eq!(parties(&facts), [("respondent", "Alder and another"), ("appellant", "Birch LLC")]);
    assert_eq!(facts.judges, ["Lord Cedar (Deputy President)", "Lady Elm", "Lord Ash"]);
    assert_eq!(facts.date.map(|date| date.to_string()).as_deref(), Some("2021-11-10"));
}

#[test]
fn a_day_of_hearing_alone_is_no_day_of_decision() {
    let facts = head(
        "Tribunal of Aldoria\nHeard on: 17 August 2022\nBefore\nJUDGE ALDER\nMEMBER: BIRCH\nBetween\nCEDAR\nAppellant\nand\nELM\nRespondent\nRepresentation:",
    );
    assert_eq!((facts.date, facts.judges), (None, vec!["JUDGE ALDER".to_owned()]));
    assert_eq!(facts.parties.len(), 2);
}

#[test]
fn paragraphs_in_the_style_of_headings_are_paragraphs() {
    check(
        Kind::Case,
        "en",
        "Court of Aldoria
        # 1. The claimant says that the defendant read its files without any permission to do so.
        # 2. The defendant says that the files were public, and that it read only three of them:
        first, second and third.
        **The law**
        3. The Act punishes access without right to a computer, and the owner gives the right.
        4. There was none.
        5. The claim succeeds.",
        "preface: Court of Aldoria
        paragraph 1.
          The claimant says that the defendant read its files without any permission to do so.
        paragraph 2.
          The defendant says that the files were public, and that it read only three of them:
          first, second and third.
        other - | The law
          paragraph 3.
            The Act punishes access without right to a computer, and the owner gives the right.
          paragraph 4.
            There was none.
          paragraph 5.
            The claim succeeds.",
    );
}
