//! Addresses of provisions within a document, by Akoma Ntoso's naming convention: `chp_1__sec_2__subsec_a`.

use std::collections::{HashMap, HashSet};

use model::text::document::{Block, Division, Document, Inline, Item};

use super::level;
use super::number::{self, is_name_character};

/// The longest address that the address of a provision below is built upon, in bytes; below longer ones it starts anew.
const LONGEST_PREFIX: usize = 200;

/// Gives every division its address: its own number below the address of what it stands in.
///
/// Where two would be alike they end in `_2`, `_3` in reading order. Addresses that are there, valid and unique stay. References within the
/// text follow the addresses that change.
pub fn give_eids(document: &mut Document) {
    address(document, true);
}

/// The same for a text whose addresses are of an older convention: all are given anew.
pub(super) fn give_new_eids(document: &mut Document) {
    address(document, false);
}

/// Whether every division has an address that can be written.
pub(super) fn has_eids(document: &Document) -> bool {
    let mut seen = HashSet::new();
    every_division(document, &mut |division| is_valid(&division.eid) && seen.insert(division.eid.clone()))
}

fn every_division(document: &Document, check: &mut impl FnMut(&Division) -> bool) -> bool {
    fn below(items: &[Item], check: &mut impl FnMut(&Division) -> bool) -> bool {
        items.iter().all(|item| match item {
            Item::Division(division) => check(division) && below(&division.items, check),
            Item::Block(_) => true,
        })
    }
    below(&document.body, check) && document.schedules.iter().all(|division| check(division) && below(&division.items, check))
}

/// A name of XML, and none that stretches of text and the references of the metadata are given when they are written.
fn is_valid(eid: &str) -> bool {
    let starts_well = eid.chars().next().is_some_and(|first| first == '_' || (is_name_character(first) && first.is_alphabetic()));
    let last = eid.rsplit("__").next().unwrap_or(eid);
    starts_well && eid.len() <= 512 && eid.chars().all(is_name_character) && !last.starts_with("text_") && !matches!(eid, "lexarium" | "issuer")
}

/// The addresses of one document on their way.
#[derive(Default)]
struct Addresses {
    taken: HashSet<String>,
    /// The next ending to try for an address that was taken.
    endings: HashMap<String, u32>,
    /// What an address of the source has become.
    changed: HashMap<String, String>,
}

fn address(document: &mut Document, keep: bool) {
    let mut addresses = Addresses::default();
    if keep {
        addresses.reserve(&document.body);
        document.schedules.iter().for_each(|division| addresses.reserve_one(division));
    }
    let kept = addresses.taken.clone();
    let mut left = kept;
    addresses.give(&mut document.body, "", &mut left);
    let mut unnumbered = HashMap::new();
    for schedule in &mut document.schedules {
        addresses.give_one(schedule, "", &mut unnumbered, &mut left);
    }
    if !addresses.changed.is_empty() {
        follow(document, &addresses.changed);
    }
}

impl Addresses {
    fn reserve(&mut self, items: &[Item]) {
        for item in items {
            if let Item::Division(division) = item {
                self.reserve_one(division);
            }
        }
    }

    fn reserve_one(&mut self, division: &Division) {
        if is_valid(&division.eid) {
            self.taken.insert(division.eid.clone());
        }
        self.reserve(&division.items);
    }

    fn give(&mut self, items: &mut [Item], above: &str, left: &mut HashSet<String>) {
        let mut unnumbered = HashMap::new();
        for item in items {
            if let Item::Division(division) = item {
                self.give_one(division, above, &mut unnumbered, left);
            }
        }
    }

    /// `left` are the addresses to be kept that have not been met yet: the first that carries one keeps it.
    fn give_one(&mut self, division: &mut Division, above: &str, unnumbered: &mut HashMap<&'static str, u32>, left: &mut HashSet<String>) {
        if !left.remove(&division.eid) {
            let new = self.new_eid(division, above, unnumbered);
            let old = std::mem::replace(&mut division.eid, new);
            if !old.is_empty() && !self.taken.contains(&old) {
                self.changed.entry(old).or_insert_with(|| division.eid.clone());
            }
        }
        let above = if division.eid.len() > LONGEST_PREFIX { "" } else { &division.eid };
        self.give(&mut division.items, above, left);
    }

    fn new_eid(&mut self, division: &Division, above: &str, unnumbered: &mut HashMap<&'static str, u32>) -> String {
        let kind = level::abbreviation(division.level);
        let own = division.num.as_deref().and_then(number::in_address).map_or_else(
            || {
                let count = unnumbered.entry(kind).or_insert(0);
                *count += 1;
                format!("{kind}_nn_{count}")
            },
            |number| format!("{kind}_{number}"),
        );
        let wanted = if above.is_empty() { own } else { format!("{above}__{own}") };
        if self.taken.insert(wanted.clone()) {
            return wanted;
        }
        loop {
            let ending = self.endings.entry(wanted.clone()).or_insert(1);
            *ending += 1;
            let other = format!("{wanted}_{ending}");
            if self.taken.insert(other.clone()) {
                return other;
            }
        }
    }
}

/// Lets references within the text follow the addresses that changed.
fn follow(document: &mut Document, changed: &HashMap<String, String>) {
    let mut blocks: Vec<&mut Block> = Vec::new();
    let mut runs: Vec<&mut Inline> = Vec::new();
    let mut items: Vec<&mut Item> = document.body.iter_mut().collect();
    for part in [&mut document.preface, &mut document.preamble, &mut document.conclusions] {
        blocks.extend(part);
    }
    for schedule in &mut document.schedules {
        runs.extend(&mut schedule.heading);
        items.extend(&mut schedule.items);
    }
    while let Some(item) = items.pop() {
        match item {
            Item::Division(division) => {
                runs.extend(&mut division.heading);
                items.extend(&mut division.items);
            }
            Item::Block(block) => blocks.push(block),
        }
    }
    follow_in(blocks, runs, changed);
}

fn follow_in<'d>(mut blocks: Vec<&'d mut Block>, mut runs: Vec<&'d mut Inline>, changed: &HashMap<String, String>) {
    loop {
        if let Some(run) = runs.pop() {
            match run {
                Inline::Ref { href, content } => {
                    if let Some(new) = href.strip_prefix('#').and_then(|eid| changed.get(eid)) {
                        *href = format!("#{new}");
                    }
                    runs.extend(content);
                }
                Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
                    runs.extend(inner)
                }
                Inline::Note { content, .. } => blocks.extend(content),
                Inline::Text(_) | Inline::Break => {}
            }
        } else if let Some(block) = blocks.pop() {
            match block {
                Block::Paragraph(text) | Block::Heading(_, text) => runs.extend(text),
                Block::List(list) => blocks.extend(list.iter_mut().flat_map(|item| &mut item.blocks)),
                Block::Table(table) => blocks.extend(table.rows.iter_mut().flatten().flat_map(|cell| &mut cell.blocks)),
                Block::Quote(inner) => blocks.extend(inner),
                Block::Preformatted(_) => {}
            }
        } else {
            break;
        }
    }
}
