//! Ten thousand hostile queries: each is answered or refused, none makes the house fail.

use testkit::App;

/// Pieces that hurt parsers, put together in every order a small generator finds.
const PIECES: [&str; 40] = [
    "(",
    ")",
    "\"",
    "*",
    "~",
    "~9",
    "AND",
    "OR",
    "NOT",
    "-",
    "+",
    ":",
    "kind:",
    "title:",
    "country:",
    "colour:red",
    "\\",
    "'",
    "%",
    "\u{0}",
    "\u{202e}",
    "\u{feff}",
    "§",
    "第",
    "ำ",
    "a*",
    "zz~2",
    "\"a b\"~99",
    "((((",
    "))))",
    "....",
    "//",
    "<script>",
    "' OR 1=1 --",
    "🏛",
    "e\u{301}",
    "ﷺ",
    "x",
    "the",
    "access",
];

/// The same sequence in every run.
struct Generator(u64);

impl Generator {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }
}

fn encoded(query: &str) -> String {
    query.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[tokio::test]
async fn ten_thousand_hostile_queries_are_answered_or_refused() {
    let app = App::with_samples().await;
    let mut generator = Generator(7);
    for number in 0..10_000 {
        let length = 1 + generator.next(24);
        let mut query: String = (0..length).map(|_| format!("{}{}", PIECES[generator.next(PIECES.len())], [" ", ""][generator.next(2)])).collect();
        if number % 100 == 0 {
            query = query.repeat(40);
        }
        let page = if number % 2 == 0 { "/api/v1/search" } else { "/en/search" };
        let answer = app.get(&format!("{page}?q={}", encoded(&query))).await;
        assert!(matches!(answer.status, 200 | 400), "{query:?} answered {}", answer.status);
    }
}

#[tokio::test]
async fn naughty_strings_are_answered_or_refused_in_every_field() {
    let Some(strings) = naughty_strings() else { return };
    let app = App::with_samples().await;
    for string in strings {
        for field in ["q", "country", "topic", "from", "cursor", "sort"] {
            let answer = app.get(&format!("/en/search?{field}={}", encoded(&string))).await;
            assert!(matches!(answer.status, 200 | 400), "{field}={string:?} answered {}", answer.status);
        }
        let answer = app.get(&format!("/id/{}", encoded(&string))).await;
        assert!(matches!(answer.status, 303 | 400 | 404), "/id/{string:?} answered {}", answer.status);
    }
}

/// The Big List of Naughty Strings, where it is at hand.
fn naughty_strings() -> Option<Vec<String>> {
    let folder = crate::corpus::shared()?.join("data/suites/naughty-strings");
    let file = std::fs::read_dir(folder).ok()?.flatten().find(|entry| entry.path().extension().is_some_and(|extension| extension == "json"))?;
    serde_json::from_slice(&std::fs::read(file.path()).ok()?).ok()
}
