//! Running text: words, marks, references and notes inside a paragraph, and what breaks out of it.

use model::text::document::{Block, Inline, ListItem};

use super::escape;
use super::read::Reading;
use crate::xml::Node;

/// What an element that mixes text and blocks holds, in order.
pub(super) enum Run {
    Inline(Inline),
    Block(Block),
    /// A numbered passage outside the hierarchy; neighbours become one list.
    Item(ListItem),
}

/// Elements that stand inside a paragraph and say something of its words that the text does not need.
const TRANSPARENT: &[&str] = &[
    "abbr",
    "affectedDocument",
    "argument",
    "change",
    "concept",
    "courtType",
    "date",
    "decoration",
    "def",
    "del",
    "docAuthority",
    "docCommittee",
    "docDate",
    "docIntroducer",
    "docJurisdiction",
    "docNumber",
    "docProponent",
    "docPurpose",
    "docStage",
    "docStatus",
    "docTitle",
    "docType",
    "docketNumber",
    "embeddedText",
    "entity",
    "event",
    "fillIn",
    "inline",
    "ins",
    "judge",
    "lawyer",
    "legislature",
    "location",
    "mmod",
    "mod",
    "mref",
    "neutralCitation",
    "object",
    "omissis",
    "opinion",
    "organization",
    "outcome",
    "party",
    "person",
    "placeholder",
    "process",
    "quantity",
    "quotedText",
    "recordedTime",
    "relatedDocument",
    "remark",
    "rmod",
    "role",
    "session",
    "shortTitle",
    "signature",
    "span",
    "term",
    "time",
    "vote",
    "docRef",
    "small",
    "big",
    "font",
    "foreign",
    "math",
];

impl<'t, 'a> Reading<'t, 'a> {
    /// All that stands in `node`, in order.
    pub(super) fn runs(&mut self, node: Node<'t, 'a>) -> Vec<Run> {
        let mut runs = Vec::new();
        for child in node.children() {
            self.run(child, &mut runs);
        }
        runs
    }

    /// Appends what `child` is.
    pub(super) fn run(&mut self, child: Node<'t, 'a>, runs: &mut Vec<Run>) {
        if let Some(text) = child.text() {
            runs.push(Run::Inline(Inline::text(text)));
            return;
        }
        match child.name() {
            "" => {}
            "b" | "strong" => marked(self.runs(child), Inline::Bold, runs),
            "i" | "em" => marked(self.runs(child), Inline::Italic, runs),
            "u" => marked(self.runs(child), Inline::Underline, runs),
            "sup" => marked(self.runs(child), Inline::Superscript, runs),
            "sub" => marked(self.runs(child), Inline::Subscript, runs),
            "ref" | "a" | "rref" => self.reference(child, runs),
            "br" | "eol" => runs.push(Run::Inline(Inline::Break)),
            "marker" | "eop" => runs.push(Run::Inline(Inline::text(" "))),
            "img" => self.images += 1,
            "authorialNote" | "popup" => self.note(child, runs),
            "noteRef" => self.note_reference(child, runs),
            name if TRANSPARENT.contains(&name) => {
                for inner in child.children() {
                    self.run(inner, runs);
                }
            }
            _ => self.block(child, runs),
        }
    }

    fn reference(&mut self, node: Node<'t, 'a>, runs: &mut Vec<Run>) {
        let content = self.runs(node);
        let href = node.attribute("href").or_else(|| node.attribute("from")).and_then(|href| address(&href));
        match href {
            Some(href) => marked(content, |content| Inline::Ref { href: href.clone(), content }, runs),
            None => runs.extend(content),
        }
    }

    fn note(&mut self, node: Node<'t, 'a>, runs: &mut Vec<Run>) {
        let marker = node.attribute("marker").map(|marker| marker.trim().to_owned()).unwrap_or_default();
        let content = self.blocks(node);
        if !(marker.is_empty() && content.is_empty()) {
            runs.push(Run::Inline(Inline::Note { marker, content }));
        }
    }

    /// A note that stands in the metadata comes to where it is first referred to; later references keep the mark.
    fn note_reference(&mut self, node: Node<'t, 'a>, runs: &mut Vec<Run>) {
        let marker = node.attribute("marker").map(|marker| marker.trim().to_owned()).unwrap_or_default();
        let target = node.attribute("href").and_then(|href| href.strip_prefix('#').map(str::to_owned));
        let note = target.and_then(|target| self.notes.remove(target.as_str()));
        match note {
            Some(note) => {
                let content = self.blocks(note);
                let marker =
                    if marker.is_empty() { note.attribute("marker").map(|marker| marker.trim().to_owned()).unwrap_or_default() } else { marker };
                runs.push(Run::Inline(Inline::Note { marker, content }));
            }
            None if !marker.is_empty() => runs.push(Run::Inline(Inline::Superscript(vec![Inline::Text(marker)]))),
            None => {}
        }
    }

    /// The words of `node` as one run of text; blocks inside become words.
    pub(super) fn line(&mut self, node: Node<'t, 'a>) -> Vec<Inline> {
        let mut line = Vec::new();
        for run in self.runs(node) {
            match run {
                Run::Inline(inline) => line.push(inline),
                Run::Block(block) => words_of(&block, &mut line),
                Run::Item(item) => words_of(&Block::List(vec![item]), &mut line),
            }
        }
        tidy(&mut line);
        line
    }
}

/// The address of a reference, in today's convention: `/ke/act/2010/1` of version 2.0 is `/akn/ke/act/2010/1`.
fn address(href: &str) -> Option<String> {
    let href = href.trim();
    let old = href.strip_prefix('/').and_then(|rest| rest.split_once('/')).is_some_and(|(country, rest)| {
        (2..=7).contains(&country.len())
            && country.as_bytes().get(2).is_none_or(|next| *next == b'-')
            && country.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && rest.contains('/')
    });
    if old { escape::href(&format!("/akn{href}")) } else { escape::href(href) }.filter(|href| href.len() > 1)
}

/// Puts a mark around running text; what breaks out of it stands between two marks.
fn marked(inner: Vec<Run>, mark: impl Fn(Vec<Inline>) -> Inline, runs: &mut Vec<Run>) {
    let mut inside = Vec::new();
    for run in inner {
        match run {
            Run::Inline(inline) => inside.push(inline),
            block => {
                if !inside.is_empty() {
                    runs.push(Run::Inline(mark(std::mem::take(&mut inside))));
                }
                runs.push(block);
            }
        }
    }
    if !inside.is_empty() {
        runs.push(Run::Inline(mark(inside)));
    }
}

/// Paragraphs, lists and blocks from runs, in order; nothing that is empty.
pub(super) fn into_blocks(runs: Vec<Run>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut line = Vec::new();
    let mut list = Vec::new();
    for run in runs {
        match run {
            Run::Inline(inline) => line.push(inline),
            Run::Block(block) => {
                end_line(&mut line, &mut list, &mut blocks);
                end_list(&mut list, &mut blocks);
                blocks.push(block);
            }
            Run::Item(item) => {
                end_line(&mut line, &mut list, &mut blocks);
                list.push(item);
            }
        }
    }
    end_line(&mut line, &mut list, &mut blocks);
    end_list(&mut list, &mut blocks);
    blocks
}

fn end_line(line: &mut Vec<Inline>, list: &mut Vec<ListItem>, blocks: &mut Vec<Block>) {
    let mut text = std::mem::take(line);
    tidy(&mut text);
    if !text.is_empty() {
        end_list(list, blocks);
        blocks.push(Block::Paragraph(text));
    }
}

fn end_list(list: &mut Vec<ListItem>, blocks: &mut Vec<Block>) {
    if !list.is_empty() {
        blocks.push(Block::List(std::mem::take(list)));
    }
}

/// Makes runs of white space one space, without any at either end; joins neighbours; leaves out what is empty.
pub(super) fn tidy(line: &mut Vec<Inline>) {
    let mut after_space = true;
    collapse(line, &mut after_space);
    trim_end(line);
    if !line.iter().any(holds_something) {
        line.clear();
    }
}

fn holds_something(run: &Inline) -> bool {
    match run {
        Inline::Text(text) => text.chars().any(|character| !character.is_whitespace()),
        Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
            inner.iter().any(holds_something)
        }
        Inline::Ref { content, .. } => content.iter().any(holds_something),
        Inline::Note { .. } => true,
        Inline::Break => false,
    }
}

fn collapse(line: &mut Vec<Inline>, after_space: &mut bool) {
    let mut tidied: Vec<Inline> = Vec::with_capacity(line.len());
    for mut run in std::mem::take(line) {
        let keep = match &mut run {
            Inline::Text(text) => {
                *text = collapsed(text, after_space);
                !text.is_empty()
            }
            Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
                collapse(inner, after_space);
                !inner.is_empty()
            }
            Inline::Ref { content, .. } => {
                collapse(content, after_space);
                !content.is_empty()
            }
            Inline::Note { .. } => true,
            Inline::Break => {
                *after_space = true;
                true
            }
        };
        match (keep, tidied.last_mut(), run) {
            (true, Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (true, _, run) => tidied.push(run),
            (false, ..) => {}
        }
    }
    *line = tidied;
}

fn collapsed(text: &str, after_space: &mut bool) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii_whitespace() {
            if !*after_space {
                out.push(' ');
                *after_space = true;
            }
        } else if escape::is_xml(character) {
            out.push(character);
            *after_space = false;
        }
    }
    out
}

/// Takes the white space off the end, also inside marks.
fn trim_end(line: &mut Vec<Inline>) {
    while let Some(last) = line.last_mut() {
        let is_empty = match last {
            Inline::Text(text) => {
                text.truncate(text.trim_end_matches(' ').len());
                text.is_empty()
            }
            Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
                trim_end(inner);
                inner.is_empty()
            }
            Inline::Ref { content, .. } => {
                trim_end(content);
                content.is_empty()
            }
            Inline::Note { .. } | Inline::Break => false,
        };
        if !is_empty {
            break;
        }
        line.pop();
    }
}

/// The words of a block, each run parted from what is before.
fn words_of(block: &Block, line: &mut Vec<Inline>) {
    line.push(Inline::text(" "));
    match block {
        Block::Paragraph(text) | Block::Heading(_, text) => line.extend(text.iter().cloned()),
        Block::Preformatted(text) => line.push(Inline::text(text.clone())),
        Block::Quote(inner) => inner.iter().for_each(|block| words_of(block, line)),
        Block::Table(table) => table.rows.iter().flatten().flat_map(|cell| &cell.blocks).for_each(|block| words_of(block, line)),
        Block::List(items) => {
            for item in items {
                if let Some(num) = &item.num {
                    line.push(Inline::text(format!(" {num} ")));
                }
                item.blocks.iter().for_each(|block| words_of(block, line));
            }
        }
    }
    line.push(Inline::text(" "));
}
