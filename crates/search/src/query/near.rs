//! Words near each other, in any order: all of them within a stretch of so many words.
//!
//! The engine's own phrase with gaps follows every way in which the words may be paired: thirty frequent words take all memory. Here
//! a stretch is moved over the places of all words once.

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings as _, SegmentPostings};
use tantivy::query::{Bm25Weight, EmptyScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED, TantivyError, Term};

/// Words near each other in a field.
#[derive(Clone, Debug)]
pub(super) struct Near {
    field: Field,
    /// Each word once, with how often it was asked for.
    terms: Vec<(Term, usize)>,
    /// The words of the longest stretch.
    stretch: u32,
}

impl Near {
    /// These words with so many others between them at most.
    pub(super) fn new(field: Field, words: &[String], between: u32) -> Self {
        let mut terms: Vec<(Term, usize)> = Vec::new();
        for word in words {
            let term = Term::from_field_text(field, word);
            match terms.iter_mut().find(|(known, _)| *known == term) {
                Some((_, count)) => *count += 1,
                None => terms.push((term, 1)),
            }
        }
        let length = u32::try_from(words.len()).unwrap_or(u32::MAX);
        Self { field, terms, stretch: length.saturating_add(between) }
    }
}

impl Query for Near {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let terms: Vec<Term> = self.terms.iter().map(|(term, _)| term.clone()).collect();
        let similarity = match scoring {
            EnableScoring::Enabled { statistics_provider, .. } => Some(Bm25Weight::for_terms(statistics_provider, &terms)?),
            EnableScoring::Disabled { .. } => None,
        };
        Ok(Box::new(NearWeight { near: self.clone(), similarity }))
    }

    fn query_terms<'a>(&'a self, visitor: &mut dyn FnMut(&'a Term, bool)) {
        self.terms.iter().for_each(|(term, _)| visitor(term, true));
    }
}

struct NearWeight {
    near: Near,
    similarity: Option<Bm25Weight>,
}

impl Weight for NearWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let index = reader.inverted_index(self.near.field)?;
        let mut words = Vec::with_capacity(self.near.terms.len());
        for (term, count) in &self.near.terms {
            let Some(postings) = index.read_postings(term, IndexRecordOption::WithFreqsAndPositions)? else { return Ok(Box::new(EmptyScorer)) };
            words.push((postings, *count));
        }
        // The rarest word leads, so that the others are looked at seldom.
        words.sort_by_key(|(postings, _)| postings.size_hint());
        let norms = reader.fieldnorms_readers().get_field(self.near.field)?;
        let norms = norms.unwrap_or_else(|| FieldNormReader::constant(reader.max_doc(), 1));
        let similarity = self.similarity.as_ref().map(|similarity| similarity.boost_by(boost));
        let mut scorer = NearScorer { words, stretch: self.near.stretch, norms, similarity, places: Vec::new(), own: Vec::new(), stretches: 0 };
        if scorer.doc() != TERMINATED {
            scorer.settle();
        }
        Ok(Box::new(scorer))
    }

    fn explain(&self, _reader: &SegmentReader, _doc: DocId) -> tantivy::Result<Explanation> {
        Err(TantivyError::InvalidArgument("words near each other are not explained".to_owned()))
    }
}

struct NearScorer {
    /// Where each word stands, and how often it was asked for; the rarest first.
    words: Vec<(SegmentPostings, usize)>,
    stretch: u32,
    norms: FieldNormReader,
    similarity: Option<Bm25Weight>,
    /// The places of all words of a document, each with its word.
    places: Vec<(u32, usize)>,
    own: Vec<u32>,
    /// How many stretches of the document have all words.
    stretches: u32,
}

impl NearScorer {
    /// Goes on to the first document from here that has all words near each other.
    fn settle(&mut self) -> DocId {
        loop {
            let doc = self.align();
            if doc == TERMINATED || self.is_near() {
                return doc;
            }
            self.lead(|leader| leader.advance());
        }
    }

    fn lead(&mut self, go: impl Fn(&mut SegmentPostings) -> DocId) -> DocId {
        self.words.first_mut().map_or(TERMINATED, |(leader, _)| go(leader))
    }

    /// Goes on to the first document from here that has all words.
    fn align(&mut self) -> DocId {
        let mut doc = self.doc();
        'again: loop {
            if doc == TERMINATED {
                return doc;
            }
            for (postings, _) in self.words.iter_mut().skip(1) {
                let at = if postings.doc() < doc { postings.seek(doc) } else { postings.doc() };
                if at > doc {
                    doc = self.lead(|leader| leader.seek(at));
                    continue 'again;
                }
            }
            return doc;
        }
    }

    /// Moves a stretch over the places of all words, and counts where it has each as often as asked.
    fn is_near(&mut self) -> bool {
        self.places.clear();
        for (word, (postings, _)) in self.words.iter_mut().enumerate() {
            postings.positions(&mut self.own);
            self.places.extend(self.own.iter().map(|place| (*place, word)));
        }
        self.places.sort_unstable();
        let mut held = vec![0; self.words.len()];
        let mut lacking = self.words.len();
        let mut from = 0;
        self.stretches = 0;
        let wanted = |word: usize| self.words.get(word).map_or(0, |(_, count)| *count);
        for (place, word) in &self.places {
            held[*word] += 1;
            lacking -= usize::from(held[*word] == wanted(*word));
            while let Some((_, left)) = self.places.get(from).filter(|(first, _)| place - first >= self.stretch) {
                lacking += usize::from(held[*left] == wanted(*left));
                held[*left] -= 1;
                from += 1;
            }
            self.stretches += u32::from(lacking == 0);
        }
        self.stretches > 0
    }
}

impl DocSet for NearScorer {
    fn advance(&mut self) -> DocId {
        if self.doc() == TERMINATED {
            return TERMINATED;
        }
        self.lead(|leader| leader.advance());
        self.settle()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        if self.doc() >= target {
            return self.doc();
        }
        self.lead(|leader| leader.seek(target));
        self.settle()
    }

    fn doc(&self) -> DocId {
        self.words.first().map_or(TERMINATED, |(leader, _)| leader.doc())
    }

    fn size_hint(&self) -> u32 {
        self.words.first().map_or(0, |(leader, _)| leader.size_hint())
    }
}

impl Scorer for NearScorer {
    fn score(&mut self) -> Score {
        let norm = self.norms.fieldnorm_id(self.doc());
        self.similarity.as_ref().map_or(1.0, |similarity| similarity.score(norm, self.stretches))
    }
}
