//! What the pages of a PDF cover up or hide: dark boxes over words, words marked to be taken out, words that no eye sees.
//!
//! Who draws a black box over a name takes it off the page and leaves it in the file, where every search finds it.

mod eye;
mod pen;

use pdf_extract::{Dictionary, Document, Object, ObjectId};
use serde::{Deserialize, Serialize};

use super::about::resolved;
use super::layout::words::Word;
use eye::Eye;
use pen::{State, light_of};

/// Light from 0 to 1 below which a box hides what is under it.
const DARK: f64 = 0.3;

/// A page has no more dark boxes than these.
const MOST_BOXES: usize = 4_000;

/// A part of a page, in points from its upper left corner.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    /// Whether the middle of a word lies in it, and so most of the word where words are small.
    pub(super) fn covers(&self, word: &Word) -> bool {
        let (x, y) = (word.centre(), word.middle());
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    fn of_points(points: &[(f64, f64)]) -> Option<Self> {
        let first = points.first()?;
        let start = Self { left: first.0, top: first.1, right: first.0, bottom: first.1 };
        let area = points.iter().fold(start, |area, (x, y)| Self {
            left: area.left.min(*x),
            top: area.top.min(*y),
            right: area.right.max(*x),
            bottom: area.bottom.max(*y),
        });
        [area.left, area.top, area.right, area.bottom].iter().all(|edge| edge.is_finite()).then_some(area)
    }

    fn within(&self, other: &Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    fn holds(&self, (x, y): (f64, f64)) -> bool {
        (self.left - 2.0..=self.right + 2.0).contains(&x) && (self.top - 2.0..=self.bottom + 2.0).contains(&y)
    }

    fn size(&self) -> f64 {
        (self.right - self.left).max(0.0) * (self.bottom - self.top).max(0.0)
    }
}

/// What one page covers up.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct Covered {
    pub(super) page: u32,
    /// Dark boxes that were drawn over what lies there.
    pub(super) boxes: Vec<Area>,
    /// Marked to be taken out, and not taken out yet.
    pub(super) pending: Vec<Area>,
    /// Whether its words lie unseen over a picture of them: somebody's program recognised them.
    pub(super) is_recognised: bool,
    /// Whether a picture fills it.
    pub(super) is_picture: bool,
}

impl Covered {
    pub(super) fn nothing(page: u32) -> Self {
        Self { page, boxes: Vec::new(), pending: Vec::new(), is_recognised: false, is_picture: false }
    }
}

/// Looks at one page.
pub(super) fn of_page(document: &Document, number: u32, id: ObjectId) -> Covered {
    let mut covered = Covered::nothing(number);
    let Ok(page) = document.get_dictionary(id) else { return covered };
    let frame = Frame::of(document, page);
    marked(document, page, &frame, &mut covered);
    let mut eye = Eye { document, frame, steps: 0, drawings: 0, boxes: Vec::new(), pictures: 0.0, seen: 0, unseen: 0 };
    let resources = inherited(document, page, b"Resources").and_then(|object| object.as_dict().ok());
    if let Ok(content) = document.get_page_content(id) {
        eye.look(&content, resources, &State::new(&eye.frame), 0);
    }
    covered.boxes.extend(eye.boxes.iter().filter(|(_, words_on_it)| !words_on_it).map(|(area, _)| *area));
    covered.is_picture = eye.pictures > 0.5 * eye.frame.whole().size();
    covered.is_recognised = eye.unseen > 20 && eye.unseen > eye.seen * 4;
    covered
}

/// A value of a page, or of the node above it.
fn inherited<'d>(document: &'d Document, page: &'d Dictionary, key: &[u8]) -> Option<&'d Object> {
    let mut node = page;
    for _ in 0..32 {
        if let Ok(value) = node.get(key) {
            return Some(resolved(document, value));
        }
        node = resolved(document, node.get(b"Parent").ok()?).as_dict().ok()?;
    }
    None
}

/// How the page lies: its box and by how much it is turned.
struct Frame {
    left: f64,
    lower: f64,
    width: f64,
    height: f64,
    turned: i64,
}

impl Frame {
    fn of(document: &Document, page: &Dictionary) -> Self {
        let numbers = inherited(document, page, b"MediaBox")
            .and_then(|object| object.as_array().ok())
            .map(|array| numbers(document, array))
            .unwrap_or_default();
        let [left, lower, right, upper] = *numbers else { return Self { left: 0.0, lower: 0.0, width: 612.0, height: 792.0, turned: 0 } };
        let turned = inherited(document, page, b"Rotate").and_then(|object| object.as_i64().ok()).unwrap_or(0).rem_euclid(360);
        Self { left: left.min(right), lower: lower.min(upper), width: (right - left).abs(), height: (upper - lower).abs(), turned }
    }

    fn whole(&self) -> Area {
        let (width, height) = if self.turned % 180 == 90 { (self.height, self.width) } else { (self.width, self.height) };
        Area { left: 0.0, top: 0.0, right: width, bottom: height }
    }

    /// A point of the page as it is shown.
    fn shown(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let (x, y) = (x - self.left, y - self.lower);
        match self.turned {
            90 => (y, x),
            180 => (self.width - x, y),
            270 => (self.height - y, self.width - x),
            _ => (x, self.height - y),
        }
    }
}

fn numbers(document: &Document, operands: &[Object]) -> Box<[f64]> {
    operands.iter().filter_map(|operand| resolved(document, operand).as_float().ok()).map(f64::from).collect()
}

/// Remarks on a page that cover it: marks for taking out, and dark boxes drawn as remarks.
fn marked(document: &Document, page: &Dictionary, frame: &Frame, covered: &mut Covered) {
    let Some(remarks) = page.get(b"Annots").ok().and_then(|remarks| resolved(document, remarks).as_array().ok()) else { return };
    for remark in remarks.iter().take(MOST_BOXES).filter_map(|remark| resolved(document, remark).as_dict().ok()) {
        let kind = remark.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
        let colour = |key: &[u8]| {
            let colour = remark.get(key).ok().and_then(|colour| resolved(document, colour).as_array().ok())?;
            light_of(&numbers(document, colour))
        };
        let is_dark = match kind {
            b"Redact" => true,
            b"Square" | b"Polygon" | b"FreeText" => colour(b"IC").is_some_and(|light| light < DARK),
            b"Highlight" => colour(b"C").is_some_and(|light| light < DARK),
            _ => false,
        };
        if !is_dark {
            continue;
        }
        let areas = areas_of(document, remark, frame);
        if kind == b"Redact" { covered.pending.extend(areas) } else { covered.boxes.extend(areas) }
    }
}

/// The quadrilaterals of a remark, or its rectangle.
fn areas_of(document: &Document, remark: &Dictionary, frame: &Frame) -> Vec<Area> {
    let array = |key: &[u8]| remark.get(key).ok().and_then(|object| resolved(document, object).as_array().ok()).map(|array| numbers(document, array));
    let area = |corners: &[f64]| {
        let points: Vec<(f64, f64)> =
            corners.chunks_exact(2).filter_map(|pair| if let [x, y] = pair { Some(frame.shown((*x, *y))) } else { None }).collect();
        Area::of_points(&points)
    };
    let quads: Vec<Area> = array(b"QuadPoints").unwrap_or_default().chunks_exact(8).take(MOST_BOXES).filter_map(area).collect();
    if quads.is_empty() { array(b"Rect").and_then(|corners| area(&corners)).into_iter().collect() } else { quads }
}
