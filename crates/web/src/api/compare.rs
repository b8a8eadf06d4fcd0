//! States side by side, taken away: `GET /api/v1/compare` as JSON, and the page's comparison as CSV and as a Word document.

use actions::analyse::penalty_line;
use actions::comparison::difference::{Difference, ELEMENTS};
use actions::comparison::{Comparison, ProvisionText, Side, StateSide};
use actions::concordance::Concordances;
use actions::reference::Reference;
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use exchange::docx::write::{Block, Cell, Look, Paragraph, Run, Speech, Style, Table, WordDocument, write};
use serde_json::{Value, json};

use super::export::plain;
use super::matrix::attachment;
use crate::error::PageError;
use crate::extract::{PageLanguage, Params};
use crate::pages::{difference_words, provision_content};
use crate::view::states::{self, Asked};
use crate::view::words::Words;
use crate::view::{legal_html, penalty, texts};
use crate::{AppState, paths};

/// The States of an address, read.
struct Compared {
    all: std::sync::Arc<Concordances>,
    reference: std::sync::Arc<Reference>,
    asked: Asked,
    compared: Comparison,
}

async fn read(state: &AppState, query: Option<&str>, language: &str) -> Result<Compared, PageError> {
    let params = Params::read(query, states::KNOWN)?;
    let (reference, all) = (state.desk.reference(), state.desk.concordance());
    let asked = Asked::read(&all, &reference, &params)?;
    let compared = asked.compare(state, &all, language).await?;
    Ok(Compared { all, reference, asked, compared })
}

/// As JSON.
pub(crate) async fn json(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Json<Value>, PageError> {
    let found = read(&state, query.as_deref(), "en").await?;
    let Compared { all, asked, compared, .. } = &found;
    let (name, value) = asked.parameter(all);
    let origin = &state.settings.origin;
    let of_state = |(place, side): (usize, &StateSide)| {
        let likeness = asked.alike.iter().find(|(code, _)| *code == side.country).map(|(_, likeness)| {
            json!({ "region": likeness.region, "subregion": likeness.subregion, "traditions": likeness.traditions, "languages": likeness.languages })
        });
        json!({
            "country": side.country,
            "mark": side.mark.map(model::concordance::Mark::as_str),
            "held": side.held,
            "like": likeness,
            "provisions": side.provisions.iter().filter_map(|side| provision(origin, all, side)).collect::<Vec<_>>(),
            "differences": compared.differences(place).into_iter().map(difference).collect::<Vec<_>>(),
        })
    };
    Ok(Json(json!({
        name: value,
        "offence": compared.offence,
        "total": compared.states.len(),
        "items": compared.states.iter().enumerate().map(of_state).collect::<Vec<_>>(),
        "with_provision": asked.held.keys().collect::<Vec<_>>(),
    })))
}

fn provision(origin: &str, all: &Concordances, side: &Side) -> Option<Value> {
    let provision = all.provisions.get(side.held.provision)?;
    let law = all.laws.get(provision.law)?;
    let suggested = side.held.suggestion.and_then(|place| all.suggestions.get(place));
    let text =
        |text: &ProvisionText| json!({ "language": text.language, "standing": text.standing, "version": text.date, "text": text.piece.plain() });
    let elements = side.elements.as_ref().map(|elements| {
        let words = elements.iter().map(|found| (found.element.as_str().to_owned(), json!(found.words)));
        Value::Object(words.collect())
    });
    Some(json!({
        "law": { "record": law.id.to_string(), "name": law.title_for("en").0 },
        "eid": provision.eid,
        "num": provision.num,
        "heading": provision.heading,
        "url": format!("{origin}{}?eid={}", paths::permanent(&law.id, ""), crate::view::address::segment(&provision.eid)),
        "basis": if suggested.is_some() { "suggested" } else { "curated" },
        "score": suggested.map(|found| f64::from(found.score) / 1000.0),
        "texts": side.texts.iter().map(text).collect::<Vec<_>>(),
        "elements": elements,
        "penalties": side.penalties.iter().map(penalty_line).collect::<Vec<_>>(),
    }))
}

fn difference(difference: Difference) -> Value {
    match difference {
        Difference::OnlyHere(element) => json!({ "only-here": element.as_str() }),
        Difference::NotHere(element, others) => json!({ "not-here": element.as_str(), "others": others }),
        Difference::HighestMost => json!("highest-most"),
        Difference::LowestMost => json!("lowest-most"),
        Difference::OnlyLeast => json!("only-least"),
    }
}

/// As CSV: a line of heads, a line a provision, a line for each State without one.
pub(crate) async fn csv(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let words = Words(lang);
    let found = read(&state, query.as_deref(), words.tag()).await?;
    let mut lines = csv::Writer::from_writer(Vec::new());
    let mut write = |row: Vec<String>| lines.write_record(row.into_iter().map(plain)).map_err(|error| PageError::house(&error));
    write(heads(words))?;
    for side in &found.compared.states {
        let country = [side.country.to_string(), found.reference.country_name(side.country, words.tag())];
        if side.provisions.is_empty() {
            write(country.iter().cloned().chain(std::iter::repeat_n(String::new(), heads(words).len() - 2)).collect())?;
        }
        for own in &side.provisions {
            write(country.iter().cloned().chain(row(&state.settings.origin, words, &found.all, own)).collect())?;
        }
    }
    let text = lines.into_inner().map_err(|error| PageError::house(error.error()))?;
    Ok(attachment(text, "text/csv; charset=utf-8; header=present", "states.csv"))
}

fn heads(words: Words) -> Vec<String> {
    let mut heads = vec!["ISO".to_owned()];
    heads.extend(["states-state", "states-csv-law", "penalties-provision", "states-csv-basis", "states-csv-address"].map(|key| words.t(key)));
    heads.extend(ELEMENTS.map(|element| words.t(&format!("element-{}", element.as_str()))));
    heads.extend(["penalties-least", "penalties-most", "penalties-fine"].map(|key| words.t(key)));
    heads
}

fn row(origin: &str, words: Words, all: &Concordances, side: &Side) -> Vec<String> {
    let Some(provision) = all.provisions.get(side.held.provision) else { return Vec::new() };
    let Some(law) = all.laws.get(provision.law) else { return Vec::new() };
    let shown = |element| {
        let found = side.elements.iter().flatten().find(|found| found.element == element);
        found.map(|found| found.words.join(" · ")).unwrap_or_default()
    };
    let basis = if side.held.suggestion.is_some() { "suggested" } else { "states-by-source" };
    let mut row = vec![
        law.title_for(words.tag()).0.to_owned(),
        format!("{} {}", provision.num, provision.heading).trim().to_owned(),
        words.t(basis),
        format!("{origin}{}?eid={}", paths::permanent(&law.id, ""), crate::view::address::segment(&provision.eid)),
    ];
    row.extend(ELEMENTS.map(shown));
    let (least, most) = penalty::bounds(words, actions::comparison::terms::Range::of(side.penalties.iter()));
    row.extend([least, most, penalty::fines(words, &side.penalties.iter().collect::<Vec<_>>()).join("; ")]);
    row
}

/// As a Word document, to work on.
pub(crate) async fn docx(State(state): State<AppState>, PageLanguage(lang): PageLanguage, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let words = Words(lang);
    let found = read(&state, query.as_deref(), words.tag()).await?;
    let (name, _) = found.asked.named(words, &found.all, &found.reference);
    let title = words.named("states-title", &name);
    let mut blocks = vec![Block::styled(Style::Title, title.as_str()), Block::styled(Style::Small, words.t("states-lead"))];
    blocks.push(Block::heading(1, words.t("states-table")));
    blocks.push(Block::Table(table(words, &found)));
    blocks.push(Block::styled(Style::Small, words.t("states-table-note")));
    for (place, side) in found.compared.states.iter().enumerate() {
        blocks.push(Block::heading(1, found.reference.country_name(side.country, words.tag())));
        for difference in found.compared.differences(place) {
            blocks.push(Block::styled(Style::Item, difference_words(words, difference)));
        }
        if side.provisions.is_empty() {
            blocks.push(Block::styled(Style::Body, words.t("states-none")));
        }
        for own in &side.provisions {
            push_provision(&mut blocks, &state.settings.origin, words, &found.all, own);
        }
    }
    let document = WordDocument {
        title,
        language: words.tag().to_owned(),
        right_to_left: lang.direction() == "rtl",
        landscape: true,
        footer: words.named("states-taken-from", &state.settings.origin),
        blocks,
    };
    let bytes = write(&document).map_err(|error| PageError::house(&error))?;
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    Ok(attachment(bytes, kind, "states.docx"))
}

/// The table of elements and penalties.
fn table(words: Words, found: &Compared) -> Table {
    let elements: &[_] = if found.compared.offence.is_some() { &ELEMENTS } else { &[] };
    let mut head = vec![words.t("states-state")];
    head.extend(elements.iter().map(|element| {
        let differs = words.t(if found.compared.differs(*element) { "states-differs" } else { "states-same" });
        format!("{} ({differs})", words.t(&format!("element-{}", element.as_str())))
    }));
    head.extend(["penalties-least", "penalties-most", "penalties-fine"].map(|key| words.t(key)));
    let row = |side: &StateSide| {
        let mut row = vec![Cell::plain(found.reference.country_name(side.country, words.tag()))];
        row.extend(elements.iter().map(|element| {
            let shown = side.words(*element);
            if !shown.is_empty() {
                return Cell { paragraphs: vec![spoken(side, &shown.join(" · "))] };
            }
            Cell::of(vec![Run::looking(Look::Emphasis, words.t(if side.is_read() { "states-not-found" } else { "states-not-read" }))])
        }));
        let (least, most) = penalty::bounds(words, side.range());
        let penalties: Vec<_> = side.provisions.iter().flat_map(|side| &side.penalties).collect();
        row.extend([least, most, penalty::fines(words, &penalties).join("; ")].map(Cell::plain));
        row
    };
    let columns = vec![1; head.len()];
    let head = head.into_iter().map(|name| Cell::of(vec![Run::looking(Look::Strong, name)])).collect();
    Table { columns, heads: 1, rows: std::iter::once(head).chain(found.compared.states.iter().map(row)).collect() }
}

/// Words in the language of a State's provision.
fn spoken(side: &StateSide, text: &str) -> Paragraph {
    let language = side.provisions.first().and_then(|side| side.texts.first()).map(|text| text.language.as_str());
    Paragraph { style: Style::Body, speech: language.map(speech), runs: vec![Run::plain(text)] }
}

fn speech(tag: &str) -> Speech {
    Speech { language: tag.to_owned(), right_to_left: locale::script_direction(tag) == "rtl" }
}

fn push_provision(blocks: &mut Vec<Block>, origin: &str, words: Words, all: &Concordances, side: &Side) {
    let Some(provision) = all.provisions.get(side.held.provision) else { return };
    let Some(law) = all.laws.get(provision.law) else { return };
    let name = format!("{} {}", provision.num, provision.heading);
    let own = speech(provision.language.as_str());
    blocks.push(Block::Paragraph(Paragraph { style: Style::Heading(2), speech: Some(own), runs: vec![Run::plain(name.trim())] }));
    let url = format!("{origin}{}?eid={}", paths::permanent(&law.id, ""), crate::view::address::segment(&provision.eid));
    let (title, tag) = law.title_for(words.tag());
    let mut runs = vec![Run::link(title, url)];
    if side.held.suggestion.is_some() {
        runs.push(Run::looking(Look::Suggested, format!(" ({})", words.t("suggested"))));
    }
    blocks.push(Block::Paragraph(Paragraph { style: Style::Small, speech: Some(speech(tag)), runs }));
    for text in &side.texts {
        let about = [words.language(text.language.as_str()), texts::standing(words, text.standing)].join(", ");
        blocks.push(Block::styled(Style::Small, about));
        let (items, cut) = provision_content(text);
        let mut plain = String::new();
        legal_html::plain_items(&items, &mut plain);
        for line in plain.lines().map(str::trim).filter(|line| !line.is_empty()) {
            blocks.push(Block::Paragraph(Paragraph {
                style: Style::Quote,
                speech: Some(speech(text.language.as_str())),
                runs: vec![Run::plain(line)],
            }));
        }
        if cut {
            blocks.push(Block::styled(Style::Small, words.t("states-cut")));
        }
    }
}
