//! A paragraph of the flow with its words at hand, and what can be seen of its form without knowing any law.

use model::text::document::{Block, Inline, Table};
use model::text::flow::{Flow, Form, Line};

use super::run_on::Run;

/// A paragraph, its label and its text together.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// The words without marks.
    pub(crate) plain: String,
    /// The words with their marks; as plain text they are `plain`.
    pub(crate) runs: Vec<Inline>,
    /// Its form.
    pub(crate) shape: Shape,
    /// Whether all its words are bold.
    pub(crate) bold: bool,
    /// Whether it stands inside a quotation of another law.
    pub(crate) quoted: bool,
    /// Which quotation it belongs to, where that begins and ends with rows.
    pub(crate) quotation: Option<u32>,
    /// Whether the file itself numbers it, as the paragraphs of a judgment are.
    pub(crate) numbered: bool,
}

/// The form of a row.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Shape {
    Text,
    Heading(u8),
    Item,
    Quote,
    Table(Table),
    Preformatted,
}

/// The rows of a flow; empty lines are left out.
pub(crate) fn rows(flow: &Flow) -> Vec<Row> {
    let mut run = Run::default();
    let mut rows: Vec<Row> = flow
        .lines
        .iter()
        .flat_map(|line| parted(unhashed(row(line))))
        .flat_map(|row| {
            let cuts = if may_part(&row) { run.cuts(&row.plain) } else { Vec::new() };
            cut(row, &cuts)
        })
        .filter(|row| !row.plain.trim().is_empty() || matches!(row.shape, Shape::Table(_)))
        .collect();
    super::quotation::mark(&mut rows);
    rows
}

fn row(line: &Line) -> Row {
    let mut runs = Vec::with_capacity(line.text.len() + 1);
    if let Some(label) = line.label.as_deref().filter(|label| !label.is_empty()) {
        runs.push(Inline::Text(format!("{label} ")));
    }
    runs.extend(line.text.iter().cloned());
    let shape = match &line.form {
        Form::Paragraph => Shape::Text,
        Form::Heading(level) => Shape::Heading(*level),
        Form::Item => Shape::Item,
        Form::Quote => Shape::Quote,
        Form::Table(table) => Shape::Table(table.clone()),
        Form::Preformatted => Shape::Preformatted,
    };
    let plain = Inline::plain(&runs);
    let bold = is_bold(&line.text);
    let numbered = line.label.as_deref().is_some_and(|label| is_number(label.trim()));
    Row { plain, runs, shape, bold, quoted: false, quotation: None, numbered }
}

/// `####Definitions` without a space is no heading to Markdown, and was meant as one.
fn unhashed(row: Row) -> Row {
    let hashes = row.plain.bytes().take_while(|byte| *byte == b'#').count();
    if !(2..=6).contains(&hashes) || row.shape != Shape::Text || row.plain.len() > 400 {
        return row;
    }
    let (_, words) = split(&row.runs, hashes);
    of_runs(trimmed(words), Shape::Heading(u8::try_from(hashes).unwrap_or(6)))
}

/// Converters run the articles of a page together; a bold number in the middle of a row begins one of its own, and so does the number of a
/// section behind its marginal note (`Interpretation 2. (1) In this Act …`).
fn parted(row: Row) -> Vec<Row> {
    if !may_part(&row) {
        return vec![row];
    }
    let mut cuts = Vec::new();
    let mut at = 0;
    for (place, run) in row.runs.iter().enumerate() {
        let length = plain_length(run);
        if place > 0 && at > 0 && matches!(run, Inline::Bold(_)) && cuts.len() < 1_000 {
            let before = row.plain.get(..at).unwrap_or_default().trim_end();
            if super::mark::begins_provision(row.plain.get(at..at + length).unwrap_or_default(), before) {
                cuts.push(at);
            }
        }
        at += length;
    }
    cuts.extend(unset_bold(&row.plain));
    cuts.extend(glued(&row.plain));
    cuts.sort_unstable();
    cuts.dedup();
    if cuts.is_empty() {
        cuts.extend(super::mark::after_note(&row.plain));
    }
    cut(row, &cuts)
}

/// Where signs for bold words were left standing, as `**Article 10. **The author` has no end for Markdown, and the words begin a provision.
fn unset_bold(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices("**").take(1_000).map(|(at, _)| at).filter(|at| {
        let (before, words) = text.split_at(*at);
        *at > 0 && super::mark::begins_provision(words.trim_start_matches('*'), before.trim_end())
    })
}

/// Where a provision is glued to the sentence before it, as `… of the State.Article 5. Scope`: a break of lines was lost.
fn glued(text: &str) -> impl Iterator<Item = usize> {
    let ends = text.match_indices(['.', ';', ')', '”', '»', '。']).map(|(at, sign)| at + sign.len());
    let opens = move |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(char::is_uppercase) && super::mark::is_glued(rest));
    ends.filter(opens).take(1_000)
}

fn may_part(row: &Row) -> bool {
    matches!(row.shape, Shape::Text | Shape::Item) && row.plain.len() <= 200_000
}

fn cut(row: Row, cuts: &[usize]) -> Vec<Row> {
    let mut parts = Vec::with_capacity(cuts.len() + 1);
    let mut rest = row;
    let mut from = 0;
    for cut in cuts.iter().copied() {
        let (head, tail) = split(&rest.runs, cut - from);
        parts.push(of_runs(head, rest.shape.clone()));
        rest = of_runs(tail, rest.shape);
        from = cut;
    }
    parts.push(rest);
    parts
}

fn of_runs(runs: Vec<Inline>, shape: Shape) -> Row {
    let plain = Inline::plain(&runs);
    let bold = is_bold(&runs);
    Row { plain, runs, shape, bold, quoted: false, quotation: None, numbered: false }
}

fn is_bold(runs: &[Inline]) -> bool {
    let mut any = false;
    runs.iter().all(|run| match run {
        Inline::Bold(_) => {
            any = true;
            true
        }
        Inline::Text(text) => !text.chars().any(char::is_alphanumeric),
        Inline::Italic(inner) | Inline::Underline(inner) | Inline::Ref { content: inner, .. } => {
            let inner = is_bold(inner);
            any |= inner;
            inner
        }
        _ => true,
    }) && any
}

/// `16`, `16.`, `[16]`: what numbers paragraphs, and not the items of a list.
fn is_number(label: &str) -> bool {
    let digits = label.strip_suffix('.').or_else(|| label.strip_prefix('[')?.strip_suffix(']')).unwrap_or(label);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

impl Row {
    /// Whether the row has the form of a heading by itself: a heading style, or bold from one end to the other.
    pub(crate) fn is_styled(&self) -> bool {
        matches!(self.shape, Shape::Heading(_)) || self.bold && matches!(self.shape, Shape::Text | Shape::Item)
    }

    /// Whether it is short and does not end like a sentence.
    pub(crate) fn is_title_like(&self, longest: usize) -> bool {
        let text = self.plain.trim();
        let ends = text.ends_with(['.', ';', ':', ',', '。', '；', '：', '，', '、', '؛', '،', '—', '–', '၊', '။', '។', '៕', 'ៈ', '៖', '।', '॥']);
        let starts = text.chars().find(|character| character.is_alphabetic()).is_some_and(|character| !character.is_lowercase());
        !ends
            && starts
            && text.len() <= longest * 4
            && text.chars().count() <= longest
            && !matches!(self.shape, Shape::Table(_) | Shape::Quote | Shape::Preformatted)
    }

    /// Whether a page says of it that it is the note in the margin of what comes next, as those of Canada do.
    pub(crate) fn is_marginal_note(&self) -> bool {
        let text = self.plain.trim_start();
        ["Marginal note:", "Note marginale :", "Note marginale:"].iter().any(|sign| text.starts_with(sign)) && text.chars().count() <= 250
    }

    /// Whether its letters are capitals.
    pub(crate) fn is_capitals(&self) -> bool {
        let mut upper = 0;
        for character in self.plain.chars() {
            if character.is_lowercase() {
                return false;
            }
            upper += usize::from(character.is_uppercase());
        }
        upper > 1
    }

    /// The row as a block, from a byte of its words on.
    pub(crate) fn block_from(&self, start: usize) -> Option<Block> {
        if let Shape::Table(table) = &self.shape {
            return Some(Block::Table(table.clone()));
        }
        let runs = if start == 0 { self.runs.clone() } else { split(&self.runs, start).1 };
        let runs = trimmed(runs);
        if runs.is_empty() {
            return None;
        }
        Some(match self.shape {
            Shape::Heading(level) => Block::Heading(level, runs),
            Shape::Quote => Block::Quote(vec![Block::Paragraph(runs)]),
            Shape::Preformatted if start == 0 => Block::Preformatted(self.plain.clone()),
            _ => Block::Paragraph(runs),
        })
    }

    /// The words from one byte to another, with their marks.
    pub(crate) fn runs_between(&self, start: usize, end: usize) -> Vec<Inline> {
        let (head, _) = if end >= self.plain.len() { (self.runs.clone(), Vec::new()) } else { split(&self.runs, end) };
        trimmed(if start == 0 { head } else { split(&head, start).1 })
    }
}

/// Cuts runs at a byte of their plain text.
fn split(runs: &[Inline], at: usize) -> (Vec<Inline>, Vec<Inline>) {
    let mut before = Vec::new();
    let mut after = Vec::new();
    let mut left = at;
    for run in runs {
        let length = plain_length(run);
        if length <= left {
            left -= length;
            before.push(run.clone());
        } else if left == 0 {
            after.push(run.clone());
        } else {
            let (head, tail) = split_run(run, std::mem::take(&mut left));
            before.extend(head);
            after.extend(tail);
        }
    }
    (before, after)
}

fn split_run(run: &Inline, at: usize) -> (Option<Inline>, Option<Inline>) {
    let around = |inner: &[Inline], wrap: &dyn Fn(Vec<Inline>) -> Inline| {
        let (head, tail) = split(inner, at);
        (Some(wrap(head)), Some(wrap(tail)))
    };
    match run {
        Inline::Text(text) => {
            let (head, tail) = text.split_at_checked(at).unwrap_or((text, ""));
            (Some(Inline::text(head)), Some(Inline::text(tail)))
        }
        Inline::Bold(inner) => around(inner, &Inline::Bold),
        Inline::Italic(inner) => around(inner, &Inline::Italic),
        Inline::Underline(inner) => around(inner, &Inline::Underline),
        Inline::Superscript(inner) => around(inner, &Inline::Superscript),
        Inline::Subscript(inner) => around(inner, &Inline::Subscript),
        Inline::Ref { href, content } => around(content, &|content| Inline::Ref { href: href.clone(), content }),
        Inline::Note { .. } | Inline::Break => (None, Some(run.clone())),
    }
}

fn plain_length(run: &Inline) -> usize {
    match run {
        Inline::Text(text) => text.len(),
        Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
            inner.iter().map(plain_length).sum()
        }
        Inline::Ref { content, .. } => content.iter().map(plain_length).sum(),
        Inline::Note { .. } => 0,
        Inline::Break => 1,
    }
}

/// The runs without space at their ends and without marks around nothing.
pub(crate) fn trimmed(mut runs: Vec<Inline>) -> Vec<Inline> {
    runs.retain(|run| !is_nothing(run));
    while runs.first().is_some_and(is_space) {
        runs.remove(0);
    }
    while runs.last().is_some_and(is_space) {
        runs.pop();
    }
    if let Some(Inline::Text(first)) = runs.first_mut() {
        first.drain(..first.len() - first.trim_start().len());
    }
    if let Some(Inline::Text(last)) = runs.last_mut() {
        last.truncate(last.trim_end().len());
    }
    runs
}

fn is_nothing(run: &Inline) -> bool {
    match run {
        Inline::Text(text) => text.is_empty(),
        Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
            inner.iter().all(is_nothing)
        }
        Inline::Ref { content, .. } => content.iter().all(is_nothing),
        Inline::Note { .. } | Inline::Break => false,
    }
}

fn is_space(run: &Inline) -> bool {
    match run {
        Inline::Text(text) => text.trim().is_empty(),
        Inline::Break => true,
        _ => false,
    }
}
