//! Names that begin as a reader types, and words that a misspelt question may have meant.

use model::access::Clearance;
use tantivy::query::{BooleanQuery, ConstScoreQuery, Occur, Query, RegexQuery, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{Searcher, Term};

use crate::analysis::analyze;
use crate::collect::Grouping;
use crate::error::{IndexError, doing};
use crate::request::Sort;
use crate::schema::Fields;

/// Words of the dictionary that are compared with a misspelt one.
const MOST_COMPARED: usize = 60_000;

/// A record with a name that begins as the reader has typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// Its number in the store.
    pub seq: i64,
}

/// Records whose names have all the words typed, the last of them begun.
pub(crate) fn suggest(searcher: &Searcher, fields: &Fields, begun: &str, ui_language: &str, limit: usize, clearance: Clearance) -> Result<Vec<Suggestion>, IndexError> {
    let mut words: Vec<String> = analyze(begun.get(..begun.floor_char_boundary(200)).unwrap_or_default()).into_iter().map(|token| token.text).collect();
    words.truncate(12);
    let Some(last) = words.pop() else { return Ok(Vec::new()) };
    let whole = |word: &str| -> Box<dyn Query> { Box::new(TermQuery::new(Term::from_field_text(fields.title, word), IndexRecordOption::WithFreqs)) };
    let begins = RegexQuery::from_pattern(&format!("{last}.*"), fields.title).map_err(doing("read what was typed"))?;
    let mut clauses: Vec<(Occur, Box<dyn Query>)> = words.iter().map(|word| (Occur::Must, whole(word))).collect();
    clauses.push((Occur::Must, Box::new(ConstScoreQuery::new(Box::new(begins), 1.0))));
    clauses.push((Occur::Should, whole(&last)));
    // Topics and countries first: they lead to many records.
    for kind in ["topic", "country"] {
        let of_kind = TermQuery::new(Term::from_field_text(fields.filters[0], kind), IndexRecordOption::Basic);
        clauses.push((Occur::Should, Box::new(ConstScoreQuery::new(Box::new(of_kind), 6.0))));
    }
    for class in clearance.number() + 1..=3 {
        let hidden = TermQuery::new(Term::from_field_text(fields.access, &class.to_string()), IndexRecordOption::Basic);
        clauses.push((Occur::MustNot, Box::new(hidden)));
    }
    let collector = Grouping { sort: Sort::Relevance, limit, after: None, ui_language: ui_language.to_owned(), days: None };
    let found = searcher.search(&BooleanQuery::new(clauses), &collector).map_err(doing("look for names"))?;
    Ok(found.hits.into_iter().take(limit).map(|(_, hit)| Suggestion { seq: hit.seq }).collect())
}

/// The question with each word that nobody uses replaced by the most frequent one that is close to it; nothing where all are used.
pub(crate) fn did_you_mean(searcher: &Searcher, fields: &Fields, question: &str) -> Result<Option<String>, IndexError> {
    let mut better = String::new();
    let mut at = 0;
    for token in analyze(question) {
        let written = question.get(token.start..token.end).unwrap_or_default();
        let is_operator = matches!(written, "AND" | "OR" | "NOT");
        let is_field = question[token.end..].starts_with(':');
        if is_operator || is_field || token.text.chars().count() < 4 || token.text.bytes().any(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let known = [fields.text, fields.title].into_iter().map(|field| searcher.doc_freq(&Term::from_field_text(field, &token.text)));
        let known = known.collect::<tantivy::Result<Vec<u64>>>().map_err(doing("count a word"))?;
        if known.into_iter().sum::<u64>() > 0 {
            continue;
        }
        let Some(word) = closest(searcher, fields, &token.text)? else { return Ok(None) };
        better.push_str(&question[at..token.start]);
        better.push_str(&word);
        at = token.end;
    }
    if at == 0 {
        return Ok(None);
    }
    better.push_str(&question[at..]);
    Ok(Some(better))
}

/// The closest known word that begins with the same letter; of equally close ones the most frequent.
fn closest(searcher: &Searcher, fields: &Fields, word: &str) -> Result<Option<String>, IndexError> {
    let first: String = word.chars().take(1).collect();
    let allowed = if word.chars().count() > 7 { 2 } else { 1 };
    let mut best: Option<(usize, std::cmp::Reverse<u32>, String)> = None;
    let mut compared = 0;
    for segment in searcher.segment_readers() {
        for field in [fields.title, fields.text] {
            let inverted = segment.inverted_index(field).map_err(doing("open the words"))?;
            let mut terms = inverted.terms().range().ge(first.as_bytes()).into_stream().map_err(|source| IndexError::Folder { folder: "words".to_owned(), source })?;
            while terms.advance() && terms.key().starts_with(first.as_bytes()) && compared < MOST_COMPARED {
                compared += 1;
                let Ok(known) = std::str::from_utf8(terms.key()) else { continue };
                if known.len().abs_diff(word.len()) > allowed * 2 {
                    continue;
                }
                let distance = strsim::osa_distance(known, word);
                let rank = (distance, std::cmp::Reverse(terms.value().doc_freq), known.to_owned());
                if distance <= allowed && best.as_ref().is_none_or(|best| rank < *best) {
                    best = Some(rank);
                }
            }
        }
    }
    Ok(best.map(|(_, _, word)| word))
}
