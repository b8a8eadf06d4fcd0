//! The short title that a law gives itself, and the body that its formula names.

use analysis::names_itself::fill;
use model::draft::TextFacts;
use model::record::Kind;

use crate::reading::read;

/// Other names and maker of a law.
fn names(language: &str, text: &str) -> (Vec<String>, Option<String>) {
    let segmented = read(Kind::Law, language, text);
    let mut facts = segmented.facts;
    let _ = fill(&mut facts, &segmented.document);
    (facts.other_names, facts.issued_by)
}

#[test]
fn a_law_names_itself_and_who_made_it() {
    for (language, text, short, maker) in [
        (
            "en",
            "COMPUTER MISUSE BILL 2020\nENACTED by the Parliament of Lexaria as follows:\n1. (1) This Act may be cited as the Misuse Act 2020.\n2. In this Act, data are data.\n3. No person shall enter a system.",
            Some("Misuse Act 2020"),
            Some("Parliament of Lexaria"),
        ),
        (
            "en",
            "ACT\nBE IT ENACTED by the President, the Senate and the House of Assembly of the Republic of Lexaria, as follows:—\n1. Data are data.\n2. No person shall enter.\n3. This Act shall be called the Data Act, 1979, and shall come into operation on 1 July 1979.",
            Some("Data Act, 1979"),
            Some("President, the Senate and the House of Assembly of the Republic of Lexaria"),
        ),
        (
            "fr",
            "LOI n° 7 du 1er mai 2020 sur les données\nL’Assemblée nationale et le Sénat ont adopté,\nLe Président de la République promulgue la loi dont la teneur suit :\nArticle 1er\nLes données sont protégées.\nArticle 2\nLa présente loi peut être citée sous le titre : « Loi sur les données ».",
            Some("Loi sur les données"),
            Some("L’Assemblée nationale et le Sénat"),
        ),
        (
            "es",
            "LEY N° 7\nEL CONGRESO DE LA REPÚBLICA\nHa dado la Ley siguiente:\nArtículo 1.- La presente ley se denominará Ley de Datos.\nArtículo 2.- Los datos son datos.",
            Some("Ley de Datos"),
            Some("Congreso de la República"),
        ),
        (
            "de",
            "# Gesetz zum Schutz der Daten (Datengesetz)\nDer Bundestag hat das folgende Gesetz beschlossen:\n§ 1 Zweck\nDaten sind geschützt.\n§ 2 Begriffe\nDaten sind Daten.",
            Some("Datengesetz"),
            Some("Bundestag"),
        ),
        (
            "pt",
            "LEI Nº 7, DE 1 DE MAIO DE 2020\nO PRESIDENTE DA REPÚBLICA\nFaço saber que o Congresso Nacional decreta e eu sanciono a seguinte Lei:\nArt. 1º Esta Lei protege dados.\nArt. 2º Esta Lei entra em vigor.",
            None,
            Some("Congresso Nacional"),
        ),
        (
            "nl",
            "# Wet van 1 mei 2020, houdende regels\nWij Willem, bij de gratie Gods, Koning\nAlzo Wij, met gemeen overleg der Staten-Generaal, hebben goedgevonden en verstaan:\nArtikel 1\nGegevens zijn gegevens.\nArtikel 2\nDeze wet wordt aangehaald als: Gegevenswet.",
            Some("Gegevenswet"),
            Some("Staten-Generaal"),
        ),
        (
            "ru",
            "Федеральный закон о данных\nПринят Государственной Думой 24 мая 2020 года\nСтатья 1. Данные\nДанные охраняются.\nСтатья 2. Действие\nЗакон действует.",
            None,
            Some("Государственная Дума"),
        ),
        (
            "ar",
            "قانون رقم 7 لسنة 2020\nنحن فلان بن فلان رئيس دولة لكساريا،\nبعد الاطلاع على الدستور،\nالمادة 1\nتحمى البيانات.\nالمادة 2\nيعمل بهذا القانون.",
            None,
            Some("رئيس دولة لكساريا"),
        ),
        (
            "zh",
            "数据法\n2020年5月1日第十三届全国人民代表大会常务委员会第三十次会议通过\n第一条 数据受保护。\n第二条 数据是数据。",
            None,
            Some("全国人民代表大会常务委员会"),
        ),
    ] {
        let (others, made_by) = names(language, text);
        assert_eq!((others.first().map(String::as_str), made_by.as_deref()), (short, maker), "{text}");
    }
}

#[test]
fn what_a_law_says_of_others_is_not_taken_for_its_own() {
    // It prints two names: one of them is that of the law it changes.
    let amending = "DATA AMENDMENT BILL\n1. In section 1 put: “This Act may be called the Old Data Act”.\n2. No person shall enter a system.\n3. This Act may be cited as the New Data Act 2020.";
    assert_eq!(names("en", amending), (vec![], None));
    // A recital speaks of another law, and a menu of a parliament.
    let recital = "ORDER No 7\nHaving regard to the law that was enacted by the Parliament of Aldoria in 1990,\nParliament\nArticle 1\nData are data.\nArticle 2\nIt is so.";
    assert_eq!(names("en", recital), (vec![], None));
}

#[test]
fn where_it_was_found_is_noted_and_what_is_known_stays() {
    let segmented = read(
        Kind::Law,
        "en",
        "DATA BILL 2020\nENACTED by the Parliament of Lexaria as follows:\nArticle 1\nThis Act may be cited as the Data Act 2020.\nArticle 2\nData are data.",
    );
    let mut facts = segmented.facts.clone();
    let findings = fill(&mut facts, &segmented.document);
    let messages: Vec<&str> = findings.iter().map(|finding| finding.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "`other_names` “Data Act 2020” was taken from the words “This Act may be cited as the Data Act 2020.”",
            "`issued_by` “Parliament of Lexaria” was taken from the words “ENACTED by the Parliament of Lexaria as follows”",
        ]
    );
    let mut known = TextFacts { issued_by: Some("The Senate".into()), title: Some("Data Act, 2020".into()), ..segmented.facts.clone() };
    assert!(fill(&mut known, &segmented.document).is_empty());
    assert_eq!((known.issued_by.as_deref(), known.other_names.len()), (Some("The Senate"), 0));
    let mut case = TextFacts { kind: Some(Kind::Case), ..segmented.facts };
    assert!(fill(&mut case, &segmented.document).is_empty());
}

#[test]
fn an_act_with_a_long_title_is_called_by_its_short_one() {
    let segmented = read(Kind::Law, "en", "1. Data are data.\n2. No person shall enter.\n3. This Act may be cited as the Data Act 2020.");
    let long = "An Act to make provision about data.";
    let mut facts = model::draft::TextFacts { title: Some(long.to_owned()), ..segmented.facts };
    let _ = fill(&mut facts, &segmented.document);
    assert_eq!((facts.title.as_deref(), facts.other_names), (Some("Data Act 2020"), vec![long.to_owned()]));
}
