//! Questions that mean harm: each is answered or refused.

use search::{QueryError, SearchError};

use crate::{index, record, request};

/// Pieces that hurt parsers, put together in every order that a small generator finds.
const PIECES: [&str; 56] = [
    "(",
    ")",
    "（",
    "\"",
    "“",
    "”",
    "«",
    "„",
    "*",
    "~",
    "~9",
    "~1",
    "AND",
    "OR",
    "NOT",
    "-",
    "–",
    "+",
    ":",
    "kind:",
    "title:",
    "id:",
    "country:\"",
    "colour:red",
    "\\",
    "'",
    "’",
    "%",
    "\u{0}",
    "\u{1f}",
    "\u{202e}",
    "\u{feff}",
    "\u{200b}",
    "§",
    "第",
    "第二",
    "ำ",
    "ក្",
    "a*",
    "ab*",
    "法*",
    "zz~2",
    "computer~2",
    "\"a b\"~99",
    "\"the the\"~4294967296",
    "((((",
    "))))",
    "....",
    "//",
    "http://a",
    "🏛",
    "👩‍⚖️",
    "e\u{301}",
    "ﷺ",
    "the",
    "İ",
];

/// The same sequence in every run.
struct Generator(u64);

impl Generator {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }
}

fn small() -> search::Index {
    index(vec![
        record(
            1,
            "en",
            "The Computer Act",
            &["The computer and the the evidence of the offence.", "第二百八十五条 侵入计算机信息系统", "មាត្រា ៥ ក្រុម", "a b e\u{301}té"],
        ),
        record(2, "ar", "قانون", &["المادة ٥ صلى الله"]),
    ])
}

#[test]
fn ten_thousand_hostile_questions_are_answered_or_refused() {
    let index = small();
    let mut generator = Generator(11);
    let (mut answered, mut refused) = (0, 0);
    for number in 0..10_000 {
        let length = 1 + generator.next(20);
        let mut question: String = (0..length).map(|_| format!("{}{}", PIECES[generator.next(PIECES.len())], [" ", ""][generator.next(2)])).collect();
        if number % 50 == 0 {
            question = question.repeat(30);
        }
        match index.search(&request(&question)) {
            Ok(answer) => {
                answered += 1;
                assert!(answer.total <= 2 && answer.hits.len() <= 2, "{question:?}");
                let text = "The computer and the 第二百八十五条 evidence e\u{301}té ក្រុម";
                let shown: String = answer.highlighter.extract("en", text).into_iter().map(|(words, _)| words).collect();
                assert_eq!(shown, text, "{question:?}");
            }
            Err(SearchError::Query(_)) => refused += 1,
            Err(SearchError::Index(error)) => panic!("{question:?}: {error}"),
        }
        index.suggest(&question, "en", 10, model::access::Clearance::PUBLIC).unwrap();
    }
    assert!(answered > 1_000 && refused > 1_000, "{answered} answered, {refused} refused");
}

#[test]
fn naughty_strings_are_answered_or_refused() {
    let Some(shared) = crate::corpus::shared() else { return };
    let strings: Vec<String> = serde_json::from_slice(&std::fs::read(shared.join("data/suites/naughty-strings/blns.json")).unwrap()).unwrap();
    let index = small();
    for string in strings {
        if let Err(SearchError::Index(error)) = index.search(&request(&string)) {
            panic!("{string:?}: {error}");
        }
        let cursor = search::Request { cursor: Some(string.clone()), ..request("the") };
        assert!(matches!(index.search(&cursor), Err(SearchError::Query(QueryError::ForeignCursor))), "{string:?}");
    }
}

#[test]
fn limits_are_said_with_their_place_and_what_to_do() {
    let index = small();
    for (question, says) in [
        ("(access".to_owned(), "the bracket at character 1 has no other half; add it, or take this one out"),
        ("access \"to data".to_owned(), "the quotation mark at character 8 is not closed; add one at the end of the phrase, or take it out"),
        (format!("{}a{}", "(".repeat(17), ")".repeat(17)), "the bracket at character 17 is nested too deep; at most 16 may be inside each other"),
        ("a ".repeat(65), "the query has more than 64 words and phrases; leave some out"),
        (format!("\"{}\"", "a ".repeat(33)), "the phrase at character 1 has more than 32 words; shorten it"),
        ("é".repeat(600), "the query has 1200 bytes; shorten it to 1024"),
        ("a*".to_owned(), "`a*` is too short; write at least two letters before the asterisk"),
        (
            "colour:red".to_owned(),
            "there is no field `colour`; the fields are title, id, kind, country, region, topic, language, year, status, instrument",
        ),
    ] {
        match index.search(&request(&question)) {
            Err(SearchError::Query(error)) => assert_eq!(error.to_string(), says),
            other => panic!("{question:?}: {other:?}"),
        }
    }
}
