//! Questions and what they find.

use search::{Index, Request};

use crate::{found, index, record, request, seqs};

#[test]
fn what_is_asked_is_found() {
    let index = index(vec![
        record(
            1,
            "en",
            "Computer Misuse Act",
            &["Whoever intentionally accesses a computer system without right commits an offence.", "Section 5. Evidence is preserved."],
        ),
        record(2, "de", "Strafgesetzbuch", &["§ 202a Ausspähen von Daten. Wer unbefugt sich Zugang zu Daten verschafft …"]),
        record(
            3,
            "fr",
            "Code pénal",
            &["Article 323-1. Le fait d’accéder frauduleusement à l’ensemble d’un système de traitement automatisé de données est puni."],
        ),
        record(4, "ar", "قانون الجرائم", &["المادة ٥: يُعاقَب كل من دخل عمداً إلى نظام معلوماتي بغير حق."]),
        record(5, "zh", "刑法", &["第二百八十五条 违反国家规定，侵入计算机信息系统的，处三年以下有期徒刑。"]),
        record(6, "ru", "Уголовный кодекс", &["Статья 272. Неправомерный доступ к компьютерной информации наказывается штрафом."]),
        record(7, "th", "พระราชบัญญัติ", &["มาตรา ๕ ผู้ใดเข้าถึงโดยมิชอบซึ่งระบบคอมพิวเตอร์"]),
        record(8, "ja", "刑法の一部", &["電子計算機に対する不正アクセスを禁止する。"]),
        record(9, "km", "ច្បាប់", &["ការចូលដោយគ្មានការអនុញ្ញាតទៅក្នុងប្រព័ន្ធកុំព្យូទ័រ"]),
        record(10, "es", "Código penal", &["El que acceda sin autorización a un sistema informático será castigado."]),
    ]);
    for (question, expected) in [
        ("\"computer system\"", vec![1]),
        ("accessing", vec![1]),
        ("\"system computer\"", vec![]),
        ("\"computer right\"~3", vec![1]),
        ("computer misuse evidence", vec![1]),
        ("§ 202a", vec![2]),
        ("ausspahen", vec![2]),
        ("323-1", vec![3]),
        ("l'ensemble", vec![3]),
        ("donnees traitement", vec![3]),
        ("المادة 5", vec![4]),
        ("يعاقب", vec![4]),
        ("第285条", vec![5]),
        ("第二百八十五条", vec![5]),
        ("侵入计算机", vec![5]),
        ("\"算机信息系\"", vec![5]),
        ("доступа", vec![6]),
        ("มาตรา 5", vec![7]),
        ("ระบบคอมพิวเตอร์", vec![7]),
        ("不正アクセス", vec![8]),
        ("កុំព្យូទ័រ", vec![9]),
        ("informáticos", vec![10]),
        ("comput*", vec![1]),
        ("compter~", vec![1]),
        ("computer NOT evidence", vec![1]),
        ("offence OR штраф", vec![1, 6]),
        ("title:misuse", vec![1]),
        ("title:evidence", vec![]),
        ("language:de Daten", vec![2]),
        ("kind:case Daten", vec![]),
        ("zzzz", vec![]),
    ] {
        let mut found = found(&index, question);
        found.sort_unstable();
        assert_eq!(found, expected, "{question}");
    }
}

#[test]
fn exact_words_come_before_their_forms_and_names_before_all() {
    let index = index(vec![
        record(1, "en", "One", &["The intercepted communication and what is around it."]),
        record(2, "en", "Two", &["To intercept communication and what is around it."]),
        record(3, "en", "Interception of Communications Act", &["Nothing of the matter."]),
    ]);
    assert_eq!(found(&index, "intercept"), [2, 1, 3].into_iter().filter(|seq| found(&index, "intercept").contains(seq)).collect::<Vec<_>>());
    assert_eq!(found(&index, "intercept")[0], 2);
    assert_eq!(found(&index, "Interception of Communications Act")[0], 3);
}

#[test]
fn a_named_topic_brings_its_provisions_in_every_language_after_the_words() {
    let mut foreign = record(2, "ru", "Кодекс", &["Неправомерный доступ."]);
    foreign.pieces[0].topics = vec!["illegal-access".to_owned()];
    foreign.topics = vec!["illegal-access".to_owned()];
    let index = index(vec![record(1, "en", "Act", &["Illegal access is an offence."]), foreign]);
    assert_eq!(found(&index, "illegal access"), [1]);
    let answer = index.search(&Request { expand_topics: vec!["illegal-access".to_owned()], ..request("illegal access") }).unwrap();
    assert_eq!(seqs(&answer), [1, 2]);
}

/// The provisions of the first record that is found, by their places.
fn provisions(index: &Index, q: &str) -> Vec<u32> {
    let answer = index.search(&request(q)).unwrap_or_else(|error| panic!("{q}: {error}"));
    answer.hits.first().map(|hit| hit.pieces.iter().map(|piece| piece.piece).collect()).unwrap_or_default()
}

#[test]
fn a_number_finds_the_provision_that_has_it_first() {
    let mut act = record(
        1,
        "en",
        "Computer Misuse Act",
        &["1. Short title, and see 3 below.", "2. Meaning of sections 3 and 4.", "3. Unauthorised access.", "4. Offences under section 3."],
    );
    act.pieces[2].num = "Section 3".to_owned();
    let mut code = record(2, "de", "Strafgesetzbuch", &["Siehe § 202a.", "§ 202a Ausspähen von Daten", "§ 303a Datenveränderung"]);
    code.pieces[1].num = "§ 202a".to_owned();
    let mut chinese = record(3, "zh", "刑法", &["依照第二百八十五条的规定", "第二百八十五条 侵入计算机信息系统"]);
    chinese.pieces[1].num = "第二百八十五条".to_owned();
    let index = index(vec![act, code, chinese]);
    for (question, best) in [
        ("section 3", 2),
        ("s. 3", 2),
        ("s.3 misuse", 2),
        ("Sec. 3 computer misuse act", 2),
        ("§ 202a", 1),
        ("§202a", 1),
        ("202a strafgesetzbuch", 1),
        ("第285条", 1),
        ("刑法第二百八十五条", 1),
        ("刑法 第285条", 1),
    ] {
        let found = provisions(&index, question);
        assert_eq!(found.first(), Some(&best), "{question}: {found:?}");
    }
    assert_eq!(provisions(&index, "art 3"), Vec::<u32>::new().into_iter().chain(provisions(&index, "article 3")).collect::<Vec<_>>());
}

#[test]
fn words_in_different_provisions_find_the_record_where_few_have_them_together() {
    let mut judgment = record(1, "en", "Republic v Operator", &["The ransomware was sold.", "The sentence was reduced on appeal.", "Costs."]);
    judgment.kind = model::record::Kind::Case;
    let index =
        index(vec![judgment, record(2, "en", "Act", &["Ransomware is an offence."]), record(3, "en", "Act", &["Ransomware, sentence and appeal."])]);
    assert_eq!(found(&index, "ransomware sentence"), [3, 1], "those who have all words together come first");
    assert_eq!(found(&index, "ransomware appeal republic"), [1]);
    assert_eq!(provisions(&index, "ransomware appeal republic").len(), 2, "the provisions that have some of the words are shown");
    assert_eq!(found(&index, "ransomware appeal NOT costs"), [3, 1].into_iter().filter(|seq| *seq == 3).collect::<Vec<_>>());
    assert_eq!(found(&index, "kind:case ransomware appeal"), [1]);
    assert!(found(&index, "ransomware nowhere").is_empty());
}

#[test]
fn provisions_are_counted_only_where_their_own_words_match() {
    let index = index(vec![record(1, "en", "Cybercrime Act", &["Short title.", "Cybercrime is prosecuted.", "Costs."])]);
    let answer = index.search(&request("cybercrime act")).unwrap();
    assert_eq!(answer.total, 1);
    assert_eq!((answer.hits[0].pieces.len(), answer.hits[0].more), (1, 0));
    assert_eq!(answer.hits[0].pieces[0].piece, 1);
}

#[test]
fn words_are_found_however_they_are_written() {
    let index = index(vec![
        record(1, "fr", "Loi", &["Un accès frauduleux; les infractions; aujourd’hui."]),
        record(2, "it", "Legge", &["Un accesso abusivo."]),
        record(3, "en", "Act", &["Anti-money laundering and cyber crimes; the naïve co-operation of a State."]),
        record(4, "ar", "قانون", &["الجَرِيمَة الإلكترونية ومكافحتُها"]),
        record(5, "hi", "अधिनियम", &["कंप्यूटर की सूचना"]),
        record(6, "ko", "법률", &["컴퓨터를 이용한 사기"]),
        record(7, "tr", "Kanun", &["BİLİŞİM sistemine girme"]),
        record(8, "de", "Gesetz", &["Die Straße und die Datenveränderung"]),
        record(9, "vi", "Luật", &["Tội phạm công nghệ thông tin"]),
        record(10, "ru", "Закон", &["Ещё компьютерных преступлений"]),
        record(11, "lo", "ກົດໝາຍ", &["ອາດຊະຍາກຳທາງຄອມພິວເຕີ"]),
        record(12, "my", "ဥပဒေ", &["ကွန်ပျူတာဆိုင်ရာပြစ်မှု"]),
    ]);
    for (question, seq) in [
        ("l'accès", 1),
        ("l’infraction", 1),
        ("aujourd'hui", 1),
        ("dell'accesso", 2),
        ("cyber-crime", 3),
        ("naive cooperation OR co-operation", 3),
        ("الجريمه الالكترونيه", 4),
        ("कंप्यूटर की", 5),
        ("컴퓨터", 6),
        ("bilişim", 7),
        ("strasse", 8),
        ("DATENVERANDERUNG", 8),
        ("cong nghe thong tin", 9),
        ("ЕЩЕ преступления", 10),
        ("ຄອມພິວເຕີ", 11),
        ("ကွန်ပျူတာ", 12),
    ] {
        assert_eq!(found(&index, question), [seq], "{question}");
    }
}

#[test]
fn tokens_for_any_engine_carry_their_place_and_stem() {
    let tokens = search::analysis::analyze("en", "The “Offences”, § 5");
    let shown: Vec<_> = tokens.iter().map(|token| (token.text.as_str(), token.stem.as_deref(), token.position)).collect();
    assert_eq!(shown, [("the", None, 0), ("offences", Some("offenc"), 1), ("5", None, 2)]);
}

#[test]
fn words_near_each_other_are_found_in_any_order_and_as_often_as_asked() {
    let index = index(vec![
        record(1, "en", "One", &["the offence of unlawful access to a computer"]),
        record(2, "en", "Two", &["access was had in the house where an old computer stood, and access again"]),
        record(3, "en", "Three", &["computer access"]),
    ]);
    for (question, expected) in [
        ("\"access computer\"", vec![]),
        ("\"access computer\"~1", vec![3]),
        ("\"access computer\"~2", vec![1, 2, 3]),
        ("\"computer access\"~0", vec![3]),
        ("\"access access\"~3", vec![]),
        ("\"access access\"~50", vec![2]),
        ("\"access nowhere\"~9", vec![]),
        ("\"access\"~9", vec![1, 2, 3]),
    ] {
        let mut found = found(&index, question);
        found.sort_unstable();
        assert_eq!(found, expected, "{question}");
    }
    let answer = index.search(&request(&format!("\"{}\"~100", "the ".repeat(32)))).unwrap();
    assert_eq!(answer.total, 0);
}
