//! Characters out of bytes: marks, declarations, and what the time before Unicode left.

use crate::{lines, read, text};

const RUSSIAN: &str = "Статья 272. Неправомерный доступ к компьютерной информации, охраняемой законом, наказывается штрафом.";
const ARABIC: &str = "يعاقب بالحبس مدة لا تقل عن سنة وبغرامة كل من دخل عمدا إلى موقع أو نظام معلوماتي محظور الدخول عليه";
const CHINESE: &str = "第二百八十五条 违反国家规定，侵入国家事务、国防建设、尖端科学技术领域的计算机信息系统的，处三年以下有期徒刑或者拘役。";

#[test]
fn encodings_that_nobody_declared_are_told_by_their_letters() {
    let written: [(&encoding_rs::Encoding, &str); 6] = [
        (encoding_rs::WINDOWS_1251, RUSSIAN),
        (encoding_rs::KOI8_U, RUSSIAN),
        (encoding_rs::WINDOWS_1256, ARABIC),
        (encoding_rs::GB18030, CHINESE),
        (encoding_rs::WINDOWS_1252, "Toute personne qui accède frauduleusement à un système est punie d’une amende déterminée par décret."),
        (
            encoding_rs::WINDOWS_1254,
            "Bir bilişim sisteminin bütününe veya bir kısmına hukuka aykırı olarak giren kişi için ceza verilir, şöyle ki ığşİ",
        ),
    ];
    for (encoding, words) in written {
        let (bytes, _, lost) = encoding.encode(words);
        assert!(!lost && std::str::from_utf8(&bytes).is_err());
        assert_eq!(lines("a.txt", &bytes), [words], "{}", encoding.name());
        assert_eq!(crate::codes(&read("a.txt", &bytes)), ["encoding-assumed"]);
    }
}

#[test]
fn utf_16_is_read_with_and_without_its_mark() {
    let words = "Section 1. A person shall not intercept data.";
    let little: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [little.clone(), big.clone(), [vec![0xff, 0xfe], little].concat(), [vec![0xfe, 0xff], big].concat()] {
        assert_eq!(lines("a.txt", &bytes), [words]);
    }
}

#[test]
fn a_page_is_believed_on_its_encoding_unless_it_is_utf_8() {
    let page = "<html><head><meta charset=windows-1251></head><body><p>Статья 1</p></body></html>";
    let (legacy, _, _) = encoding_rs::WINDOWS_1251.encode(page);
    assert_eq!(lines("a.html", &legacy), ["Статья 1"]);
    assert_eq!(lines("a.html", page.as_bytes()), ["Статья 1"]);
}

#[test]
fn a_stray_byte_costs_one_character() {
    let mut bytes = format!("{RUSSIAN}\n\n{RUSSIAN}").into_bytes();
    bytes.insert(40, 0xff);
    let read = lines("a.txt", &bytes);
    assert_eq!(read[1], RUSSIAN);
    assert!(text("a.txt", &bytes).facts.title.is_none());
    assert_eq!(crate::codes(&crate::read("a.txt", &bytes)), ["encoding-broken"]);
}
