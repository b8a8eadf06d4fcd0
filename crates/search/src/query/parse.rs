//! From the words of a reader to a tree: words, "phrases", AND OR NOT ( ), field:value, prefix*, word~, "a b"~3.

use crate::error::QueryError;
use crate::request::FACETS;

/// The longest question, in bytes.
const LONGEST: usize = 1_024;
/// Brackets inside brackets.
const DEEPEST: usize = 16;
/// Words and phrases.
const MOST_CLAUSES: usize = 64;
/// Words of a phrase.
const LONGEST_PHRASE: usize = 32;

/// A question as a tree.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Node {
    /// All of these.
    And(Vec<Node>),
    /// Any of these.
    Or(Vec<Node>),
    /// Not this.
    Not(Box<Node>),
    /// One thing to look for.
    Leaf(Clause),
}

/// One thing to look for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Clause {
    /// A word, and the other forms of it.
    Word(String),
    /// These words in this order, so many words apart at most.
    Phrase {
        /// The words.
        words: String,
        /// How many other words may be between them.
        slop: u32,
    },
    /// All words that begin so.
    Prefix(String),
    /// All words that are so many letters away.
    Fuzzy {
        /// The word.
        word: String,
        /// How many letters.
        distance: u8,
    },
    /// Words of titles only.
    Title(String),
    /// A whole name or identifier.
    Name(String),
    /// A value of a facet: which, and the value.
    Facet(usize, String),
}

/// What the reader wrote, piece by piece.
enum Lexeme {
    Open(usize),
    Close(usize),
    And,
    Or,
    Not,
    Clause(Clause),
}

/// Reads a question; an empty one is nothing.
pub(crate) fn parse(question: &str) -> Result<Option<Node>, QueryError> {
    if question.len() > LONGEST {
        return Err(QueryError::TooLong { length: question.len(), most: LONGEST });
    }
    let lexemes = Lexer { rest: question, position: 1 }.all()?;
    check(&lexemes)?;
    let mut reader = Reader { lexemes: lexemes.into_iter().peekable() };
    reader.any()
}

/// The limits, before the tree is built.
fn check(lexemes: &[Lexeme]) -> Result<(), QueryError> {
    let mut open = Vec::new();
    let mut clauses = 0;
    for lexeme in lexemes {
        match lexeme {
            Lexeme::Open(position) => {
                open.push(*position);
                if open.len() > DEEPEST {
                    return Err(QueryError::TooDeep { position: *position, most: DEEPEST });
                }
            }
            Lexeme::Close(position) => {
                open.pop().ok_or(QueryError::UnbalancedBracket { position: *position })?;
            }
            Lexeme::Clause(_) => clauses += 1,
            Lexeme::And | Lexeme::Or | Lexeme::Not => {}
        }
    }
    if let Some(position) = open.pop() {
        return Err(QueryError::UnbalancedBracket { position });
    }
    if clauses > MOST_CLAUSES { Err(QueryError::TooManyClauses { most: MOST_CLAUSES }) } else { Ok(()) }
}

struct Lexer<'q> {
    rest: &'q str,
    /// The character that comes next, from 1.
    position: usize,
}

impl<'q> Lexer<'q> {
    fn all(mut self) -> Result<Vec<Lexeme>, QueryError> {
        let mut lexemes = Vec::new();
        while let Some(character) = self.rest.chars().next() {
            match character {
                _ if character.is_whitespace() => self.skip(character.len_utf8()),
                '(' | '（' => {
                    lexemes.push(Lexeme::Open(self.position));
                    self.skip(character.len_utf8());
                }
                ')' | '）' => {
                    lexemes.push(Lexeme::Close(self.position));
                    self.skip(character.len_utf8());
                }
                _ if closing_of(character).is_some() => lexemes.push(Lexeme::Clause(self.phrase(character)?)),
                '-' if self.rest[1..].starts_with(|next: char| next.is_alphanumeric() || closing_of(next).is_some() || next == '(')
                    && lexemes.iter().any(is_clause) =>
                {
                    lexemes.push(Lexeme::Not);
                    self.skip(1);
                }
                _ => self.word(&mut lexemes)?,
            }
        }
        Ok(lexemes)
    }

    fn skip(&mut self, bytes: usize) {
        let (taken, rest) = self.rest.split_at(bytes);
        self.position += taken.chars().count();
        self.rest = rest;
    }

    fn phrase(&mut self, opening: char) -> Result<Clause, QueryError> {
        let position = self.position;
        let closing = closing_of(opening).unwrap_or(opening);
        self.skip(opening.len_utf8());
        let end = self.rest.find(|character| character == closing || (closing == '"' && character == '”') || (closing == '”' && character == '"'));
        let end = end.ok_or(QueryError::UnbalancedQuote { position })?;
        let words = self.rest[..end].to_owned();
        self.skip(end);
        let length = self.rest.chars().next().map_or(0, char::len_utf8);
        self.skip(length);
        if words.split_whitespace().count() > LONGEST_PHRASE {
            return Err(QueryError::PhraseTooLong { position, most: LONGEST_PHRASE });
        }
        let mut slop = 0;
        if let Some(digits) = self.rest.strip_prefix('~').map(|rest| rest.len() - rest.trim_start_matches(|digit: char| digit.is_ascii_digit()).len())
        {
            slop = self.rest[1..=digits].parse().unwrap_or(0_u32).min(100);
            self.skip(digits + 1);
        }
        Ok(Clause::Phrase { words, slop })
    }

    /// Everything up to a space, a bracket or a quote that opens.
    fn word(&mut self, lexemes: &mut Vec<Lexeme>) -> Result<(), QueryError> {
        let ends = |(at, character): &(usize, char)| {
            character.is_whitespace() || matches!(character, '(' | ')' | '（' | '）') || (*at > 0 && matches!(character, '"' | '“' | '«' | '„'))
        };
        let end = self.rest.char_indices().find(ends).map_or(self.rest.len(), |(at, _)| at);
        let word = &self.rest[..end];
        if let Some((field, value)) = word.split_once(':').filter(|(field, value)| is_field_like(field) && !value.starts_with("//")) {
            let field = field.to_owned();
            let quoted = value.is_empty() && self.rest[end..].starts_with(|next| closing_of(next).is_some());
            if value.is_empty() && !quoted {
                // `Held:` at the end of a word is punctuation.
                let word = field;
                self.skip(end);
                lexemes.push(Lexeme::Clause(Clause::Word(word)));
                return Ok(());
            }
            let mut value = value.to_owned();
            self.skip(end);
            if quoted
                && let Some(opening) = self.rest.chars().next()
                && let Clause::Phrase { words, .. } = self.phrase(opening)?
            {
                value = words;
            }
            lexemes.push(Lexeme::Clause(field_clause(&field, &value)?));
            return Ok(());
        }
        let word = word.to_owned();
        self.skip(end);
        match word.as_str() {
            "AND" | "&&" => lexemes.push(Lexeme::And),
            "OR" | "||" => lexemes.push(Lexeme::Or),
            "NOT" => lexemes.push(Lexeme::Not),
            _ => lexemes.extend(plain_clause(&word)?.map(Lexeme::Clause)),
        }
        Ok(())
    }
}

fn is_clause(lexeme: &Lexeme) -> bool {
    matches!(lexeme, Lexeme::Clause(_) | Lexeme::Close(_))
}

/// What closes a phrase that begins so; single quotes are apostrophes.
fn closing_of(opening: char) -> Option<char> {
    match opening {
        '"' | '“' | '”' | '„' => Some(if opening == '"' { '"' } else { '”' }),
        '«' => Some('»'),
        '「' => Some('」'),
        '＂' => Some('＂'),
        _ => None,
    }
}

/// Letters only: `12:30` and `http:` are words.
fn is_field_like(field: &str) -> bool {
    field.len() > 1
        && field.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !matches!(field, "http" | "https" | "urn" | "doi" | "DOI" | "ECLI" | "ecli" | "ELI" | "eli")
}

fn field_clause(field: &str, value: &str) -> Result<Clause, QueryError> {
    let name = field.to_ascii_lowercase();
    if let Some(facet) = FACETS.iter().position(|known| *known == name) {
        let value = match name.as_str() {
            "country" => value.to_ascii_uppercase(),
            "language" => value.split('-').next().unwrap_or_default().to_lowercase(),
            _ => value.to_lowercase(),
        };
        return Ok(Clause::Facet(facet, value));
    }
    match name.as_str() {
        "title" => Ok(Clause::Title(value.to_owned())),
        "id" => Ok(Clause::Name(value.to_owned())),
        _ => Err(QueryError::UnknownField { name: field.chars().take(32).collect(), known: format!("title, id, {}", FACETS.join(", ")) }),
    }
}

/// A word with what is hung on it; nothing for one without a letter.
fn plain_clause(word: &str) -> Result<Option<Clause>, QueryError> {
    let has_letters = |text: &str| text.chars().any(char::is_alphanumeric);
    if matches!(word, "§" | "§§") {
        return Ok(Some(Clause::Word(word.to_owned())));
    }
    if !has_letters(word) {
        return Ok(None);
    }
    if let Some(prefix) = word.strip_suffix('*') {
        let letters = prefix.chars().filter(|character| character.is_alphanumeric()).count();
        let dense = prefix.chars().any(crate::analysis::is_dense);
        if letters < 2 && !dense {
            return Err(QueryError::PrefixTooShort { prefix: prefix.chars().take(32).collect() });
        }
        return Ok(Some(Clause::Prefix(prefix.to_owned())));
    }
    if let Some((before, distance)) = word.rsplit_once('~')
        && has_letters(before)
        && matches!(distance, "" | "1" | "2")
    {
        let distance = distance.parse().unwrap_or(if before.chars().count() > 5 { 2 } else { 1 });
        return Ok(Some(Clause::Fuzzy { word: before.to_owned(), distance }));
    }
    Ok(Some(Clause::Word(word.to_owned())))
}

struct Reader {
    lexemes: std::iter::Peekable<std::vec::IntoIter<Lexeme>>,
}

impl Reader {
    /// Alternatives, up to a closing bracket or the end. The depth was checked, so that the calls cannot run away.
    fn any(&mut self) -> Result<Option<Node>, QueryError> {
        let mut alternatives = Vec::new();
        loop {
            alternatives.extend(self.all()?);
            if !matches!(self.lexemes.peek(), Some(Lexeme::Or)) {
                break;
            }
            self.lexemes.next();
        }
        Ok(one_or(alternatives, Node::Or))
    }

    /// What must all be there: side by side, or with AND between.
    fn all(&mut self) -> Result<Option<Node>, QueryError> {
        let mut nodes = Vec::new();
        loop {
            match self.lexemes.peek() {
                None | Some(Lexeme::Or | Lexeme::Close(_)) => break,
                Some(Lexeme::And) => {
                    self.lexemes.next();
                }
                Some(Lexeme::Not) => {
                    self.lexemes.next();
                    // Two negations are none; a negation of nothing is nothing.
                    let mut negated = true;
                    while matches!(self.lexemes.peek(), Some(Lexeme::Not)) {
                        self.lexemes.next();
                        negated = !negated;
                    }
                    let node = self.single()?;
                    nodes.extend(node.map(|node| if negated { Node::Not(Box::new(node)) } else { node }));
                }
                Some(Lexeme::Open(_) | Lexeme::Clause(_)) => nodes.extend(self.single()?),
            }
        }
        Ok(one_or(nodes, Node::And))
    }

    fn single(&mut self) -> Result<Option<Node>, QueryError> {
        match self.lexemes.peek() {
            Some(Lexeme::Open(_)) => {
                self.lexemes.next();
                let inside = self.any()?;
                self.lexemes.next();
                Ok(inside)
            }
            Some(Lexeme::Clause(_)) => match self.lexemes.next() {
                Some(Lexeme::Clause(clause)) => Ok(Some(Node::Leaf(clause))),
                _ => Ok(None),
            },
            _ => Ok(None),
        }
    }
}

fn one_or(mut nodes: Vec<Node>, several: impl FnOnce(Vec<Node>) -> Node) -> Option<Node> {
    if nodes.len() > 1 { Some(several(nodes)) } else { nodes.pop() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(question: &str) -> String {
        fn show(node: &Node) -> String {
            let list = |nodes: &[Node]| nodes.iter().map(show).collect::<Vec<_>>().join(" ");
            match node {
                Node::And(nodes) => format!("(and {})", list(nodes)),
                Node::Or(nodes) => format!("(or {})", list(nodes)),
                Node::Not(node) => format!("(not {})", show(node)),
                Node::Leaf(Clause::Word(word)) => word.clone(),
                Node::Leaf(Clause::Phrase { words, slop }) => format!("[{words}]{slop}"),
                Node::Leaf(Clause::Prefix(prefix)) => format!("{prefix}*"),
                Node::Leaf(Clause::Fuzzy { word, distance }) => format!("{word}~{distance}"),
                Node::Leaf(Clause::Title(words)) => format!("title={words}"),
                Node::Leaf(Clause::Name(name)) => format!("id={name}"),
                Node::Leaf(Clause::Facet(facet, value)) => format!("{}={value}", FACETS[*facet]),
            }
        }
        match parse(question) {
            Ok(node) => node.as_ref().map_or_else(String::new, show),
            Err(error) => error.word().to_owned(),
        }
    }

    #[test]
    fn questions_become_trees() {
        for (question, tree) in [
            ("illegal access", "(and illegal access)"),
            ("“computer system” OR «réseau»", "(or [computer system]0 [réseau]0)"),
            ("\"a b\"~3 c", "(and [a b]3 c)"),
            ("a b OR c d", "(or (and a b) (and c d))"),
            ("access NOT (lawful OR right)", "(and access (not (or lawful right)))"),
            ("access -lawful", "(and access (not lawful))"),
            ("cyber-crime", "cyber-crime"),
            ("NOT NOT a", "a"),
            ("AND OR NOT", ""),
            ("country:ken kind:law", "(and country=KEN kind=law)"),
            ("title:\"cybercrime act\"", "title=cybercrime act"),
            ("hack* intrusoin~ ab~2", "(and hack* intrusoin~2 ab~2)"),
            ("12:30 http://example.org/a", "(and 12:30 http://example.org/a)"),
            ("Held: access", "(and Held access)"),
            ("language:zh-Hans", "language=zh"),
            ("§ 202a", "(and § 202a)"),
            ("第二百八十五条", "第二百八十五条"),
            ("... -- ()", ""),
        ] {
            assert_eq!(shown(question), tree, "{question}");
        }
    }

    #[test]
    fn what_cannot_be_asked_is_refused_with_its_place() {
        for (question, word) in [
            ("(access", "unbalanced-bracket"),
            ("access)", "unbalanced-bracket"),
            ("\"access", "unbalanced-quote"),
            ("colour:red", "unknown-field"),
            ("a*", "prefix-too-short"),
        ] {
            assert_eq!(shown(question), word, "{question}");
        }
        assert_eq!(shown(&"(".repeat(40)), "too-deep");
        assert_eq!(shown(&"a ".repeat(100)), "too-many-clauses");
        assert_eq!(shown(&"a".repeat(2_000)), "too-long");
        assert_eq!(shown(&format!("\"{}\"", "a ".repeat(40))), "phrase-too-long");
        assert_eq!(parse("ab (cd"), Err(QueryError::UnbalancedBracket { position: 4 }));
    }
}
