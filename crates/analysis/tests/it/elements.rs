//! Elements of offences as statutes word them, in sentences of our own.

use analysis::topics::elements;

/// Language, offence, sentence; then the elements that it shows with their words.
const OFFENCES: &[(&str, &str, &str, &[&str])] = &[
    (
        "en",
        "illegal-access",
        "A person who intentionally and without authority gains access to a computer system is liable to imprisonment for two years.",
        &["act: access", "object: computer system", "intent: intentionally", "without-right: without authority"],
    ),
    ("en", "illegal-access", "Whoever accesses a computer commits an offence.", &["act: accesses", "object: computer"]),
    (
        "fr",
        "illegal-access",
        "Le fait d'accéder frauduleusement à un système informatique est puni. Lorsqu'il en résulte un dommage, la peine est aggravée.",
        &[
            "act: accéder frauduleusement",
            "object: système informatique",
            "intent: frauduleusement",
            "without-right: frauduleusement",
            "aggravation: Lorsqu'il en résulte, aggravée",
        ],
    ),
    ("ar", "illegal-access", "كل من دخل عمدا دون تصريح نظام معلومات يعاقب بالحبس", &["intent: عمدا", "without-right: دون تصريح"]),
    ("zh", "data-interference", "故意删除计算机信息系统数据，情节严重的，处三年以下有期徒刑", &["intent: 故意", "aggravation: 情节严重"]),
];

#[test]
fn elements_are_found_with_their_words() {
    for (language, topic, text, expected) in OFFENCES {
        let found = elements(text, &language.parse().unwrap(), topic).unwrap();
        let shown: Vec<String> = found.iter().map(|found| format!("{}: {}", found.element.as_str(), found.words.join(", "))).collect();
        for line in *expected {
            assert!(shown.iter().any(|shown| shown == line), "{text}: no `{line}` in {shown:?}");
        }
        if *language == "en" {
            assert_eq!(shown.len(), expected.len(), "{shown:?}");
        }
    }
}

#[test]
fn conduct_is_that_of_the_offence_and_an_unknown_language_says_nothing() {
    let text = "Whoever intercepts a communication and accesses a computer without authority commits an offence.";
    let act = |topic: &str| elements(text, &"en".parse().unwrap(), topic).unwrap().remove(0).words;
    assert_eq!((act("illegal-access"), act("illegal-interception")), (vec!["accesses".to_owned()], vec!["intercepts".to_owned()]));
    assert_eq!(elements("Quicumque", &"la".parse().unwrap(), "illegal-access"), None);
}
