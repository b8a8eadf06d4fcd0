//! The best of several ways to find a word: each document once, with the score of the way that finds it best.
//!
//! The engine's own union reads four thousand documents ahead of every way and clears as many scores, in each segment. Of a question of
//! several words most of these documents are passed over. Here each way goes on by itself.

use std::sync::Arc;

use tantivy::query::{EmptyScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED, TantivyError, Term};

/// Several ways to find something.
#[derive(Clone, Debug)]
pub(super) struct Best(Arc<[Box<dyn Query>]>);

impl Best {
    pub(super) fn of(ways: Vec<Box<dyn Query>>) -> Self {
        Self(ways.into())
    }
}

impl Query for Best {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let ways = self.0.iter().map(|way| way.weight(scoring)).collect::<tantivy::Result<_>>()?;
        Ok(Box::new(BestWeight { ways }))
    }

    fn query_terms<'a>(&'a self, visitor: &mut dyn FnMut(&'a Term, bool)) {
        self.0.iter().for_each(|way| way.query_terms(visitor));
    }
}

struct BestWeight {
    ways: Vec<Box<dyn Weight>>,
}

impl Weight for BestWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let mut ways = Vec::with_capacity(self.ways.len());
        for way in &self.ways {
            let way = way.scorer(reader, boost)?;
            if way.doc() != TERMINATED {
                ways.push((way.doc(), way));
            }
        }
        if ways.len() < 2 {
            return Ok(ways.pop().map_or_else(|| Box::new(EmptyScorer) as Box<dyn Scorer>, |(_, way)| way));
        }
        let mut scorer = BestScorer { ways, doc: 0 };
        scorer.settle();
        Ok(Box::new(scorer))
    }

    fn explain(&self, _reader: &SegmentReader, _doc: DocId) -> tantivy::Result<Explanation> {
        Err(TantivyError::InvalidArgument("the best of several ways is not explained".to_owned()))
    }
}

struct BestScorer {
    /// Each way with the document where it stands.
    ways: Vec<(DocId, Box<dyn Scorer>)>,
    doc: DocId,
}

impl BestScorer {
    /// The first document where a way stands.
    fn settle(&mut self) -> DocId {
        self.doc = self.ways.iter().map(|(at, _)| *at).min().unwrap_or(TERMINATED);
        self.doc
    }
}

impl DocSet for BestScorer {
    fn advance(&mut self) -> DocId {
        let doc = self.doc;
        for (at, way) in self.ways.iter_mut().filter(|(at, _)| *at == doc && doc != TERMINATED) {
            *at = way.advance();
        }
        self.settle()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        for (at, way) in self.ways.iter_mut().filter(|(at, _)| *at < target) {
            *at = way.seek(target);
        }
        self.settle()
    }

    fn doc(&self) -> DocId {
        self.doc
    }

    fn size_hint(&self) -> u32 {
        self.ways.iter().map(|(_, way)| way.size_hint()).max().unwrap_or(0)
    }

    fn cost(&self) -> u64 {
        self.ways.iter().map(|(_, way)| way.cost()).sum()
    }
}

impl Scorer for BestScorer {
    fn score(&mut self) -> Score {
        let doc = self.doc;
        self.ways.iter_mut().filter(|(at, _)| *at == doc).map(|(_, way)| way.score()).fold(0.0, Score::max)
    }
}

#[cfg(test)]
mod tests {
    use tantivy::collector::TopDocs;
    use tantivy::query::{BoostQuery, DisjunctionMaxQuery, Occur, TermQuery};
    use tantivy::schema::{IndexRecordOption, Schema, TEXT};
    use tantivy::{DocAddress, Index, IndexWriter, Searcher, doc};

    use super::super::together::Together;
    use super::*;

    /// Ten thousand documents in two segments, of which one is short.
    fn searcher() -> (Searcher, impl Fn(&str) -> Box<dyn Query>) {
        let mut schema = Schema::builder();
        let text = schema.add_text_field("text", TEXT);
        let index = Index::create_in_ram(schema.build());
        let mut writer: IndexWriter = index.writer_with_num_threads(1, 16 << 20).unwrap();
        for number in 0..10_000_u32 {
            let words = [(2, "often"), (7, "sometimes"), (97, "seldom"), (2_003, "hardly")].into_iter().filter(|(every, _)| number % every == 0);
            let words: Vec<&str> = words.flat_map(|(every, word)| std::iter::repeat_n(word, (number / every % 3 + 1) as usize)).collect();
            writer.add_document(doc!(text => words.join(" "))).unwrap();
            if number == 2_999 {
                writer.commit().unwrap();
            }
        }
        writer.commit().unwrap();
        let term = move |word: &str| -> Box<dyn Query> { Box::new(TermQuery::new(Term::from_field_text(text, word), IndexRecordOption::WithFreqs)) };
        (index.reader().unwrap().searcher(), term)
    }

    fn found(searcher: &Searcher, query: &dyn Query) -> Vec<(Score, DocAddress)> {
        searcher.search(query, &TopDocs::with_limit(20_000).order_by_score()).unwrap()
    }

    #[test]
    fn the_best_way_counts_as_in_the_union_of_the_engine() {
        let (searcher, term) = searcher();
        for ways in [["often", "seldom", "nowhere"], ["seldom", "hardly", "sometimes"], ["nowhere", "nowhere", "hardly"]] {
            let ways = || -> Vec<Box<dyn Query>> {
                ways.into_iter().zip([1.0, 0.4, 2.5]).map(|(word, weight)| Box::new(BoostQuery::new(term(word), weight)) as Box<dyn Query>).collect()
            };
            let best = found(&searcher, &Best::of(ways()));
            assert!(!best.is_empty());
            assert_eq!(best, found(&searcher, &DisjunctionMaxQuery::new(ways())));
        }
    }

    #[test]
    fn words_are_found_together_as_by_the_engine() {
        let (searcher, term) = searcher();
        let either = |one: &str, other: &str| -> Box<dyn Query> { Box::new(Best::of(vec![term(one), term(other)])) };
        for parts in [
            vec![term("often"), term("seldom")],
            vec![either("seldom", "sometimes"), term("often")],
            vec![term("often"), either("hardly", "sometimes"), either("sometimes", "seldom")],
            vec![term("often"), term("nowhere")],
        ] {
            let clauses = parts.iter().map(|part| (Occur::Must, part.box_clone())).collect();
            let ours = found(&searcher, &Together::of(parts));
            let theirs = found(&searcher, &tantivy::query::BooleanQuery::new(clauses));
            let documents = |found: &[(Score, DocAddress)]| found.iter().map(|(_, address)| *address).collect::<std::collections::BTreeSet<_>>();
            assert_eq!(documents(&ours), documents(&theirs));
            assert!(ours.iter().zip(&theirs).all(|((ours, _), (theirs, _))| (ours - theirs).abs() < 1e-4));
        }
    }
}
