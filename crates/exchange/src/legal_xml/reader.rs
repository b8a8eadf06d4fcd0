//! From elements to provisions: what each element of a schema stands for is told by its dialect; the rest all schemas have in common.

use std::collections::{HashMap, HashSet};

use model::text::document::{Block, Division, Inline, Item, Level, ListItem};

use crate::wording::{Mark, Wording};
use crate::xml::Node;

/// What an element stands for.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Role {
    /// A level of the hierarchy, with its number and its heading inside.
    Division(Level),
    /// A heading that stands before what belongs below it, and how high it ranks, 1 the highest.
    Opens(u8, Level),
    /// Holds the heading of the one division inside it; is a group of its own where it holds several.
    Wrapper,
    /// The number of the division it stands in.
    Number,
    /// The heading of the division it stands in.
    Heading,
    /// Holds the number and the heading of the division it stands in.
    Head,
    /// Begins a line of its own, and holds words or whatever else.
    Block,
    /// Holds a passage outside the hierarchy: levels inside it are items of a list.
    Passage,
    /// Quoted provisions, as in an amendment.
    Quote,
    /// An item of a list outside the hierarchy, with its number inside.
    Item,
    /// Stands inside a line and says something of its words that the text does not need.
    Inline,
    /// The same, parted from the word before.
    Apart,
    /// Marks words.
    Mark(Mark),
    /// Ends a line inside a paragraph.
    Break,
    /// A space or a sign that is written as an element.
    Sign(&'static str),
    /// A note, found by its identifier where it is referred to.
    Note(String),
    /// Where a note is referred to.
    NoteMark(String),
    /// A table, of HTML or of CALS.
    Table,
    /// Nothing of the text.
    Skip,
}

/// What the elements of one schema stand for.
pub(super) trait Dialect {
    /// What `node` stands for.
    fn role(&self, node: Node<'_, '_>) -> Role;

    /// A number as it is printed, where the element holds it without its brackets.
    fn number(&self, _level: Level, number: String, _element: Node<'_, '_>) -> String {
        number
    }
}

/// One reading of a document.
pub(super) struct Reader<'t, 'a, D> {
    dialect: D,
    /// The notes that nothing has referred to yet.
    notes: HashMap<String, Node<'t, 'a>>,
    /// The notes that something refers to; the others stay where they stand.
    referred: HashSet<String>,
}

/// What has been read of an element so far.
struct Page {
    wording: Wording,
    items: Vec<Item>,
    /// Divisions that a heading opened, with the rank of the heading, the outermost first.
    open: Vec<(u8, Division)>,
    /// Whether levels become items of a list.
    flat: bool,
}

impl Page {
    fn new(flat: bool) -> Self {
        Self { wording: Wording::new(), items: Vec::new(), open: Vec::new(), flat }
    }

    fn push(&mut self, item: Item) {
        let items = self.open.last_mut().map_or(&mut self.items, |(_, division)| &mut division.items);
        match (items.last_mut(), item) {
            (Some(Item::Block(Block::List(before))), Item::Block(Block::List(mut list))) => before.append(&mut list),
            (_, item) => items.push(item),
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::replace(&mut self.wording, Wording::new()).finish();
        if holds_words(&line) {
            self.push(Item::Block(Block::Paragraph(line)));
        }
    }

    fn open(&mut self, rank: u8, division: Division) {
        self.close(rank);
        self.open.push((rank, division));
    }

    /// Closes what a heading of this rank ends.
    fn close(&mut self, rank: u8) {
        while self.open.last().is_some_and(|(open, _)| *open >= rank) {
            if let Some((_, division)) = self.open.pop() {
                self.push(Item::Division(division));
            }
        }
    }

    fn finish(mut self) -> Vec<Item> {
        self.end_line();
        self.close(0);
        self.items
    }
}

fn holds_words(line: &[Inline]) -> bool {
    !Inline::plain(line).trim().is_empty() || line.iter().any(|run| matches!(run, Inline::Note { .. }))
}

impl<'t, 'a, D: Dialect> Reader<'t, 'a, D> {
    pub(super) fn new(dialect: D, root: Node<'t, 'a>) -> Self {
        let mut reader = Self { dialect, notes: HashMap::new(), referred: HashSet::new() };
        for node in root.descendants().filter(|node| node.is_element()) {
            match reader.dialect.role(node) {
                Role::Note(id) => {
                    reader.notes.entry(id).or_insert(node);
                }
                Role::NoteMark(id) => {
                    reader.referred.insert(id);
                }
                _ => {}
            }
        }
        reader
    }

    /// All that stands in `node`, as provisions and blocks.
    pub(super) fn items(&mut self, node: Node<'t, 'a>) -> Vec<Item> {
        self.page(node, false).finish()
    }

    /// What `node` itself is, as provisions and blocks.
    pub(super) fn alone(&mut self, node: Node<'t, 'a>) -> Vec<Item> {
        let mut page = Page::new(false);
        self.child(node, &mut page);
        page.finish()
    }

    /// All that stands in `node`, as blocks.
    pub(super) fn blocks(&mut self, node: Node<'t, 'a>) -> Vec<Block> {
        let items = self.page(node, true).finish();
        items.into_iter().filter_map(|item| if let Item::Block(block) = item { Some(block) } else { None }).collect()
    }

    /// The words of `node` as one line.
    pub(super) fn line(&mut self, node: Node<'t, 'a>) -> Vec<Inline> {
        let mut line = Vec::new();
        for block in self.blocks(node) {
            if let Block::Paragraph(words) | Block::Heading(_, words) = block {
                if !line.is_empty() {
                    line.push(Inline::text(" "));
                }
                line.extend(words);
            }
        }
        line
    }

    /// The division that `node` is.
    pub(super) fn division(&mut self, node: Node<'t, 'a>, level: Level) -> Division {
        let mut division = Division { level, ..Division::default() };
        let mut page = Page::new(false);
        self.in_division(node, &mut division, &mut page);
        division.items = page.finish();
        division
    }

    fn page(&mut self, node: Node<'t, 'a>, flat: bool) -> Page {
        let mut page = Page::new(flat);
        self.children(node, &mut page);
        page
    }

    fn in_division(&mut self, node: Node<'t, 'a>, division: &mut Division, page: &mut Page) {
        for child in node.children() {
            match if child.is_element() { self.dialect.role(child) } else { Role::Inline } {
                Role::Number if division.num.is_none() => self.number(child, division),
                Role::Heading if division.heading.iter().all(|run| matches!(run, Inline::Note { .. })) => {
                    let notes = std::mem::take(&mut division.heading);
                    division.heading = self.line(child);
                    division.heading.extend(notes);
                }
                Role::Head => self.in_division(child, division, page),
                _ => self.child(child, page),
            }
        }
    }

    fn number(&mut self, node: Node<'t, 'a>, division: &mut Division) {
        let line = self.line(node);
        let printed = Inline::plain(&line).trim().to_owned();
        let printed = self.dialect.number(division.level, printed, node);
        division.num = Some(printed).filter(|number| !number.is_empty());
        division.heading.extend(line.into_iter().filter(|run| matches!(run, Inline::Note { .. })));
    }

    fn children(&mut self, node: Node<'t, 'a>, page: &mut Page) {
        for child in node.children() {
            self.child(child, page);
        }
    }

    fn child(&mut self, node: Node<'t, 'a>, page: &mut Page) {
        if let Some(text) = node.text() {
            page.wording.push(text);
            return;
        }
        match self.dialect.role(node) {
            Role::Skip => {}
            Role::Inline | Role::Number => self.children(node, page),
            Role::Apart => {
                page.wording.push(" ");
                self.children(node, page);
            }
            Role::Mark(mark) => {
                page.wording.open(mark.clone());
                self.children(node, page);
                page.wording.close(&mark);
            }
            Role::Break => page.wording.line_break(),
            Role::Sign(sign) => page.wording.push(sign),
            Role::NoteMark(id) => self.note(node, &id, page),
            Role::Note(id) if self.referred.contains(&id) => {}
            role => {
                page.end_line();
                self.block(node, &role, page);
                page.end_line();
            }
        }
    }

    /// An element that ends the line before it.
    fn block(&mut self, node: Node<'t, 'a>, role: &Role, page: &mut Page) {
        match role {
            Role::Division(level) if !page.flat => {
                let division = self.division(node, *level);
                page.push(Item::Division(division));
            }
            Role::Division(_) | Role::Item => {
                let item = self.item(node);
                page.push(Item::Block(Block::List(vec![item])));
            }
            Role::Opens(rank, level) if !page.flat => {
                let division = self.division(node, *level);
                page.open(*rank, division);
            }
            Role::Wrapper if !page.flat => self.wrapper(node, page),
            Role::Heading | Role::Opens(..) => {
                let line = self.line(node);
                if holds_words(&line) {
                    page.push(Item::Block(Block::Heading(4, line)));
                }
            }
            Role::Passage => self.blocks(node).into_iter().for_each(|block| page.push(Item::Block(block))),
            Role::Quote => {
                let blocks = self.blocks(node);
                if !blocks.is_empty() {
                    page.push(Item::Block(Block::Quote(blocks)));
                }
            }
            Role::Table => self.table(node).into_iter().for_each(|block| page.push(Item::Block(block))),
            _ => self.children(node, page),
        }
    }

    /// A passage with a number, outside the hierarchy.
    fn item(&mut self, node: Node<'t, 'a>) -> ListItem {
        let mut head = Division { level: self.level_of(node), ..Division::default() };
        let mut page = Page::new(true);
        self.in_division(node, &mut head, &mut page);
        let heading = Some(head.heading).filter(|heading| holds_words(heading)).map(|heading| Block::Heading(5, heading));
        let blocks = page.finish().into_iter().filter_map(|item| if let Item::Block(block) = item { Some(block) } else { None });
        ListItem { num: head.num, blocks: heading.into_iter().chain(blocks).collect() }
    }

    fn level_of(&self, node: Node<'_, '_>) -> Level {
        match self.dialect.role(node) {
            Role::Division(level) => level,
            _ => Level::Other,
        }
    }

    fn wrapper(&mut self, node: Node<'t, 'a>, page: &mut Page) {
        let divisions = node.elements().filter(|child| matches!(self.dialect.role(*child), Role::Division(_))).count();
        let mut group = self.division(node, Level::Other);
        let alone = divisions == 1 && group.num.is_none();
        let only = if alone { group.items.iter_mut().find_map(|item| if let Item::Division(only) = item { Some(only) } else { None }) } else { None };
        match only {
            Some(only) if only.heading.is_empty() => {
                only.heading = std::mem::take(&mut group.heading);
                group.items.into_iter().for_each(|item| page.push(item));
            }
            _ if group.heading.is_empty() && group.num.is_none() => group.items.into_iter().for_each(|item| page.push(item)),
            _ => page.push(Item::Division(group)),
        }
    }

    fn note(&mut self, node: Node<'t, 'a>, id: &str, page: &mut Page) {
        let marker = node.plain();
        match self.notes.remove(id) {
            Some(note) => {
                let (marker, content) = self.note_content(note, marker);
                page.wording.note(&marker, content);
            }
            None if marker.is_empty() => {}
            None => {
                page.wording.open(Mark::Superscript);
                page.wording.push(&marker);
                page.wording.close(&Mark::Superscript);
            }
        }
    }

    /// The mark and the words of a note. Its number is its mark where the place that refers to it shows none.
    fn note_content(&mut self, note: Node<'t, 'a>, marker: String) -> (String, Vec<Block>) {
        let item = self.item(note);
        let marker = if marker.is_empty() { item.num.unwrap_or_default() } else { marker };
        (marker, item.blocks)
    }
}
