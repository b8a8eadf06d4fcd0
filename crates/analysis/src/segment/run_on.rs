//! Numbered paragraphs that stand in one row, as pages that break no lines give them: `① … ② …`, `(1) …. (2) …`.

/// Where the run of `①`, `②` stands, which goes on over the rows of an article.
#[derive(Default)]
pub(crate) struct Run {
    /// The number that comes next; nothing where no run was begun.
    next: Option<u32>,
}

/// More paragraphs than this have no place in one provision.
const MOST: u32 = 40;
/// How many characters of a number and a heading may stand before the first paragraph.
const LONGEST_HEAD: usize = 120;

impl Run {
    /// The bytes of a row at which later paragraphs begin.
    pub(crate) fn cuts(&mut self, text: &str) -> Vec<usize> {
        let begins = first(text, &circled(1)).is_some();
        if begins || text.starts_with(['제', '第']) {
            self.next = begins.then_some(1);
        }
        if let Some(next) = self.next {
            let spaced = |before: &str| before.is_empty() || before.ends_with(char::is_whitespace) || ends_sentence(before);
            let found = places(text, next, circled, spaced);
            self.next = u32::try_from(found.len()).ok().map(|count| next + count);
            return found.into_iter().filter(|at| *at > 0).skip(usize::from(begins && !text.starts_with('①'))).collect();
        }
        if first(text, "(1)").is_none() {
            return Vec::new();
        }
        places(text, 2, |number| format!("({number})"), |before| before.ends_with(char::is_whitespace) && ends_sentence(before))
    }
}

/// Where the first paragraph begins: at the beginning of the row, or behind the number of a provision and its heading.
fn first(text: &str, label: &str) -> Option<usize> {
    text.find(label).filter(|at| is_head(text.get(..*at).unwrap_or_default()))
}

/// Follows the numbers through a row from `next` on, each where `fits` allows it by the words before it.
fn places(text: &str, next: u32, printed: impl Fn(u32) -> String, fits: impl Fn(&str) -> bool) -> Vec<usize> {
    let mut found = Vec::new();
    let mut from = 0;
    for number in next..MOST {
        let label = printed(number);
        let Some(rest) = text.get(from..).filter(|_| !label.is_empty()) else { break };
        let Some(at) = rest.match_indices(&label).map(|(at, _)| from + at).find(|at| number == 1 || fits(text.get(..*at).unwrap_or_default())) else {
            break;
        };
        found.push(at);
        from = at + label.len();
    }
    found
}

/// Whether the words before the first paragraph are the number of a provision with its heading, or nothing.
fn is_head(head: &str) -> bool {
    let head = head.trim();
    let opens = head.starts_with(['제', '第']) || head.starts_with(|character: char| character.is_ascii_digit()) && head.ends_with(['.', '—', '–']);
    head.is_empty() || opens && head.chars().count() <= LONGEST_HEAD
}

fn ends_sentence(before: &str) -> bool {
    before.trim_end().ends_with(['.', ';', ':', '—', '>', '。', '；', '”', '"'])
}

/// The sign of a number up to twenty; nothing above.
fn circled(number: u32) -> String {
    char::from_u32(u32::from('①') + number - 1).filter(|sign| ('①'..='⑳').contains(sign)).map(String::from).unwrap_or_default()
}
