//! References of a text to its own provisions.

use analysis::cite::internal;
use model::language::Language;
use model::text::document::Level;

/// The references as `words=number`.
fn found(language: &str, text: &str) -> String {
    let language: Language = language.parse().unwrap();
    let shown: Vec<String> =
        internal(text, &language).iter().map(|reference| format!("{}={}", &text[reference.start..reference.end], reference.num)).collect();
    shown.join(" ; ")
}

#[test]
fn references_are_found_in_each_language() {
    let table = [
        ("en", "an offence under section 5 or subsection (2)", "section 5=5"),
        ("en", "referred to in Articles 2 to 5 and 7", "Articles 2=2 ; 5=5 ; 7=7"),
        ("en", "as defined in section 4(1)(a) of this Act", "section 4(1)(a)=4"),
        ("fr", "les infractions prévues par les articles 323-1 à 323-3 sont punies", "articles 323-1=323-1 ; 323-3=323-3"),
        ("fr", "au sens de l’article L. 12-3", "article L. 12-3=l.12-3"),
        ("es", "lo dispuesto en el artículo 153 bis de esta ley", "artículo 153 bis=153bis"),
        ("pt", "nos termos do art. 5º desta Lei", "art. 5º=5"),
        ("de", "wer eine Straftat nach § 202a Abs. 1 oder § 202b vorbereitet", "§ 202a=202a ; § 202b=202b"),
        ("nl", "het misdrijf, bedoeld in artikel 138ab, eerste lid", "artikel 138ab=138ab"),
        ("ar", "مع مراعاة أحكام المادة (٥) من هذا القانون", "المادة (٥)=5"),
        ("ru", "предусмотренное статьей 272 настоящего Кодекса", "статьей 272=272"),
        ("zh", "依照本法第二百八十五条的规定处罚", "第二百八十五条=285"),
        ("ja", "第三十条の二の規定により", "第三十条の二=30-2"),
        ("ko", "제21조의4에 따른 조치", "제21조의4=21-4"),
        ("id", "sebagaimana dimaksud dalam Pasal 30 ayat (1) dipidana", "Pasal 30=30"),
        ("vi", "theo quy định tại Điều 12 của Luật này", "Điều 12=12"),
        ("th", "ตามมาตรา ๑๒ วรรคหนึ่ง", "มาตรา ๑๒=12"),
    ];
    for (language, text, expected) in table {
        assert_eq!(found(language, text), expected, "{text}");
    }
}

#[test]
fn references_to_other_laws_are_left_out() {
    let table = [
        ("en", "within the meaning of section 78 of the Evidence Act"),
        ("fr", "les peines prévues à l’article 12 du code de la route"),
        ("es", "conforme al artículo 36 del Código Penal"),
        ("de", "im Sinne des § 11 StGB"),
        ("ru", "в соответствии со статьей 5 Федерального закона"),
        ("zh", "《民法典》第三条"),
        ("pt", "nos termos do art. 226 da Constituição Federal"),
    ];
    for (language, text) in table {
        assert_eq!(found(language, text), "", "{text}");
    }
}

#[test]
fn words_that_only_look_like_references_are_none() {
    for text in ["the cross-section 5 metres wide was art 2019", "article", "§", "section of the report", "第", "المادة"] {
        let language: Language = "en".parse().unwrap();
        let found = internal(text, &language);
        assert!(found.iter().all(|reference| reference.num == "5" || reference.num == "2019"), "{text}: {found:?}");
    }
    let sign = internal("§ 3", &"de".parse().unwrap());
    assert_eq!(sign.first().map(|reference| reference.level), Some(Level::Section));
}
