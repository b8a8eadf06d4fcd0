//! Decisions of courts as JSON, in the forms of those who publish them: Judilibre of France, Open Legal Data, SAOS of Poland.

mod judilibre;
mod open_legal_data;
mod saos;

use model::draft::{Draft, TextDraft, TextFacts};
use model::finding::Finding;
use model::text::flow::{Flow, Line};
use serde_json::{Map, Value};

use crate::limits::Limits;
use crate::wording::plain_runs;

/// An object of JSON.
type Object = Map<String, Value>;

/// What came of a file.
#[derive(Default)]
pub(crate) struct Cases {
    pub(crate) drafts: Vec<Draft>,
    pub(crate) findings: Vec<Finding>,
}

impl Cases {
    fn push(&mut self, flow: Flow, facts: TextFacts) {
        self.drafts.push(Draft::Text(TextDraft { facts, content: model::draft::Content::Flow(flow) }));
    }
}

/// The decisions of one JSON value; nothing where it holds none of a form that is known.
pub(crate) fn of_value(value: &Value, limits: &Limits) -> Option<Cases> {
    let objects: Vec<&Object> = match value {
        Value::Object(object) => match judilibre::listed(object) {
            Some(listed) => listed,
            None => vec![object],
        },
        Value::Array(values) => values.iter().filter_map(Value::as_object).collect(),
        _ => return None,
    };
    of_objects(&objects, limits)
}

/// The decisions of several objects; nothing where the first is of no form that is known.
pub(crate) fn of_objects(objects: &[&Object], limits: &Limits) -> Option<Cases> {
    let first = objects.first()?;
    let read: fn(&Object, &Limits, &mut Cases) = if judilibre::is_one(first) {
        judilibre::read
    } else if open_legal_data::is_one(first) {
        open_legal_data::read
    } else if saos::is_one(first) {
        saos::read
    } else {
        return None;
    };
    let mut cases = Cases::default();
    for object in objects {
        if cases.drafts.len() >= limits.max_works {
            cases.findings.push(crate::records::too_many(limits));
            break;
        }
        read(object, limits, &mut cases);
    }
    Some(cases)
}

fn text<'v>(object: &'v Object, name: &str) -> Option<&'v str> {
    object.get(name)?.as_str().filter(|text| !text.trim().is_empty())
}

fn value(object: &Object, name: &str) -> Option<String> {
    text(object, name).and_then(crate::facts::value)
}

fn list(object: &Object, name: &str) -> Vec<String> {
    let values = object.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut list: Vec<String> = values.iter().filter_map(Value::as_str).filter_map(crate::facts::value).take(200).collect();
    list.dedup();
    list
}

/// Lines parted by empty ones, or each a paragraph.
fn paragraphs(text: &str) -> Vec<Line> {
    text.lines().map(plain_runs).filter(|line| !line.is_empty()).map(Line::paragraph).collect()
}
