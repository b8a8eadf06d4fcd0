//! What the pages of a PDF cover up or hide: dark boxes over words, words marked to be taken out, words that no eye sees.
//!
//! Who draws a black box over a name takes it off the page and leaves it in the file, where every search finds it.

use pdf_extract::content::{Content, Operation};
use pdf_extract::{Dictionary, Document, Object, ObjectId};

use super::about::resolved;
use super::layout::words::Word;

/// A part of a page, in points from its upper left corner.
#[derive(Clone, Copy, PartialEq, Debug)]
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
#[derive(Clone, PartialEq, Debug)]
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

/// A box is no smaller than this: lines and bullets cover nothing.
const SMALLEST: f64 = 4.0;

/// Light from 0 to 1 below which a box hides what is under it, and above which words on it can be read.
const DARK: f64 = 0.3;
const LIGHT: f64 = 0.5;

/// Drawings nest no deeper, and a page has no more of them, nor more steps, than these.
const DEEPEST: usize = 6;
const MOST_DRAWINGS: usize = 400;
const MOST_STEPS: usize = 4_000_000;
const MOST_BOXES: usize = 4_000;

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

/// How light a colour is, by the number of its components.
fn light_of(components: &[f64]) -> Option<f64> {
    match components {
        [grey] => Some(*grey),
        [red, green, blue] => Some(0.3 * red + 0.59 * green + 0.11 * blue),
        [cyan, magenta, yellow, black] => Some((1.0 - (0.3 * cyan + 0.59 * magenta + 0.11 * yellow)) * (1.0 - black)),
        _ => None,
    }
}

/// A transformation of the plane.
type Matrix = [f64; 6];

const STAYS: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn then(first: &Matrix, next: &Matrix) -> Matrix {
    let [a, b, c, d, e, f] = *first;
    let [g, h, i, j, k, l] = *next;
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

fn at(matrix: &Matrix, x: f64, y: f64) -> (f64, f64) {
    let [a, b, c, d, e, f] = *matrix;
    (a * x + c * y + e, b * x + d * y + f)
}

/// What holds at a step of the drawing.
#[derive(Clone)]
struct State {
    matrix: Matrix,
    /// How light the colour of what is filled is; nothing where it is a pattern.
    light: Option<f64>,
    /// Whether more of the ink is darker.
    is_ink: bool,
    /// How much of what is under it a filled shape hides.
    hides: f64,
    visible: Area,
    text_is_unseen: bool,
}

impl State {
    fn new(frame: &Frame) -> Self {
        Self { matrix: STAYS, light: Some(0.0), is_ink: false, hides: 1.0, visible: frame.whole(), text_is_unseen: false }
    }
}

/// Goes through a drawing step by step.
struct Eye<'d> {
    document: &'d Document,
    frame: Frame,
    steps: usize,
    drawings: usize,
    /// Dark boxes, and whether light words were written on them later.
    boxes: Vec<(Area, bool)>,
    /// The area that pictures cover.
    pictures: f64,
    /// Strings that are drawn to be seen, and those that are not.
    seen: usize,
    unseen: usize,
}

/// What the operators of one stream have set so far.
struct Pen {
    state: State,
    /// The states that `q` put aside.
    before: Vec<State>,
    path: Vec<(f64, f64)>,
    shapes: Vec<Area>,
    /// Whether the path, when it ends, bounds what is seen.
    clips: bool,
    text: Matrix,
    line: Matrix,
    leading: f64,
}

impl Pen {
    fn new(start: &State) -> Self {
        let (path, shapes) = (Vec::new(), Vec::new());
        Self { state: start.clone(), before: Vec::new(), path, shapes, clips: false, text: STAYS, line: STAYS, leading: 0.0 }
    }

    /// The state of graphics, put aside, taken back or moved.
    fn set(&mut self, operator: &str, given: &[f64]) {
        match (operator, given) {
            ("q", _) if self.before.len() < 256 => self.before.push(self.state.clone()),
            ("Q", _) => self.state = self.before.pop().unwrap_or_else(|| self.state.clone()),
            ("cm", [a, b, c, d, e, f]) => self.state.matrix = then(&[*a, *b, *c, *d, *e, *f], &self.state.matrix),
            ("Tr", [mode]) => self.state.text_is_unseen = (*mode - 3.0).abs() < 0.1 || *mode > 6.5,
            _ => {}
        }
    }

    /// The colour of what is filled.
    fn dip(&mut self, operator: &str, given: &[f64]) {
        match (operator, given) {
            ("g" | "rg" | "k", components) => (self.state.light, self.state.is_ink) = (light_of(components), false),
            (_, [tint]) if self.state.is_ink => self.state.light = Some(1.0 - tint),
            (_, components) => self.state.light = light_of(components),
        }
    }

    /// The place of the text that comes next.
    fn move_text(&mut self, operator: &str, given: &[f64]) {
        match (operator, given) {
            ("BT", _) => (self.text, self.line) = (STAYS, STAYS),
            ("TL", [height]) => self.leading = *height,
            ("Tm", [a, b, c, d, e, f]) => (self.text, self.line) = ([*a, *b, *c, *d, *e, *f], [*a, *b, *c, *d, *e, *f]),
            ("Td" | "TD", [x, y]) => {
                if operator == "TD" {
                    self.leading = -y;
                }
                self.next_line(*x, *y);
            }
            ("T*", _) => self.next_line(0.0, -self.leading),
            _ => {}
        }
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.line = then(&[1.0, 0.0, 0.0, 1.0, x, y], &self.line);
        self.text = self.line;
    }

    fn end_path(&mut self) {
        if self.clips {
            let all: Vec<(f64, f64)> = self.shapes.iter().flat_map(|area| [(area.left, area.top), (area.right, area.bottom)]).collect();
            self.state.visible = Area::of_points(&all).map_or(self.state.visible, |area| self.state.visible.within(&area));
        }
        (self.clips, self.path) = (false, Vec::new());
        self.shapes.clear();
    }
}

impl<'d> Eye<'d> {
    fn look(&mut self, content: &[u8], resources: Option<&'d Dictionary>, start: &State, depth: usize) {
        let Ok(content) = Content::decode(content) else { return };
        let mut pen = Pen::new(start);
        for Operation { operator, operands } in &content.operations {
            self.steps += 1;
            if self.steps > MOST_STEPS {
                return;
            }
            let given = numbers(self.document, operands);
            match operator.as_str() {
                "q" | "Q" | "cm" | "Tr" => pen.set(operator, &given),
                "gs" => self.take_transparency(operands, resources, &mut pen.state),
                "cs" => pen.state.is_ink = self.is_ink(operands, resources),
                "g" | "rg" | "k" | "sc" | "scn" => pen.dip(operator, &given),
                "Do" => self.draw(operands, resources, &pen.state, depth),
                "Tj" | "TJ" => self.write(&pen.state, &pen.text),
                "'" | "\"" => {
                    pen.move_text("T*", &given);
                    self.write(&pen.state, &pen.text);
                }
                "BT" | "TL" | "Tm" | "Td" | "TD" | "T*" => pen.move_text(operator, &given),
                operator => self.trace(operator, &given, &mut pen),
            }
        }
    }

    /// Paths: how they go on, and what is painted or cut out when they end.
    fn trace(&mut self, operator: &str, given: &[f64], pen: &mut Pen) {
        match (operator, given) {
            ("re", [x, y, width, height]) => {
                let corners = [(*x, *y), (x + width, *y), (x + width, y + height), (*x, y + height)];
                pen.shapes.extend(self.area(&pen.state, &corners));
            }
            ("m", [x, y]) => {
                pen.shapes.extend(self.area_of_path(&pen.state, &pen.path));
                pen.path = vec![(*x, *y)];
            }
            ("l", [x, y]) => pen.path.push((*x, *y)),
            // A curve covers no rectangle.
            ("c" | "v" | "y", _) => pen.path.extend([(f64::NAN, f64::NAN)]),
            ("W" | "W*", _) => pen.clips = true,
            ("f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "n" | "S" | "s", _) => {
                pen.shapes.extend(self.area_of_path(&pen.state, &pen.path));
                if !matches!(operator, "n" | "S" | "s") {
                    self.fill(&pen.state, &pen.shapes);
                }
                pen.end_path();
            }
            _ => {}
        }
    }

    /// The part of the page that these corners bound; nothing where they stand askew.
    fn area(&self, state: &State, corners: &[(f64, f64)]) -> Option<Area> {
        let [_, b, c, ..] = state.matrix;
        let [a, _, _, d, ..] = state.matrix;
        let askew = (b.abs() > 1e-3 || c.abs() > 1e-3) && (a.abs() > 1e-3 || d.abs() > 1e-3);
        let points: Vec<(f64, f64)> = corners.iter().map(|(x, y)| self.frame.shown(at(&state.matrix, *x, *y))).collect();
        if askew { None } else { Area::of_points(&points) }
    }

    /// The same of a path of straight lines, where it is a rectangle.
    fn area_of_path(&self, state: &State, path: &[(f64, f64)]) -> Option<Area> {
        if !(4..=6).contains(&path.len()) || path.iter().any(|(x, y)| x.is_nan() || y.is_nan()) {
            return None;
        }
        let straight = path.windows(2).all(|pair| matches!(pair, [one, next] if (one.0 - next.0).abs() < 0.1 || (one.1 - next.1).abs() < 0.1));
        if straight { self.area(state, path) } else { None }
    }

    fn fill(&mut self, state: &State, shapes: &[Area]) {
        if state.hides < 0.9 || state.light.is_none_or(|light| light >= DARK) {
            return;
        }
        for shape in shapes {
            let area = shape.within(&state.visible);
            let large = area.right - area.left >= SMALLEST && area.bottom - area.top >= SMALLEST;
            if large && self.boxes.len() < MOST_BOXES {
                self.boxes.push((area, false));
            }
        }
    }

    /// Words that begin on a dark box and are light can be read there.
    fn write(&mut self, state: &State, text: &Matrix) {
        if state.text_is_unseen {
            self.unseen += 1;
            return;
        }
        self.seen += 1;
        if state.light.is_none_or(|light| light > LIGHT) {
            let (x, y) = at(text, 0.0, 0.0);
            let place = self.frame.shown(at(&state.matrix, x, y));
            self.boxes.iter_mut().filter(|(area, _)| area.holds(place)).for_each(|(_, words_on_it)| *words_on_it = true);
        }
    }

    /// A drawing inside the drawing, or a picture.
    fn draw(&mut self, operands: &[Object], resources: Option<&'d Dictionary>, state: &State, depth: usize) {
        self.drawings += 1;
        if depth >= DEEPEST || self.drawings > MOST_DRAWINGS {
            return;
        }
        let Some(drawing) = self.resource(b"XObject", operands, resources).and_then(|object| object.as_stream().ok()) else { return };
        match drawing.dict.get(b"Subtype").and_then(Object::as_name) {
            Ok(b"Image") => {
                let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
                self.pictures += self.area(state, &corners).map_or(0.0, |area| area.within(&state.visible).size());
            }
            Ok(b"Form") => {
                let document = self.document;
                let matrix = drawing
                    .dict
                    .get(b"Matrix")
                    .ok()
                    .and_then(|matrix| resolved(document, matrix).as_array().ok())
                    .map(|matrix| numbers(document, matrix));
                let matrix = matrix.and_then(|matrix| Matrix::try_from(&*matrix).ok()).unwrap_or(STAYS);
                let own = drawing.dict.get(b"Resources").ok().and_then(|own| resolved(document, own).as_dict().ok());
                let content = drawing.decompressed_content().unwrap_or_else(|_| drawing.content.clone());
                let inner = State { matrix: then(&matrix, &state.matrix), ..state.clone() };
                self.look(&content, own.or(resources), &inner, depth + 1);
            }
            _ => {}
        }
    }

    fn take_transparency(&self, operands: &[Object], resources: Option<&'d Dictionary>, state: &mut State) {
        let set = self.resource(b"ExtGState", operands, resources).and_then(|object| object.as_dict().ok());
        if let Some(hides) = set.and_then(|set| set.get(b"ca").ok()).and_then(|hides| hides.as_float().ok()) {
            state.hides = f64::from(hides);
        }
    }

    /// Whether a colour space is one of inks, of which more is darker.
    fn is_ink(&self, operands: &[Object], resources: Option<&'d Dictionary>) -> bool {
        let space = self.resource(b"ColorSpace", operands, resources).and_then(|object| object.as_array().ok());
        space.and_then(|space| space.first()).and_then(|name| name.as_name().ok()).is_some_and(|name| name == b"Separation" || name == b"DeviceN")
    }

    /// What the first operand names among the resources of this kind.
    fn resource(&self, kind: &[u8], operands: &[Object], resources: Option<&'d Dictionary>) -> Option<&'d Object> {
        let name = operands.first()?.as_name().ok()?;
        let of_kind = resolved(self.document, resources?.get(kind).ok()?).as_dict().ok()?;
        Some(resolved(self.document, of_kind.get(name).ok()?))
    }
}
