//! `GET /api/v1/openapi.json`: the API's description of itself, OpenAPI 3.1, with the schema of records from the types.

use axum::Json;
use axum::extract::{RawQuery, State};
use serde_json::{Map, Value, json};

use super::{amendments, citations, concordance, records};
use crate::AppState;
use crate::error::PageError;
use crate::extract::{Params, question};

/// The description.
pub(crate) async fn description(State(state): State<AppState>, RawQuery(query): RawQuery) -> Result<Json<Value>, PageError> {
    Params::read(query.as_deref(), &[])?;
    Ok(Json(json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Lexarium",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "Laws, cases and lessons on cybercrime: found, read, cited.",
            "description": "Lists are paged by cursor to their very end. A parameter that is not described here is refused. Failures are application/problem+json.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": format!("{}/api/v1", state.settings.origin) }],
        "paths": paths(),
        "components": components(),
    })))
}

fn paths() -> Value {
    let mut paths = Paths::default();
    let named = |names: &[&str]| names.iter().map(|name| parameter(name)).collect::<Vec<_>>();
    paths.get("/search", "Records with their best provisions and extracts, and true facets.", &named(question::KNOWN), &reference("SearchAnswer"));
    let suggestions = json!({ "type": "array", "items": reference("Suggestion") });
    paths.get("/suggest", "Names that begin as the query does.", &named(&["q", "language"]), &suggestions);
    of_records(&mut paths);
    of_comparisons(&mut paths);
    paths.get("/countries", "Countries, with how many laws and cases each has here.", &[], &reference("List"));
    paths.get("/topics", "Topics with labels and synonyms in many languages.", &[], &reference("List"));
    paths.get("/instruments", "Treaties, model laws and directives.", &[], &reference("List"));
    paths.0.insert("/analyse".to_owned(), json!({ "post": analyse_operation() }));
    Value::Object(paths.0)
}

/// Addresses with what may be done there.
#[derive(Default)]
struct Paths(Map<String, Value>);

impl Paths {
    fn get(&mut self, path: &str, summary: &str, parameters: &[Value], answer: &Value) {
        let responses = json!({
            "200": { "description": "The answer.", "content": { "application/json": { "schema": answer } } },
            "400": { "$ref": "#/components/responses/Problem" },
            "404": { "$ref": "#/components/responses/Problem" },
            "429": { "$ref": "#/components/responses/Problem" },
        });
        let operation = path.trim_matches('/').replace(['/', '{', '}'], "-");
        self.0.insert(
            path.to_owned(),
            json!({ "get": { "operationId": operation, "summary": summary, "parameters": parameters, "responses": responses } }),
        );
    }
}

/// Lists of records, and what is said of one.
fn of_records(paths: &mut Paths) {
    let id = || json!({ "name": "id", "in": "path", "required": true, "description": "The id of a record.", "schema": { "type": "string" } });
    let with_id = |names: &[&str]| std::iter::once(id()).chain(names.iter().map(|name| parameter(name))).collect::<Vec<_>>();
    paths.get("/records", "A list of records.", &records::KNOWN.iter().map(|name| parameter(name)).collect::<Vec<_>>(), &reference("RecordList"));
    paths.get("/records/{id}", "A record, whole.", &with_id(&[]), &reference("Record"));
    paths.get("/records/{id}/text", "Its text, provision by provision.", &with_id(&["language", "version", "eid"]), &reference("RecordText"));
    paths.get(
        "/records/{id}/citations",
        "What its texts cite, each work or provision once, or the records that cite it; with in how many places.",
        &with_id(citations::KNOWN),
        &reference("List"),
    );
    let changes = "The acts that changed a law (`direction=by`), or the laws that it changes (`of`): recorded, or told by texts and titles.";
    paths.get("/records/{id}/amendments", changes, &with_id(amendments::KNOWN), &reference("List"));
    let graph = "What cites it and what it cites, work by work with the number of places.";
    paths.get("/records/{id}/graph", graph, &with_id(&[]), &json!({ "type": "object" }));
}

/// Law against treaties, and States against States.
fn of_comparisons(paths: &mut Paths) {
    paths.get(
        "/concordance",
        "What sources say and the machine suggests of laws and treaty articles, entry by entry.",
        &concordance::KNOWN.iter().map(|name| of_concordance(name)).collect::<Vec<_>>(),
        &reference("ConcordanceList"),
    );
    paths.get(
        "/compare",
        "States side by side on a topic or an article: provisions with their texts, elements, penalties and differences.",
        &crate::view::states::KNOWN.iter().map(|name| of_comparison(name, false)).collect::<Vec<_>>(),
        &reference("List"),
    );
    paths.get(
        "/penalties",
        "The prison terms that each State threatens for an offence, read out of the words of one provision each.",
        &crate::view::terms::KNOWN.iter().map(|name| of_comparison(name, *name == "topic")).collect::<Vec<_>>(),
        &reference("List"),
    );
}

/// The one address that takes something in.
fn analyse_operation() -> Value {
    let field = |description: &str| json!({ "type": "string", "description": description });
    let mut properties = Map::new();
    properties.insert(
        "file".to_owned(),
        json!({ "type": "string", "format": "binary", "description": "The draft: DOCX, PDF, HTML, Akoma Ntoso, ODT, RTF, text." }),
    );
    properties.insert("text".to_owned(), field("The draft as text, in place of a file."));
    let fields = [
        ("instrument", "Treaties by key, parted by commas; where none is named, those that the State has joined."),
        ("country", "The State whose law it is, by ISO 3166-1 alpha-3."),
        ("language", "The language of the text by BCP 47 tag, where it cannot be told."),
        ("keep", "`true` keeps the draft for thirty days; `kept` in the answer has the address, which nobody else is told."),
    ];
    properties.extend(fields.map(|(name, description)| (name.to_owned(), field(description))));
    let form = json!({ "schema": { "type": "object", "properties": properties, "additionalProperties": false } });
    let answer = json!({ "description": "The answer.", "content": { "application/json": { "schema": reference("Analysis") } } });
    let mut responses = Map::from_iter([("200".to_owned(), answer)]);
    responses
        .extend(["400", "403", "413", "422", "429", "503"].map(|status| (status.to_owned(), json!({ "$ref": "#/components/responses/Problem" }))));
    json!({
        "operationId": "analyse",
        "summary": "A draft held against treaties; nothing is kept unless asked. A text that is no law is a problem of the type `not-a-law` with findings.",
        "requestBody": { "required": true, "content": { "multipart/form-data": form, "application/x-www-form-urlencoded": form } },
        "responses": responses,
    })
}

/// A parameter of what is compared.
fn of_comparison(name: &str, required: bool) -> Value {
    let code = || json!({ "type": "string", "pattern": "^[A-Za-z]{3}$" });
    let (description, schema) = match name {
        "topic" => ("A topic by key.", text()),
        "article" => ("An article by its instrument and its number, as in `ets-185:2`; it stands where `topic` does not.", text()),
        "country" => ("A State by ISO 3166-1 alpha-3; at most ten.", json!({ "type": "array", "items": code(), "maxItems": 10 })),
        "like" => ("Adds this State and those of the same region, legal tradition and language that have a provision.", code()),
        "region" => ("A region by UN M49.", text()),
        _ => ("The order: by the most, by the least, by name.", json!({ "enum": ["most", "least", "name"] })),
    };
    json!({ "name": name, "in": "query", "required": required, "description": description, "schema": schema })
}

/// A parameter of the concordance: each names one thing there.
fn of_concordance(name: &str) -> Value {
    let (description, schema) = match name {
        "instrument" => ("An instrument by key.", text()),
        "article" => ("An article by the number that its instrument prints.", text()),
        "country" => ("A State by ISO 3166-1 alpha-3.", json!({ "type": "string", "pattern": "^[A-Za-z]{3}$" })),
        "topic" => ("A topic by key: entries on its articles, suggestions for it.", text()),
        "basis" => ("From sources, or from the machine.", json!({ "enum": ["curated", "suggested"] })),
        "judgement" => ("How far the law goes; the machine never judges.", json!({ "enum": concordance::JUDGEMENTS.map(|(name, _)| name) })),
        _ => return parameter(name),
    };
    json!({ "name": name, "in": "query", "required": false, "description": description, "schema": schema })
}

/// One parameter in the query.
fn parameter(name: &str) -> Value {
    let (description, schema) = match name {
        "q" => ("Words, \"phrases\", AND OR NOT ( ), field:value, prefix*, word~ and \"a b\"~3.", json!({ "type": "string", "maxLength": 1024 })),
        "kind" => ("Kinds of record.", list_of(json!({ "enum": model::record::Kind::ALL.map(model::record::Kind::as_str) }))),
        "country" => ("Countries by ISO 3166-1 alpha-3.", list_of(json!({ "pattern": "^[A-Za-z]{3}$" }))),
        "region" => ("Regions by UN M49.", list_of(json!({}))),
        "topic" => ("Topics by key.", list_of(json!({}))),
        "language" => ("Languages by BCP 47 tag.", list_of(json!({}))),
        "year" => ("Years of the record's date.", list_of(json!({ "pattern": "^[0-9]{4}$" }))),
        "status" => {
            ("Whether a law is in force.", list_of(json!({ "enum": model::legislation::LawStatus::ALL.map(model::legislation::LawStatus::as_str) })))
        }
        "instrument" => ("Treaties by key.", list_of(json!({}))),
        "from" | "to" | "version" => ("A day, a month or a year.", json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" })),
        "direction" => ("`out`: what the record cites; `in`: what cites it.", json!({ "enum": ["out", "in"] })),
        "provision" => ("With `direction=in`: what cites the provision of this number, as in `202a`.", text()),
        "limit" => ("Items on a page.", json!({ "type": "integer", "minimum": 1 })),
        "cursor" => ("The `next` of the page before.", json!({ "type": "string" })),
        "expand" => ("`none` leaves out the provisions on the topics that the query names.", json!({ "enum": ["topics", "none"] })),
        "sort" => ("The order; `/search` knows relevance, newest, oldest, `/records` newest, oldest, changed, added.", json!({ "type": "string" })),
        _ => ("The eId of a provision.", json!({ "type": "string" })),
    };
    let facet = question::FACETS.contains(&name);
    json!({ "name": name, "in": "query", "required": false, "description": description, "schema": schema, "explode": facet })
}

fn list_of(mut item: Value) -> Value {
    if let Some(fields) = item.as_object_mut() {
        fields.insert("type".to_owned(), json!("string"));
    }
    json!({ "type": "array", "items": item })
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn text_or_nothing() -> Value {
    json!({ "type": ["string", "null"] })
}

fn object(fields: &[(&str, Value)]) -> Value {
    let properties: Map<String, Value> = fields.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

fn array(item: &Value) -> Value {
    json!({ "type": "array", "items": item })
}

fn components() -> Value {
    let (record, mut schemas) = record_schemas();
    for (name, schema) in [
        ("SearchAnswer", search_answer()),
        ("Suggestion", object(&[("title", text()), ("kind", text()), ("url", text())])),
        ("RecordList", list()),
        ("RecordText", record_text()),
        ("List", list()),
        ("ConcordanceList", concordance_list()),
        ("Analysis", analysis()),
        ("Problem", problem()),
        ("Record", record),
    ] {
        schemas.insert(name.to_owned(), schema);
    }
    let problem =
        json!({ "description": "What is wrong, by RFC 9457.", "content": { "application/problem+json": { "schema": reference("Problem") } } });
    json!({ "schemas": schemas, "responses": { "Problem": problem } })
}

fn number() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn share() -> Value {
    json!({ "type": ["number", "null"], "minimum": 0, "maximum": 1 })
}

fn basis() -> Value {
    json!({ "enum": ["curated", "suggested"] })
}

/// A list of records, of citations, of the small tables.
fn list() -> Value {
    object(&[("total", number()), ("items", array(&json!({ "type": "object" }))), ("next", text_or_nothing())])
}

fn problem() -> Value {
    object(&[("type", text()), ("title", text()), ("status", json!({ "type": "integer" })), ("detail", text())])
}

fn search_answer() -> Value {
    let provision = [
        ("eid", text()),
        ("num", text()),
        ("heading", text()),
        ("language", text()),
        ("version", text_or_nothing()),
        ("snippet", text()),
        ("url", text()),
    ];
    let item = [
        ("id", text()),
        ("kind", text()),
        ("title", text()),
        ("country", text_or_nothing()),
        ("date", text_or_nothing()),
        ("language", text_or_nothing()),
        ("url", text()),
        ("snippet", text()),
        ("provisions", array(&object(&provision))),
    ];
    let facet = object(&[("value", text()), ("count", number())]);
    object(&[
        ("total", number()),
        ("items", array(&object(&item))),
        ("facets", json!({ "type": "object", "additionalProperties": array(&facet) })),
        ("expanded", array(&text())),
        ("did_you_mean", text_or_nothing()),
        ("next", text_or_nothing()),
    ])
}

fn record_text() -> Value {
    let provision = [("eid", text()), ("num", text()), ("heading", text()), ("text", text()), ("url", text())];
    object(&[("id", text()), ("language", text()), ("sha256", text()), ("provisions", array(&object(&provision)))])
}

fn concordance_list() -> Value {
    let entry = [
        ("instrument", text()),
        ("article", text()),
        ("label", json!({ "type": "object" })),
        ("country", text()),
        ("basis", basis()),
        ("cell", object(&[("mark", text_or_nothing()), ("disagree", json!({ "type": "boolean" }))])),
        ("key", text_or_nothing()),
        ("sheet", text_or_nothing()),
        ("judgement", text_or_nothing()),
        ("law", json!({ "type": ["object", "null"] })),
        ("provisions", array(&json!({ "type": "object" }))),
        ("sources", array(&reference("Source"))),
        ("score", share()),
        ("words", json!({ "type": ["array", "null"], "items": text() })),
    ];
    object(&[("total", number()), ("items", array(&object(&entry))), ("next", text_or_nothing())])
}

fn analysis() -> Value {
    let article = object(&[("instrument", text()), ("article", text())]);
    let evidence = object(&[("words", text()), ("place", json!({ "enum": ["heading", "text", "reference"] })), ("from", number())]);
    let matched =
        [("eid", text()), ("num", text()), ("topic", text()), ("score", share()), ("articles", array(&article)), ("evidence", array(&evidence))];
    let mark = object(&[("key", text()), ("present", json!({ "type": "boolean" })), ("provisions", array(&text()))]);
    let coverage = object(&[("instrument", text()), ("articles", number()), ("matched", number())]);
    object(&[
        ("file", text()),
        ("title", text_or_nothing()),
        ("language", text()),
        ("provisions", number()),
        ("is_law", json!({ "type": "boolean" })),
        ("instruments", array(&text())),
        ("coverage", array(&coverage)),
        ("matches", array(&object(&matched))),
        ("gaps", array(&gap())),
        ("penalties", array(&object(&[("eid", text()), ("num", text()), ("penalties", array(&json!({ "type": "object" })))]))),
        ("penalty_ranges", array(&penalty_range())),
        ("definitions", array(&mark)),
        ("safeguards", array(&mark)),
        ("without_counterpart", array(&object(&[("eid", text()), ("num", text()), ("heading", text())]))),
        ("findings", array(&json!({ "type": "object" }))),
        ("kept", object(&[("url", text()), ("until", text()), ("refused", json!({ "enum": ["too-large", "full"] }))])),
    ])
}

/// An article that the draft lacks, with provisions of other States.
fn gap() -> Value {
    let other = [
        ("record", text()),
        ("title", text()),
        ("country", text()),
        ("eid", text()),
        ("num", text()),
        ("heading", text()),
        ("language", text()),
        ("url", text()),
        ("basis", basis()),
        ("judgement", text_or_nothing()),
        ("score", share()),
    ];
    object(&[("instrument", text()), ("article", text()), ("topic", text()), ("label", text()), ("elsewhere", array(&object(&other)))])
}

/// The longest terms of other States on one topic, in months; nothing is life.
fn penalty_range() -> Value {
    let months = json!({ "type": ["integer", "null"], "minimum": 0 });
    let state = object(&[("country", text()), ("months", months.clone())]);
    object(&[
        ("topic", text()),
        ("region", text_or_nothing()),
        ("states", array(&state)),
        ("least", number()),
        ("median", number()),
        ("most", months),
    ])
}

/// The schema of a record, its definitions moved to where OpenAPI keeps them.
fn record_schemas() -> (Value, Map<String, Value>) {
    let mut record = model::record_schema().to_value();
    let mut definitions = match record.as_object_mut().and_then(|fields| fields.remove("$defs")) {
        Some(Value::Object(definitions)) => definitions,
        _ => Map::new(),
    };
    definitions.values_mut().for_each(move_references);
    move_references(&mut record);
    (record, definitions)
}

fn move_references(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(target) if name == "$ref" => *target = target.replace("#/$defs/", "#/components/schemas/"),
                    _ => move_references(value),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(move_references),
        _ => {}
    }
}
