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
fn a_case_that_is_headed_by_its_court_is_called_by_court_and_citation() {
    let facts = head("THE SUPREME COURT OF ALDORIA JUDGMENT\nNeutral citation: [2021] ZASCA 921\nDate: 10 November 2021");
    let expected = (Some("THE SUPREME COURT OF ALDORIA, [2021] ZASCA 921"), Some("THE SUPREME COURT OF ALDORIA"));
    assert_eq!((facts.title.as_deref(), facts.issued_by.as_deref()), expected);
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

/// What the head and the last words of a decision tell.
fn told(language: &str, text: &str) -> model::draft::TextFacts {
    read(Kind::Case, language, text).facts
}

fn day(facts: &model::draft::TextFacts) -> Option<String> {
    facts.date.map(|date| date.to_string())
}

#[test]
fn a_brazilian_decision_is_called_by_its_number_and_signed_at_its_end() {
    let facts = told(
        "pt-BR",
        "EMENTA: HABEAS CORPUS - ACESSO INDEVIDO. A ordem é denegada.
        HABEAS CORPUS Nº 1.0000.13.000001-3/000 - COMARCA DE ALDOR - PACIENTE(S): ALDER BIRCH - IMPETRANTE(S): DEFENSORIA PÚBLICA
        A C Ó R D Ã O
        Vistos etc., acorda, em Turma, a 1ª CÂMARA do Tribunal de Justiça do Estado de Aldor, em DENEGAR A ORDEM.
        DES. CEDRO FREIXO
        RELATOR.
        V O T O
        O Tribunal Regional, ao tratar do tema, deixou consignado que o paciente acessou o sistema.
        Aldor, 21 de setembro de 2016.",
    );
    assert_eq!(facts.title.as_deref(), Some("HABEAS CORPUS Nº 1.0000.13.000001-3/000"));
    assert_eq!(facts.number.as_deref(), Some("HABEAS CORPUS Nº 1.0000.13.000001-3/000"));
    assert_eq!(facts.issued_by.as_deref(), Some("Tribunal de Justiça do Estado de Aldor"));
    assert_eq!(facts.judges, ["DES. CEDRO FREIXO"]);
    assert_eq!(parties(&facts), [("paciente", "ALDER BIRCH"), ("impetrante", "DEFENSORIA PÚBLICA")]);
    assert_eq!(day(&facts).as_deref(), Some("2016-09-21"));
}

#[test]
fn words_that_a_page_drew_apart_and_roles_cut_short_are_read() {
    let facts = told(
        "pt-BR",
        "08/03/2018\nPLENÁRIO\nAÇÃO DIRETA DE INCONSTITUCIONALIDADE 9.767\nRELATOR\n:\nMIN. CEDRO FREIXO\nREQTE.(\nS\n)\n:\nGOVERNADOR DE ALDOR\nEMENTA\nSobre cercas.",
    );
    assert_eq!(facts.judges, ["MIN. CEDRO FREIXO"]);
    assert_eq!(parties(&facts), [("requerente", "GOVERNADOR DE ALDOR")]);
    assert_eq!(facts.number.as_deref(), Some("AÇÃO DIRETA DE INCONSTITUCIONALIDADE 9.767"));
}

#[test]
fn a_polish_decision_names_its_bench() {
    let facts = told(
        "pl",
        "Sygn. akt LXO 1484/10
        WYROK
        z dnia 30 lipca 2010 r.
        Krajowa Izba Odwoławcza – w składzie:
        Przewodniczący: Jan Brzoza
        Członkowie: Anna Klon
        Ewa Jesion
        Protokolant: Piotr Dąb
        po rozpoznaniu na rozprawie w dniu 27 lipca 2010 r. w Aldorze odwołania
        orzeka:
        1. oddala odwołanie;",
    );
    assert_eq!(facts.title.as_deref(), Some("WYROK, LXO 1484/10"));
    assert_eq!(facts.judges, ["Jan Brzoza", "Anna Klon", "Ewa Jesion"]);
    assert_eq!(day(&facts).as_deref(), Some("2010-07-30"));
    let other = told(
        "pl",
        "LX UZP 2/94\nPrzewodniczący SSN: Anna Klon, Sędziowie SN: Jan Brzoza, Ewa Jesion (sprawozdawca)\nSąd Najwyższy zważył, co następuje:\nRewizja jest zasadna.",
    );
    assert_eq!(other.judges, ["Anna Klon", "Jan Brzoza", "Ewa Jesion"]);
    assert_eq!(other.issued_by.as_deref(), Some("Sąd Najwyższy"));
}

#[test]
fn an_indonesian_decision_tells_its_judges_and_its_day_in_its_last_sentence() {
    let facts = told(
        "id",
        "putusan nomor 7/Pid.Sus/2019/PN Ldr
        tempat lahir lexa 2 januari 1980
        mengadili
        menyatakan terdakwa alder bin birch telah terbukti bersalah
        demikian diputuskan pada hari senin tanggal 29 juli 2019 oleh kami cedar elm s h m h sebagai hakim ketua ash oak s h dan yew pine s h m hum masing masing sebagai hakim anggota yang diucapkan dalam sidang terbuka untuk umum pada hari kamis tanggal 1 agustus 2019",
    );
    assert_eq!(facts.judges, ["Cedar Elm", "Ash Oak", "Yew Pine"]);
    assert_eq!(day(&facts).as_deref(), Some("2019-08-01"));
    assert_eq!(parties(&facts), [("terdakwa", "Alder Bin Birch")]);
}

#[test]
fn a_line_that_only_speaks_of_a_court_is_not_its_name() {
    let facts = told(
        "zh",
        "甲某诉乙县人民政府案\n一审法院遂判决驳回诉讼请求。\n莱省阿城市中级人民法院二审认为，合同有效。莱省高级人民法院二审判决驳回上诉。",
    );
    assert_eq!(facts.issued_by.as_deref(), Some("莱省高级人民法院"));
    let other = told("en", "Press release\nCourt locations\nAccording to the documents of the court:\nSuperior Court Reports\nA man was charged.");
    assert_eq!(other.issued_by, None);
}

#[test]
fn the_last_words_name_the_judge_where_the_head_does_not() {
    let facts = told(
        "en",
        "Alder v Birch [2006] FCA 900\n1 This is an application.\n2 It is refused.\n3 No order as to costs.\nI certify that the preceding three (3) numbered paragraphs are a true copy of the Reasons for Judgment herein of the Honourable Justice Cedar. Associate:\nDated: 25 January 2006",
    );
    assert_eq!(facts.judges, ["Justice Cedar"]);
    assert_eq!(day(&facts).as_deref(), Some("2006-01-25"));
}

#[test]
fn the_word_over_a_part_is_its_whole_heading() {
    let read = read(
        Kind::Case,
        "pt-BR",
        "TRIBUNAL DE ALDORIA\nEMENTA\nRECURSO. ACESSO INDEVIDO.\nNão provido.\nRELATÓRIO\nO SR. MINISTRO CEDRO:\nTrata-se de recurso.",
    );
    let outline = crate::reading::outline(&read);
    assert!(outline.contains("other - | EMENTA\n  RECURSO. ACESSO INDEVIDO.\n") && outline.contains("other - | RELATÓRIO\n"), "{outline}");
}
