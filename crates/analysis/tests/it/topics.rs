//! Topics of provisions and of queries.

use std::collections::BTreeMap;

use analysis::topics::Lexicon;
use model::language::Language;
use model::work::Translated;

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

type Entry = (&'static str, Translated, BTreeMap<Language, Vec<String>>);

fn entry(key: &'static str, labels: &[(&str, &str)], synonyms: &[(&str, &[&str])]) -> Entry {
    let labels = Translated(labels.iter().map(|(tag, label)| (language(tag), (*label).to_owned())).collect());
    let synonyms = synonyms.iter().map(|(tag, words)| (language(tag), words.iter().map(|word| (*word).to_owned()).collect())).collect();
    (key, labels, synonyms)
}

fn lexicon() -> Lexicon {
    let entries = [
        entry(
            "illegal-access",
            &[("en", "Illegal access"), ("fr", "Accès illégal"), ("ar", "الدخول غير المشروع"), ("zh", "非法访问"), ("ru", "Неправомерный доступ")],
            &[("en", &["hacking", "unauthorised access"]), ("de", &["Ausspähen von Daten"])],
        ),
        entry("malware", &[("en", "Malicious software"), ("ko", "악성 프로그램"), ("th", "มัลแวร์")], &[("en", &["malware", "computer virus", "AI"])]),
        entry("access", &[("en", "Access")], &[]),
        entry("definitions", &[("en", "Definitions"), ("es", "Definiciones")], &[("en", &["interpretation"])]),
    ];
    Lexicon::new(entries.iter().map(|(key, labels, synonyms)| (*key, labels, synonyms)))
}

fn suggested(heading: &str, text: &str, tag: &str) -> Vec<String> {
    lexicon().suggest(heading, text, &language(tag)).into_iter().map(|suggestion| suggestion.topic).collect()
}

#[test]
fn a_heading_decides() {
    assert_eq!(suggested("Interpretation", "In this Act, “computer” means a device.", "en"), ["definitions"]);
    assert_eq!(suggested("Illegal access", "A person who …", "en").first().map(String::as_str), Some("illegal-access"));
    assert_eq!(suggested("الدخول غير المشروع", "يعاقب كل من", "ar"), ["illegal-access"]);
}

#[test]
fn a_heading_may_say_it_in_another_order_and_form() {
    assert_eq!(suggested("О неправомерном доступе к информации", "Наказывается штрафом.", "ru"), ["illegal-access"]);
    assert_eq!(suggested("Access that is illegal", "A person who …", "en").first().map(String::as_str), Some("illegal-access"));
}

#[test]
fn one_common_word_in_the_text_does_not() {
    assert_eq!(
        suggested("Powers", "The officer has access to the premises and to every book that is kept there for a year.", "en"),
        Vec::<String>::new()
    );
    assert_eq!(suggested("Powers", "Hacking was not mentioned before.", "fr"), Vec::<String>::new());
}

#[test]
fn labels_of_several_words_and_several_evidences_do() {
    assert_eq!(suggested("", "Whoever gains unauthorised access to data is punished.", "en"), ["illegal-access"]);
    assert_eq!(suggested("", "用于非法访问计算机信息系统的程序", "zh"), ["illegal-access"]);
    assert_eq!(suggested("", "누구든지 악성 프로그램을 유포하여서는 아니 된다", "ko"), ["malware"]);
    assert!(suggested("", "Malware, for instance a computer virus, is forbidden.", "en").contains(&"malware".to_owned()));
}

#[test]
fn a_suggestion_names_its_evidence() {
    let suggestions = lexicon().suggest("Hacking", "Unauthorised access is hacking.", &language("en"));
    let first = suggestions.first().unwrap();
    assert_eq!((first.topic.as_str(), first.evidence.as_slice()), ("illegal-access", &["hacking".to_owned(), "unauthorised access".to_owned()][..]));
    assert!(first.score > 0.5 && first.score <= 1.0);
}

#[test]
fn queries_name_topics_in_any_language_and_spelling() {
    let table: [(&str, &[&str]); 9] = [
        ("illegal access", &["illegal-access", "access"]),
        ("ACCES ILLEGAL", &["illegal-access"]),
        ("penalty for Hacking in Asia", &["illegal-access"]),
        ("الدخول غير المشروع", &["illegal-access"]),
        ("неправомерный доступ к информации", &["illegal-access"]),
        ("关于非法访问的规定", &["illegal-access"]),
        ("มัลแวร์", &["malware"]),
        ("AI", &[]),
        ("accession", &[]),
    ];
    for (query, expected) in table {
        let named = lexicon().named_in_query(query);
        // A label inside a longer one that was found is not meant by itself.
        let expected: Vec<&str> = expected.iter().copied().filter(|key| !(query == "illegal access" && *key == "access")).collect();
        assert_eq!(named, expected, "{query}");
    }
}

#[test]
fn an_empty_lexicon_finds_nothing() {
    let lexicon = Lexicon::new(std::iter::empty());
    assert!(lexicon.named_in_query("hacking").is_empty());
    assert!(lexicon.suggest("hacking", "hacking", &language("en")).is_empty());
}
