//! Decisions of courts as JSON.

use model::alias::{Alias, AliasScheme};
use model::draft::Draft;
use model::record::Kind;

use crate::{facts_of, lines, read, samples};

#[test]
fn a_decision_of_judilibre_comes_under_the_headings_of_its_zones() {
    let shown = lines("d.json", samples::JUDILIBRE.as_bytes());
    assert_eq!(shown, ["COUR DE LEX", "Exposé du litige", "Faits 𝒳 de la cause.", "Motivation", "Motifs.", "Dispositif", "REJETTE"]);
    let facts = facts_of("d.json", samples::JUDILIBRE.as_bytes());
    assert_eq!(facts.title.as_deref(), Some("Cour de cassation, chambre commerciale, 2020-04-13, n° 20-10.007"));
    assert!(facts.aliases.contains(&Alias::new(AliasScheme::Ecli, "ECLI:XL:CCASS:2020:CO00007")));
    assert_eq!((facts.summary.as_deref(), facts.keywords), (Some("Un sommaire de la décision."), vec!["accès".to_owned(), "rejet".to_owned()]));
}

#[test]
fn zones_that_make_no_sense_lose_no_word() {
    for zones in [
        "{\"expose\": [{\"start\": 30, \"end\": 5}, {\"start\": 2, \"end\": 9000}]}",
        "{\"expose\": [{\"start\": 0, \"end\": 30}], \"moyens\": [{\"start\": 10, \"end\": 40}]}",
        "[]",
        "null",
    ] {
        let start = samples::JUDILIBRE.find("\"zones\":").unwrap();
        let decision = format!("{}\"zones\": {zones}}}", &samples::JUDILIBRE[..start]);
        // A zone may cut a word, and puts its heading there.
        let words = lines("d.json", decision.as_bytes()).concat();
        for word in ["COUR DE LEX", "Faits 𝒳 de la ca", "Motifs.REJETTE"] {
            assert!(words.contains(word), "{zones}: {words}");
        }
    }
}

#[test]
fn a_list_without_texts_gives_records_once() {
    let reading = read("list.json", samples::JUDILIBRE_LIST.as_bytes());
    let [Draft::Record(record)] = reading.drafts.as_slice() else { panic!("{reading:?}") };
    assert_eq!((record.kind(), record.title_for("fr").0), (Kind::Case, "Tribunal de commerce de Lexbourg, 2020-04-13, n° 20G7"));
    assert_eq!(record.alias(AliasScheme::Dataset), Some("judilibre:abc7"));
}

#[test]
fn a_decision_of_open_legal_data_comes_from_its_page_where_no_text_is_given() {
    let shown = lines("d.json", samples::OLDP.as_bytes());
    assert_eq!(shown, ["Tenor", "Der Antrag wird verworfen, weil der Zugang zum System rechtswidrig war."]);
    let facts = facts_of("d.json", samples::OLDP.as_bytes());
    assert_eq!((facts.issued_by.as_deref(), facts.number.as_deref()), (Some("Lexgericht, 2. Senat"), Some("2 X 7/20")));
    let numbered =
        samples::OLDP.replace("\"content\": \"\"", &format!("\"content\": \"## Gründe\\n\\n1| {}\\n:| Unterschrift\"", "Wort ".repeat(300)));
    let shown = lines("d.json", numbered.as_bytes());
    assert_eq!((shown[0].as_str(), &shown[1][..6], shown[2].as_str()), ("Gründe", "1 Wort", "Unterschrift"));
}

#[test]
fn judgments_of_saos_come_one_by_one_with_their_dissents() {
    let reading = read("d.json", samples::SAOS.as_bytes());
    assert_eq!(reading.drafts.len(), 2);
    assert_eq!(lines("d.json", samples::SAOS.as_bytes()), ["WYROK", "Trybunał orzeka.", "Zdanie odrębne: Sędzia Drugi", "Nie zgadzam się."]);
    let facts = facts_of("d.json", samples::SAOS.as_bytes());
    assert_eq!((facts.title.as_deref(), facts.issued_by.as_deref()), (Some("Wyrok, sygn. akt X 7/20, 2020-04-13"), Some("Sąd Najwyższy")));
    assert_eq!(facts.judges, ["Sędzia Pierwszy"]);
}
