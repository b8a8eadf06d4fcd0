//! Laws as JSON: one with its provisions, several in one file, an article a line.

use model::alias::{Alias, AliasScheme};
use model::draft::{Content, Draft};
use model::legislation::LawStatus;

use crate::{codes, facts_of, outline, read, samples};

#[test]
fn provisions_come_with_divisions_and_with_the_paragraphs_that_count_on() {
    let shown = outline("law.json", samples::LAW_JSON.as_bytes());
    assert_eq!(
        shown,
        [
            "part_I Part «Part I» Offences",
            ". part_I__sec_1 Section «1.» Access",
            ". . part_I__sec_1__subsec_1 Subsection «(1)» ",
            ". . . A person who—",
            ". . . part_I__sec_1__subsec_1__para_a Paragraph «(a)» ",
            ". . . . enters a system; or",
            ". . . part_I__sec_1__subsec_1__para_b Paragraph «(b)» ",
            ". . . . reads data, commits an offence.",
            ". . part_I__sec_1__subsec_2 Subsection «(2)» ",
            ". . . In subsection (1), a system includes a part.",
            ". part_I__sec_2 Section «2.» Penalty",
            ". . A fine.",
            "part_II Part «Part II» Rest",
            ". part_II__sec_3 Section «3.» Start",
        ]
    );
}

#[test]
fn facts_come_with_the_address_of_the_work() {
    let facts = facts_of("law.json", samples::LAW_JSON.as_bytes());
    assert_eq!((facts.title.as_deref(), facts.other_names), (Some("Computer Act"), vec!["CA 2020".to_owned()]));
    assert_eq!((facts.date, facts.in_force, facts.status), ("2020-04-13".parse().ok(), "2020-05-01".parse().ok(), Some(LawStatus::InForce)));
    assert!(facts.aliases.contains(&Alias::new(AliasScheme::Frbr, "/akn/lx/act/2020/7")));
    assert_eq!(facts.version_date, "2021-01-01".parse().ok());
    let odd = samples::LAW_JSON.replace("in_force\"", "half_in_force\"");
    assert_eq!(codes(&read("law.json", odd.as_bytes())), ["status-unknown"]);
}

#[test]
fn a_file_of_several_laws_gives_several_drafts() {
    let reading = read("laws.json", samples::LAWS_JSON.as_bytes());
    let titles: Vec<Option<&str>> =
        reading.drafts.iter().map(|draft| if let Draft::Text(text) = draft { text.facts.title.as_deref() } else { None }).collect();
    assert_eq!(titles, [Some("Title 7"), Some("Title 8")]);
    let shown = outline("laws.json", samples::LAWS_JSON.as_bytes());
    assert_eq!(
        shown,
        [
            "sec_101 Section «§ 101» Access",
            ". sec_101__subsec_a Subsection «(a)» ",
            ". . Whoever—",
            ". . sec_101__subsec_a__para_1 Paragraph «(1)» ",
            ". . . enters a system;",
            ". . sec_101__subsec_a__para_2 Paragraph «(2)» ",
            ". . . reads data;",
            ". . shall be fined.",
            ". sec_101__subsec_b Subsection «(b)» ",
            ". . This is new.",
        ]
    );
}

#[test]
fn an_article_a_line_is_one_law() {
    let shown = outline("articles.jsonl", samples::ARTICLES.as_bytes());
    assert_eq!(
        shown,
        [
            "preamble: LEX KODEKSI",
            "part_boʻlim Part «BIRINCHI BOʻLIM» ",
            ". part_boʻlim__art_1 Article «1-modda» Maqsad",
            ". . Birinchi qism.",
            ". . part_boʻlim__art_1__point_a Point «a)» ",
            ". . . bir;",
            ". . part_boʻlim__art_1__point_b Point «b)» ",
            ". . . ikki.",
            ". part_boʻlim__art_1_2 Article «1¹-modda» Yana",
            ". . Ikkinchi qism.",
        ]
    );
    let broken = format!("{}{{\"seq\":4,\n", samples::ARTICLES);
    let reading = read("articles.jsonl", broken.as_bytes());
    assert_eq!((codes(&reading), reading.findings[0].place.line), (vec!["json-broken"], Some(4)));
    assert_eq!(reading.drafts.len(), 1);
}

#[test]
fn a_text_in_two_languages_gives_two_texts_of_one_law() {
    let law = r#"{"title": "刑法", "title_en": "Penal Code", "language": "ja", "provisions": [{"provision_ref": "art-3_2", "section": "3_2", "title": "（国外犯）", "content": "本文。", "content_en": "The text."}]}"#;
    let reading = read("law.json", law.as_bytes());
    let [Draft::Text(japanese), Draft::Text(english)] = reading.drafts.as_slice() else { panic!("{reading:?}") };
    assert_eq!((japanese.facts.group.as_ref(), japanese.facts.title.as_deref()), (english.facts.group.as_ref(), Some("刑法")));
    assert_eq!((english.facts.title.as_deref(), english.facts.language.as_ref().map(|language| language.as_str())), (Some("Penal Code"), Some("en")));
    assert_eq!(outline("law.json", law.as_bytes()), ["art_3-2 Article «第三条の二» （国外犯）", ". 本文。"]);
    assert!(matches!(&english.content, Content::Document(document) if document.body.len() == 1));
}

#[test]
fn json_that_is_no_law_names_its_keys_and_what_is_read() {
    let reading = read("a.json", b"{\n \"colour\": \"red\", \"shape\": []\n}");
    assert_eq!(codes(&reading), ["json-unknown"]);
    assert!(reading.findings[0].message.contains("`colour`") && reading.findings[0].remedy.contains("provisions"), "{reading:?}");
    let reading = read("a.json", b"{\n \"title\": \"An Act\",\n \"provisions\": [\n");
    assert_eq!((codes(&reading), reading.findings[0].place.line), (vec!["json-broken"], Some(4)));
    let limits = exchange::Limits { max_values: 10, ..exchange::Limits::default() };
    let bytes = samples::LAW_JSON.as_bytes();
    let reading = exchange::read(&exchange::Source { name: "a.json", bytes, hints: model::draft::TextFacts::default() }, &limits);
    assert_eq!(codes(&reading), ["json-too-many-values"]);
}

#[test]
fn headings_at_the_end_of_a_provision_stand_above_the_next() {
    let law = serde_json::json!({
        "title": "Código Penal", "type": "statute", "language": "es",
        "provisions": [
            {"provision_ref": "art1", "section": "1", "title": "ARTÍCULO 1. - La ley se aplica a quien", "content": "cometa un hecho punible.\n \n Ficha articulo \n \n TITULO II \n \n Penas \n \n SECCION I \n \n Clases \n \n Multa."},
            {"provision_ref": "art2", "section": "2", "title": "ARTÍCULO 2. -", "content": "La multa se paga\nen un mes.\n \n Ficha articulo \n \n Prisión."},
            {"provision_ref": "art3", "section": "3", "title": "ARTÍCULO 3. - Prisión", "content": "La prisión dura un año.\n \n Ficha articulo \n \n Fecha de generación: 1/2/2026"},
        ],
    });
    assert_eq!(
        outline("penal.json", law.to_string().as_bytes()),
        [
            "art_1 Article «ARTÍCULO 1.» ",
            ". La ley se aplica a quien cometa un hecho punible.",
            "title_II Title «TITULO II» Penas",
            ". title_II__sec_I Section «SECCION I» Clases",
            ". . title_II__sec_I__art_2 Article «ARTÍCULO 2.» Multa.",
            ". . . La multa se paga",
            ". . . en un mes.",
            ". . title_II__sec_I__art_3 Article «ARTÍCULO 3.» Prisión.",
            ". . . La prisión dura un año.",
            ". . . Ficha articulo",
            ". . . Fecha de generación: 1/2/2026",
        ]
    );
}

#[test]
fn chapters_at_the_end_of_an_article_hold_those_after_it() {
    let article = |number: u32, text: &str| {
        let display = format!("{number}-modda");
        serde_json::json!({"law": "Kodeks", "article_id": number.to_string(), "article_display": display, "title": "", "section": "BIRINCHI BOʻLIM", "text": text})
    };
    let articles = [article(1, "Jarima belgilanadi.\nII bob. Amal qilish"), article(2, "Kodeks amal qiladi."), article(3, "Kodeks kuchga kiradi.")];
    let lines = articles.map(|article| article.to_string()).join("\n");
    assert_eq!(
        outline("kodeks.jsonl", lines.as_bytes()),
        [
            "part_boʻlim Part «BIRINCHI BOʻLIM» ",
            ". part_boʻlim__art_1 Article «1-modda» ",
            ". . Jarima belgilanadi.",
            ". part_boʻlim__chp_bob Chapter «II bob» Amal qilish",
            ". . part_boʻlim__chp_bob__art_2 Article «2-modda» ",
            ". . . Kodeks amal qiladi.",
            ". . part_boʻlim__chp_bob__art_3 Article «3-modda» ",
            ". . . Kodeks kuchga kiradi.",
        ]
    );
}
