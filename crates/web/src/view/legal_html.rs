//! Provisions as HTML, set as a gazette sets them: numbers hang, levels step in, tables scroll by themselves. Every character is escaped.

use std::cell::Cell as Counter;

use model::text::document::{Block, Cell, Division, Inline, Item, ListItem, Table};

use super::address;
use super::cited::{Mark, Marks};
use super::markup::{Markup, escape_into};

/// How the text is shown.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    /// The page of the record, to which links inside the text lead.
    pub(crate) page: &'a str,
    /// Whether levels carry their address; a text beside another one must not.
    pub(crate) with_ids: bool,
    /// Whether links are made; not where a link stands around the text.
    pub(crate) with_links: bool,
    /// What a table is called to readers who hear the page; its number follows.
    pub(crate) table: &'a str,
    /// What has been shown so far.
    pub(crate) counts: &'a Counts,
    /// The citations in the text; none where it is not the text that they were found in.
    pub(crate) marks: Option<&'a Marks>,
}

/// What has been shown so far.
#[derive(Default)]
pub(crate) struct Counts {
    /// Tables on the page.
    pub(crate) tables: Counter<u64>,
    /// Passages of the text, by which its citations are found: see `model::text::document::passages`.
    pub(crate) passages: Counter<usize>,
}

/// Where the pen is in a passage, and what is marked in it.
#[derive(Default)]
struct Pen {
    at: usize,
    marks: Vec<Mark>,
}

impl<'a> Setting<'a> {
    /// A text of the record whose page this is, with addresses and links.
    pub(crate) fn of(page: &'a str, table: &'a str, counts: &'a Counts) -> Self {
        Self { page, with_ids: true, with_links: true, table, counts, marks: None }
    }

    /// The marks of the next passage, whose characters are these.
    fn next_passage(&self, text: impl FnOnce() -> String) -> Vec<Mark> {
        let number = self.counts.passages.get();
        self.counts.passages.set(number + 1);
        self.marks.filter(|_| self.with_links).map_or_else(Vec::new, |marks| marks.of(number, &text()))
    }
}

/// The content of a unit.
pub(crate) fn items(items: &[Item], setting: &Setting<'_>) -> Markup {
    let mut out = String::new();
    push_items(&mut out, items, setting);
    Markup::trusted(out)
}

/// Runs of text.
pub(crate) fn runs(runs: &[Inline], setting: &Setting<'_>) -> Markup {
    let mut out = String::new();
    if !runs.is_empty() {
        push_passage(&mut out, runs, setting);
    }
    Markup::trusted(out)
}

fn push_items(out: &mut String, items: &[Item], setting: &Setting<'_>) {
    for item in items {
        match item {
            Item::Division(division) => push_division(out, division, setting),
            Item::Block(block) => push_block(out, block, setting),
        }
    }
}

fn push_division(out: &mut String, division: &Division, setting: &Setting<'_>) {
    // Only a number makes room for itself; text without one stands flush.
    let has_number = division.num.as_deref().is_some_and(|num| !num.is_empty());
    out.push_str(if has_number { "<div class=\"lvl\"" } else { "<div" });
    if setting.with_ids && !division.eid.is_empty() {
        out.push_str(" id=\"");
        escape_into(out, &division.eid);
        out.push('"');
    }
    out.push('>');
    push_number(out, division.num.as_deref());
    if has_number {
        out.push_str("<div class=\"txt\">");
    }
    if !division.heading.is_empty() {
        out.push_str("<p class=\"hd\">");
        push_passage(out, &division.heading, setting);
        out.push_str("</p>");
    }
    push_items(out, &division.items, setting);
    out.push_str(if has_number { "</div></div>" } else { "</div>" });
}

fn push_number(out: &mut String, num: Option<&str>) {
    if let Some(num) = num.filter(|num| !num.is_empty()) {
        // A long number (`Article 14 bis`) stands above its text instead of beside it.
        out.push_str(if num.chars().count() > 8 { "<span class=\"num long\">" } else { "<span class=\"num\">" });
        escape_into(out, num);
        out.push_str("</span> ");
    }
}

fn push_block(out: &mut String, block: &Block, setting: &Setting<'_>) {
    match block {
        Block::Paragraph(runs) => wrapped(out, "p", "", |out| push_passage(out, runs, setting)),
        Block::Heading(_, runs) => wrapped(out, "p", " class=\"hd\"", |out| push_passage(out, runs, setting)),
        Block::List(items) => {
            wrapped(out, "ul", " class=\"lst\"", |out| items.iter().for_each(|item| push_list_item(out, item, setting)));
        }
        Block::Table(table) => push_table(out, table, setting),
        Block::Quote(blocks) => wrapped(out, "blockquote", "", |out| push_blocks(out, blocks, setting)),
        Block::Preformatted(text) => {
            wrapped(out, "pre", " tabindex=\"0\"", |out| push_text(out, text, &mut Pen { at: 0, marks: setting.next_passage(|| text.clone()) }))
        }
    }
}

fn push_blocks(out: &mut String, blocks: &[Block], setting: &Setting<'_>) {
    blocks.iter().for_each(|block| push_block(out, block, setting));
}

fn push_list_item(out: &mut String, item: &ListItem, setting: &Setting<'_>) {
    if item.num.as_deref().is_none_or(str::is_empty) {
        return wrapped(out, "li", "", |out| push_blocks(out, &item.blocks, setting));
    }
    out.push_str("<li class=\"lvl\">");
    push_number(out, item.num.as_deref());
    wrapped(out, "div", " class=\"txt\"", |out| push_blocks(out, &item.blocks, setting));
    out.push_str("</li>");
}

fn push_table(out: &mut String, table: &Table, setting: &Setting<'_>) {
    setting.counts.tables.set(setting.counts.tables.get() + 1);
    out.push_str("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    escape_into(out, &format!("{} {}", setting.table, setting.counts.tables.get()));
    out.push_str("\"><table><tbody>");
    for (number, row) in table.rows.iter().enumerate() {
        let scope = if number == 0 || row.iter().all(|cell| cell.head) { " scope=\"col\"" } else { " scope=\"row\"" };
        wrapped(out, "tr", "", |out| row.iter().for_each(|cell| push_cell(out, cell, scope, setting)));
    }
    out.push_str("</tbody></table></div>");
}

fn push_cell(out: &mut String, cell: &Cell, scope: &str, setting: &Setting<'_>) {
    // A head without words heads nothing.
    let is_head = cell.head && !cell.blocks.is_empty();
    let mut spans = String::from(if is_head { scope } else { "" });
    if cell.columns > 1 {
        spans.push_str(&format!(" colspan=\"{}\"", cell.columns));
    }
    if cell.rows > 1 {
        spans.push_str(&format!(" rowspan=\"{}\"", cell.rows));
    }
    // One paragraph needs no paragraph mark in a cell.
    wrapped(out, if is_head { "th" } else { "td" }, &spans, |out| match cell.blocks.as_slice() {
        [Block::Paragraph(runs)] => push_passage(out, runs, setting),
        blocks => push_blocks(out, blocks, setting),
    });
}

/// A paragraph or a heading, with the citations that are marked in it.
fn push_passage(out: &mut String, runs: &[Inline], setting: &Setting<'_>) {
    let mut pen = Pen { at: 0, marks: setting.next_passage(|| Inline::plain(runs)) };
    push_runs(out, runs, setting, &mut pen);
}

fn push_runs(out: &mut String, runs: &[Inline], setting: &Setting<'_>, pen: &mut Pen) {
    for run in runs {
        match run {
            Inline::Text(text) => push_text(out, text, pen),
            Inline::Bold(inner) => wrapped(out, "b", "", |out| push_runs(out, inner, setting, pen)),
            Inline::Italic(inner) => wrapped(out, "i", "", |out| push_runs(out, inner, setting, pen)),
            Inline::Underline(inner) => wrapped(out, "u", "", |out| push_runs(out, inner, setting, pen)),
            Inline::Superscript(inner) => wrapped(out, "sup", "", |out| push_runs(out, inner, setting, pen)),
            Inline::Subscript(inner) => wrapped(out, "sub", "", |out| push_runs(out, inner, setting, pen)),
            Inline::Ref { href, content } => push_link(out, href, content, setting, pen),
            Inline::Note { marker, content } => push_note(out, marker, content, setting),
            Inline::Break => {
                out.push_str("<br>");
                pen.at += 1;
            }
        }
    }
}

/// Characters, with a link or a mark around what is cited. A citation that goes on in the next run is linked there, too.
fn push_text(out: &mut String, text: &str, pen: &mut Pen) {
    let (from, to) = (pen.at, pen.at + text.len());
    pen.at = to;
    let mut done = 0;
    for mark in pen.marks.iter().filter(|mark| mark.start < to && from < mark.end) {
        let (start, end) = (mark.start.max(from) - from, mark.end.min(to) - from);
        // Marks lie on the borders of characters and one after another; anything else is not marked.
        let (Some(before), Some(inner)) = (text.get(done..start), text.get(start..end)) else { continue };
        escape_into(out, before);
        let element = if let Some(href) = &mark.href {
            out.push_str("<a class=\"cit\" href=\"");
            escape_into(out, href);
            "a"
        } else {
            out.push_str("<span class=\"cit");
            "span"
        };
        out.push_str("\" title=\"");
        escape_into(out, &mark.name);
        out.push_str("\">");
        escape_into(out, inner);
        out.push_str(if element == "a" { "</a>" } else { "</span>" });
        done = end;
    }
    escape_into(out, text.get(done..).unwrap_or_default());
}

/// A link inside the text leads to the page of the provision; nothing but the web and addresses of works gets in.
fn push_link(out: &mut String, href: &str, content: &[Inline], setting: &Setting<'_>, pen: &mut Pen) {
    let has_words = content.iter().any(|run| !matches!(run, Inline::Text(text) if text.trim().is_empty()));
    let address = match href.strip_prefix('#') {
        _ if !setting.with_links || !has_words => return push_runs(out, content, setting, pen),
        Some(eid) => format!("{}/{}", setting.page, address::segment(eid)),
        None if href.starts_with("/akn/") || href.starts_with("https://") || href.starts_with("http://") => href.to_owned(),
        None => return push_runs(out, content, setting, pen),
    };
    let length = Inline::plain(content).len();
    // Where a record here is cited, it is better than a page elsewhere.
    if pen.marks.iter().any(|mark| mark.href.is_some() && mark.start < pen.at + length && pen.at < mark.end) {
        return push_runs(out, content, setting, pen);
    }
    out.push_str("<a href=\"");
    escape_into(out, &address);
    out.push_str(if address.starts_with("http") { "\" rel=\"noreferrer external\">" } else { "\">" });
    push_runs(out, content, &Setting { with_links: false, ..*setting }, &mut Pen::default());
    out.push_str("</a>");
    pen.at += length;
}

/// A footnote stands where its mark stood, small and in brackets: it prints, it is heard in place, it needs no script.
fn push_note(out: &mut String, marker: &str, content: &[Block], setting: &Setting<'_>) {
    let mut text = String::new();
    Block::plain_into(content, &mut text);
    out.push_str("<small class=\"note\">[");
    if !marker.is_empty() {
        escape_into(out, marker);
        out.push(' ');
    }
    push_text(out, text.trim(), &mut Pen { at: 0, marks: setting.next_passage(|| text.trim().to_owned()) });
    out.push_str("]</small>");
}

/// The characters of items, a line a paragraph.
pub(crate) fn plain_items(items: &[Item], out: &mut String) {
    for item in items {
        match item {
            Item::Division(division) => {
                if let Some(num) = &division.num {
                    out.push_str(num);
                    out.push(' ');
                }
                if !division.heading.is_empty() {
                    Inline::plain_into(&division.heading, out);
                    out.push('\n');
                }
                plain_items(&division.items, out);
            }
            Item::Block(block) => Block::plain_into(std::slice::from_ref(block), out),
        }
    }
}

fn wrapped(out: &mut String, element: &str, attributes: &str, inner: impl FnOnce(&mut String)) {
    out.push('<');
    out.push_str(element);
    out.push_str(attributes);
    out.push('>');
    inner(out);
    out.push_str("</");
    out.push_str(element);
    out.push('>');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(content: &[Item]) -> String {
        items(content, &Setting::of("/en/laws/lex_1", "Table", &Counts::default())).to_string()
    }

    #[test]
    fn a_level_hangs_its_number_and_keeps_its_address() {
        let level = Item::Division(Division {
            eid: "sec_1__subsec_1".into(),
            num: Some("(1)".into()),
            items: vec![Item::Block(Block::Paragraph(vec![Inline::text("A < B")]))],
            ..Division::default()
        });
        assert_eq!(
            shown(&[level]),
            "<div class=\"lvl\" id=\"sec_1__subsec_1\"><span class=\"num\">(1)</span> <div class=\"txt\"><p>A &lt; B</p></div></div>"
        );
    }

    #[test]
    fn links_lead_to_provisions_and_never_to_script() {
        let link = |href: &str, content| Inline::Ref { href: href.into(), content };
        let set = |run| shown(&[Item::Block(Block::Paragraph(vec![run]))]);
        assert_eq!(set(link("#sec_2", vec![Inline::text("x")])), "<p><a href=\"/en/laws/lex_1/sec_2\">x</a></p>");
        assert_eq!(set(link("javascript:alert(1)", vec![Inline::text("x")])), "<p>x</p>");
        let nested = link("#sec_2", vec![link("#sec_3", vec![Inline::text("x")])]);
        assert_eq!(set(nested), "<p><a href=\"/en/laws/lex_1/sec_2\">x</a></p>");
    }

    #[test]
    fn citations_are_links_where_a_record_answers_and_marks_where_none_does() {
        let mark = |start, end, href: Option<&str>| Mark { start, end, href: href.map(str::to_owned), name: "X & Y Act".into() };
        let marks =
            Marks::from_passages([(1, vec![mark(4, 9, Some("/en/laws/lex_2"))]), (2, vec![mark(0, 3, None)]), (3, vec![mark(1, 4, Some("/x"))])]);
        let counts = Counts::default();
        let setting = Setting { marks: Some(&marks), ..Setting::of("/en/laws/lex_1", "Table", &counts) };
        let note = Inline::Note { marker: "1".into(), content: vec![Block::Paragraph(vec![Inline::text("§ 1 Z")])] };
        let blocks = [
            Block::Paragraph(vec![Inline::text("none")]),
            Block::Paragraph(vec![Inline::text("see "), Inline::Bold(vec![Inline::text("X A")]), Inline::text("ct."), note]),
            Block::Paragraph(vec![Inline::text("a"), Inline::Ref { href: "https://example.org/".into(), content: vec![Inline::text("bcd")] }]),
        ];
        let content: Vec<Item> = blocks.into_iter().map(Item::Block).collect();
        let link = |text: &str, href: &str| format!("<a class=\"cit\" href=\"{href}\" title=\"X &amp; Y Act\">{text}</a>");
        assert_eq!(
            items(&content, &setting).to_string(),
            format!(
                "<p>none</p><p>see <b>{}</b>{}.<small class=\"note\">[1 <span class=\"cit\" title=\"X &amp; Y Act\">§ </span>1 Z]</small></p><p>a{}</p>",
                link("X A", "/en/laws/lex_2"),
                link("ct", "/en/laws/lex_2"),
                link("bcd", "/x")
            )
        );
        assert_eq!(counts.passages.get(), model::text::document::count_passages(&content));
    }
}
