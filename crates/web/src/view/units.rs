//! A legal text as a row of units: headings of its groups, its provisions, what stands before and after; and the parts that long texts are read in.

use std::collections::HashSet;

use model::text::document::{Block, Division, Document, Inline, Item, count_passages};
use model::text::structured::StructuredText;

use crate::AppState;
use crate::error::PageError;

/// About as much HTML as one part of a text may be.
const PART: usize = 80 * 1024;

/// What a unit is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum UnitKind {
    /// Title page, preamble, signatures, text between provisions.
    Blocks,
    /// The number and heading of a group of provisions.
    Group,
    /// A provision.
    Provision,
}

/// One unit of a text.
#[derive(Debug)]
pub(crate) struct Unit {
    /// What it is.
    pub(crate) kind: UnitKind,
    /// Its address within the text; empty where it has none.
    pub(crate) eid: String,
    /// Its number as printed.
    pub(crate) num: String,
    /// Its heading.
    pub(crate) heading: Vec<Inline>,
    /// How many groups with a heading it stands in.
    pub(crate) depth: usize,
    /// Its content.
    pub(crate) items: Vec<Item>,
    /// The number of its first passage, by which its citations are found.
    pub(crate) passage: usize,
}

impl Unit {
    /// The heading without marks.
    pub(crate) fn plain_heading(&self) -> String {
        Inline::plain(&self.heading)
    }

    /// The number, else the heading, else nothing: what people call the provision.
    pub(crate) fn name(&self) -> String {
        if self.num.is_empty() { self.plain_heading() } else { self.num.clone() }
    }

    /// Number and heading, as a list of contents shows them; empty for a unit that has neither.
    pub(crate) fn is_listed(&self) -> bool {
        self.kind != UnitKind::Blocks && !(self.num.is_empty() && self.heading.is_empty())
    }
}

/// Reads a text and lays it out.
///
/// # Errors
/// When the text is not kept or cannot be read.
pub(crate) async fn load(state: &AppState, text: &model::hash::Sha256) -> Result<Vec<Unit>, PageError> {
    let text = state.desk.store.text(text).await?.ok_or(PageError::NotFound)?;
    // Megabytes of XML take tens of milliseconds, which other readers must not wait for.
    let units = tokio::task::spawn_blocking(move || units_of(&text)).await.map_err(|error| PageError::house(&error))?;
    units.ok_or(PageError::NotFound)
}

fn units_of(text: &StructuredText) -> Option<Vec<Unit>> {
    let provisions: HashSet<&str> = text.pieces.iter().map(|piece| piece.eid.as_str()).filter(|eid| !eid.is_empty()).collect();
    let (document, _, _) = exchange::akn::read(text.assemble(), &exchange::Limits::default()).ok()?;
    Some(laid_out(document, &provisions))
}

/// The units of a document whose provisions have these addresses.
pub(crate) fn laid_out(document: Document, provisions: &HashSet<&str>) -> Vec<Unit> {
    let mut units = Units::default();
    units.push_blocks(document.preface);
    units.push_blocks(document.preamble);
    units.push_items(0, document.body, provisions);
    units.push_blocks(document.conclusions);
    units.push_items(0, document.schedules.into_iter().map(Item::Division).collect(), provisions);
    units.units
}

/// Units in the making, with the number of the next passage.
#[derive(Default)]
struct Units {
    units: Vec<Unit>,
    passages: usize,
}

impl Units {
    fn push_blocks(&mut self, blocks: Vec<Block>) {
        self.push_items(0, blocks.into_iter().map(Item::Block).collect(), &HashSet::new());
    }

    fn push_items(&mut self, depth: usize, items: Vec<Item>, provisions: &HashSet<&str>) {
        let mut loose = Vec::new();
        for item in items {
            match item {
                Item::Block(block) => loose.push(Item::Block(block)),
                Item::Division(division) => {
                    self.push_loose(depth, &mut loose);
                    self.push_division(depth, division, provisions);
                }
            }
        }
        self.push_loose(depth, &mut loose);
    }

    fn push_loose(&mut self, depth: usize, loose: &mut Vec<Item>) {
        if !loose.is_empty() {
            let items = std::mem::take(loose);
            self.push(Unit { kind: UnitKind::Blocks, eid: String::new(), num: String::new(), heading: Vec::new(), depth, items, passage: 0 });
        }
    }

    fn push_division(&mut self, depth: usize, division: Division, provisions: &HashSet<&str>) {
        let is_group = !provisions.contains(division.eid.as_str()) && holds_provision(&division.items, provisions);
        let Division { eid, num, heading, items, .. } = division;
        let num = num.unwrap_or_default();
        if !is_group {
            self.push(Unit { kind: UnitKind::Provision, eid, num, heading, depth, items, passage: 0 });
            return;
        }
        let has_name = !num.is_empty() || !heading.is_empty();
        if has_name {
            self.push(Unit { kind: UnitKind::Group, eid, num, heading, depth, items: Vec::new(), passage: 0 });
        }
        self.push_items(depth + usize::from(has_name), items, provisions);
    }

    /// Gives the unit the number of its first passage.
    fn push(&mut self, unit: Unit) {
        let heading = if unit.heading.is_empty() { 0 } else { 1 + notes_in(&unit.heading) };
        let passages = heading + count_passages(&unit.items);
        self.units.push(Unit { passage: self.passages, ..unit });
        self.passages += passages;
    }
}

/// Footnotes are passages of their own.
fn notes_in(runs: &[Inline]) -> usize {
    count_passages(&[Item::Block(Block::Paragraph(runs.to_vec()))]) - 1
}

fn holds_provision(items: &[Item], provisions: &HashSet<&str>) -> bool {
    items.iter().any(|item| match item {
        Item::Division(division) => provisions.contains(division.eid.as_str()) || holds_provision(&division.items, provisions),
        Item::Block(_) => false,
    })
}

/// The parts of a text: the first unit of each. A part ends before the unit that would make it too long, and a little earlier where a group begins.
pub(crate) fn parts(units: &[Unit]) -> Vec<usize> {
    let mut parts = vec![0];
    let mut length = 0;
    for (place, unit) in units.iter().enumerate() {
        let weight = 280 + 2 * unit.eid.len() + unit.items.iter().map(weight_of_item).sum::<usize>();
        let at_group = unit.kind == UnitKind::Group && unit.depth == 0 && length > PART * 3 / 5;
        let after_group = place > 0 && units.get(place - 1).is_some_and(|before| before.kind == UnitKind::Group);
        if length > 0 && !after_group && (at_group || length + weight > PART) {
            parts.push(place);
            length = 0;
        }
        length += weight;
    }
    parts
}

/// The units of part `number`, from 1.
pub(crate) fn part_range(parts: &[usize], number: usize, units: usize) -> Option<std::ops::Range<usize>> {
    let start = *parts.get(number.checked_sub(1)?)?;
    Some(start..parts.get(number).copied().unwrap_or(units))
}

fn weight_of_item(item: &Item) -> usize {
    match item {
        Item::Division(division) => {
            95 + division.eid.len() + division.items.iter().map(weight_of_item).sum::<usize>() + weight_of_runs(&division.heading)
        }
        Item::Block(block) => weight_of_block(block),
    }
}

fn weight_of_block(block: &Block) -> usize {
    match block {
        Block::Paragraph(runs) | Block::Heading(_, runs) => 10 + weight_of_runs(runs),
        Block::List(items) => items.iter().map(|item| 60 + item.blocks.iter().map(weight_of_block).sum::<usize>()).sum(),
        Block::Table(table) => table.rows.iter().flatten().map(|cell| 12 + cell.blocks.iter().map(weight_of_block).sum::<usize>()).sum(),
        Block::Quote(blocks) => blocks.iter().map(weight_of_block).sum(),
        Block::Preformatted(text) => text.len(),
    }
}

fn weight_of_runs(runs: &[Inline]) -> usize {
    runs.iter()
        .map(|run| match run {
            Inline::Text(text) => text.len(),
            Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
                weight_of_runs(inner) + 7
            }
            Inline::Ref { href, content } => href.len() + weight_of_runs(content) + 15,
            Inline::Note { content, .. } => 40 + content.iter().map(weight_of_block).sum::<usize>(),
            Inline::Break => 4,
        })
        .sum()
}

/// The names of the groups that a unit stands in, the outermost first: their places.
pub(crate) fn groups_above(units: &[Unit], place: usize) -> Vec<usize> {
    let Some(unit) = units.get(place) else { return Vec::new() };
    let mut depth = unit.depth;
    let mut groups = Vec::new();
    for (before, candidate) in units.iter().enumerate().take(place).rev() {
        if depth == 0 {
            break;
        }
        if candidate.kind == UnitKind::Group && candidate.depth < depth {
            groups.push(before);
            depth = candidate.depth;
        }
    }
    groups.reverse();
    groups
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    fn paragraph(text: &str) -> Item {
        Item::Block(Block::Paragraph(vec![Inline::text(text)]))
    }

    fn division(eid: &str, num: &str, items: Vec<Item>) -> Item {
        Item::Division(Division { eid: eid.into(), num: Some(num.into()), items, ..Division::default() })
    }

    pub(crate) fn two_chapters(words: usize) -> Vec<Unit> {
        let section = |eid: &str, num: &str| division(eid, num, vec![paragraph(&"word ".repeat(words))]);
        let body = vec![
            paragraph("Enacted."),
            division("chp_1", "Chapter 1", vec![section("sec_1", "1"), section("sec_2", "2")]),
            division("chp_2", "Chapter 2", vec![section("sec_3", "3")]),
        ];
        laid_out(Document { body, ..Document::default() }, &HashSet::from(["sec_1", "sec_2", "sec_3"]))
    }

    #[test]
    fn groups_stand_before_their_provisions_and_name_them() {
        let units = two_chapters(3);
        let shape: Vec<(UnitKind, &str, usize)> = units.iter().map(|unit| (unit.kind, unit.eid.as_str(), unit.depth)).collect();
        use UnitKind::{Blocks, Group, Provision};
        assert_eq!(
            shape,
            [(Blocks, "", 0), (Group, "chp_1", 0), (Provision, "sec_1", 1), (Provision, "sec_2", 1), (Group, "chp_2", 0), (Provision, "sec_3", 1)]
        );
        assert_eq!(groups_above(&units, 5), [4]);
        assert_eq!(groups_above(&units, 0), [] as [usize; 0]);
    }

    #[test]
    fn a_long_text_is_cut_and_no_heading_is_left_behind() {
        assert_eq!(parts(&two_chapters(3)), [0]);
        let units = two_chapters(14_000);
        assert_eq!(parts(&units), [0, 3, 4]);
        assert_eq!(part_range(&parts(&units), 3, units.len()), Some(4..6));
        assert_eq!(part_range(&parts(&units), 4, units.len()), None);
        assert_eq!(part_range(&parts(&units), 0, units.len()), None);
    }
}
