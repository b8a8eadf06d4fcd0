//! Names that begin as a reader types, and words that a misspelt question may have meant.

use std::sync::Arc;

use tantivy::query::{BooleanQuery, ConstScoreQuery, Occur, Query};
use tantivy::{Searcher, Term};

use crate::analysis::stem::{LanguageStemmer, term_of};
use crate::analysis::{is_dense, words};
use crate::collect::Grouping;
use crate::columns::Columns;
use crate::error::{IndexError, doing};
use crate::query::{Planner, begins};
use crate::request::{Request, Sort};
use crate::schema::Fields;

/// Words of the dictionary that are looked at for a misspelt one.
const MOST_LOOKED_AT: usize = 200_000;
/// Words of a question that are mended.
const MOST_MENDED: usize = 4;
/// A word that so few provisions use may be a slip of the writer.
const RARE: u64 = 2;
/// How many times more frequent a word must be to be what a rare one meant.
const COMMON: u64 = 20;

/// A record with a name that begins as the reader has typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// Its number in the store.
    pub seq: i64,
}

/// Records whose names have all the words typed, the last of them begun. Topics and countries come first: they lead to many records.
pub(crate) fn suggest(searcher: &Searcher, fields: &Fields, columns: &Arc<Columns>, request: &Request) -> Result<Vec<Suggestion>, IndexError> {
    let begun = request.q.get(..request.q.floor_char_boundary(200)).unwrap_or_default();
    let mut words: Vec<String> = words(begun).into_iter().map(|token| token.text).collect();
    words.truncate(12);
    let planner = Planner::new(searcher, fields, columns, request);
    let Some(last) = words.pop() else { return Ok(Vec::new()) };
    let mut clauses: Vec<(Occur, Box<dyn Query>)> = words.iter().map(|word| (Occur::Must, planner.weighed(fields.title, word))).collect();
    clauses.push((Occur::Must, begins(fields.title, &last)));
    clauses.push((Occur::Should, planner.weighed(fields.title, &last)));
    for kind in ["topic", "country"] {
        clauses.push((Occur::Should, Box::new(ConstScoreQuery::new(planner.term(fields.filters[0], kind), 6.0))));
    }
    clauses.extend(planner.hidden(request.clearance).into_iter().map(|hidden| (Occur::MustNot, hidden)));
    let limit = request.limit.clamp(1, 100);
    let ui_language = request.ui_language.clone();
    let collector = Grouping { columns: Arc::clone(columns), sort: Sort::Relevance, limit, after: None, ui_language, days: None, only: None };
    let found = searcher.search(&BooleanQuery::new(clauses), &collector).map_err(doing("look for names"))?;
    Ok(found.hits.into_iter().take(limit).map(|(_, hit)| Suggestion { seq: hit.seq }).collect())
}

/// The question with each word that nobody uses, or hardly anybody, replaced by a frequent one that is close to it.
pub(crate) fn did_you_mean(searcher: &Searcher, fields: &Fields, columns: &Columns, question: &str) -> Result<Option<String>, IndexError> {
    let speller = Speller { searcher, fields, columns };
    let mut better = String::new();
    let (mut at, mut mended) = (0, 0);
    for token in words(question) {
        let written = question.get(token.start..token.end).unwrap_or_default();
        let is_operator = matches!(written, "AND" | "OR" | "NOT");
        let is_part = question[token.end..].starts_with([':', '*', '~']) || question[..token.start].ends_with(':');
        let is_word = token.text.chars().count() > 3 && token.text.chars().all(|letter| !letter.is_ascii_digit() && !is_dense(letter));
        if is_operator || is_part || !is_word || mended == MOST_MENDED {
            continue;
        }
        let uses = speller.uses(&token.text, written)?;
        if uses > RARE {
            continue;
        }
        match speller.closest(&token.text, uses)? {
            Some(word) => {
                better.push_str(&question[at..token.start]);
                better.push_str(&word);
                at = token.end;
                mended += 1;
            }
            // A word that nobody uses and that is close to none leaves nothing to be found.
            None if uses == 0 => return Ok(None),
            None => {}
        }
    }
    better.push_str(&question[at..]);
    Ok((mended > 0).then_some(better))
}

/// Compares words with those that the index holds.
struct Speller<'a> {
    searcher: &'a Searcher,
    fields: &'a Fields,
    columns: &'a Columns,
}

impl Speller<'_> {
    /// How many documents use a word, or a form of it.
    fn uses(&self, word: &str, written: &str) -> Result<u64, IndexError> {
        let stemmers = LanguageStemmer::writing(word).filter(|stemmer| self.columns.stemmed.contains(&stemmer.tag()));
        let stems = stemmers.map(|stemmer| Term::from_field_text(self.fields.stem, &term_of(stemmer.tag(), &stemmer.stem(written))));
        let whole = [self.fields.text, self.fields.title].map(|field| Term::from_field_text(field, word));
        let mut uses = 0;
        for term in whole.into_iter().chain(stems) {
            uses += self.searcher.doc_freq(&term).map_err(doing("count a word"))?;
        }
        Ok(uses)
    }

    /// The closest word that begins with the same letter and is used much more; of equally close ones the most frequent.
    fn closest(&self, word: &str, uses: u64) -> Result<Option<String>, IndexError> {
        let length = word.chars().count();
        let first: String = word.chars().take(1).collect();
        let allowed = if length > 7 { 2 } else { 1 };
        let mut best: Option<(usize, std::cmp::Reverse<u64>, String)> = None;
        let mut looked_at = 0;
        for segment in self.searcher.segment_readers() {
            for field in [self.fields.title, self.fields.text] {
                let inverted = segment.inverted_index(field).map_err(doing("open the words"))?;
                let mut terms = inverted.terms().range().ge(first.as_bytes()).into_stream().map_err(doing("read the words"))?;
                while terms.advance() && terms.key().starts_with(first.as_bytes()) && looked_at < MOST_LOOKED_AT {
                    looked_at += 1;
                    let frequency = u64::from(terms.value().doc_freq);
                    let Ok(known) = std::str::from_utf8(terms.key()) else { continue };
                    if frequency < uses * COMMON || known == word || !may_be_close(known, word, allowed) {
                        continue;
                    }
                    let rank = (strsim::osa_distance(known, word), std::cmp::Reverse(frequency), known.to_owned());
                    if rank.0 <= allowed && best.as_ref().is_none_or(|best| rank < *best) {
                        best = Some(rank);
                    }
                }
            }
        }
        Ok(best.map(|(_, _, word)| word))
    }
}

/// Whether two words may be that close: about as long, and alike in their letters, before they are compared in earnest.
fn may_be_close(one: &str, other: &str, allowed: usize) -> bool {
    if one.len().abs_diff(other.len()) > allowed * 3 {
        return false;
    }
    let mut letters = [0_i8; 64];
    one.bytes().for_each(|byte| letters[usize::from(byte % 64)] = letters[usize::from(byte % 64)].saturating_add(1));
    other.bytes().for_each(|byte| letters[usize::from(byte % 64)] = letters[usize::from(byte % 64)].saturating_sub(1));
    let unlike: usize = letters.iter().map(|count| usize::from(count.unsigned_abs())).sum();
    // A letter that is changed counts twice; letters have up to three bytes.
    unlike <= allowed * 6
}
