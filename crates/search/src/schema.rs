//! Each field of the index, and why it is there. Nothing is stored.

use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, NumericOptions, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;

use crate::analysis::tokenizer::{Exact, Stems};
use crate::request::FACETS;

const EXACT: &str = "exact";
const STEMS: &str = "stems";

/// The fields.
#[derive(Clone)]
pub(crate) struct Fields {
    /// The number of the record, on every document: by it a record is replaced, and results are named.
    pub(crate) seq: Field,
    /// The text a provision is of, and its place in it: what the store is asked for.
    pub(crate) text_seq: Field,
    pub(crate) piece: Field,
    /// The date of that text, where it is not the latest: the reader is told and led to it.
    pub(crate) version: Field,
    /// Words of provisions, and of summaries at the head; with places, for phrases.
    pub(crate) text: Field,
    /// Stems of those words that differ from theirs.
    pub(crate) stem: Field,
    /// Words of titles and other names, at the head.
    pub(crate) title: Field,
    /// The same words on each provision, so that a question may name the law and the matter at once.
    pub(crate) context: Field,
    /// The number of a provision as the index compares it: `202a`, `323 1`.
    pub(crate) num: Field,
    /// Whole names and identifiers, at the head.
    pub(crate) name: Field,
    /// `1` at heads: what is behind a head, up to the next one, belongs to its record.
    pub(crate) head: Field,
    /// The access class, where it is not public, on every document.
    pub(crate) access: Field,
    /// The values of the facets of the record, on every document: filters.
    pub(crate) filters: [Field; 8],
    /// The same values as columns, at heads: counts.
    pub(crate) columns: [Field; 8],
    /// The topics and the language of the provision itself.
    pub(crate) own_topic: Field,
    pub(crate) own_language: Field,
    /// The languages of all words of a record, at heads: which stems a question may ask for.
    pub(crate) stemmed: Field,
    /// The first and the last day of the record's date as numbers, at heads.
    pub(crate) date: Field,
    pub(crate) last_day: Field,
}

/// The name of a facet's column.
pub(crate) fn column_name(facet: &str) -> String {
    format!("{facet}_column")
}

/// The schema and its fields.
pub(crate) fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let words = |tokenizer: &str, option: IndexRecordOption, norms: bool| {
        let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(option).set_fieldnorms(norms);
        TextOptions::default().set_indexing_options(indexing)
    };
    let term = words("raw", IndexRecordOption::Basic, false);
    let column = TextOptions::default().set_fast("raw");
    let number = NumericOptions::default().set_fast();
    let fields = Fields {
        seq: schema.add_i64_field("seq", INDEXED | FAST),
        text_seq: schema.add_i64_field("text_seq", number.clone()),
        piece: schema.add_u64_field("piece", number.clone()),
        version: schema.add_i64_field("version", number.clone()),
        text: schema.add_text_field("text", words(EXACT, IndexRecordOption::WithFreqsAndPositions, true)),
        stem: schema.add_text_field("stem", words(STEMS, IndexRecordOption::WithFreqs, true)),
        title: schema.add_text_field("title", words(EXACT, IndexRecordOption::WithFreqsAndPositions, true)),
        context: schema.add_text_field("context", words(EXACT, IndexRecordOption::Basic, false)),
        num: schema.add_text_field("num", term.clone()),
        name: schema.add_text_field("name", term.clone()),
        head: schema.add_text_field("head", term.clone()),
        access: schema.add_text_field("access", term.clone()),
        filters: FACETS.map(|facet| schema.add_text_field(facet, term.clone())),
        columns: FACETS.map(|facet| schema.add_text_field(&column_name(facet), column.clone())),
        own_topic: schema.add_text_field("own_topic", term.clone()),
        own_language: schema.add_text_field("own_language", term.clone()),
        stemmed: schema.add_text_field("stemmed", term),
        date: schema.add_i64_field("date", number.clone()),
        last_day: schema.add_i64_field("last_day", number),
    };
    (schema.build(), fields)
}

/// The tokenizers that the fields name.
pub(crate) fn tokenizers() -> TokenizerManager {
    let tokenizers = TokenizerManager::default();
    tokenizers.register(EXACT, Exact);
    tokenizers.register(STEMS, Stems::default());
    tokenizers
}
