//! Safe HTML of provisions, blocks and running text.

use std::ops::Range;

use model::text::document::{Block, Cell, Division, Inline, Item, Level, ListItem, Table};

use super::RenderOptions;
use super::outline::{Group, Part};
use crate::akn::{escape, items_of, level};
use crate::xml::Tree;

/// HTML on its way.
pub(super) struct Html<'o> {
    out: String,
    options: &'o RenderOptions,
    tables: u32,
    /// The address of the piece at hand, which makes the addresses of its notes unique on the page.
    piece: String,
    notes: Notes,
    in_link: bool,
    /// Whether an article or a section is around: what is inside needs no heading for its number alone.
    in_unit: bool,
}

/// The footnotes of the piece at hand, shown at its end.
#[derive(Default)]
struct Notes {
    count: u32,
    html: String,
}

/// Which pieces are wanted, and where they are.
pub(super) struct Wanted<'p> {
    pub(super) range: Range<usize>,
    pub(super) total: usize,
    pub(super) lookup: &'p dyn Fn(usize) -> Option<&'p str>,
}

impl Wanted<'_> {
    /// Whether a group or region is shown: where one of its pieces is wanted, or, if it has none, where its place is.
    fn shows(&self, first: usize, end: usize) -> bool {
        if first < end {
            return first < self.range.end && self.range.start < end;
        }
        self.range.contains(&first) || (first >= self.total && self.range.end >= self.total)
    }
}

impl<'o> Html<'o> {
    pub(super) fn new(options: &'o RenderOptions) -> Self {
        Self { out: String::new(), options, tables: 0, piece: String::new(), notes: Notes::default(), in_link: false, in_unit: false }
    }

    pub(super) fn finish(mut self) -> String {
        self.end_notes();
        self.out
    }

    /// The parts of a frame with the wanted pieces in their places.
    pub(super) fn parts(&mut self, parts: &[Part], wanted: &Wanted<'_>, heading: u8) {
        for part in parts {
            match part {
                Part::Piece(number) => {
                    if let Some(xml) = Some(*number).filter(|number| wanted.range.contains(number)).and_then(wanted.lookup) {
                        self.piece(xml, heading);
                    }
                }
                Part::Region(region) if wanted.shows(region.first, region.end) && !region.parts.is_empty() => {
                    self.out.push_str("<div class=\"");
                    self.out.push_str(region.class);
                    self.out.push_str("\">");
                    self.parts(&region.parts, wanted, heading);
                    self.out.push_str("</div>");
                }
                Part::Group(group) if wanted.shows(group.first, group.end) => self.group(group, wanted, heading),
                Part::Region(_) | Part::Group(_) => {}
            }
        }
    }

    fn group(&mut self, group: &Group, wanted: &Wanted<'_>, heading: u8) {
        self.open_section(&group.eid, group.level);
        let num = Some(group.num.as_str()).filter(|num| !num.is_empty());
        let has_head = num.is_some() || !group.heading.is_empty();
        self.heading(heading, &group.eid, num, &group.heading);
        self.end_notes();
        self.parts(&group.parts, wanted, below(heading, has_head));
        self.out.push_str("</section>");
    }

    /// One piece with its footnotes.
    pub(super) fn piece(&mut self, xml: &str, heading: u8) {
        let Ok(tree) = Tree::read_own(xml) else { return };
        let Some(root) = tree.root().elements().next() else { return };
        self.piece = root.id().map(std::borrow::Cow::into_owned).unwrap_or_default();
        let items = items_of(tree.root());
        let is_stretch = root.attribute(if root.name() == "hcontainer" { "name" } else { "class" }).as_deref() == Some(level::TEXT);
        if is_stretch {
            self.out.push_str("<div class=\"stretch\"");
            self.id();
            self.out.push('>');
        }
        self.items(&items, heading);
        self.end_notes();
        if is_stretch {
            self.out.push_str("</div>");
        }
    }

    fn id(&mut self) {
        if !self.piece.is_empty() {
            let piece = self.piece.clone();
            escape::attribute(&mut self.out, "id", &piece);
        }
    }

    pub(super) fn items(&mut self, items: &[Item], heading: u8) {
        for item in items {
            match item {
                Item::Division(division) => self.division(division, heading),
                Item::Block(block) => self.block(block, heading),
            }
        }
    }

    fn division(&mut self, division: &Division, heading: u8) {
        self.open_section(&division.eid, division.level);
        let num = division.num.as_deref();
        let has_heading = !division.heading.is_empty();
        // A numbered paragraph is no heading to a reader who walks from heading to heading.
        let is_numbered_text = level::is_below_unit(division.level) || matches!(division.level, Level::Paragraph | Level::Other) || self.in_unit;
        let is_titled = has_heading || (num.is_some() && !is_numbered_text);
        let was_in_unit = self.in_unit;
        self.in_unit |= level::is_unit(division.level);
        if is_titled {
            self.heading(heading, &division.eid, num, &division.heading);
            self.items(&division.items, below(heading, true));
        } else if let Some(num) = num {
            self.number(num, &division.eid);
            self.out.push_str("<div class=\"text\">");
            self.items(&division.items, heading);
            self.out.push_str("</div>");
        } else {
            self.items(&division.items, heading);
        }
        self.in_unit = was_in_unit;
        self.out.push_str("</section>");
    }

    fn open_section(&mut self, eid: &str, division: Level) {
        self.out.push_str("<section");
        if !eid.is_empty() {
            escape::attribute(&mut self.out, "id", eid);
        }
        let class = if division == Level::Schedule { level::SCHEDULE } else { level::element(division) };
        escape::attribute(&mut self.out, "class", class);
        self.out.push('>');
    }

    fn heading(&mut self, heading: u8, eid: &str, num: Option<&str>, line: &[Inline]) {
        if num.is_none() && line.is_empty() {
            return;
        }
        let digit = char::from(b'0' + heading.clamp(1, 6));
        self.out.extend(['<', 'h', digit, '>']);
        if let Some(num) = num {
            self.number(num, eid);
        }
        if !line.is_empty() {
            self.out.push_str("<span class=\"heading\">");
            self.line(line);
            self.out.push_str("</span>");
        }
        self.out.extend(['<', '/', 'h', digit, '>']);
    }

    /// The number, and a space that a reader without styles needs.
    fn number(&mut self, num: &str, eid: &str) {
        self.out.push_str("<span class=\"num\">");
        let links = self.options.permalinks && !eid.is_empty();
        if links {
            let link = self.link_to(eid);
            self.out.push_str("<a");
            escape::attribute(&mut self.out, "href", &link);
            self.out.push('>');
        }
        escape::text(&mut self.out, num);
        self.out.push_str(if links { "</a></span> " } else { "</span> " });
    }

    /// Where a provision is found.
    fn link_to(&self, eid: &str) -> String {
        let base = &self.options.link_base;
        if base.ends_with('~') { format!("{base}{eid}") } else { format!("{base}#{eid}") }
    }

    fn blocks(&mut self, blocks: &[Block], heading: u8) {
        blocks.iter().for_each(|block| self.block(block, heading));
    }

    fn block(&mut self, block: &Block, heading: u8) {
        match block {
            Block::Paragraph(line) => self.element("p", line),
            Block::Heading(_, line) => self.heading(heading, "", None, line),
            Block::List(items) => self.list(items, heading),
            Block::Table(table) => self.table(table, heading),
            Block::Quote(inner) => {
                self.out.push_str("<blockquote>");
                self.blocks(inner, heading);
                self.out.push_str("</blockquote>");
            }
            Block::Preformatted(text) => {
                self.out.push_str("<pre tabindex=\"0\">");
                escape::text(&mut self.out, text);
                self.out.push_str("</pre>");
            }
        }
    }

    fn element(&mut self, name: &str, line: &[Inline]) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push('>');
        self.line(line);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn list(&mut self, items: &[ListItem], heading: u8) {
        let class = if items.iter().any(|item| item.num.is_some()) { "<ul class=\"numbered\">" } else { "<ul>" };
        self.out.push_str(class);
        for item in items {
            self.out.push_str("<li>");
            if let Some(num) = &item.num {
                self.number(num, "");
                self.out.push_str("<div class=\"text\">");
            }
            self.blocks(&item.blocks, heading);
            self.out.push_str(if item.num.is_some() { "</div></li>" } else { "</li>" });
        }
        self.out.push_str("</ul>");
    }

    /// A table in a frame of its own that scrolls, also by keyboard, so that a wide one does not widen the page.
    fn table(&mut self, table: &Table, heading: u8) {
        self.tables += 1;
        let label = format!("{} {}", self.options.table_label, self.tables);
        self.out.push_str("<div class=\"table\" tabindex=\"0\" role=\"region\"");
        escape::attribute(&mut self.out, "aria-label", label.trim());
        self.out.push_str("><table>");
        for (number, row) in table.rows.iter().enumerate() {
            let heads_columns = number == 0 || row.iter().all(|cell| cell.head);
            self.out.push_str("<tr>");
            row.iter().for_each(|cell| self.cell(cell, heads_columns, heading));
            self.out.push_str("</tr>");
        }
        self.out.push_str("</table></div>");
    }

    fn cell(&mut self, cell: &Cell, heads_column: bool, heading: u8) {
        // A heading without words heads nothing.
        let is_head = cell.head && !cell.blocks.is_empty();
        self.out.push_str(match (is_head, heads_column) {
            (true, true) => "<th scope=\"col\"",
            (true, false) => "<th scope=\"row\"",
            (false, _) => "<td",
        });
        for (name, span) in [("colspan", cell.columns), ("rowspan", cell.rows)] {
            if span > 1 {
                escape::attribute(&mut self.out, name, &span.to_string());
            }
        }
        self.out.push('>');
        match cell.blocks.as_slice() {
            [Block::Paragraph(line)] => self.line(line),
            blocks => self.blocks(blocks, heading),
        }
        self.out.push_str(if is_head { "</th>" } else { "</td>" });
    }

    fn line(&mut self, line: &[Inline]) {
        for run in line {
            match run {
                Inline::Text(text) => escape::text(&mut self.out, text),
                Inline::Bold(inner) => self.element("b", inner),
                Inline::Italic(inner) => self.element("i", inner),
                Inline::Underline(inner) => self.element("u", inner),
                Inline::Superscript(inner) => self.element("sup", inner),
                Inline::Subscript(inner) => self.element("sub", inner),
                Inline::Ref { href, content } => self.reference(href, content),
                Inline::Note { marker, content } => self.note(marker, content),
                Inline::Break => self.out.push_str("<br>"),
            }
        }
    }

    /// A link, where the address is one that a reader may follow and no link stands around it.
    fn reference(&mut self, href: &str, content: &[Inline]) {
        let target = escape::href(href).filter(|_| !self.in_link && !Inline::plain(content).trim().is_empty());
        let Some(target) = target else { return self.line(content) };
        let target = target.strip_prefix('#').map_or_else(|| target.clone(), |eid| self.link_to(eid));
        self.out.push_str("<a");
        escape::attribute(&mut self.out, "href", &target);
        self.out.push('>');
        self.in_link = true;
        self.line(content);
        self.in_link = false;
        self.out.push_str("</a>");
    }

    /// The mark of a footnote; its text is kept for the end of the piece.
    fn note(&mut self, marker: &str, content: &[Block]) {
        self.notes.count += 1;
        let number = self.notes.count;
        let mark = if marker.is_empty() { number.to_string() } else { marker.to_owned() };
        let id = format!("{}-note-{number}", self.piece);
        self.out.push_str("<sup class=\"note\"");
        escape::attribute(&mut self.out, "id", &format!("{id}-mark"));
        self.out.push('>');
        if !self.in_link {
            self.out.push_str("<a role=\"doc-noteref\"");
            escape::attribute(&mut self.out, "href", &format!("#{id}"));
            self.out.push('>');
        }
        escape::text(&mut self.out, &mark);
        self.out.push_str(if self.in_link { "</sup>" } else { "</a></sup>" });

        let before = std::mem::take(&mut self.out);
        let was_in_link = std::mem::replace(&mut self.in_link, false);
        self.blocks(content, 6);
        self.in_link = was_in_link;
        let text = std::mem::replace(&mut self.out, before);
        let html = &mut self.notes.html;
        html.push_str("<aside class=\"note\" role=\"note\"");
        escape::attribute(html, "id", &id);
        html.push_str("><a class=\"num\"");
        escape::attribute(html, "href", &format!("#{id}-mark"));
        html.push('>');
        escape::text(html, &mark);
        html.push_str("</a> <div class=\"text\">");
        html.push_str(&text);
        html.push_str("</div></aside>");
    }

    fn end_notes(&mut self) {
        let notes = std::mem::take(&mut self.notes);
        self.out.push_str(&notes.html);
    }
}

/// The level of the headings inside.
fn below(heading: u8, has_head: bool) -> u8 {
    heading.saturating_add(u8::from(has_head)).min(6)
}
