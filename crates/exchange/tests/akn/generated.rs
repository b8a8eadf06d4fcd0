//! Documents made by chance of all levels, blocks and marks: written validly, read back the same, rendered whole.

use exchange::Limits;
use exchange::akn::{self, AknMeta};
use exchange::render::{self, RenderOptions};
use model::text::document::{Block, Cell, Division, Document, DocumentKind, Inline, Item, Level, ListItem, Table};

use crate::schema::assert_valid;

/// Numbers that look like chance and are the same in every run.
struct Chance(u64);

const LEVELS: [Level; 22] = [
    Level::Book,
    Level::Tome,
    Level::Part,
    Level::Subpart,
    Level::Title,
    Level::Subtitle,
    Level::Chapter,
    Level::Subchapter,
    Level::Division,
    Level::Subdivision,
    Level::Section,
    Level::Subsection,
    Level::Article,
    Level::Rule,
    Level::Clause,
    Level::Paragraph,
    Level::Subparagraph,
    Level::Point,
    Level::Indent,
    Level::Alinea,
    Level::Schedule,
    Level::Other,
];

const WORDS: [&str; 14] = ["data", "système", "закон", "条", "المادة", "<b>", "&amp;", "“quoted”", "§ 5", "H₂O", "a\u{a0}b", "]]>", "มาตรา", "é"];

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    fn one_in(&mut self, limit: u64) -> bool {
        self.below(limit) == 0
    }

    fn many<T>(&mut self, least: u64, most: u64, make: impl Fn(&mut Self) -> T) -> Vec<T> {
        let count = least + self.below(most - least + 1);
        (0..count).map(|_| make(self)).collect()
    }

    fn words(&mut self) -> String {
        let count = if self.one_in(20) { 400 } else { 6 };
        self.many(1, count, |chance| WORDS[usize::try_from(chance.below(14)).unwrap()]).join(" ")
    }

    fn line(&mut self, depth: u32) -> Vec<Inline> {
        let mut line = vec![Inline::Text(self.words())];
        for _ in 0..self.below(3) {
            line.push(self.run(depth));
            line.push(Inline::Text(format!(" {}", self.words())));
        }
        line
    }

    fn run(&mut self, depth: u32) -> Inline {
        let inner = vec![Inline::Text(self.words())];
        match self.below(if depth == 0 { 7 } else { 8 }) {
            0 => Inline::Bold(vec![Inline::Italic(inner)]),
            1 => Inline::Italic(inner),
            2 => Inline::Underline(inner),
            3 => Inline::Superscript(inner),
            4 => Inline::Subscript(inner),
            5 => Inline::Ref {
                href: ["https://example.org/a?b=c&d=%20", "/akn/lx/act/2019/7", "#art_1"][usize::try_from(self.below(3)).unwrap()].to_owned(),
                content: inner,
            },
            6 => Inline::Superscript(vec![Inline::Text("2".to_owned())]),
            _ => Inline::Note { marker: "1".to_owned(), content: self.many(1, 2, |chance| chance.block(depth - 1)) },
        }
    }

    fn block(&mut self, depth: u32) -> Block {
        match self.below(if depth == 0 { 4 } else { 8 }) {
            0 | 1 => Block::Paragraph(self.line(depth)),
            2 => Block::Heading(1 + u8::try_from(self.below(6)).unwrap(), self.line(0)),
            3 => Block::Preformatted(format!("  {}\n\t{} ", self.words(), self.words())),
            4 | 5 => {
                Block::List(self.many(1, 4, |chance| ListItem { num: chance.num(), blocks: chance.many(0, 2, |chance| chance.block(depth - 1)) }))
            }
            6 => Block::Quote(self.many(1, 3, |chance| chance.block(depth - 1))),
            _ => Block::Table(Table { rows: self.many(1, 3, |chance| chance.many(1, 3, |chance| chance.cell(depth - 1))) }),
        }
    }

    fn cell(&mut self, depth: u32) -> Cell {
        let span = |number: u64| u16::try_from(number + 1).unwrap();
        Cell { head: self.one_in(3), columns: span(self.below(3)), rows: span(self.below(2)), blocks: self.many(0, 2, |chance| chance.block(depth)) }
    }

    fn num(&mut self) -> Option<String> {
        let number = self.below(9);
        (!self.one_in(3))
            .then(|| ["Article 1", "(a)", "第五条", "§ 3", "المادة ٥", "IV", "–", "1.2", "Schedule"][usize::try_from(number).unwrap()].to_owned())
    }

    fn division(&mut self, depth: u32) -> Division {
        Division {
            level: LEVELS[usize::try_from(self.below(22)).unwrap()],
            eid: String::new(),
            num: self.num(),
            heading: if self.one_in(2) { self.line(1) } else { Vec::new() },
            items: self.items(depth),
        }
    }

    fn items(&mut self, depth: u32) -> Vec<Item> {
        self.many(
            0,
            5,
            |chance| {
                if depth > 0 && chance.one_in(2) { Item::Division(chance.division(depth - 1)) } else { Item::Block(chance.block(2)) }
            },
        )
    }

    fn document(&mut self) -> Document {
        let kind = [DocumentKind::Act, DocumentKind::Bill, DocumentKind::Judgment, DocumentKind::Doc][usize::try_from(self.below(4)).unwrap()];
        Document {
            kind,
            preface: self.many(0, 3, |chance| chance.block(2)),
            preamble: self.many(0, 3, |chance| chance.block(2)),
            body: self.items(4),
            conclusions: self.many(0, 3, |chance| chance.block(2)),
            schedules: self.many(0, 2, |chance| Division { num: Some("Schedule 1".to_owned()), ..chance.division(2) }),
        }
    }
}

fn documents() -> Vec<Document> {
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    (0..400)
        .map(|_| {
            let mut document = chance.document();
            akn::give_eids(&mut document);
            document
        })
        .collect()
}

#[test]
fn what_is_written_is_read_back_the_same() {
    for (number, document) in documents().iter().enumerate() {
        let whole = akn::write(document, &AknMeta::default()).assemble();
        let (again, ..) = akn::read(&whole, &Limits::default()).unwrap();
        assert!(again == *document, "document {number}: {}", first_difference(document, &again));
        assert_eq!(akn::write(&again, &AknMeta::default()).assemble(), whole, "document {number}");
    }
}

fn first_difference(one: &Document, other: &Document) -> String {
    let (one, other) = (format!("{one:#?}"), format!("{other:#?}"));
    let at = one.lines().zip(other.lines()).position(|(one, other)| one != other).unwrap_or(0);
    let around = |text: &str| text.lines().skip(at.saturating_sub(6)).take(12).collect::<Vec<_>>().join("\n");
    format!("{}\n---\n{}", around(&one), around(&other))
}

#[test]
fn what_is_written_is_valid() {
    let written: Vec<(String, String)> =
        documents().iter().enumerate().map(|(number, document)| (number.to_string(), akn::write(document, &AknMeta::default()).assemble())).collect();
    assert_valid(&written);
}

#[test]
fn any_part_of_any_document_renders_well_formed() {
    for (number, document) in documents().iter().enumerate().take(120) {
        let text = akn::write(document, &AknMeta::default());
        let count = text.pieces.len();
        let options = RenderOptions::default();
        let whole = render::document_html(&text.frame, &text.pieces, &options);
        assert_balanced(&whole, number);
        for start in 0..count.min(12) {
            for end in start + 1..=count.min(12) {
                let part = render::part_html(&text.frame, &text.pieces, start..end, &options);
                assert_balanced(&part, number);
                assert_eq!(part, render::part_html(&text.frame, &text.pieces[start..end], start..end, &options), "document {number}, {start}..{end}");
            }
        }
        for piece in &text.pieces {
            assert_balanced(&render::piece_html(&piece.xml, &options), number);
        }
    }
}

/// Every element that is opened is closed in its turn.
fn assert_balanced(html: &str, number: usize) {
    let mut open = Vec::new();
    for tag in html.split('<').skip(1) {
        let name = tag.split([' ', '>']).next().unwrap();
        match name.strip_prefix('/') {
            Some(closing) => assert_eq!(open.pop(), Some(closing), "document {number}: {html}"),
            None if name == "br" => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "document {number}: {open:?} stay open");
}
