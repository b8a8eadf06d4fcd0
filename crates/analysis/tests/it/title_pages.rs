//! What a law is called, its number and its day, where nothing but its own pages says them.

use model::record::Kind;

use crate::reading::read;

/// Title, number and day of a law.
fn told(language: &str, text: &str) -> [Option<String>; 3] {
    let facts = read(Kind::Law, language, text).facts;
    [facts.title, facts.number, facts.date.map(|date| date.to_string())]
}

fn some(words: &str) -> Option<String> {
    Some(words.to_owned()).filter(|words| !words.is_empty())
}

#[test]
fn title_number_and_day_are_those_of_the_law_and_not_of_the_paper_around_it() {
    let gazette = format!(
        "ÓRGANO OFICIAL DE LA REPÚBLICA DE LEXARIA\nEN ESTA EDICIÓN ENCONTRARÁ:\n{}ORGANISMO LEGISLATIVO\nDECRETO NÚMERO 7-2020\nARTÍCULO 1. Los datos son datos.\nARTÍCULO 2. Nadie entra.",
        "Edictos y remates\nPágina 16\n".repeat(24)
    );
    for (language, text, title, number, date) in [
        ("es", gazette.as_str(), "DECRETO NÚMERO 7-2020", "7-2020", ""),
        (
            "pt",
            "1ª versão:Lei n.º 7/2020, de 13 de Abril\nArtigo 1.º\nObjecto\n1 - Os dados são dados.\nArtigo 2.º\nAcesso\nNinguém entra.",
            "Lei n.º 7/2020, de 13 de Abril",
            "7/2020",
            "2020-04-13",
        ),
        ("es", "LEY 7 DE 2020\n(abril 13)\nArtículo 1. Los datos son datos.\nArtículo 2. Nadie entra.", "LEY 7 DE 2020", "7", "2020-04-13"),
        (
            "ru",
            "УГОЛОВНЫЙ КОДЕКС ЛЕКСАРИИ\nПринят Государственной Думой 1 апреля 2020 года\nСтатья 1. Данные\nДанные есть данные.\nСтатья 2. Доступ\nНикто не входит.\nМосква, Кремль\n13 апреля 2020 года\n№ 7-ФЗ",
            "УГОЛОВНЫЙ КОДЕКС ЛЕКСАРИИ",
            "7-ФЗ",
            "2020-04-13",
        ),
        (
            "en",
            "EXPLANATORY MEMORANDUM TO\nTHE COMPUTER REGULATIONS 2020\n1. Purpose\nIt is about data.\n2. Matters\nNobody enters.",
            "EXPLANATORY MEMORANDUM TO THE COMPUTER REGULATIONS 2020",
            "",
            "",
        ),
    ] {
        assert_eq!(told(language, text), [some(title), some(number), some(date)], "{title}");
    }
}
