//! The paragraphs of an RTF document out of its signs.

use std::collections::HashMap;

use encoding_rs::Encoding;
use model::text::document::{Block, Cell, Inline, Table};
use model::text::flow::{Flow, Form, Line};

use super::token::{Token, Tokens};
use crate::limits::Limits;
use crate::wording::{Mark, Wording};

/// What came of a document.
pub(super) struct Read {
    pub(super) flow: Flow,
    pub(super) title: String,
    pub(super) timely: bool,
    pub(super) pictures: bool,
}

/// Groups nest no deeper than this; what is deeper is read as if it were not nested.
const DEEPEST: usize = 2_000;

/// What a group holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Destination {
    Text,
    Title,
    /// A label that the program computed.
    Label,
    Fonts,
    Styles,
    Skipped,
}

/// What holds inside a group, and ends with it.
#[derive(Clone)]
struct Group {
    destination: Destination,
    marks: Vec<Mark>,
    hidden: bool,
    font: i32,
    /// How many signs stand after a `\u` for readers that do not know it.
    fallback: usize,
    is_note: bool,
}

/// The form of the paragraph on its way.
#[derive(Clone, Default)]
struct Paragraph {
    heading: Option<u8>,
    in_table: bool,
    label: String,
}

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Read {
    let mut body = Body::new();
    let mut tokens = Tokens::new(bytes);
    let deadline = limits.deadline();
    let (mut count, mut timely) = (0_u32, true);
    while let Some(token) = tokens.next() {
        count = count.wrapping_add(1);
        if count.is_multiple_of(50_000) && deadline.has_passed() {
            timely = false;
            break;
        }
        match token {
            Token::Open => body.open(),
            Token::Close => body.close(),
            Token::Byte(byte) => body.byte(byte),
            Token::Control("bin", Some(length)) => tokens.pass_over(usize::try_from(length).unwrap_or(0)),
            Token::Control(word, number) => body.control(word, number),
        }
    }
    body.finish(timely)
}

struct Body {
    flow: Flow,
    wording: Wording,
    paragraph: Paragraph,
    group: Group,
    around: Vec<Group>,
    /// Groups that are deeper than any is kept.
    beyond: usize,
    /// Whether a group was just opened with `\*`: programs that do not know it pass it over.
    is_optional: bool,
    pending: Vec<u8>,
    pass_over: usize,
    high_surrogate: Option<u16>,
    page: &'static Encoding,
    fonts: HashMap<i32, &'static Encoding>,
    styles: HashMap<i32, u8>,
    style: i32,
    title: String,
    table: Table,
    row: Vec<Cell>,
    blocks: Vec<Block>,
    /// What stood before the note that is being read.
    before_note: Option<(Flow, Wording, Paragraph)>,
    notes: usize,
    pictures: bool,
}

impl Body {
    fn new() -> Self {
        let group = Group { destination: Destination::Text, marks: Vec::new(), hidden: false, font: 0, fallback: 1, is_note: false };
        Self {
            flow: Flow::default(),
            wording: Wording::new(),
            paragraph: Paragraph::default(),
            group,
            around: Vec::new(),
            beyond: 0,
            is_optional: false,
            pending: Vec::new(),
            pass_over: 0,
            high_surrogate: None,
            page: encoding_rs::WINDOWS_1252,
            fonts: HashMap::new(),
            styles: HashMap::new(),
            style: 0,
            title: String::new(),
            table: Table::default(),
            row: Vec::new(),
            blocks: Vec::new(),
            before_note: None,
            notes: 0,
            pictures: false,
        }
    }

    fn open(&mut self) {
        self.flush();
        self.pass_over = 0;
        if self.around.len() >= DEEPEST {
            self.beyond += 1;
            return;
        }
        self.around.push(self.group.clone());
        self.group.is_note = false;
    }

    fn close(&mut self) {
        self.flush();
        self.is_optional = false;
        self.pass_over = 0;
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        if self.group.is_note {
            self.end_note();
        }
        let Some(group) = self.around.pop() else { return };
        let marks = std::mem::replace(&mut self.group, group).marks;
        self.change_marks(&marks);
    }

    fn byte(&mut self, byte: u8) {
        self.is_optional = false;
        if self.pass_over > 0 {
            self.pass_over -= 1;
        } else if self.group.destination != Destination::Skipped && !self.group.hidden {
            self.pending.push(byte);
        }
    }

    /// Turns the bytes that have come into words of their code page.
    fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.pending);
        let encoding = self.fonts.get(&self.group.font).copied().unwrap_or(self.page);
        let (words, _) = encoding.decode_without_bom_handling(&bytes);
        self.words(&words);
    }

    fn words(&mut self, words: &str) {
        if self.group.hidden {
            return;
        }
        match self.group.destination {
            Destination::Text => self.wording.push(words),
            Destination::Title if self.title.len() < 1_000 => self.title.push_str(words),
            Destination::Label if self.paragraph.label.len() < 200 => self.paragraph.label.push_str(words),
            _ => {}
        }
    }

    fn control(&mut self, word: &str, number: Option<i32>) {
        if word == "u" {
            return self.unicode(number.unwrap_or(0));
        }
        self.flush();
        if std::mem::take(&mut self.is_optional) && !matches!(word, "pntext" | "listtext" | "shptxt") {
            self.group.destination = Destination::Skipped;
            return;
        }
        if word == "*" {
            self.is_optional = true;
            return;
        }
        if self.pass_over > 0 {
            self.pass_over -= 1;
        }
        let on = number != Some(0);
        match word {
            "fonttbl" => self.group.destination = Destination::Fonts,
            "stylesheet" => self.group.destination = Destination::Styles,
            "title" if self.group.destination == Destination::Skipped => self.group.destination = Destination::Title,
            "listtext" | "pntext" => self.group.destination = Destination::Label,
            "pict" => {
                self.pictures = true;
                self.group.destination = Destination::Skipped;
            }
            "info" | "colortbl" | "header" | "headerl" | "headerr" | "headerf" | "footer" | "footerl" | "footerr" | "footerf" | "fldinst"
            | "object" | "listtable" | "revtbl" | "pntxta" | "pntxtb" | "nonshppict" | "xe" | "tc" | "annotation" => {
                self.group.destination = Destination::Skipped
            }
            "shptxt" => self.group.destination = Destination::Text,
            "footnote" => self.begin_note(),
            "ansicpg" => self.page = number.and_then(code_page).unwrap_or(self.page),
            "f" => self.group.font = number.unwrap_or(0),
            "fcharset" if self.group.destination == Destination::Fonts => {
                if let Some(encoding) = number.and_then(charset) {
                    self.fonts.insert(self.group.font, encoding);
                }
            }
            "uc" => self.group.fallback = number.and_then(|count| usize::try_from(count).ok()).unwrap_or(1).min(8),
            "s" => self.style_of(number.unwrap_or(0)),
            "outlinelevel" => self.outline(number),
            "v" | "deleted" => self.group.hidden = on,
            _ if self.group.destination == Destination::Text => self.in_text(word, on),
            "tab" | "emdash" | "endash" | "bullet" | "~" | "_" => self.words(sign(word)),
            _ => {}
        }
    }

    fn in_text(&mut self, word: &str, on: bool) {
        match word {
            "par" | "sect" | "page" => self.end_paragraph(),
            "pard" => self.paragraph = Paragraph { label: std::mem::take(&mut self.paragraph.label), ..Paragraph::default() },
            "plain" => {
                let before = std::mem::take(&mut self.group.marks);
                self.group.hidden = false;
                self.change_marks(&before);
            }
            "intbl" => self.paragraph.in_table = true,
            "cell" | "nestcell" => self.end_cell(),
            "row" | "nestrow" => self.end_row(),
            "line" => self.wording.line_break(),
            "b" => self.mark(Mark::Bold, on),
            "i" => self.mark(Mark::Italic, on),
            "ul" => self.mark(Mark::Underline, on),
            "ulnone" => self.mark(Mark::Underline, false),
            "super" => self.mark(Mark::Superscript, on),
            "sub" => self.mark(Mark::Subscript, on),
            "nosupersub" => {
                self.mark(Mark::Superscript, false);
                self.mark(Mark::Subscript, false);
            }
            _ => self.words(sign(word)),
        }
    }

    fn style_of(&mut self, style: i32) {
        if self.group.destination == Destination::Styles {
            self.style = style;
        } else {
            self.paragraph.heading = self.styles.get(&style).copied();
        }
    }

    fn outline(&mut self, number: Option<i32>) {
        let level = number.and_then(|level| u8::try_from(level).ok()).filter(|level| *level < 9).map(|level| level + 1);
        match (self.group.destination, level) {
            (Destination::Styles, Some(level)) => {
                self.styles.insert(self.style, level);
            }
            (_, level) => self.paragraph.heading = level.or(self.paragraph.heading),
        }
    }

    fn mark(&mut self, mark: Mark, on: bool) {
        let before = self.group.marks.clone();
        self.group.marks.retain(|known| *known != mark);
        if on {
            self.group.marks.push(mark);
        }
        self.change_marks(&before);
    }

    /// Ends the marks that no longer hold and begins the new ones.
    fn change_marks(&mut self, before: &[Mark]) {
        if before == self.group.marks {
            return;
        }
        before.iter().rev().for_each(|mark| self.wording.close(mark));
        self.group.marks.iter().for_each(|mark| self.wording.open(mark.clone()));
    }

    /// A character by its number, with a half of a pair kept until the other comes.
    fn unicode(&mut self, number: i32) {
        self.flush();
        self.is_optional = false;
        self.pass_over = self.group.fallback;
        if self.group.destination == Destination::Skipped {
            return;
        }
        // Numbers above 32,767 are written as negative ones.
        let Ok(unit) = u16::try_from(if number < 0 { number.saturating_add(65_536) } else { number }) else { return };
        let pair = self.high_surrogate.take().map_or(vec![unit], |high| vec![high, unit]);
        if pair.len() == 1 && (0xd800..0xdc00).contains(&unit) {
            self.high_surrogate = Some(unit);
            return;
        }
        let words: String = char::decode_utf16(pair).filter_map(Result::ok).collect();
        self.words(&words);
    }

    fn line(&mut self) -> Option<Line> {
        self.flush();
        let text = std::mem::replace(&mut self.wording, Wording::new()).finish();
        self.group.marks.clone().into_iter().for_each(|mark| self.wording.open(mark));
        let label = std::mem::take(&mut self.paragraph.label);
        let has_words = !Inline::plain(&text).trim().is_empty() || text.iter().any(|run| matches!(run, Inline::Note { .. }));
        let label = Some(label.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|label| label.chars().any(char::is_alphanumeric));
        let form = self.paragraph.heading.map_or(Form::Paragraph, |level| Form::Heading(level.min(6)));
        has_words.then_some(Line { form, text, label, page: None, indent: 0 })
    }

    fn end_paragraph(&mut self) {
        let line = self.line();
        if self.paragraph.in_table && self.before_note.is_none() {
            self.blocks.extend(line.map(as_block));
            return;
        }
        self.end_table();
        self.flow.lines.extend(line);
    }

    fn end_cell(&mut self) {
        let line = self.line();
        self.blocks.extend(line.map(as_block));
        let blocks = std::mem::take(&mut self.blocks);
        self.row.push(Cell { head: false, columns: 1, rows: 1, blocks });
    }

    fn end_row(&mut self) {
        let row = std::mem::take(&mut self.row);
        if row.iter().any(|cell| !cell.blocks.is_empty()) {
            self.table.rows.push(row);
        }
        self.paragraph.in_table = false;
    }

    fn end_table(&mut self) {
        self.end_row();
        let rest = std::mem::take(&mut self.blocks);
        let table = std::mem::take(&mut self.table);
        if !table.rows.is_empty() {
            self.flow.lines.push(Line { form: Form::Table(table), ..Line::paragraph(Vec::new()) });
        }
        for block in rest {
            if let Block::Paragraph(text) = block {
                self.flow.lines.push(Line::paragraph(text));
            }
        }
    }

    fn begin_note(&mut self) {
        if self.before_note.is_some() || self.group.destination == Destination::Skipped {
            self.group.destination = Destination::Skipped;
            return;
        }
        self.group.is_note = true;
        let wording = std::mem::replace(&mut self.wording, Wording::new());
        self.before_note = Some((std::mem::take(&mut self.flow), wording, std::mem::take(&mut self.paragraph)));
    }

    fn end_note(&mut self) {
        let line = self.line();
        self.flow.lines.extend(line);
        let Some((flow, wording, paragraph)) = self.before_note.take() else { return };
        let content: Vec<Block> = std::mem::replace(&mut self.flow, flow).lines.into_iter().map(as_block).collect();
        (self.wording, self.paragraph) = (wording, paragraph);
        self.notes += 1;
        self.wording.note(&self.notes.to_string(), content);
    }

    fn finish(mut self, timely: bool) -> Read {
        self.flush();
        if self.before_note.is_some() {
            self.end_note();
        }
        self.end_paragraph();
        self.end_table();
        Read { flow: self.flow, title: self.title, timely, pictures: self.pictures }
    }
}

fn as_block(line: Line) -> Block {
    let mut text = line.label.map(|label| vec![Inline::text(format!("{label} "))]).unwrap_or_default();
    text.extend(line.text);
    Block::Paragraph(text)
}

/// The characters that have a word of their own.
fn sign(word: &str) -> &'static str {
    match word {
        "tab" | "emspace" | "enspace" | "qmspace" => " ",
        "~" => "\u{a0}",
        "_" => "\u{2011}",
        "emdash" => "—",
        "endash" => "–",
        "bullet" => "•",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "zwj" => "\u{200d}",
        "zwnj" => "\u{200c}",
        _ => "",
    }
}

fn code_page(number: i32) -> Option<&'static Encoding> {
    let label = match number {
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        866 => "ibm866".to_owned(),
        10_000 => "macintosh".to_owned(),
        65_001 => "utf-8".to_owned(),
        number => format!("windows-{number}"),
    };
    Encoding::for_label(label.as_bytes())
}

/// The code page of a character set of Windows.
fn charset(number: i32) -> Option<&'static Encoding> {
    let page = match number {
        77 => 10_000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    };
    code_page(page)
}
