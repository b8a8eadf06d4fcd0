//! From the tree of a question to what the engine runs: the words asked for, what narrows them, and what the reader may not see.

use model::access::Clearance;
use tantivy::query::{AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

use super::best::Best;
use super::parse::{Clause, Node};
use super::together::Together;
use crate::analysis::comparable;
use crate::columns::Columns;
use crate::error::{IndexError, doing};
use crate::request::{FACETS, Request};
use crate::schema::Fields;

/// A whole name stands before everything else.
const NAME: f32 = 60.0;
/// A provision on a topic that the question names comes after those with its words.
const TOPIC: f32 = 0.05;

/// What the engine runs, and the words that extracts mark.
pub(crate) struct Plan {
    /// What is asked for, without what narrows it.
    pub(crate) asked: Box<dyn Query>,
    /// What narrows it.
    narrowing: Vec<(Occur, Box<dyn Query>)>,
    /// What the reader may not see, which is all that narrows where nothing was chosen.
    hidden: Vec<(Occur, Box<dyn Query>)>,
    pub(crate) marks: Vec<Mark>,
}

/// A question whose parts may stand in different provisions of a record.
pub(crate) struct Apart {
    /// Every one of them has a document in the record.
    pub(crate) parts: Vec<Box<dyn Query>>,
    /// Whatever else is found: whole names, and provisions on the topics that the question names.
    others: Vec<Box<dyn Query>>,
    /// What every document must be: facets in the words of the question.
    required: Vec<Box<dyn Query>>,
}

/// What an extract marks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Mark {
    /// These words in a row, as they stand.
    Words(Vec<String>),
    /// A word as it stands.
    Word(String),
    /// All words of this language that have this stem.
    Stem(&'static str, String),
    /// All words that begin so.
    Prefix(String),
    /// All words that are so many letters away.
    Near(String, u8),
}

impl Plan {
    /// What is asked for, narrowed.
    pub(crate) fn narrowed(&self, asked: Box<dyn Query>) -> Box<dyn Query> {
        with(asked, &self.narrowing)
    }

    /// What is asked for, without what the reader may not see.
    pub(crate) fn open(&self, asked: Box<dyn Query>) -> Box<dyn Query> {
        with(asked, &self.hidden)
    }
}

impl Apart {
    /// Any part, in documents that are as required, and whatever else is found.
    pub(crate) fn any(&self) -> Box<dyn Query> {
        let parts = union(self.parts.iter().map(|part| part.box_clone()).collect());
        let required = self.required.iter().map(|query| (Occur::Must, query.box_clone())).collect::<Vec<_>>();
        let mut any = vec![with(parts, &required)];
        any.extend(self.others.iter().map(|other| other.box_clone()));
        union(any)
    }
}

fn with(asked: Box<dyn Query>, more: &[(Occur, Box<dyn Query>)]) -> Box<dyn Query> {
    if more.is_empty() {
        return asked;
    }
    let more = more.iter().map(|(occur, query)| (*occur, query.box_clone()));
    Box::new(BooleanQuery::new(std::iter::once((Occur::Must, asked)).chain(more).collect()))
}

/// The engine's query for a question with its filters.
pub(crate) fn plan(searcher: &Searcher, fields: &Fields, columns: &Columns, request: &Request, tree: Option<&Node>) -> Result<Plan, IndexError> {
    let mut planner = Planner::new(searcher, fields, columns, request);
    let hidden: Vec<(Occur, Box<dyn Query>)> = planner.hidden(request.clearance).into_iter().map(|hidden| (Occur::MustNot, hidden)).collect();
    let mut narrowing = Vec::new();
    for (facet, (_, values)) in request.filters.facets().into_iter().enumerate() {
        if !values.is_empty() {
            let any = values.iter().map(|value| planner.term(fields.filters[facet], value)).collect();
            narrowing.push((Occur::Must, weightless(union(any))));
        }
    }
    narrowing.extend(request.filters.language.iter().map(|value| (Occur::Should, planner.preferred(fields.own_language, value))));
    narrowing.extend(request.filters.topic.iter().map(|value| (Occur::Should, planner.preferred(fields.own_topic, value))));
    narrowing.extend(hidden.iter().map(|(occur, query)| (*occur, query.box_clone())));
    let Some(tree) = tree else {
        // Without words every record is found once, at its head.
        return Ok(Plan { asked: planner.term(fields.head, "1"), narrowing, hidden, marks: Vec::new() });
    };
    planner.joined = joins(tree);
    let mut any = vec![planner.node(tree)?];
    any.extend(planner.names_and_topics(request)?);
    Ok(Plan { asked: union(any), narrowing, hidden, marks: planner.marks })
}

/// How to find records that have the parts of a question in different provisions; nothing where there is one part, or one excluded.
pub(crate) fn apart(searcher: &Searcher, fields: &Fields, columns: &Columns, request: &Request, tree: &Node) -> Result<Option<Apart>, IndexError> {
    let mut planner = Planner::new(searcher, fields, columns, request);
    let Node::And(nodes) = tree else { return Ok(None) };
    if nodes.iter().any(excludes) {
        return Ok(None);
    }
    let (mut parts, mut required) = (Vec::new(), Vec::new());
    let mut rest = nodes.as_slice();
    while let [node, behind @ ..] = rest {
        rest = behind;
        if let Some((reference, behind)) = planner.reference(node, behind)? {
            rest = behind;
            parts.push(reference);
        } else if matches!(node, Node::Leaf(Clause::Facet(..))) {
            required.push(planner.node(node)?);
        } else {
            parts.push(planner.node(node)?);
        }
    }
    let others = planner.names_and_topics(request)?;
    Ok((parts.len() > 1).then_some(Apart { parts, others, required }))
}

pub(super) fn weightless(query: Box<dyn Query>) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, 0.0))
}

pub(super) fn everything() -> Box<dyn Query> {
    weightless(Box::new(AllQuery))
}

pub(super) fn boosted(query: Box<dyn Query>, boost: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, boost))
}

pub(super) fn union(mut queries: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    if queries.len() == 1 { queries.remove(0) } else { Box::new(BooleanQuery::union(queries)) }
}

pub(super) fn intersection(mut queries: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    if queries.len() == 1 { queries.remove(0) } else { Box::new(BooleanQuery::intersection(queries)) }
}

pub(super) fn best_of(mut queries: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    if queries.len() == 1 { queries.remove(0) } else { Box::new(Best::of(queries)) }
}

/// Builds queries, and remembers what extracts mark.
pub(crate) struct Planner<'a> {
    searcher: &'a Searcher,
    pub(super) fields: &'a Fields,
    pub(super) columns: &'a Columns,
    pub(super) marks: Vec<Mark>,
    /// The languages that the reader is known to read: theirs, and those chosen.
    pub(super) read: Vec<&'a str>,
    /// Whether several things are asked for at once, so that one may be in the title and another in the text.
    pub(super) joined: bool,
    /// Prefixes and misspelt words so far; each of them looks at many words.
    pub(super) wide: usize,
}

impl<'a> Planner<'a> {
    pub(crate) fn new(searcher: &'a Searcher, fields: &'a Fields, columns: &'a Columns, request: &'a Request) -> Self {
        let mut read = vec![request.ui_language.as_str(), "en"];
        read.extend(request.filters.language.iter().map(String::as_str));
        Self { searcher, fields, columns, marks: Vec::new(), read, joined: false, wide: 0 }
    }

    pub(crate) fn term(&self, field: Field, text: &str) -> Box<dyn Query> {
        Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic))
    }

    pub(crate) fn weighed(&self, field: Field, text: &str) -> Box<dyn Query> {
        Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
    }

    /// A provision that carries the chosen value itself is shown before others of its record.
    fn preferred(&self, field: Field, value: &str) -> Box<dyn Query> {
        Box::new(ConstScoreQuery::new(self.term(field, value), 1.0))
    }

    pub(super) fn occurs(&self, field: Field, text: &str) -> Result<bool, IndexError> {
        let count = self.searcher.doc_freq(&Term::from_field_text(field, text)).map_err(doing("count a word"))?;
        Ok(count > 0)
    }

    /// The documents that the reader may not see.
    pub(crate) fn hidden(&self, clearance: Clearance) -> Vec<Box<dyn Query>> {
        let mut hidden: Vec<Box<dyn Query>> = Vec::new();
        for class in &self.columns.classes {
            let of_class = self.term(self.fields.access, &class.to_string());
            match clearance.country() {
                _ if *class > clearance.number() => hidden.push(of_class),
                Some(country) if *class >= 2 => {
                    let own = self.term(self.fields.filters[1], country.as_str());
                    hidden.push(Box::new(BooleanQuery::new(vec![(Occur::Must, of_class), (Occur::MustNot, own)])));
                }
                _ => {}
            }
        }
        hidden
    }

    /// A question that is a whole name finds its record first; the topics it names bring their provisions, last.
    fn names_and_topics(&self, request: &Request) -> Result<Vec<Box<dyn Query>>, IndexError> {
        let mut others: Vec<Box<dyn Query>> = Vec::new();
        let name = comparable(request.q.trim());
        if self.occurs(self.fields.name, &name)? {
            others.push(Box::new(ConstScoreQuery::new(self.term(self.fields.name, &name), NAME)));
        }
        for topic in request.expand_topics.iter().take(16) {
            if self.occurs(self.fields.own_topic, topic)? {
                others.push(Box::new(ConstScoreQuery::new(self.term(self.fields.own_topic, topic), TOPIC)));
            }
        }
        Ok(others)
    }

    pub(super) fn node(&mut self, node: &Node) -> Result<Box<dyn Query>, IndexError> {
        match node {
            Node::And(nodes) => self.all(nodes),
            Node::Or(nodes) => Ok(union(nodes.iter().map(|node| self.node(node)).collect::<Result<_, _>>()?)),
            Node::Not(_) => self.all(std::slice::from_ref(node)),
            Node::Leaf(clause) => self.clause(clause),
        }
    }

    fn all(&mut self, nodes: &[Node]) -> Result<Box<dyn Query>, IndexError> {
        let mut clauses = Vec::with_capacity(nodes.len());
        let mut rest = nodes;
        while let [node, behind @ ..] = rest {
            rest = behind;
            if let Some((reference, behind)) = self.reference(node, behind)? {
                rest = behind;
                clauses.push((Occur::Must, reference));
            } else if let Node::Not(inside) = node {
                // Words that must not be there are not marked.
                let marks = self.marks.len();
                clauses.push((Occur::MustNot, self.node(inside)?));
                self.marks.truncate(marks);
            } else {
                clauses.push((Occur::Must, self.node(node)?));
            }
        }
        if clauses.iter().all(|(occur, _)| *occur == Occur::MustNot) {
            clauses.push((Occur::Must, everything()));
        }
        if clauses.len() > 1 && clauses.iter().all(|(occur, _)| *occur == Occur::Must) {
            return Ok(Box::new(Together::of(clauses.into_iter().map(|(_, part)| part).collect())));
        }
        Ok(Box::new(BooleanQuery::new(clauses)))
    }

    fn clause(&mut self, clause: &Clause) -> Result<Box<dyn Query>, IndexError> {
        match clause {
            Clause::Word(word) => self.word(word),
            Clause::Phrase { words, slop } => Ok(self.quoted(words, *slop)),
            Clause::Prefix(prefix) => Ok(self.prefix(prefix)),
            Clause::Fuzzy { word, distance } => self.fuzzy(word, *distance),
            Clause::Title(words) => Ok(self.in_title(words)),
            Clause::Name(name) => Ok(weightless(self.term(self.fields.name, &comparable(name)))),
            Clause::Facet(facet, value) => Ok(weightless(self.term(self.fields.filters[(*facet).min(FACETS.len() - 1)], value))),
        }
    }
}

fn joins(node: &Node) -> bool {
    match node {
        Node::And(_) => true,
        Node::Or(nodes) => nodes.iter().any(joins),
        Node::Not(node) => joins(node),
        Node::Leaf(_) => false,
    }
}

fn excludes(node: &Node) -> bool {
    match node {
        Node::Not(_) => true,
        Node::And(nodes) | Node::Or(nodes) => nodes.iter().any(excludes),
        Node::Leaf(_) => false,
    }
}
