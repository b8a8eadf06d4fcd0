//! The words of a document that is written: paragraphs, runs, tables, and the addresses they lead to.

use std::collections::HashMap;

use super::{Block, Cell, Look, Paragraph, Run, Style, Table, WordDocument};
use crate::akn::escape;

/// The part with the words, and the addresses in the order of their numbers.
pub(super) fn write(document: &WordDocument) -> (String, Vec<String>) {
    let mut body = Body { document, out: String::new(), links: Vec::new(), numbers: HashMap::new() };
    body.out.push_str(BEGIN);
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => body.paragraph(paragraph, false),
            Block::Table(table) => body.table(table),
        }
    }
    body.section();
    body.out.push_str("</w:body></w:document>");
    (body.out, body.links)
}

const BEGIN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
    <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";

/// A4 in twentieths of a point, and its margins of 2 cm.
const SHORT_SIDE: u32 = 11_906;
const LONG_SIDE: u32 = 16_838;
const MARGIN: u32 = 1_134;

struct Body<'d> {
    document: &'d WordDocument,
    out: String,
    links: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Body<'_> {
    fn paragraph(&mut self, paragraph: &Paragraph, is_head: bool) {
        let right_to_left = paragraph.speech.as_ref().map_or(self.document.right_to_left, |speech| speech.right_to_left);
        self.out.push_str("<w:p><w:pPr>");
        if let Some(style) = style_id(paragraph.style) {
            self.out.push_str(&format!("<w:pStyle w:val=\"{style}\"/>"));
        }
        // Said either way: the style has the direction of the document, not of the paragraph.
        self.out.push_str(if right_to_left { "<w:bidi/>" } else { "<w:bidi w:val=\"0\"/>" });
        self.out.push_str("</w:pPr>");
        for run in &paragraph.runs {
            self.run(run, paragraph, right_to_left, is_head);
        }
        self.out.push_str("</w:p>");
    }

    fn run(&mut self, run: &Run, paragraph: &Paragraph, right_to_left: bool, is_head: bool) {
        let link = run.href.as_deref().and_then(web_address).map(|address| self.number(&address));
        if let Some(number) = link {
            self.out.push_str(&format!("<w:hyperlink r:id=\"link{number}\">"));
        }
        self.out.push_str("<w:r><w:rPr>");
        if link.is_some() {
            self.out.push_str("<w:rStyle w:val=\"Hyperlink\"/>");
        }
        self.out.push_str(look(run.look, is_head));
        if runs_from_the_right(&run.text, right_to_left) {
            self.out.push_str("<w:rtl/>");
        }
        if let Some(speech) = &paragraph.speech {
            language(&mut self.out, &speech.language, speech.right_to_left);
        }
        self.out.push_str("</w:rPr>");
        words(&mut self.out, &run.text);
        self.out.push_str("</w:r>");
        if link.is_some() {
            self.out.push_str("</w:hyperlink>");
        }
    }

    /// The number of an address; the same address has one.
    fn number(&mut self, address: &str) -> usize {
        if let Some(number) = self.numbers.get(address) {
            return *number;
        }
        self.links.push(address.to_owned());
        self.numbers.insert(address.to_owned(), self.links.len());
        self.links.len()
    }

    fn table(&mut self, table: &Table) {
        let widths = widths(&table.columns, self.width());
        self.out.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>");
        if self.document.right_to_left {
            self.out.push_str("<w:bidiVisual/>");
        }
        self.out.push_str("<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.iter().for_each(|width| self.out.push_str(&format!("<w:gridCol w:w=\"{width}\"/>")));
        self.out.push_str("</w:tblGrid>");
        for (place, row) in table.rows.iter().enumerate() {
            self.row(row, &widths, place < table.heads);
        }
        // Two tables that touch would become one.
        self.out.push_str("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Small\"/></w:pPr></w:p>");
    }

    fn row(&mut self, row: &[Cell], widths: &[u32], is_head: bool) {
        self.out.push_str(if is_head { "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" } else { "<w:tr>" });
        let none = Cell::default();
        // Word refuses a row that has fewer cells than the table has columns.
        for (place, width) in widths.iter().enumerate() {
            let shade = if is_head { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E9EDF2\"/>" } else { "" };
            self.out.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{shade}</w:tcPr>"));
            self.cell(row.get(place).unwrap_or(&none), is_head);
            self.out.push_str("</w:tc>");
        }
        self.out.push_str("</w:tr>");
    }

    /// What stands in a cell: one paragraph at least, or Word calls the file broken.
    fn cell(&mut self, cell: &Cell, is_head: bool) {
        if cell.paragraphs.is_empty() {
            self.out.push_str("<w:p/>");
        }
        cell.paragraphs.iter().for_each(|paragraph| self.paragraph(paragraph, is_head));
    }

    /// The page: its size, its margins, its foot, its direction.
    fn section(&mut self) {
        let (width, height, lies) =
            if self.document.landscape { (LONG_SIDE, SHORT_SIDE, " w:orient=\"landscape\"") } else { (SHORT_SIDE, LONG_SIDE, "") };
        let direction = if self.document.right_to_left { "<w:bidi/>" } else { "" };
        self.out.push_str(&format!(
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"foot\"/><w:pgSz w:w=\"{width}\" w:h=\"{height}\"{lies}/>\
             <w:pgMar w:top=\"{MARGIN}\" w:right=\"{MARGIN}\" w:bottom=\"{MARGIN}\" w:left=\"{MARGIN}\" w:header=\"567\" w:footer=\"567\" \
             w:gutter=\"0\"/>{direction}</w:sectPr>"
        ));
    }

    /// What the margins leave.
    fn width(&self) -> u32 {
        if self.document.landscape { LONG_SIDE - 2 * MARGIN } else { SHORT_SIDE - 2 * MARGIN }
    }
}

fn style_id(style: Style) -> Option<&'static str> {
    match style {
        Style::Title => Some("Title"),
        Style::Heading(..=1) => Some("Heading1"),
        Style::Heading(2) => Some("Heading2"),
        Style::Heading(3) => Some("Heading3"),
        Style::Heading(_) => Some("Heading4"),
        Style::Body => None,
        Style::Quote => Some("Quote"),
        Style::Item => Some("Item"),
        Style::Small => Some("Small"),
    }
}

/// The marks of a look, in the order of the schema; those ending in `Cs` are for scripts that Word calls complex.
fn look(look: Look, is_head: bool) -> &'static str {
    match look {
        Look::Plain if is_head => "<w:b/><w:bCs/>",
        Look::Plain => "",
        Look::Strong => "<w:b/><w:bCs/>",
        Look::Emphasis => "<w:i/><w:iCs/>",
        Look::Added => "<w:u w:val=\"single\"/>",
        Look::Removed => "<w:strike/>",
        Look::Suggested => "<w:color w:val=\"7A4B00\"/>",
    }
}

/// Whether Word has to be told that a run goes from right to left: by its letters, and where it has none, as the paragraph does.
fn runs_from_the_right(text: &str, paragraph: bool) -> bool {
    let is_right = |letter: char| matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}');
    let has_right = text.chars().any(|letter| letter.is_alphabetic() && is_right(letter));
    let has_left = text.chars().any(|letter| letter.is_alphabetic() && !is_right(letter));
    if paragraph { has_right || !has_left } else { has_right && !has_left }
}

/// In which language a run is: Word keeps three, by the kind of script.
pub(super) fn language(out: &mut String, tag: &str, right_to_left: bool) {
    let primary = tag.split('-').next().unwrap_or_default();
    let kind = match primary {
        "zh" | "ja" | "ko" => " w:eastAsia",
        _ if right_to_left => " w:bidi",
        _ => " w:val",
    };
    out.push_str("<w:lang");
    escape::attribute(out, kind.trim_start(), tag);
    out.push_str("/>");
}

fn words(out: &mut String, text: &str) {
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            out.push_str("<w:br/>");
        }
        out.push_str("<w:t xml:space=\"preserve\">");
        escape::text(out, line);
        out.push_str("</w:t>");
    }
}

/// An address of the web. Others are not written: a document that came by mail must not open files or programs.
fn web_address(address: &str) -> Option<String> {
    escape::href(address).filter(|address| address.starts_with("http"))
}

/// The columns in twentieths of a point, filling the page.
fn widths(shares: &[u32], page: u32) -> Vec<u32> {
    let all = shares.iter().map(|share| u64::from((*share).max(1))).sum::<u64>().max(1);
    shares.iter().map(|share| u32::try_from(u64::from(page) * u64::from((*share).max(1)) / all).unwrap_or(page)).collect()
}
