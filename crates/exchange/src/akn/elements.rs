//! From a document to Akoma Ntoso 3.0 that the strict schema accepts: the elements of blocks, running text and provisions.

use model::text::document::{Block, Division, Inline, Item, ListItem, Table};

use super::{escape, level};

/// Appends a provision with all that is inside.
pub(super) fn division(division: &Division, out: &mut String) {
    open_division(division, out);
    content(&division.items, out);
    close_division(division, out);
}

/// Appends the beginning of a provision: its tag, its number, its heading.
pub(super) fn open_division(division: &Division, out: &mut String) {
    let element = level::element(division.level);
    out.push('<');
    out.push_str(element);
    escape::attribute(out, "eId", &division.eid);
    if element == "hcontainer" {
        escape::attribute(out, "name", level::SCHEDULE);
    }
    out.push('>');
    head(division, out);
}

pub(super) fn head(division: &Division, out: &mut String) {
    if let Some(num) = &division.num {
        out.push_str("<num>");
        escape::text(out, num);
        out.push_str("</num>");
    }
    if !division.heading.is_empty() {
        out.push_str("<heading>");
        line(&division.heading, out);
        out.push_str("</heading>");
    }
}

/// Appends the end of a provision.
pub(super) fn close_division(division: &Division, out: &mut String) {
    close(level::element(division.level), out);
}

/// What stands below the head of a provision: `content` where there are blocks only; otherwise the levels below, what stands before them in
/// `intro`, what stands after them in `wrapUp`, and what stands between them in containers of its own.
fn content(items: &[Item], out: &mut String) {
    let is_division = |item: &Item| matches!(item, Item::Division(_));
    let Some(first) = items.iter().position(is_division) else {
        stretch("<content>", items, "</content>", out);
        return;
    };
    let last = items.iter().rposition(is_division).unwrap_or(first);
    let (before, rest) = items.split_at(first);
    let (middle, after) = rest.split_at(last - first + 1);
    stretch("<intro>", before, "</intro>", out);
    for group in middle.chunk_by(|one, other| !is_division(one) && !is_division(other)) {
        match group {
            [Item::Division(inner)] => division(inner, out),
            blocks => stretch("<hcontainer name=\"text\"><content>", blocks, "</content></hcontainer>", out),
        }
    }
    stretch("<wrapUp>", after, "</wrapUp>", out);
}

fn stretch(before: &str, items: &[Item], after: &str, out: &mut String) {
    if items.is_empty() {
        return;
    }
    out.push_str(before);
    for item in items {
        if let Item::Block(inner) = item {
            block(inner, out);
        }
    }
    out.push_str(after);
}

/// Appends blocks.
pub(super) fn blocks(blocks: &[Block], out: &mut String) {
    blocks.iter().for_each(|inner| block(inner, out));
}

/// Appends blocks where the schema asks for at least one.
fn some_blocks(inner: &[Block], out: &mut String) {
    let before = out.len();
    blocks(inner, out);
    if out.len() == before {
        out.push_str("<p/>");
    }
}

pub(super) fn block(block: &Block, out: &mut String) {
    match block {
        Block::Paragraph(text) => {
            out.push_str("<p>");
            line(text, out);
            out.push_str("</p>");
        }
        Block::Heading(level, text) => {
            out.push_str("<block name=\"h");
            out.push(char::from(b'0' + (*level).clamp(1, 6)));
            out.push_str("\">");
            line(text, out);
            out.push_str("</block>");
        }
        Block::List(items) => list(items, out),
        Block::Table(inner) => table(inner, out),
        Block::Quote(inner) if inner.is_empty() => {}
        Block::Quote(inner) => {
            out.push_str("<blockContainer class=\"quote\">");
            some_blocks(inner, out);
            out.push_str("</blockContainer>");
        }
        Block::Preformatted(text) => {
            out.push_str("<block name=\"preformatted\">");
            escape::text(out, text);
            out.push_str("</block>");
        }
    }
}

fn list(items: &[ListItem], out: &mut String) {
    if items.is_empty() {
        return;
    }
    out.push_str("<blockList>");
    for item in items {
        out.push_str("<item>");
        if let Some(num) = &item.num {
            out.push_str("<num>");
            escape::text(out, num);
            out.push_str("</num>");
        }
        some_blocks(&item.blocks, out);
        out.push_str("</item>");
    }
    out.push_str("</blockList>");
}

fn table(table: &Table, out: &mut String) {
    if table.rows.iter().all(Vec::is_empty) {
        return;
    }
    out.push_str("<table>");
    for row in table.rows.iter().filter(|row| !row.is_empty()) {
        out.push_str("<tr>");
        for cell in row {
            let element = if cell.head { "th" } else { "td" };
            out.push('<');
            out.push_str(element);
            for (name, span) in [("colspan", cell.columns), ("rowspan", cell.rows)] {
                if span > 1 {
                    escape::attribute(out, name, &span.to_string());
                }
            }
            out.push('>');
            blocks(&cell.blocks, out);
            close(element, out);
        }
        out.push_str("</tr>");
    }
    out.push_str("</table>");
}

/// Appends running text.
pub(super) fn line(runs: &[Inline], out: &mut String) {
    for run in runs {
        match run {
            Inline::Text(text) => escape::text(out, text),
            Inline::Bold(inner) => marked("b", inner, out),
            Inline::Italic(inner) => marked("i", inner, out),
            Inline::Underline(inner) => marked("u", inner, out),
            Inline::Superscript(inner) => marked("sup", inner, out),
            Inline::Subscript(inner) => marked("sub", inner, out),
            Inline::Ref { href, content } => match escape::href(href) {
                Some(href) => {
                    out.push_str("<ref");
                    escape::attribute(out, "href", &href);
                    out.push('>');
                    line(content, out);
                    out.push_str("</ref>");
                }
                None => line(content, out),
            },
            Inline::Note { marker, content } => {
                out.push_str("<authorialNote");
                escape::attribute(out, "marker", marker);
                out.push('>');
                some_blocks(content, out);
                out.push_str("</authorialNote>");
            }
            Inline::Break => out.push_str("<br/>"),
        }
    }
}

fn marked(element: &str, inner: &[Inline], out: &mut String) {
    if inner.is_empty() {
        return;
    }
    out.push('<');
    out.push_str(element);
    out.push('>');
    line(inner, out);
    close(element, out);
}

fn close(element: &str, out: &mut String) {
    out.push_str("</");
    out.push_str(element);
    out.push('>');
}
