//! Goes through the drawing of a page step by step, and notes what lies over what.

use pdf_extract::content::{Content, Operation};
use pdf_extract::{Dictionary, Document, Object};

use super::pen::{Matrix, Pen, STAYS, State, at, then};
use super::{Area, DARK, Frame, MOST_BOXES, numbers, resolved};

/// A box is no smaller than this: lines and bullets cover nothing.
const SMALLEST: f64 = 4.0;

/// Light from 0 to 1 above which words on a dark box can be read.
const LIGHT: f64 = 0.5;

/// Drawings nest no deeper, and a page has no more of them, nor more steps, than these.
const DEEPEST: usize = 6;
const MOST_DRAWINGS: usize = 400;
const MOST_STEPS: usize = 4_000_000;

/// Sees a drawing come about.
pub(super) struct Eye<'d> {
    pub(super) document: &'d Document,
    pub(super) frame: Frame,
    pub(super) steps: usize,
    pub(super) drawings: usize,
    /// Dark boxes, and whether light words were written on them later.
    pub(super) boxes: Vec<(Area, bool)>,
    /// The area that pictures cover.
    pub(super) pictures: f64,
    /// Strings that are drawn to be seen, and those that are not.
    pub(super) seen: usize,
    pub(super) unseen: usize,
}

impl<'d> Eye<'d> {
    pub(super) fn look(&mut self, content: &[u8], resources: Option<&'d Dictionary>, start: &State, depth: usize) {
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
