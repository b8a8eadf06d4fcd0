//! Several words of a question in one document, whose scores are added in the order of the question.
//!
//! The engine adds them in the order of how rare they are in each segment; a sum of fractions depends on its order in the last bit, and the
//! same text in two segments was not of the same worth.

use std::sync::Arc;

use tantivy::query::{EmptyScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED, TantivyError, Term};

/// Several things to find in one document.
#[derive(Clone, Debug)]
pub(super) struct Together(Arc<[Box<dyn Query>]>);

impl Together {
    pub(super) fn of(parts: Vec<Box<dyn Query>>) -> Self {
        Self(parts.into())
    }
}

impl Query for Together {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let parts = self.0.iter().map(|part| part.weight(scoring)).collect::<tantivy::Result<_>>()?;
        Ok(Box::new(TogetherWeight { parts }))
    }

    fn query_terms<'a>(&'a self, visitor: &mut dyn FnMut(&'a Term, bool)) {
        self.0.iter().for_each(|part| part.query_terms(visitor));
    }
}

struct TogetherWeight {
    parts: Vec<Box<dyn Weight>>,
}

impl Weight for TogetherWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let mut parts = Vec::with_capacity(self.parts.len());
        for (place, part) in self.parts.iter().enumerate() {
            let scorer = part.scorer(reader, boost)?;
            if scorer.doc() == TERMINATED {
                return Ok(Box::new(EmptyScorer));
            }
            parts.push((scorer, place));
        }
        // The rarest leads, so that the others are looked at seldom.
        parts.sort_by_key(|(part, _)| part.cost());
        let mut scorer = TogetherScorer { parts, scores: vec![0.0; self.parts.len()], doc: 0 };
        scorer.settle(0);
        Ok(Box::new(scorer))
    }

    fn explain(&self, _reader: &SegmentReader, _doc: DocId) -> tantivy::Result<Explanation> {
        Err(TantivyError::InvalidArgument("words that are found together are not explained".to_owned()))
    }
}

struct TogetherScorer {
    /// Each part with its place in the question; the rarest first.
    parts: Vec<(Box<dyn Scorer>, usize)>,
    /// What each part adds, in the order of the question.
    scores: Vec<Score>,
    doc: DocId,
}

impl TogetherScorer {
    /// Goes on to the first document from here on that has all parts.
    fn settle(&mut self, from: DocId) -> DocId {
        let mut doc = from;
        'again: while doc != TERMINATED {
            for (part, _) in &mut self.parts {
                let at = if part.doc() < doc { part.seek(doc) } else { part.doc() };
                if at > doc {
                    doc = at;
                    continue 'again;
                }
            }
            break;
        }
        self.doc = doc;
        doc
    }
}

impl DocSet for TogetherScorer {
    fn advance(&mut self) -> DocId {
        if self.doc == TERMINATED { TERMINATED } else { self.settle(self.doc + 1) }
    }

    fn seek(&mut self, target: DocId) -> DocId {
        if self.doc >= target { self.doc } else { self.settle(target) }
    }

    fn doc(&self) -> DocId {
        self.doc
    }

    fn size_hint(&self) -> u32 {
        self.parts.first().map_or(0, |(rarest, _)| rarest.size_hint())
    }

    fn cost(&self) -> u64 {
        self.parts.first().map_or(0, |(rarest, _)| rarest.cost())
    }
}

impl Scorer for TogetherScorer {
    fn score(&mut self) -> Score {
        for (part, place) in &mut self.parts {
            if let Some(score) = self.scores.get_mut(*place) {
                *score = part.score();
            }
        }
        self.scores.iter().sum()
    }
}
