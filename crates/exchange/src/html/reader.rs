//! The elements of a page, one after the other, as paragraphs, lists and tables.

use ego_tree::NodeRef;
use model::text::document::{Block, Cell, Inline, Table};
use model::text::flow::{Flow, Form, Line};
use scraper::{ElementRef, Node};

use super::frame::{Frame, length};
use crate::numerals::{lettered, roman};
use crate::wording::{Mark, Wording};

/// What holds no text of the document.
const SKIPPED: [&str; 20] = [
    "script", "style", "noscript", "template", "nav", "form", "button", "select", "input", "textarea", "iframe", "object", "svg", "canvas", "head",
    "footer", "aside", "video", "audio", "dialog",
];

/// What begins a paragraph of its own.
const BLOCKS: [&str; 27] = [
    "p",
    "div",
    "section",
    "article",
    "main",
    "body",
    "header",
    "ul",
    "ol",
    "dl",
    "dd",
    "dt",
    "blockquote",
    "figure",
    "figcaption",
    "center",
    "address",
    "aside",
    "hr",
    "fieldset",
    "details",
    "summary",
    "tbody",
    "tr",
    "td",
    "th",
    "html",
];

/// The text of an element, and how many bytes of words were left out around it. What is nested deeper than `limit` is read as if it were not.
pub(super) fn read(main: ElementRef<'_>, limit: usize) -> (Flow, usize) {
    let mut reader = Reader::new(Frame::around(main), 0, limit);
    reader.children(*main);
    reader.end();
    (reader.flow, reader.left_out)
}

struct Reader {
    frame: Frame,
    /// How long the text is that was left out with it.
    left_out: usize,
    flow: Flow,
    wording: Wording,
    form: Form,
    label: Option<String>,
    /// Of each open list, the number of the next item and how it is written.
    lists: Vec<Option<(u64, char)>>,
    depth: usize,
    limit: usize,
}

impl Reader {
    fn new(frame: Frame, depth: usize, limit: usize) -> Self {
        let (flow, wording, lists) = (Flow::default(), Wording::new(), Vec::new());
        Self { frame, left_out: 0, flow, wording, form: Form::Paragraph, label: None, lists, depth, limit }
    }

    fn children(&mut self, node: NodeRef<'_, Node>) {
        if self.depth >= self.limit {
            // As if what is inside were not nested: its words are kept, and no stack is used for them.
            node.descendants().filter_map(|inner| inner.value().as_text()).for_each(|text| self.wording.push(text));
            return;
        }
        self.depth += 1;
        for child in node.children() {
            match child.value() {
                Node::Text(text) => self.wording.push(text),
                Node::Element(element) => self.element(child, element.name()),
                _ => {}
            }
        }
        self.depth -= 1;
    }

    fn element(&mut self, node: NodeRef<'_, Node>, name: &str) {
        let attribute = |name: &str| node.value().as_element().and_then(|element| element.attr(name));
        let hidden = attribute("hidden").is_some() || attribute("role") == Some("navigation") || attribute("aria-hidden") == Some("true");
        // Books put their notes beside the text.
        let is_note = name == "aside"
            && (attribute("epub:type").is_some_and(|kind| kind.contains("note")) || attribute("role").is_some_and(|role| role.starts_with("doc-")));
        if hidden || (SKIPPED.contains(&name) && !is_note) {
            return;
        }
        if !matches!(name, "p" | "span" | "b" | "i" | "td" | "tr") && self.frame.holds(node) {
            self.left_out += ElementRef::wrap(node).map_or(0, length);
            return;
        }
        match name {
            "br" => self.wording.line_break(),
            "table" if is_data_table(node) => {
                self.end();
                let table = self.table(node);
                self.flow.lines.push(Line { form: Form::Table(table), ..Line::paragraph(Vec::new()) });
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.as_bytes().get(1).map_or(1, |digit| digit - b'0');
                self.block(node, Form::Heading(level));
            }
            "ul" => self.list(node, None),
            "ol" => {
                let start = attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1);
                let style = attribute("type").and_then(|style| style.chars().next()).unwrap_or('1');
                self.list(node, Some((start, style)));
            }
            "li" => self.item(node, attribute("value").and_then(|value| value.parse().ok())),
            "blockquote" => self.block(node, Form::Quote),
            "pre" => self.preformatted(node),
            "b" | "strong" => self.marked(node, &Mark::Bold),
            "i" | "em" | "cite" => self.marked(node, &Mark::Italic),
            "u" | "ins" => self.marked(node, &Mark::Underline),
            "sup" => self.marked(node, &Mark::Superscript),
            "sub" => self.marked(node, &Mark::Subscript),
            "a" => match attribute("href").filter(|href| href.starts_with("http://") || href.starts_with("https://")) {
                Some(href) => self.marked(node, &Mark::Ref(href.to_owned())),
                None => self.children(node),
            },
            "del" | "s" | "strike" => {}
            _ if BLOCKS.contains(&name) || is_akn_block(name, attribute("class").unwrap_or_default()) => self.block(node, self.form.clone()),
            _ => self.children(node),
        }
    }

    fn marked(&mut self, node: NodeRef<'_, Node>, mark: &Mark) {
        self.wording.open(mark.clone());
        self.children(node);
        self.wording.close(mark);
    }

    fn block(&mut self, node: NodeRef<'_, Node>, form: Form) {
        self.end();
        let before = std::mem::replace(&mut self.form, form);
        self.children(node);
        self.end();
        self.form = before;
    }

    fn list(&mut self, node: NodeRef<'_, Node>, numbers: Option<(u64, char)>) {
        self.end();
        self.lists.push(numbers);
        self.children(node);
        self.end();
        self.lists.pop();
    }

    fn item(&mut self, node: NodeRef<'_, Node>, value: Option<u64>) {
        self.end();
        self.label = match self.lists.last_mut() {
            Some(Some((next, style))) => {
                let number = value.unwrap_or(*next);
                *next = number.saturating_add(1);
                Some(written(number, *style))
            }
            _ => None,
        };
        let before = std::mem::replace(&mut self.form, Form::Item);
        self.children(node);
        self.end();
        self.form = before;
    }

    fn preformatted(&mut self, node: NodeRef<'_, Node>) {
        self.end();
        let text: String = ElementRef::wrap(node).map(|element| element.text().collect()).unwrap_or_default();
        // Statutes in `pre` are plain text: their wrapped lines are joined as there.
        self.flow.lines.extend(crate::plain::flow_of_pages(text.split('\u{c}')).lines);
    }

    fn table(&mut self, node: NodeRef<'_, Node>) -> Table {
        let mut table = Table::default();
        for row in node.descendants().filter(|node| node.value().as_element().is_some_and(|element| element.name() == "tr")) {
            let mut cells = Vec::new();
            for cell in row.children() {
                let Some(element) = cell.value().as_element().filter(|element| matches!(element.name(), "td" | "th")) else { continue };
                let span = |name: &str| {
                    element.attr(name).and_then(|span| span.trim().parse::<u16>().ok()).filter(|span| (1..=1_000).contains(span)).unwrap_or(1)
                };
                let blocks = self.cell(cell);
                cells.push(Cell { head: element.name() == "th", columns: span("colspan"), rows: span("rowspan"), blocks });
            }
            if !cells.is_empty() {
                table.rows.push(cells);
            }
        }
        table
    }

    /// The paragraphs of a cell.
    fn cell(&mut self, cell: NodeRef<'_, Node>) -> Vec<Block> {
        let mut inner = Self::new(self.frame, self.depth, self.limit);
        inner.children(cell);
        inner.end();
        let lines = inner.flow.lines.into_iter();
        let blocks = lines.map(|line| match line.form {
            Form::Table(table) => Block::Table(table),
            _ => {
                let mut text = line.label.map(|label| vec![Inline::text(format!("{label} "))]).unwrap_or_default();
                text.extend(line.text);
                Block::Paragraph(text)
            }
        });
        blocks.collect()
    }

    fn end(&mut self) {
        let text = std::mem::replace(&mut self.wording, Wording::new()).finish();
        let indent = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
        if Inline::plain(&text).trim().is_empty() {
            return;
        }
        for part in text.split(|run| matches!(run, Inline::Break)).filter(|part| !Inline::plain(part).trim().is_empty()) {
            self.flow.lines.push(Line { form: self.form.clone(), text: part.to_vec(), label: self.label.take(), page: None, indent });
        }
    }
}

/// Custom elements and classes of Akoma Ntoso in HTML that stand for blocks.
fn is_akn_block(name: &str, class: &str) -> bool {
    let of_akn = class
        .split_whitespace()
        .find_map(|class| class.strip_prefix("akn-"))
        .or_else(|| name.strip_prefix("akn-").or_else(|| name.strip_prefix("la-")));
    of_akn.is_some_and(|name| {
        !matches!(
            name,
            "ref" | "i" | "b" | "u" | "sup" | "sub" | "span" | "term" | "def" | "inline" | "num" | "remark" | "date" | "docTitle" | "docNumber"
        )
    })
}

/// Tables that only lay out a page are read as paragraphs: those with tables inside, or with one cell a row.
fn is_data_table(node: NodeRef<'_, Node>) -> bool {
    let named = |wanted: &'static str| {
        node.descendants().skip(1).filter(move |node| node.value().as_element().is_some_and(|element| element.name() == wanted))
    };
    let nested = named("table").next().is_some();
    let cells = |row: NodeRef<'_, Node>| {
        row.children().filter(|cell| cell.value().as_element().is_some_and(|element| matches!(element.name(), "td" | "th"))).count()
    };
    !nested && named("tr").any(|row| cells(row) > 1)
}

/// A number of a list as browsers write it.
fn written(number: u64, style: char) -> String {
    let letter = |first: u8| lettered(number, first);
    match style {
        'a' => format!("{}.", letter(b'a')),
        'A' => format!("{}.", letter(b'A')),
        'i' => format!("{}.", roman(number).to_lowercase()),
        'I' => format!("{}.", roman(number)),
        _ => format!("{number}."),
    }
}
