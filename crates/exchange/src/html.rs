//! HTML, as browsers read it: the main content in reading order, without navigation, scripts and forms.

use ego_tree::NodeRef;
use model::draft::{Content, TextFacts};
use model::finding::{Finding, Severity};
use model::text::document::{Block, Cell, Inline, Table};
use model::text::flow::{Flow, Form, Line};
use scraper::{ElementRef, Html, Node, Selector};

use crate::limits::Limits;
use crate::read::FlowReading;
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

/// How many elements that may be the main one are weighed.
const MOST_CANDIDATES: usize = 32;

/// What a page gives: provisions where it is Akoma Ntoso as HTML, paragraphs otherwise.
#[derive(Debug)]
pub(crate) struct PageReading {
    pub(crate) content: Content,
    pub(crate) facts: TextFacts,
    pub(crate) findings: Vec<Finding>,
}

/// The paragraphs of a page, whatever it is.
pub(crate) fn read_flow(bytes: &[u8], limits: &Limits) -> Result<FlowReading, Finding> {
    let PageReading { content, facts, findings } = read(bytes, limits)?;
    let Content::Flow(flow) = content else {
        let message = "the page holds a law with provisions where only paragraphs were expected";
        return Err(Finding::new(Severity::Refused, "not-a-flow", message, "import the page by itself"));
    };
    Ok(FlowReading { flow, facts, findings })
}

/// Reads a page.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<PageReading, Finding> {
    let (text, finding) = crate::encoding::decode(bytes, declared(bytes).as_deref());
    let mut findings: Vec<Finding> = finding.into_iter().collect();
    if deepest(&text) > limits.max_depth * 8 {
        let message = "its elements are nested deeper than a page can be";
        return Err(Finding::new(Severity::Refused, "nested-too-deep", message, "save the page anew from a browser, or give the text as plain text"));
    }
    if formatting_weight(&text) > text.len() / 8 + 1_000_000 {
        let message = "its marks for bold, links and fonts are left open over so many paragraphs that it would grow without bound";
        return Err(Finding::new(Severity::Refused, "nested-too-deep", message, "save the page anew from a browser, or give the text as plain text"));
    }
    let page = Html::parse_document(&text);
    let mut facts = facts(&page);
    if let Some(read) = crate::akn_html::is_one(bytes).then(|| crate::akn_html::read(&page, limits)).flatten() {
        let (document, of_text, more) = read?;
        findings.extend(more);
        // The title of a law is on its title page; that of the page names the site, too.
        facts.title = of_text.title.clone().or(facts.title);
        return Ok(PageReading { content: Content::Document(document), facts: crate::facts::together(of_text, facts), findings });
    }
    let main = main_content(&page);
    let mut reader = Reader {
        frame: Frame::around(main),
        left_out: 0,
        flow: Flow::default(),
        wording: Wording::new(),
        form: Form::Paragraph,
        label: None,
        lists: Vec::new(),
        depth: 0,
        limit: limits.max_depth,
    };
    reader.children(*main);
    reader.end();
    if reader.left_out > 0 {
        let message = format!("menus and buttons around the text were left out, {} bytes of words", reader.left_out);
        findings.push(Finding::new(Severity::Note, "frame-left-out", message, "compare with the original where words of the law are missing"));
    }
    if reader.flow.lines.is_empty() {
        findings.push(Finding::new(Severity::Warning, "no-text", "the page holds no text", "save the page with its text, not the frame around it"));
    }
    Ok(PageReading { content: Content::Flow(reader.flow), facts, findings })
}

/// The encoding that the page declares in its first kibibytes.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(4096))?).to_ascii_lowercase();
    let after = head.split("charset=").nth(1)?.trim_start_matches(['"', '\'']);
    let end = after.find(|character: char| !(character.is_ascii_alphanumeric() || matches!(character, '-' | '_'))).unwrap_or(after.len());
    Some(after[..end].to_owned()).filter(|name| !name.is_empty())
}

/// How deep elements could be nested, counted without building anything.
fn deepest(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let bytes = text.as_bytes();
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'<') {
        match bytes.get(at + 1) {
            Some(b'/') => depth = depth.saturating_sub(1),
            Some(next) if next.is_ascii_alphabetic() && !is_void(&bytes[at + 1..]) => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            _ => {}
        }
    }
    // Pages leave `p` and `li` open; only the difference between open and closed that keeps growing is nesting.
    if depth * 2 > deepest && deepest > 2_000 { deepest } else { 0 }
}

fn is_void(tag: &[u8]) -> bool {
    let end = tag.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(tag.len());
    let name = tag[..end].to_ascii_lowercase();
    matches!(
        name.as_slice(),
        b"br"
            | b"hr"
            | b"img"
            | b"meta"
            | b"link"
            | b"input"
            | b"col"
            | b"p"
            | b"li"
            | b"td"
            | b"tr"
            | b"th"
            | b"dd"
            | b"dt"
            | b"option"
            | b"wbr"
            | b"area"
            | b"base"
            | b"source"
    )
}

/// How many elements browsers would repeat because marks were left open: each paragraph takes them up again.
fn formatting_weight(text: &str) -> usize {
    let mut open: Vec<(&str, &str)> = Vec::new();
    let mut weight = 0_usize;
    for tag in text.split('<').skip(1) {
        let tag = tag.get(..tag.find('>').unwrap_or(tag.len())).unwrap_or(tag);
        let name = tag.trim_start_matches('/');
        let name = name.get(..name.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(name.len())).unwrap_or(name);
        let closes = tag.starts_with('/');
        if !FORMATTING.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            weight = weight.saturating_add(open.len());
        } else if closes {
            if let Some(place) = open.iter().rposition(|(known, _)| known.eq_ignore_ascii_case(name)) {
                open.remove(place);
            }
        } else if open.iter().filter(|(_, known)| *known == tag).count() < 3 {
            // Of marks that are all alike, browsers take up three.
            open.push((name, tag));
            if open.len() > 512 {
                return usize::MAX;
            }
        }
    }
    weight
}

/// Elements that browsers take up again in the next paragraph when they were left open.
const FORMATTING: [&str; 14] = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

fn facts(page: &Html) -> TextFacts {
    let mut facts = TextFacts::default();
    let select = |selector: &str| Selector::parse(selector).ok().and_then(|selector| page.select(&selector).next());
    facts.language = select("html").and_then(|html| html.value().attr("lang")).and_then(|tag| tag.parse().ok());
    let content = |selector: &str| {
        select(selector).and_then(|meta| meta.value().attr("content")).map(|content| content.trim().to_owned()).filter(|content| !content.is_empty())
    };
    let title = select("title").map(|title| title.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "));
    facts.title = content("meta[name='dc.title'], meta[name='DC.title'], meta[name='DC.Title']").or(title.filter(|title| !title.is_empty()));
    facts.date = content("meta[name='DC.date'], meta[name='dc.date']").and_then(|date| date.get(..10).unwrap_or(&date).parse().ok());
    facts
}

/// The element that holds the text: the one that says so, where it holds most of the page's words; else the whole page.
fn main_content(page: &Html) -> ElementRef<'_> {
    let root = page.root_element();
    let whole = length(root);
    for selector in ["akn-akoma-ntoso, la-akoma-ntoso", "main", "[role=main]", "article", "#content, #main, .content"] {
        let found =
            Selector::parse(selector).ok().and_then(|selector| page.select(&selector).take(MOST_CANDIDATES).max_by_key(|element| length(*element)));
        if let Some(element) = found.filter(|element| length(*element) * 10 > whole * 6) {
            return element;
        }
    }
    root
}

fn length(element: ElementRef<'_>) -> usize {
    element.text().map(str::len).sum()
}

/// What stands around the text of a page: menus, crumbs, buttons to share; told by what pages call them, and by being small.
#[derive(Clone, Copy)]
struct Frame {
    /// The longest text that may be left out as part of it.
    most: usize,
}

impl Frame {
    fn around(main: ElementRef<'_>) -> Self {
        Self { most: (length(main) / 4).min(20_000) }
    }

    /// Whether the element belongs to it.
    fn holds(self, node: NodeRef<'_, Node>) -> bool {
        let Some(element) = ElementRef::wrap(node) else { return false };
        let of = |name: &str| element.value().attr(name).unwrap_or_default().to_ascii_lowercase();
        let role = of("role");
        if matches!(role.as_str(), "navigation" | "search" | "banner" | "contentinfo" | "complementary" | "toolbar" | "dialog" | "tablist") {
            return length(element) <= self.most;
        }
        let names = format!("{} {}", of("class"), of("id"));
        let is_footer = names.split(' ').any(|name| matches!(name, "footer" | "site-footer" | "page-footer"));
        let named =
            is_footer || names.split([' ', '_', '-']).any(|word| FRAME_WORDS.contains(&word)) || FRAME_NAMES.iter().any(|name| names.contains(name));
        named && length(element) <= self.most
    }
}

/// Words by which pages call what stands around a text.
const FRAME_WORDS: [&str; 15] = [
    "aural",
    "breadcrumb",
    "breadcrumbs",
    "navbar",
    "navigation",
    "menu",
    "sidebar",
    "cookie",
    "cookies",
    "pagination",
    "toolbar",
    "modal",
    "noprint",
    "dropdown",
    "crumbs",
];
/// The same where they are one word with others.
const FRAME_NAMES: [&str; 12] = [
    "navprimary",
    "navsecondary",
    "navfunctions",
    "navservice",
    "nav-link",
    "nav-item",
    "skip-link",
    "skiplink",
    "to-the-top",
    "share-",
    "d-print-none",
    "visually-hidden",
];

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
        let mut inner = Self {
            frame: self.frame,
            left_out: 0,
            flow: Flow::default(),
            wording: Wording::new(),
            form: Form::Paragraph,
            label: None,
            lists: Vec::new(),
            depth: self.depth,
            limit: self.limit,
        };
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

/// A number in letters, after `z` comes `aa`.
pub(crate) fn lettered(number: u64, first: u8) -> String {
    let mut left = number.max(1);
    let mut letters = Vec::new();
    while left > 0 {
        left -= 1;
        letters.push(char::from(first + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    letters.iter().rev().collect()
}

/// A number in Roman figures; above 3999 in ours.
pub(crate) fn roman(number: u64) -> String {
    if number == 0 || number > 3_999 {
        return number.to_string();
    }
    let mut left = number;
    let mut written = String::new();
    for (value, figures) in [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ] {
        while left >= value {
            written.push_str(figures);
            left -= value;
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(html: &str) -> Vec<String> {
        read_flow(html.as_bytes(), &Limits::default()).unwrap().flow.lines.iter().map(Line::plain).collect()
    }

    #[test]
    fn the_text_is_read_and_the_frame_is_not() {
        let html = "<html lang=fr><head><title>Loi</title></head><body><nav>Menu</nav><main><h1>Loi</h1><p>Un <b>mot</b><br>puis un autre.</p>\
                    <ol start=3 type=a><li>premier<li>second</ol><table><tr><th>A<td>B</table></main><footer>pied</footer></body></html>";
        assert_eq!(lines(html), ["Loi", "Un mot", "puis un autre.", "c. premier", "d. second", ""]);
        assert_eq!(read(html.as_bytes(), &Limits::default()).unwrap().facts.language, "fr".parse().ok());
    }

    #[test]
    fn ten_thousand_open_elements_are_refused() {
        assert_eq!(read("<div>".repeat(10_000).as_bytes(), &Limits::default()).unwrap_err().code, "nested-too-deep");
    }
}
