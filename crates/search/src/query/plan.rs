//! From the tree of a question to what the engine runs: exact words before stems, titles before texts, filters without weight.

use model::access::Clearance;
use tantivy::query::{AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, PhraseQuery, Query, RegexQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

use super::parse::{Clause, Node};
use crate::analysis::stem::{LanguageStemmer, term_of};
use crate::analysis::{analyze, comparable, is_dense, words_of_run};
use crate::error::{IndexError, doing};
use crate::request::Request;
use crate::schema::Fields;

/// A word that is only a form of the one asked for weighs less than half of it.
const STEM: f32 = 0.4;
/// A word of the title weighs more than one of the text.
const TITLE: f32 = 2.5;
/// On a provision the words of the title only let it through.
const CONTEXT: f32 = 0.1;
/// A whole name stands before everything else.
const NAME: f32 = 60.0;
/// A provision on a topic that the question names comes after those with its words.
const TOPIC: f32 = 0.05;

/// What the engine runs, and the words that extracts mark.
pub(crate) struct Plan {
    pub(crate) query: Box<dyn Query>,
    pub(crate) marks: Vec<Mark>,
}

/// What an extract marks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Mark {
    /// These words in a row, as they stand.
    Words(Vec<String>),
    /// A word and the other forms of it.
    Forms(String),
    /// All words that begin so.
    Prefix(String),
}

/// The engine's query for a question with its filters.
pub(crate) fn plan(searcher: &Searcher, fields: &Fields, request: &Request, tree: Option<&Node>) -> Result<Plan, IndexError> {
    let mut planner = Planner { searcher, fields, marks: Vec::new() };
    let asked = tree.map(|tree| planner.node(tree)).transpose()?;
    let asked = match asked {
        Some(asked) => planner.with_names_and_topics(asked, request)?,
        // Without words every record is found once, at its head.
        None => planner.term(fields.head, "1"),
    };
    let mut clauses = vec![(Occur::Must, asked)];
    for (facet, (_, values)) in request.filters.facets().into_iter().enumerate() {
        if !values.is_empty() {
            let any = values.iter().map(|value| planner.term(fields.filters[facet], value)).collect();
            clauses.push((Occur::Must, weightless(union(any))));
        }
    }
    for value in &request.filters.language {
        clauses.push((Occur::Should, planner.preferred(fields.own_language, value)));
    }
    for value in &request.filters.topic {
        clauses.push((Occur::Should, planner.preferred(fields.own_topic, value)));
    }
    clauses.extend(planner.hidden(request.clearance)?.into_iter().map(|hidden| (Occur::MustNot, hidden)));
    let query = if clauses.len() == 1 { clauses.remove(0).1 } else { Box::new(BooleanQuery::new(clauses)) };
    Ok(Plan { query, marks: planner.marks })
}

fn weightless(query: Box<dyn Query>) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, 0.0))
}

fn boosted(query: Box<dyn Query>, boost: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, boost))
}

fn union(mut queries: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    if queries.len() == 1 { queries.remove(0) } else { Box::new(BooleanQuery::union(queries)) }
}

fn best_of(mut queries: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    if queries.len() == 1 { queries.remove(0) } else { Box::new(DisjunctionMaxQuery::new(queries)) }
}

struct Planner<'a> {
    searcher: &'a Searcher,
    fields: &'a Fields,
    marks: Vec<Mark>,
}

impl Planner<'_> {
    fn term(&self, field: Field, text: &str) -> Box<dyn Query> {
        Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic))
    }

    fn weighed(&self, field: Field, text: &str) -> Box<dyn Query> {
        Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
    }

    /// A provision that carries the chosen value itself is shown before others of its record.
    fn preferred(&self, field: Field, value: &str) -> Box<dyn Query> {
        Box::new(ConstScoreQuery::new(self.term(field, value), 1.0))
    }

    fn occurs(&self, field: Field, text: &str) -> Result<bool, IndexError> {
        let count = self.searcher.doc_freq(&Term::from_field_text(field, text)).map_err(doing("count a word"))?;
        Ok(count > 0)
    }

    /// The documents that the reader may not see.
    fn hidden(&self, clearance: Clearance) -> Result<Vec<Box<dyn Query>>, IndexError> {
        let mut hidden: Vec<Box<dyn Query>> = Vec::new();
        for class in 1..=3_u8 {
            let name = class.to_string();
            if !self.occurs(self.fields.access, &name)? {
                continue;
            }
            let of_class = self.term(self.fields.access, &name);
            match clearance.country() {
                _ if class > clearance.number() => hidden.push(of_class),
                Some(country) if class >= 2 => {
                    let own = self.term(self.fields.filters[1], country.as_str());
                    hidden.push(Box::new(BooleanQuery::new(vec![(Occur::Must, of_class), (Occur::MustNot, own)])));
                }
                _ => {}
            }
        }
        Ok(hidden)
    }

    /// A question that is a whole name finds its record first; the topics it names bring their provisions, last.
    fn with_names_and_topics(&self, asked: Box<dyn Query>, request: &Request) -> Result<Box<dyn Query>, IndexError> {
        let mut any = vec![asked];
        let name = comparable(request.q.trim());
        if self.occurs(self.fields.name, &name)? {
            any.push(Box::new(ConstScoreQuery::new(self.term(self.fields.name, &name), NAME)));
        }
        for topic in &request.expand_topics {
            if self.occurs(self.fields.own_topic, topic)? {
                any.push(Box::new(ConstScoreQuery::new(self.term(self.fields.own_topic, topic), TOPIC)));
            }
        }
        Ok(union(any))
    }

    fn node(&mut self, node: &Node) -> Result<Box<dyn Query>, IndexError> {
        match node {
            Node::And(nodes) => self.all(nodes),
            Node::Or(nodes) => Ok(union(nodes.iter().map(|node| self.node(node)).collect::<Result<_, _>>()?)),
            Node::Not(_) => self.all(std::slice::from_ref(node)),
            Node::Leaf(clause) => self.clause(clause),
        }
    }

    fn all(&mut self, nodes: &[Node]) -> Result<Box<dyn Query>, IndexError> {
        let mut clauses = Vec::with_capacity(nodes.len());
        for node in nodes {
            match node {
                Node::Not(inside) => {
                    // Words that must not be there are not marked.
                    let marks = self.marks.len();
                    clauses.push((Occur::MustNot, self.node(inside)?));
                    self.marks.truncate(marks);
                }
                _ => clauses.push((Occur::Must, self.node(node)?)),
            }
        }
        if clauses.iter().all(|(occur, _)| *occur == Occur::MustNot) {
            clauses.push((Occur::Must, weightless(Box::new(AllQuery))));
        }
        Ok(Box::new(BooleanQuery::new(clauses)))
    }

    fn clause(&mut self, clause: &Clause) -> Result<Box<dyn Query>, IndexError> {
        match clause {
            Clause::Word(word) => self.word(word),
            Clause::Phrase { words, slop } => Ok(self.phrase(&tokens(words), *slop, true)),
            Clause::Prefix(prefix) => self.prefix(prefix),
            Clause::Fuzzy { word, distance } => Ok(self.fuzzy(word, *distance)),
            Clause::Title(words) => Ok(self.in_title(&tokens(words))),
            Clause::Name(name) => Ok(weightless(self.term(self.fields.name, &comparable(name)))),
            Clause::Facet(facet, value) => Ok(weightless(self.term(self.fields.filters[*facet], value))),
        }
    }

    /// A word as written: one word, several that punctuation parts, or a run of a script without spaces.
    fn word(&mut self, written: &str) -> Result<Box<dyn Query>, IndexError> {
        if written.chars().any(is_dense) {
            return Ok(self.run(written));
        }
        let tokens = tokens(written);
        match tokens.as_slice() {
            [] => Ok(weightless(Box::new(AllQuery))),
            [token] => self.forms(written, token),
            _ => Ok(self.phrase(&tokens, 0, true)),
        }
    }

    /// The words of a script without spaces, each as a run of its units; all must be there.
    fn run(&mut self, written: &str) -> Box<dyn Query> {
        let mut all = Vec::new();
        for tokens in units_by_word(written) {
            all.push(self.phrase(&tokens, 0, true));
        }
        let whole = tokens(written);
        if all.len() < 2 {
            return self.phrase(&whole, 0, true);
        }
        // The run as it stands is better than its words here and there.
        let mut clauses: Vec<_> = all.into_iter().map(|query| (Occur::Must, query)).collect();
        clauses.push((Occur::Should, self.phrase(&whole, 0, true)));
        Box::new(BooleanQuery::new(clauses))
    }

    /// A word, its other forms in every language, and the same word in titles.
    fn forms(&mut self, written: &str, token: &str) -> Result<Box<dyn Query>, IndexError> {
        let fields = self.fields;
        let mut best = vec![self.weighed(fields.text, token)];
        if self.occurs(fields.title, token)? {
            best.push(boosted(self.weighed(fields.title, token), TITLE));
            best.push(boosted(self.term(fields.context, token), CONTEXT));
        }
        let mut seen = Vec::new();
        for stemmer in LanguageStemmer::all() {
            let stem = stemmer.stem(written);
            if stem.is_empty() {
                continue;
            }
            let term = term_of(stemmer.tag(), &stem);
            if self.occurs(fields.stem, &term)? {
                best.push(boosted(self.weighed(fields.stem, &term), STEM));
            }
            // A word that is its own stem is held as it stands only.
            let held = self.occurs(fields.stem, &term)? || stemmer.tag() == "en";
            if stem != token && held && !seen.contains(&stem) {
                if self.occurs(fields.text, &stem)? {
                    best.push(boosted(self.weighed(fields.text, &stem), STEM));
                }
                seen.push(stem);
            }
        }
        self.marks.push(Mark::Forms(token.to_owned()));
        self.marks.extend(seen.into_iter().map(Mark::Forms));
        Ok(best_of(best))
    }

    /// Words in a row, in a text or in a title.
    fn phrase(&mut self, tokens: &[String], slop: u32, marked: bool) -> Box<dyn Query> {
        let fields = self.fields;
        if marked {
            self.marks.push(Mark::Words(tokens.to_vec()));
        }
        match tokens {
            [] => weightless(Box::new(AllQuery)),
            [token] => best_of(vec![self.weighed(fields.text, token), boosted(self.weighed(fields.title, token), TITLE)]),
            _ => best_of(vec![phrase_in(fields.text, tokens, slop), boosted(phrase_in(fields.title, tokens, slop), TITLE)]),
        }
    }

    fn in_title(&self, tokens: &[String]) -> Box<dyn Query> {
        match tokens {
            [] => weightless(Box::new(AllQuery)),
            _ => Box::new(BooleanQuery::intersection(tokens.iter().map(|token| self.weighed(self.fields.title, token)).collect())),
        }
    }

    fn prefix(&mut self, prefix: &str) -> Result<Box<dyn Query>, IndexError> {
        let mut tokens = tokens(prefix);
        if prefix.chars().any(is_dense) {
            return Ok(self.phrase(&tokens, 0, true));
        }
        let Some(last) = tokens.pop() else { return Ok(weightless(Box::new(AllQuery))) };
        let begins = |field| RegexQuery::from_pattern(&format!("{}.*", escaped(&last)), field).map_err(doing("read a prefix"));
        let mut all: Vec<Box<dyn Query>> = vec![union(vec![Box::new(begins(self.fields.text)?), Box::new(begins(self.fields.title)?)])];
        self.marks.push(Mark::Prefix(last));
        all.extend(tokens.iter().map(|token| self.weighed(self.fields.text, token)));
        Ok(Box::new(BooleanQuery::intersection(all)))
    }

    fn fuzzy(&mut self, word: &str, distance: u8) -> Box<dyn Query> {
        let tokens = tokens(word);
        let [token] = tokens.as_slice() else { return self.phrase(&tokens, 0, true) };
        let near = |field| -> Box<dyn Query> { Box::new(FuzzyTermQuery::new(Term::from_field_text(field, token), distance, true)) };
        let exact = boosted(self.weighed(self.fields.text, token), 2.0);
        self.marks.push(Mark::Forms(token.clone()));
        union(vec![exact, near(self.fields.text), near(self.fields.title)])
    }
}

fn phrase_in(field: Field, tokens: &[String], slop: u32) -> Box<dyn Query> {
    let mut phrase = PhraseQuery::new(tokens.iter().map(|token| Term::from_field_text(field, token)).collect());
    phrase.set_slop(slop);
    Box::new(phrase)
}

/// The units of each word of a run, read in the run as a whole: a number in it is one unit.
fn units_by_word(run: &str) -> Vec<Vec<String>> {
    let mut ends = words_of_run(run).into_iter().scan(0, |end, word| {
        *end += word.len();
        Some(*end)
    });
    let mut end = ends.next().unwrap_or(run.len());
    let mut words: Vec<Vec<String>> = vec![Vec::new()];
    for token in analyze(run) {
        while token.start >= end {
            end = ends.next().unwrap_or(usize::MAX);
            words.push(Vec::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(token.text);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn tokens(text: &str) -> Vec<String> {
    analyze(text).into_iter().map(|token| token.text).collect()
}

/// Words hold letters, digits and marks only; anything else would be read as a pattern.
fn escaped(token: &str) -> String {
    token.chars().flat_map(|character| [Some('\\').filter(|_| !character.is_alphanumeric() && character.is_ascii()), Some(character)]).flatten().collect()
}
