//! Laws as JSON: an object with its `provisions`, a list of articles, or an article a line; each with number, heading and text.
//!
//! There is no standard; these are the shapes in which open collections of law are given. A key is known by any of its usual names.

mod division;
mod enumeration;
mod facts;
mod handed_on;
mod provision;

use model::draft::{Content, TextDraft, TextFacts};
use model::finding::{Finding, Severity};
use model::language::Language;
use model::text::document::{Block, Division, Document, Item, Level};
use serde_json::{Map, Value};

use crate::limits::Limits;
use crate::wording::plain_runs;
use provision::Provision;

/// The names of the list of provisions.
const LISTS: [&str; 4] = ["provisions", "articles", "sections", "contents"];
/// The names of the text of a provision.
const TEXTS: [&str; 5] = ["content", "text", "body", "article_text", "paragraphs"];
/// The names of its number.
const NUMBERS: [&str; 9] =
    ["article_display", "section_number", "article_number", "number", "num", "section", "article", "article_id", "provision_ref"];

/// An object of JSON.
type Object = Map<String, Value>;

/// What came of a file.
pub(crate) struct Laws {
    pub(crate) drafts: Vec<TextDraft>,
    pub(crate) findings: Vec<Finding>,
}

/// The laws of one JSON value; nothing where it holds none.
pub(crate) fn of_value(value: &Value, limits: &Limits) -> Option<Laws> {
    match value {
        Value::Object(law) => {
            let provisions = objects(LISTS.iter().find_map(|name| law.get(*name))?)?;
            if !provisions.iter().any(|provision| is_provision(provision)) {
                return None;
            }
            let documents = law.get("documents").and_then(objects);
            Some(match documents {
                Some(documents) => several(law, &documents, &provisions, limits),
                None => collected(vec![one(law, &provisions, limits)]),
            })
        }
        Value::Array(_) => of_articles(&objects(value)?, limits),
        _ => None,
    }
}

/// The laws of a list of articles that each name their law; nothing where they are no articles.
pub(crate) fn of_articles(articles: &[&Object], limits: &Limits) -> Option<Laws> {
    let names_law = |article: &Object| is_provision(article) && law_of(article).is_some();
    if articles.len() < 2 || !articles.iter().take(20).all(|article| names_law(article)) {
        return None;
    }
    let mut laws: Vec<(&str, Vec<&Object>)> = Vec::new();
    for article in articles {
        let law = law_of(article).unwrap_or_default();
        // The articles of a law stand together; a law that comes back is found among the few before it.
        match laws.iter_mut().rev().take(64).find(|(known, _)| *known == law) {
            Some((_, articles)) => articles.push(article),
            None => laws.push((law, vec![article])),
        }
    }
    Some(collected(laws.into_iter().filter_map(|(_, articles)| Some(one(articles.first()?, &articles, limits))).collect()))
}

/// The name by which an article says what law it is of.
fn law_of(article: &Object) -> Option<&str> {
    ["code_title", "law_title", "act_title", "document_title", "law", "code", "act"].iter().find_map(|name| article.get(*name)?.as_str())
}

fn objects(value: &Value) -> Option<Vec<&Object>> {
    let objects: Vec<&Object> = value.as_array()?.iter().filter_map(Value::as_object).collect();
    (!objects.is_empty()).then_some(objects)
}

fn is_provision(object: &Object) -> bool {
    TEXTS.iter().any(|name| object.get(*name).is_some_and(|text| text.is_string() || text.is_array()))
        && NUMBERS.iter().any(|name| object.contains_key(*name))
}

/// Provisions that each say by its place in a list which law they are of.
fn several(whole: &Object, documents: &[&Object], provisions: &[&Object], limits: &Limits) -> Laws {
    let of = |place: usize| -> Vec<&Object> {
        let belongs =
            |provision: &&&Object| provision.get("document_index").and_then(Value::as_u64).map_or(place == 0, |index| index == place as u64);
        provisions.iter().filter(belongs).copied().collect()
    };
    let laws = documents.iter().enumerate().take(limits.max_works).map(|(place, document)| {
        let mut facts: Object = whole.iter().filter(|(name, _)| *name != "documents").map(|(name, value)| (name.clone(), value.clone())).collect();
        facts.retain(|name, _| !LISTS.contains(&name.as_str()));
        facts.extend(document.iter().map(|(name, value)| (name.clone(), value.clone())));
        one(&facts, &of(place), limits)
    });
    collected(laws.collect())
}

fn collected(laws: Vec<(Vec<TextDraft>, Vec<Finding>)>) -> Laws {
    let (drafts, findings): (Vec<_>, Vec<_>) = laws.into_iter().unzip();
    Laws { drafts: drafts.concat(), findings: findings.concat() }
}

/// One law, in as many languages as its provisions are given in.
fn one(law: &Object, provisions: &[&Object], limits: &Limits) -> (Vec<TextDraft>, Vec<Finding>) {
    let mut findings = Vec::new();
    let language = facts::language(law, provisions);
    let facts = facts::of(law, provisions, language.as_ref(), &mut findings);
    let mut read: Vec<Provision> = provisions.iter().take(limits.max_records).map(|object| Provision::of(object, language.as_ref())).collect();
    if is_wrapped(&read) {
        read.iter_mut().for_each(|provision| provision.text = unwrapped(&provision.text));
    }
    handed_on::hand_on(&mut read);
    if provisions.len() > limits.max_records {
        findings.push(crate::records::too_many(limits));
    }
    note_empty(&read, &mut findings);
    let translated = translation(law, provisions, &facts);
    let mut drafts = vec![TextDraft { facts, content: Content::Document(document(&read, language.as_ref())) }];
    drafts.extend(translated);
    if let [original, translation] = drafts.as_mut_slice() {
        // Nothing else may tie the two languages to one law.
        original.facts.group = original.facts.number.clone().or_else(|| original.facts.title.clone());
        translation.facts.group.clone_from(&original.facts.group);
    }
    (drafts, findings)
}

/// The English text beside that of another language, where provisions have one.
fn translation(law: &Object, provisions: &[&Object], original: &TextFacts) -> Option<TextDraft> {
    let english: Language = "en".parse().ok()?;
    let text_of = |object: &Object| object.get("content_en").or_else(|| object.get("text_en")).and_then(Value::as_str).map(str::to_owned);
    if original.language.as_ref() == Some(&english) || !provisions.iter().any(|object| text_of(object).is_some_and(|text| !text.trim().is_empty())) {
        return None;
    }
    let read: Vec<Provision> = provisions
        .iter()
        .filter_map(|object| {
            let mut in_english = (*object).clone();
            in_english.insert("content".to_owned(), Value::String(text_of(object)?));
            in_english.insert("title".to_owned(), object.get("title_en").cloned().unwrap_or(Value::Null));
            Some(Provision::of(&in_english, Some(&english)))
        })
        .collect();
    let title = law.get("title_en").and_then(Value::as_str).and_then(crate::facts::value);
    let facts = TextFacts {
        title: title.or_else(|| original.title.clone()),
        standing: Some(model::work::Standing::UnofficialTranslation),
        language: Some(english.clone()),
        ..original.clone()
    };
    Some(TextDraft { facts, content: Content::Document(document(&read, Some(&english))) })
}

/// Whether the lines of a law are cut at a width: then empty lines part its paragraphs.
fn is_wrapped(provisions: &[Provision]) -> bool {
    let with_lines = provisions.iter().filter(|provision| provision.text.trim().contains('\n')).count();
    let parted = |text: &str| text.trim().lines().any(|line| line.trim().is_empty());
    let only_parted = |text: &str| text.trim().lines().collect::<Vec<_>>().windows(2).all(|pair| pair.iter().any(|line| line.trim().is_empty()));
    let with_empty = provisions.iter().filter(|provision| parted(&provision.text) && !only_parted(&provision.text)).count();
    with_empty * 2 > with_lines
}

/// Lines joined to paragraphs at the empty ones; a line that begins with a label stays one.
fn unwrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut goes_on = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            goes_on = false;
            continue;
        }
        let joins = goes_on && crate::label::of(line) == crate::label::Label::None;
        if !out.is_empty() {
            out.push(if joins { ' ' } else { '\n' });
        }
        out.push_str(line);
        goes_on = true;
    }
    out
}

fn note_empty(provisions: &[Provision], findings: &mut Vec<Finding>) {
    let mut empty = provisions.iter().enumerate().filter(|(_, provision)| provision.text.trim().is_empty() && provision.title.trim().is_empty());
    let Some((first, _)) = empty.next() else { return };
    let count = empty.count() + 1;
    let message = format!("{count} {} no text", if count == 1 { "provision has" } else { "provisions have" });
    let finding = Finding::new(Severity::Warning, "provision-empty", message, "look at the source, and add the text or take the provision out");
    findings.push(finding.in_field(&format!("provisions[{first}]")));
}

/// The provisions under their divisions, in their order.
fn document(provisions: &[Provision], language: Option<&Language>) -> Document {
    let mut document = Document::default();
    let numbered = provisions.iter().position(|provision| provision.is_numbered()).unwrap_or(provisions.len());
    let mut body = division::Outline::default();
    for (place, provision) in provisions.iter().enumerate() {
        if place < numbered && numbered < provisions.len() {
            document.preamble.extend(provision.as_blocks());
        } else {
            body.push(&provision.divisions, Item::Division(provision.division(language)));
        }
    }
    document.body = body.finish();
    document
}

/// A heading and paragraphs without number.
fn blocks_of(title: &str, text: &str) -> Vec<Block> {
    let heading = Some(plain_runs(title)).filter(|line| !line.is_empty()).map(|line| Block::Heading(3, line));
    let lines = text.lines().map(plain_runs).filter(|line| !line.is_empty()).map(Block::Paragraph);
    heading.into_iter().chain(lines).collect()
}

/// A stretch of text under a heading.
fn stretch(title: &str, text: &str) -> Division {
    let items = text.lines().map(plain_runs).filter(|line| !line.is_empty()).map(|line| Item::Block(Block::Paragraph(line))).collect();
    Division { level: Level::Other, heading: plain_runs(title), items, ..Division::default() }
}
