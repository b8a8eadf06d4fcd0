//! Numbered paragraphs that stand in one row, as pages that break no lines give them: `① … ② …`, `(1) …. (2) …`.

/// The bytes at which the second and the later paragraphs begin; nothing where the row does not begin with the first one.
pub(crate) fn cuts(text: &str) -> Vec<usize> {
    let circled = at_numbers(text, circled, |before| before.ends_with(char::is_whitespace) || ends_sentence(before));
    if circled.is_empty() { at_numbers(text, round, |before| before.ends_with(char::is_whitespace) && ends_sentence(before)) } else { circled }
}

/// More paragraphs than this have no place in one row.
const MOST: u32 = 40;
/// How many characters of a number and a heading may stand before the first paragraph.
const LONGEST_HEAD: usize = 120;

/// Follows the numbers through a row, each where `fits` allows it by the words before it.
fn at_numbers(text: &str, printed: impl Fn(u32) -> Option<String>, fits: impl Fn(&str) -> bool) -> Vec<usize> {
    let Some(first) = printed(1).and_then(|one| text.find(&one)).filter(|at| is_head(text.get(..*at).unwrap_or_default())) else { return Vec::new() };
    let mut cuts = Vec::new();
    let mut from = first + 1;
    for number in 2..MOST {
        let Some(label) = printed(number) else { break };
        let next = text.get(ceiling(text, from)..).and_then(|rest| {
            let begin = text.len() - rest.len();
            rest.match_indices(&label).map(|(at, _)| begin + at).find(|at| fits(text.get(..*at).unwrap_or_default()))
        });
        let Some(at) = next else { break };
        cuts.push(at);
        from = at + label.len();
    }
    cuts
}

fn ceiling(text: &str, at: usize) -> usize {
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
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

fn circled(number: u32) -> Option<String> {
    char::from_u32(u32::from('①') + number - 1).filter(|sign| ('①'..='⑳').contains(sign)).map(String::from)
}

fn round(number: u32) -> Option<String> {
    Some(format!("({number}) "))
}
