//! References to cases, laws and treaties in all the ways that they are written.

use analysis::cite::{Finder, answers_to, number_of};
use model::ids::RecordId;
use model::language::Language;
use model::record::{Body, Record};
use model::work::Translated;

/// The citations as `words → normalised form`.
fn found(language: &str, country: &str, text: &str) -> String {
    let language: Language = language.parse().unwrap();
    let mut finder = Finder::new(&language, country.parse().ok());
    shown(&mut finder, text)
}

fn shown(finder: &mut Finder, text: &str) -> String {
    let found = finder.read(text);
    found.iter().map(|citation| format!("{} → {citation}", &text[citation.start..citation.end])).collect::<Vec<_>>().join(" ; ")
}

fn check(table: &[(&str, &str, &str, &str)]) {
    let wrong: Vec<String> = table
        .iter()
        .map(|(language, country, text, expected)| (found(language, country, text), text, expected))
        .filter(|(found, _, expected)| found != *expected)
        .map(|(found, text, expected)| format!("{text}\n   expected {expected}\n   found    {found}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn neutral_citations_take_one_form() {
    check(&[
        ("en", "GBR", "see [2019] EWCA Civ 1 at [5]", "[2019] EWCA Civ 1 → [2019] EWCA Civ 1"),
        ("en", "GBR", "(2020) EWHC 12 (Admin)", "(2020) EWHC 12 (Admin) → [2020] EWHC 12 (Admin)"),
        ("en", "GBR", "[2022] EWHC Admin 123", "[2022] EWHC Admin 123 → [2022] EWHC 123 (Admin)"),
        ("en", "GBR", "[2022] EWHC (Ch) 123", "[2022] EWHC (Ch) 123 → [2022] EWHC 123 (Ch)"),
        ("en", "GBR", "[2011] UKUT 3 (IAC).", "[2011] UKUT 3 (IAC) → [2011] UKUT 3 (IAC)"),
        ("en", "AUS", "in [2006] FCA 11 the court", "[2006] FCA 11 → [2006] FCA 11"),
        ("en", "CAN", "as 2019 SCC 5 holds", "2019 SCC 5 → 2019 SCC 5"),
        ("en", "XLX", "[2030] XLSC 4", "[2030] XLSC 4 → [2030] XLSC 4"),
        ("de", "DEU", "ECLI:DE:BGH:2018:100418U4STR328.17.0.", "ECLI:DE:BGH:2018:100418U4STR328.17.0 → ECLI:DE:BGH:2018:100418U4STR328.17.0"),
    ]);
}

#[test]
fn law_reports_take_one_form() {
    check(&[
        ("en", "GBR", "[1999] 1 W.L.R. 12, HL", "[1999] 1 W.L.R. 12 → [1999] 1 WLR 12"),
        ("en", "GBR", "(1990) 91 Cr. App. R. 186", "(1990) 91 Cr. App. R. 186 → (1990) 91 Cr App R 186"),
        ("en", "GBR", "[2001] 2 Cr App R (S) 5", "[2001] 2 Cr App R (S) 5 → [2001] 2 Cr App R (S) 5"),
        ("en", "GBR", "[1988] AC 1063", "[1988] AC 1063 → [1988] AC 1063"),
        ("en", "AUS", "(1992) 175 CLR 1 and 176 ALR 2", "(1992) 175 CLR 1 → (1992) 175 CLR 1 ; 176 ALR 2 → 176 ALR 2"),
        (
            "en",
            "USA",
            "410 U.S. 113 (1973); 12 F.3d 99; 5 F. Supp. 2d 7",
            "410 U.S. 113 → 410 US 113 ; 12 F.3d 99 → 12 F 3d 99 ; 5 F. Supp. 2d 7 → 5 F Supp 2d 7",
        ),
        ("en", "ZAF", "2006 (3) SA 138 (SCA) para 14", "2006 (3) SA 138 (SCA) → 2006 (3) SA 138"),
        ("de", "DEU", "BGHSt 52, 1", "BGHSt 52, 1 → BGHSt 52, 1"),
        ("en", "IND", "AIR 1973 SC 1461", "AIR 1973 SC 1461 → AIR 1973 SC 1461"),
    ]);
}

#[test]
fn file_numbers_are_decisions() {
    check(&[
        ("de", "DEU", "BGH, Urteil vom 8. Mai 2015 – 1 StR 16/15", "1 StR 16/15 → 1 StR 16/15"),
        ("fr", "FRA", "Crim., 28 mars 2018, pourvoi n° 17-82.138", "pourvoi n° 17-82.138 → 17-82.138"),
        ("pl", "POL", "wyrok z 5 maja 2015 r., sygn. akt II KK 15/14", "sygn. akt II KK 15/14 → II KK 15/14"),
        ("zh", "CHN", "（2016）粤03刑终12号", "（2016）粤03刑终12号 → （2016）粤03刑终12号"),
        ("ko", "KOR", "대법원 2009도1234 판결", "2009도1234 → 2009도1234"),
        ("pt", "BRA", "no HC 110.260/SP", "HC 110.260/SP → HC 110.260/SP"),
        ("en", "GBR", "Case C-131/12", "Case C-131/12 → Case C-131/12"),
    ]);
}

#[test]
fn acts_are_found_with_their_provisions() {
    check(&[
        (
            "en",
            "GBR",
            "section 5(1) of the Computer Misuse Act 1990",
            "section 5(1) of the Computer Misuse Act 1990 → Computer Misuse Act 1990, s. 5(1)",
        ),
        (
            "en",
            "GBR",
            "under s. 2(1)(a) of the Data Protection Act 2018 (c. 12)",
            "s. 2(1)(a) of the Data Protection Act 2018 (c. 12) → Data Protection Act 2018, s. 2(1)(a)",
        ),
        (
            "en",
            "GBR",
            "sections 1, 3A and 36 of the Computer Misuse Act 1990",
            "sections 1 → Computer Misuse Act 1990, s. 1 ; 3A → Computer Misuse Act 1990, s. 3a ; 36 of the Computer Misuse Act 1990 → Computer Misuse Act 1990, s. 36",
        ),
        (
            "en",
            "GBR",
            "the Data Protection (Charges) Regulations 2018, reg 3",
            "Data Protection (Charges) Regulations 2018, reg 3 → Data Protection (Charges) Regulations 2018, reg. 3",
        ),
        ("en", "GBR", "the Regulation of Machines Act 2000", "Regulation of Machines Act 2000 → Regulation of Machines Act 2000"),
        ("en", "GBR", "S.I. 2015/312", "S.I. 2015/312 → S.I. 2015/312"),
        ("en", "CAN", "within the meaning of the Broadcasting Act, or", "Broadcasting Act → Broadcasting Act"),
        ("en", "XLX", "Under section 4 of the Cybercrime Act, 2019,", "section 4 of the Cybercrime Act, 2019 → Cybercrime Act 2019, s. 4"),
        ("en", "RWA", "Law No. 60/2018 of 22/8/2018", "Law No. 60/2018 → Law No. 60 of 2018"),
        ("en", "USA", "in violation of 18 U.S.C. § 1030(a)(2)(C)", "18 U.S.C. § 1030(a)(2)(C) → 18 U.S.C., § 1030(a)(2)(c)"),
        ("en", "USA", "18 U.S.C. §§ 371 and 1343", "18 U.S.C. §§ 371 → 18 U.S.C., § 371 ; 1343 → 18 U.S.C., § 1343"),
        ("en", "GBR", "this Act applies; the Act; such an Order", ""),
    ]);
}

#[test]
fn laws_are_found_in_every_language() {
    check(&[
        ("de", "DEU", "strafbar nach § 202a Abs. 1 StGB", "§ 202a Abs. 1 StGB → Strafgesetzbuch, § 202a(1)"),
        ("fr", "FRA", "l’article 323-1 du code pénal", "article 323-1 du code pénal → Code pénal, art. 323-1"),
        ("fr", "FRA", "la loi n° 2004-575 du 21 juin 2004", "loi n° 2004-575 du 21 juin 2004 → loi n° 2004-575 du 21 juin 2004"),
        ("fr", "FRA", "article L. 721-3, 2°, du code de commerce", "article L. 721-3, 2°, du code de commerce → Code de commerce, art. l.721-3(2)"),
        ("es", "ESP", "el artículo 197 bis del Código Penal", "artículo 197 bis del Código Penal → Código Penal, art. 197bis"),
        ("es", "ARG", "la ley 26.388 de 2008", "ley 26.388 de 2008 → ley 26.388 de 2008"),
        ("pt", "BRA", "art. 154-A do Código Penal", "art. 154-A do Código Penal → Código Penal, art. 154-a"),
        ("pt", "BRA", "art. 5º, inciso X, da Lei nº 12.737/2012", "art. 5º, inciso X, da Lei nº 12.737/2012 → Lei nº 12.737/2012, art. 5(x)"),
        (
            "nl",
            "NLD",
            "artikel 138ab van het Wetboek van Strafrecht",
            "artikel 138ab van het Wetboek van Strafrecht → Wetboek van Strafrecht, art. 138ab",
        ),
        ("nl", "NLD", "art. 138ab, eerste lid, Sr", "art. 138ab, eerste lid, Sr → Wetboek van Strafrecht, art. 138ab"),
        ("zh", "CHN", "《刑法》第二百八十五条第二款", "《刑法》第二百八十五条第二款 → 刑法, art. 285(二)"),
        ("zh", "CHN", "将刑法第二百八十五条", "刑法第二百八十五条 → 刑法, art. 285"),
        ("zh", "CHN", "依照刑法第二百八十五条", "刑法第二百八十五条 → 刑法, art. 285"),
        ("ja", "JPN", "刑法第百六十八条の二", "刑法第百六十八条の二 → 刑法, art. 168-2"),
        ("ko", "KOR", "형법 제347조", "형법 제347조 → 형법, art. 347"),
        ("ar", "EGY", "المادة 5 من القانون رقم 175 لسنة 2018", "المادة 5 من القانون رقم 175 لسنة 2018 → القانون رقم 175 لسنة 2018, art. 5"),
        ("ru", "RUS", "по ч. 2 ст. 272 УК РФ", "ч. 2 ст. 272 УК РФ → Уголовный кодекс, art. 272(2)"),
        ("pl", "POL", "art. 267 § 1 k.k.", "art. 267 § 1 k.k. → Kodeks karny, art. 267(1)"),
        ("id", "IDN", "Pasal 27 ayat (3) UU No. 11 Tahun 2008", "Pasal 27 ayat (3) UU No. 11 Tahun 2008 → UU No. 11 Tahun 2008, art. 27(3)"),
        (
            "id",
            "IDN",
            "pasal 27 ayat 3 undang undang nomor 11 tahun 2008",
            "pasal 27 ayat 3 undang undang nomor 11 tahun 2008 → undang undang nomor 11 tahun 2008, art. 27(3)",
        ),
        ("vi", "VNM", "Điều 12 của Luật số 86/2015/QH13", "Điều 12 của Luật số 86/2015/QH13 → Luật số 86/2015/QH13, art. 12"),
        ("th", "THA", "มาตรา ๑๒ แห่งประมวลกฎหมายอาญา", "มาตรา ๑๒ แห่งประมวลกฎหมายอาญา → ประมวลกฎหมายอาญา, s. 12"),
    ]);
}

#[test]
fn treaties_and_acts_of_the_union_are_the_same_in_every_language() {
    check(&[
        ("en", "GBR", "article 6 of the Convention on Cybercrime", "article 6 of the Convention on Cybercrime → Convention on Cybercrime, art. 6"),
        (
            "fr",
            "FRA",
            "l'article 6 de la Convention sur la cybercriminalité",
            "article 6 de la Convention sur la cybercriminalité → Convention on Cybercrime, art. 6",
        ),
        ("en", "GBR", "(ETS No. 185)", "ETS No. 185 → ETS No. 185"),
        ("en", "GBR", "Directive 2013/40/EU", "Directive 2013/40/EU → Directive 2013/40/EU"),
        ("de", "DEU", "Art. 5 der Richtlinie 2013/40/EU", "Art. 5 der Richtlinie 2013/40/EU → Directive 2013/40/EU, art. 5"),
        ("en", "GBR", "Regulation (EC) No 726/2004", "Regulation (EC) No 726/2004 → Regulation No 726/2004"),
        ("en", "GBR", "Regulation (EU) 2016/679", "Regulation (EU) 2016/679 → Regulation (EU) 2016/679"),
    ]);
}

#[test]
fn a_name_that_a_text_defines_is_known_from_then_on() {
    let mut finder = Finder::new(&"en".parse().unwrap(), "XLX".parse().ok());
    assert_eq!(shown(&mut finder, "section 3 of the CMA"), "");
    let first = "the Computer Misuse Act 1990 (“the CMA”) and the Evidence Act 1984 (\"the Act\")";
    assert_eq!(shown(&mut finder, first), "Computer Misuse Act 1990 → Computer Misuse Act 1990 ; Evidence Act 1984 → Evidence Act 1984");
    assert_eq!(shown(&mut finder, "section 3 of the CMA"), "section 3 of the CMA → Computer Misuse Act 1990, s. 3");
    assert_eq!(shown(&mut finder, "section 78(1) of the Act, not an Act"), "section 78(1) of the Act → Evidence Act 1984, s. 78(1)");
    assert_eq!(shown(&mut finder, "s. 1 of the 1990 Act"), "s. 1 of the 1990 Act → Computer Misuse Act 1990, s. 1");
    assert_eq!(shown(&mut finder, "the 1991 Act"), "");
}

fn law(title: &str, language: &str, country: &str) -> Record {
    let title = Translated::one(language.parse().unwrap(), title);
    let mut record = Record::new(RecordId::new(1, 1), title, Body::Law(model::legislation::Law::default()));
    record.country = country.parse().ok();
    record
}

#[test]
fn a_record_answers_to_what_citations_call_it() {
    let table = [
        ("en", "XLX", "Computer Misuse Act 1990", "the Computer Misuse Act 1990"),
        ("en", "XLX", "Computer Misuse and Cybercrimes Act, 2018", "the Computer Misuse and Cybercrimes Act, 2018 (No. 5 of 2018)"),
        ("en", "XLX", "Copyright Act, version of 2021", "the Copyright Act"),
        ("de", "DEU", "Strafgesetzbuch (StGB), version of 2013", "§ 1 StGB"),
        ("fr", "FRA", "Code pénal, version of 2008", "l’article 1 du code pénal"),
        ("es", "ARG", "Ley 26.904 (grooming)", "la ley Nº 26.904"),
        ("pt", "BRA", "Lei 11.340/2006 (Lei Maria da Penha)", "a Lei n. 11.340, de 7 de agosto de 2006"),
        ("ar", "ARE", "مرسوم بقانون اتحادي رقم 34 لسنة 2021 في شأن مكافحة الشائعات", "المرسوم بقانون اتحادي رقم (34) لسنة 2021"),
        ("zh", "CHN", "中华人民共和国刑法", "《刑法》"),
        ("ko", "KOR", "개인정보 보호법", "「개인정보 보호법」"),
        ("ru", "RUS", "Уголовный кодекс Российской Федерации (63-ФЗ)", "УК РФ"),
    ];
    for (language, country, title, citing) in table {
        let record = law(title, language, country);
        let work = Finder::new(&language.parse().unwrap(), country.parse().ok()).read(citing).remove(0).work;
        assert!(answers_to(&record).contains(&work.name()), "{title}: {:?} has no {}", answers_to(&record), work.name());
    }
    let mentions = law("Loi du 18 juillet 2014 portant approbation de la Convention sur la cybercriminalité", "fr", "LUX");
    assert!(!answers_to(&mentions).iter().any(|name| name.contains("ets-185")));
}

#[test]
fn provisions_are_called_by_their_numbers() {
    let table = [
        ("§ 202a", "202a"),
        ("Article 5.", "5"),
        ("第二百八十五条", "285"),
        ("제347조의2", "347-2"),
        ("12A", "12a"),
        ("Art. 323-1", "323-1"),
        ("المادة (٥)", "5"),
    ];
    for (printed, expected) in table {
        assert_eq!(number_of(printed).as_deref(), Some(expected), "{printed}");
    }
    assert_eq!(number_of("Preamble"), None);
}

#[test]
fn hostile_passages_are_read_in_bounded_steps() {
    let long = [
        "[2019] ".repeat(50_000),
        "Act ".repeat(60_000),
        "Of The ".repeat(40_000) + "Act 1990",
        "section 1, 2, ".repeat(30_000),
        "((((((".repeat(40_000),
        "§".repeat(100_000),
        "第".repeat(60_000),
        "1 ".repeat(100_000),
        "(“the ".repeat(30_000),
        "A Act 1990 (“the ".repeat(10_000),
    ];
    for text in long {
        for language in ["en", "fr", "zh", "de", "ar", "pt", "ru"] {
            let found = Finder::new(&language.parse().unwrap(), None).read(&text);
            assert!(found.len() <= 2_000);
        }
    }
}
