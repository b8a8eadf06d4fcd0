//! Texts in, outlines out: what the other tests share.

use analysis::segment::{Segmented, segment};
use model::draft::TextFacts;
use model::record::Kind;
use model::text::document::{Block, Inline, Item};
use model::text::flow::{Flow, Form, Line};

/// A flow of lines: `# ` makes headings, `- ` items, `**…**` around a line makes it bold; empty lines part.
pub(crate) fn flow(text: &str) -> Flow {
    Flow { lines: text.lines().map(str::trim).filter(|line| !line.is_empty()).map(line).collect() }
}

fn line(text: &str) -> Line {
    let depth = text.bytes().take_while(|byte| *byte == b'#').count();
    if depth > 0 && depth <= 6 {
        let words = text.trim_start_matches('#').trim();
        return Line::heading(u8::try_from(depth).unwrap(), vec![Inline::text(words)]);
    }
    if let Some(item) = text.strip_prefix("- ") {
        return Line { form: Form::Item, ..Line::paragraph(vec![Inline::text(item)]) };
    }
    if let Some(bold) = text.strip_prefix("**").and_then(|rest| rest.strip_suffix("**")).filter(|inner| !inner.contains("**")) {
        return Line::paragraph(vec![Inline::Bold(vec![Inline::text(bold)])]);
    }
    Line::paragraph(vec![Inline::text(text)])
}

pub(crate) fn facts(kind: Kind, language: &str) -> TextFacts {
    TextFacts { kind: Some(kind), language: language.parse().ok(), ..TextFacts::default() }
}

pub(crate) fn read(kind: Kind, language: &str, text: &str) -> Segmented {
    segment(&flow(text), &facts(kind, language))
}

/// The outline of a whole document, a line a division or a block.
pub(crate) fn outline(read: &Segmented) -> String {
    let document = &read.document;
    let mut out = String::new();
    for (name, blocks) in [("preface", &document.preface), ("preamble", &document.preamble)] {
        blocks.iter().for_each(|block| out.push_str(&format!("{name}: {}\n", words_of(block).trim())));
    }
    items(&document.body, 0, &mut out);
    document.conclusions.iter().for_each(|block| out.push_str(&format!("conclusions: {}\n", words_of(block).trim())));
    for schedule in &document.schedules {
        out.push_str("schedule:\n");
        items(&[Item::Division(schedule.clone())], 1, &mut out);
    }
    out
}

fn items(items_of: &[Item], depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    for item in items_of {
        match item {
            Item::Block(block) => out.push_str(&format!("{indent}{}\n", words_of(block).trim())),
            Item::Division(division) => {
                let level = format!("{:?}", division.level).to_lowercase();
                let num = division.num.as_deref().unwrap_or("-");
                let heading = Inline::plain(&division.heading);
                let heading = if heading.is_empty() { String::new() } else { format!(" | {heading}") };
                out.push_str(&format!("{indent}{level} {num}{heading}\n"));
                items(&division.items, depth + 1, out);
            }
        }
    }
}

fn words_of(block: &Block) -> String {
    let mut words = String::new();
    block_words(block, &mut words);
    words
}

fn block_words(block: &Block, out: &mut String) {
    match block {
        Block::Paragraph(runs) | Block::Heading(_, runs) => Inline::plain_into(runs, out),
        Block::List(list) => {
            for item in list {
                out.push_str("• ");
                item.blocks.iter().for_each(|block| block_words(block, out));
                out.push(' ');
            }
        }
        Block::Table(table) => table.rows.iter().flatten().flat_map(|cell| &cell.blocks).for_each(|block| block_words(block, out)),
        Block::Quote(inner) => inner.iter().for_each(|block| block_words(block, out)),
        Block::Preformatted(text) => out.push_str(text),
    }
    out.push(' ');
}

/// Letters and digits of a flow, and those of the document made of it. A heading printed above its number stands behind it in the
/// document, so the characters are compared sorted within that distance by the caller, or as a whole.
pub(crate) fn characters_of_flow(flow: &Flow) -> String {
    let mut words = String::new();
    for line in &flow.lines {
        match &line.form {
            Form::Table(table) => block_words(&Block::Table(table.clone()), &mut words),
            _ => words.push_str(&line.plain()),
        }
    }
    words.chars().filter(|character| character.is_alphanumeric()).collect()
}

pub(crate) fn characters_of_document(read: &Segmented) -> String {
    let mut words = String::new();
    let document = &read.document;
    document.preface.iter().chain(&document.preamble).for_each(|block| block_words(block, &mut words));
    item_words(&document.body, &mut words);
    document.conclusions.iter().for_each(|block| block_words(block, &mut words));
    for schedule in &document.schedules {
        item_words(&[Item::Division(schedule.clone())], &mut words);
    }
    words.chars().filter(|character| character.is_alphanumeric()).collect()
}

fn item_words(items: &[Item], out: &mut String) {
    for item in items {
        match item {
            Item::Block(block) => block_words(block, out),
            Item::Division(division) => {
                out.push_str(division.num.as_deref().unwrap_or_default());
                Inline::plain_into(&division.heading, out);
                item_words(&division.items, out);
            }
        }
    }
}

/// The printed numbers of all articles, sections and rules, in order.
pub(crate) fn provisions(items: &[Item], out: &mut Vec<String>) {
    use model::text::document::Level;
    for item in items {
        if let Item::Division(division) = item {
            if matches!(division.level, Level::Article | Level::Section | Level::Rule) {
                out.push(division.num.clone().unwrap_or_default());
            }
            provisions(&division.items, out);
        }
    }
}

/// Compares an outline with what is expected, line by line, spaces at the beginning of the expected text aside.
pub(crate) fn check(kind: Kind, language: &str, text: &str, expected: &str) {
    let found = outline(&read(kind, language, text));
    let margin = expected.lines().skip(1).map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let expected: Vec<&str> = expected
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| if line.starts_with(' ') { line.get(margin..).unwrap_or_default() } else { line })
        .collect();
    assert_eq!(found.trim_end(), expected.join("\n").trim_end(), "\n--- found ---\n{found}");
}
