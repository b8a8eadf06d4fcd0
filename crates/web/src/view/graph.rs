//! What cites a record and what it cites, work by work with the number of places: lists, and a drawing of the weightiest of them.

use std::collections::HashMap;
use std::fmt::Write as _;

use actions::reference::Reference;
use model::access::Clearance;
use model::ids::RecordId;
use model::record::Kind;

use super::address;
use super::markup::{Markup, escape_into};
use super::words::Words;
use crate::AppState;
use crate::error::PageError;

/// Citations that are read for each side; the API lists all.
pub(crate) const MOST: usize = 300;
/// Works that are drawn on each side.
const DRAWN: usize = 12;

/// Both sides of a record.
pub(crate) struct Graph {
    /// What cites it, those with most places first.
    pub(crate) cited_by: Vec<Node>,
    /// What it cites, those with most places first.
    pub(crate) cites: Vec<Node>,
    /// How many records cite it, those that are not read included.
    pub(crate) cited_by_total: u64,
    /// How many works and provisions it cites.
    pub(crate) cites_total: u64,
    /// Whether a side has more than was read.
    pub(crate) more: bool,
}

/// A work on one of the sides.
pub(crate) struct Node {
    pub(crate) name: String,
    /// Its record, where it is here.
    pub(crate) record: Option<(RecordId, Kind)>,
    pub(crate) href: Option<String>,
    /// In how many places.
    pub(crate) places: u64,
    /// Its provisions that are cited.
    pub(crate) provisions: Vec<String>,
}

impl Graph {
    /// Reads both sides.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(crate) async fn read(state: &AppState, words: Words, id: &RecordId) -> Result<Self, PageError> {
        let store = &state.desk.store;
        let reference = state.desk.reference();
        let cites = store.cites(id, Clearance::PUBLIC, None, MOST).await?;
        let citing = store.cited_by(id, None, Clearance::PUBLIC, None, MOST).await?;
        let cites_total = store.count_cites(id, Clearance::PUBLIC).await?;
        let cited_by_total = store.count_cited_by(id, None, Clearance::PUBLIC).await?;
        let seqs: Vec<i64> = citing.iter().map(|row| row.seq).collect();
        let cards = if seqs.is_empty() { Vec::new() } else { store.cards_by_seq(&seqs, Clearance::PUBLIC).await? };
        let cards: HashMap<i64, &store::Card> = cards.iter().map(|card| (card.seq, card)).collect();
        let mut cited_by: Vec<Node> =
            citing.iter().filter_map(|row| Some(citing_node(words, &reference, cards.get(&row.seq)?, row.places))).collect();
        cited_by.sort_by_key(|node| std::cmp::Reverse(node.places));
        let more = cites_total > cites.len() as u64 || cited_by_total > cited_by.len() as u64;
        Ok(Self { cited_by, cites: works(words, &reference, &cites), cited_by_total, cites_total, more })
    }
}

fn citing_node(words: Words, reference: &Reference, card: &store::Card, places: u64) -> Node {
    let name = card.title.best(words.tag()).map(|(_, title)| title.to_owned()).unwrap_or_default();
    let href = Some(address::record(words, reference, card.kind, card.id));
    Node { name, record: Some((card.id, card.kind)), href, places, provisions: Vec::new() }
}

/// The works that are cited, each once with its provisions.
fn works(words: Words, reference: &Reference, cites: &[store::CitationOut]) -> Vec<Node> {
    let mut works: Vec<Node> = Vec::new();
    for row in cites {
        let record = row.target.as_ref().map(|target| (target.id, target.kind));
        let same = |node: &Node| if record.is_some() { node.record == record } else { node.record.is_none() && node.name == row.label };
        let place = works.iter().position(same).unwrap_or_else(|| {
            let href = record.map(|(id, kind)| address::record(words, reference, kind, id));
            works.push(Node { name: row.label.clone(), record, href, places: 0, provisions: Vec::new() });
            works.len() - 1
        });
        let Some(work) = works.get_mut(place) else { continue };
        work.places += row.places;
        work.provisions.extend(row.to_words.clone().filter(|provision| !work.provisions.contains(provision)));
    }
    works.sort_by_key(|node| std::cmp::Reverse(node.places));
    works
}

const ROW: usize = 34;
const WIDTH: usize = 960;
const BOX: usize = 290;
/// Letters of a name that fit in a box.
const FIT: usize = 38;

/// The weightiest works on both sides of the record; a line is the thicker the more places. Drawn the other way round where the language runs so.
pub(crate) fn drawing(words: Words, title: &str, graph: &Graph) -> Option<Markup> {
    let rows = graph.cited_by.len().max(graph.cites.len()).min(DRAWN);
    if rows == 0 {
        return None;
    }
    let height = rows * ROW + 16;
    let right_to_left = words.0.direction() == "rtl";
    let mut out = format!("<svg class=\"graph\" viewBox=\"0 0 {WIDTH} {height}\" role=\"group\" aria-labelledby=\"graph-t\"><title id=\"graph-t\">");
    escape_into(&mut out, &words.t("graph-alt"));
    out.push_str("</title>");
    let middle = height / 2;
    for (side, nodes) in [&graph.cited_by, &graph.cites].into_iter().enumerate() {
        let at_left = (side == 0) != right_to_left;
        let count = nodes.len().min(DRAWN);
        for (row, node) in nodes.iter().take(DRAWN).enumerate() {
            let y = 8 + ROW / 2 + row * ROW + (rows - count) * ROW / 2;
            line(&mut out, at_left, y, middle, node.places);
            let x = if at_left { 4 } else { WIDTH - BOX - 4 };
            boxed(&mut out, x, y, node);
        }
    }
    let x = WIDTH / 2 - 110;
    let _ = write!(out, "<rect class=\"centre\" x=\"{x}\" y=\"{}\" width=\"220\" height=\"28\" rx=\"4\"/>", middle - 14);
    named(&mut out, WIDTH / 2, middle + 5, "middle", title, 28);
    out.push_str("</svg>");
    Some(Markup::trusted(out))
}

fn line(out: &mut String, at_left: bool, y: usize, middle: usize, places: u64) {
    let (from, to) = if at_left { (BOX + 4, WIDTH / 2 - 110) } else { (WIDTH - BOX - 4, WIDTH / 2 + 110) };
    let bend = (from + to) / 2;
    let _ = write!(out, "<path d=\"M{from} {y}C{bend} {y} {bend} {middle} {to} {middle}\" stroke-width=\"{}\"/>", places.clamp(1, 6));
}

fn boxed(out: &mut String, x: usize, y: usize, node: &Node) {
    let _ = write!(out, "<rect x=\"{x}\" y=\"{}\" width=\"{BOX}\" height=\"26\" rx=\"4\"/>", y - 13);
    if let Some(href) = &node.href {
        out.push_str("<a href=\"");
        escape_into(out, href);
        out.push_str("\">");
    }
    named(out, x + BOX / 2, y + 5, "middle", &node.name, FIT);
    if node.href.is_some() {
        out.push_str("</a>");
    }
}

/// A name, cut where it does not fit; whole for who points at it or hears it.
fn named(out: &mut String, x: usize, y: usize, anchor: &str, name: &str, fit: usize) {
    let _ = write!(out, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">");
    if name.chars().count() > fit {
        escape_into(out, &name.chars().take(fit - 1).collect::<String>());
        out.push_str("…<title>");
        escape_into(out, name);
        out.push_str("</title>");
    } else {
        escape_into(out, name);
    }
    out.push_str("</text>");
}
