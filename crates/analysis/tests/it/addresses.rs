//! Addresses stay when a text is imported again with a paragraph more, one less or one in other words.

use std::collections::BTreeMap;

use exchange::akn;
use model::record::Kind;
use model::text::document::{Block, Inline, Item};

use crate::reading::read;

/// The address of each division, by the words that it alone says.
fn addresses(language: &str, text: &str) -> BTreeMap<String, String> {
    let mut document = read(Kind::Law, language, text).document;
    akn::give_eids(&mut document);
    let mut found = BTreeMap::new();
    collect(&document.body, &mut found);
    found
}

fn collect(items: &[Item], found: &mut BTreeMap<String, String>) {
    for item in items {
        let Item::Division(division) = item else { continue };
        let own = division.items.iter().filter_map(|item| match item {
            Item::Block(Block::Paragraph(runs)) => Some(Inline::plain(runs)),
            _ => None,
        });
        let words = [Inline::plain(&division.heading)].into_iter().chain(own).collect::<Vec<_>>().join(" ");
        let before = found.insert(words.trim().to_owned(), division.eid.clone());
        assert!(before.is_none(), "the sample says twice: {words}");
        collect(&division.items, found);
    }
}

/// Laws of several traditions with insertions in them, and in each the line that goes, the line that is put after it, and the line that
/// gets other words.
const SAMPLES: &[(&str, &str, &str, &str, &str)] = &[
    (
        "en",
        "Section 1. Access\n(1) Access is an offence.\n(1A) An attempt is an offence.\n(2) The penalty is a fine.\nSection 1A. Tools\n(1) Tools are forbidden.\n(2) They are forfeited.\nSection 2. Courts\n(a) first courts;\n(b) higher courts;\n(c) the last court.",
        "(1A) An attempt is an offence.",
        "Section 1B. Orders\n(1) A court may order.\n(2) An order is public.",
        "(b) higher courts;",
    ),
    (
        "fr",
        "Article 323-1\nL\u{2019}accès est puni.\nArticle 323-1 bis\n1° Les outils sont interdits ;\n2° Les outils sont saisis.\nArticle 323-2\nL\u{2019}entrave est punie.\nArticle 323-3\nLa modification est punie.",
        "Article 323-1 bis\n1° Les outils sont interdits ;\n2° Les outils sont saisis.",
        "Article 323-2-1\nLa tentative est punie.",
        "L\u{2019}entrave est punie.",
    ),
    (
        "nl",
        "Artikel 138a Woning\n1. Binnendringen is strafbaar.\n2. De straf is een boete.\nArtikel 138ab Computer\n1. Inbraak is strafbaar.\n2. Kopiëren ook.\nArtikel 138b Belemmering\n1. Belemmeren is strafbaar.\n2. Ook pogen is strafbaar.",
        "2. De straf is een boete.",
        "Artikel 138c Gegevens\n1. Overnemen is strafbaar.\n2. Het rijk waakt.",
        "2. Kopiëren ook.",
    ),
    (
        "ru",
        "Статья 272. Доступ\n1. Доступ наказывается.\n2. Группа наказывается строже.\nСтатья 272.1. Сбор\n1. Сбор наказывается.\n2. Продажа наказывается.\nСтатья 273. Программы\n1. Создание наказывается.\n2. Примечание действует.",
        "2. Группа наказывается строже.",
        "Статья 274. Сети\n1. Нарушение наказывается.\n2. Срок два года.",
        "2. Продажа наказывается.",
    ),
    (
        "zh",
        "第二百八十五条 侵入系统的，处罚。\n第二百八十六条 破坏系统的，处罚。\n第二百八十六条之一 拒不履行的，处罚。\n第二百八十七条 利用计算机的，处罚。",
        "第二百八十六条之一 拒不履行的，处罚。",
        "第二百八十七条之一 发布信息的，处罚。",
        "第二百八十六条 破坏系统的，处罚。",
    ),
    (
        "ja",
        "第一条（目的）\nこの法律は情報を守る。\n第二条（定義）\n用語を定める。\n第二条の二（範囲）\n範囲を定める。\n第三条（罰則）\n違反を罰する。",
        "第二条の二（範囲）\n範囲を定める。",
        "第四条（施行）\n施行日を定める。",
        "用語を定める。",
    ),
    (
        "ko",
        "제10조(정의)\n① 용어를 정한다.\n② 범위를 정한다.\n제10조의2(처벌)\n① 침입을 처벌한다.\n② 미수를 처벌한다.\n제11조(시행)\n시행일을 정한다.",
        "② 범위를 정한다.",
        "제11조의2(보고)\n장관은 보고한다.",
        "① 침입을 처벌한다.",
    ),
    (
        "pt",
        "Art. 2º O acesso é crime.\n§ 1º A pena é multa.\n§ 2º A tentativa é punida.\nArt. 2º-A A posse é crime.\n§ 1º O uso é crime.\n§ 2º O juiz decide.\nArt. 3º A lei vigora.",
        "§ 2º A tentativa é punida.",
        "Art. 4º O Estado coopera.",
        "§ 1º O uso é crime.",
    ),
];

#[test]
fn addresses_outlive_what_is_inserted_removed_and_reworded_beside_them() {
    for (language, text, goes, comes, reworded) in SAMPLES {
        let before = addresses(language, text);
        assert!(before.len() >= 4, "{language}: {before:#?}");
        assert!(text.contains(goes) && text.contains(reworded), "{language}: a line is not in the sample");
        let without = text.replace(&format!("{goes}\n"), "");
        let with = format!("{text}\n{comes}");
        let other = text.replace(reworded, &in_other_words(reworded));
        assert!(other != *text && without != *text, "{language}: the sample did not change");
        for (change, text) in [("removed", without), ("inserted", with), ("reworded", other)] {
            let after = addresses(language, &text);
            let shared: Vec<&String> = before.keys().filter(|words| after.contains_key(*words)).collect();
            assert!(shared.len() + 4 >= before.len().min(after.len()), "{language}, {change}: hardly any words are shared: {after:#?}");
            for words in shared {
                assert_eq!(before.get(words), after.get(words), "{language}, {change}: the address of {words}");
            }
            if change == "reworded" {
                let ids = |found: &BTreeMap<String, String>| found.values().cloned().collect::<std::collections::BTreeSet<_>>();
                assert_eq!(ids(&before), ids(&after), "{language}: other words have given other addresses");
            }
        }
    }
}

/// The line with a word more at its end.
fn in_other_words(line: &str) -> String {
    let end = line.char_indices().next_back().map_or(0, |(at, _)| at);
    format!("{} (AB){}", &line[..end], &line[end..])
}
