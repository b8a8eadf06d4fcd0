//! What holds while a page is drawn: the state of graphics, the path under way, the place of the next text.

use super::{Area, Frame};

/// How light a colour is, by the number of its components.
pub(super) fn light_of(components: &[f64]) -> Option<f64> {
    match components {
        [grey] => Some(*grey),
        [red, green, blue] => Some(0.3 * red + 0.59 * green + 0.11 * blue),
        [cyan, magenta, yellow, black] => Some((1.0 - (0.3 * cyan + 0.59 * magenta + 0.11 * yellow)) * (1.0 - black)),
        _ => None,
    }
}

/// A transformation of the plane.
pub(super) type Matrix = [f64; 6];

pub(super) const STAYS: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

pub(super) fn then(first: &Matrix, next: &Matrix) -> Matrix {
    let [a, b, c, d, e, f] = *first;
    let [g, h, i, j, k, l] = *next;
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

pub(super) fn at(matrix: &Matrix, x: f64, y: f64) -> (f64, f64) {
    let [a, b, c, d, e, f] = *matrix;
    (a * x + c * y + e, b * x + d * y + f)
}

/// What holds at a step of the drawing.
#[derive(Clone)]
pub(super) struct State {
    pub(super) matrix: Matrix,
    /// How light the colour of what is filled is; nothing where it is a pattern.
    pub(super) light: Option<f64>,
    /// Whether more of the ink is darker.
    pub(super) is_ink: bool,
    /// How much of what is under it a filled shape hides.
    pub(super) hides: f64,
    pub(super) visible: Area,
    pub(super) text_is_unseen: bool,
}

impl State {
    pub(super) fn new(frame: &Frame) -> Self {
        Self { matrix: STAYS, light: Some(0.0), is_ink: false, hides: 1.0, visible: frame.whole(), text_is_unseen: false }
    }
}

/// What the operators of one stream have set so far.
pub(super) struct Pen {
    pub(super) state: State,
    /// The states that `q` put aside.
    before: Vec<State>,
    pub(super) path: Vec<(f64, f64)>,
    pub(super) shapes: Vec<Area>,
    /// Whether the path, when it ends, bounds what is seen.
    pub(super) clips: bool,
    pub(super) text: Matrix,
    line: Matrix,
    leading: f64,
}

impl Pen {
    pub(super) fn new(start: &State) -> Self {
        let (path, shapes) = (Vec::new(), Vec::new());
        Self { state: start.clone(), before: Vec::new(), path, shapes, clips: false, text: STAYS, line: STAYS, leading: 0.0 }
    }

    /// The state of graphics, put aside, taken back or moved.
    pub(super) fn set(&mut self, operator: &str, given: &[f64]) {
        match (operator, given) {
            ("q", _) if self.before.len() < 256 => self.before.push(self.state.clone()),
            ("Q", _) => self.state = self.before.pop().unwrap_or_else(|| self.state.clone()),
            ("cm", [a, b, c, d, e, f]) => self.state.matrix = then(&[*a, *b, *c, *d, *e, *f], &self.state.matrix),
            ("Tr", [mode]) => self.state.text_is_unseen = (*mode - 3.0).abs() < 0.1 || *mode > 6.5,
            _ => {}
        }
    }

    /// The colour of what is filled.
    pub(super) fn dip(&mut self, operator: &str, given: &[f64]) {
        match (operator, given) {
            ("g" | "rg" | "k", components) => (self.state.light, self.state.is_ink) = (light_of(components), false),
            (_, [tint]) if self.state.is_ink => self.state.light = Some(1.0 - tint),
            (_, components) => self.state.light = light_of(components),
        }
    }

    /// The place of the text that comes next.
    pub(super) fn move_text(&mut self, operator: &str, given: &[f64]) {
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

    pub(super) fn end_path(&mut self) {
        if self.clips {
            let all: Vec<(f64, f64)> = self.shapes.iter().flat_map(|area| [(area.left, area.top), (area.right, area.bottom)]).collect();
            self.state.visible = Area::of_points(&all).map_or(self.state.visible, |area| self.state.visible.within(&area));
        }
        (self.clips, self.path) = (false, Vec::new());
        self.shapes.clear();
    }
}
