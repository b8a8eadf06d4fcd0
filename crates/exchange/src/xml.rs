//! An XML document as a tree of slices of its source, read once, with nothing expanded and nothing copied that need not be.

use std::borrow::Cow;

use model::finding::{Finding, Severity};
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::Limits;

/// How many elements an end may close that were left open inside it.
const MOST_UNCLOSED: usize = 16;

/// The nodes in document order; node 0 is a root above the root element.
pub(crate) struct Tree<'a> {
    nodes: Vec<Record<'a>>,
}

struct Record<'a> {
    what: What<'a>,
    first: u32,
    next: u32,
}

enum What<'a> {
    /// The tag as it stands between `<` and `>`, and where its local name is.
    Element {
        tag: &'a str,
        name: (u32, u32),
    },
    Text(Cow<'a, str>),
    /// Where a piece belongs in a frame.
    Piece(u32),
}

/// One node of a tree.
#[derive(Clone, Copy)]
pub(crate) struct Node<'t, 'a> {
    tree: &'t Tree<'a>,
    at: u32,
}

impl<'a> Tree<'a> {
    /// Reads the whole of `xml`.
    ///
    /// # Errors
    /// When it is not well formed, nests deeper than the limit, is longer than the limit, or uses an entity that a document type declaration
    /// would have to explain: declarations are how entities are made to explode or to fetch files, so they are passed over unread.
    pub(crate) fn read(xml: &'a str, limits: &Limits) -> Result<Self, Finding> {
        Self::grow(xml, limits, Manner::Strict).map(|(tree, _)| tree)
    }

    /// Reads what calls itself XML and is not well formed: a bare `&` is one, the entities of HTML are known, an element that is never closed
    /// ends with the one around it. What was mended is said in one finding.
    ///
    /// # Errors
    /// When it passes a limit, or its tags are no tags.
    pub(crate) fn read_broken(xml: &'a str, limits: &Limits) -> Result<(Self, Option<Finding>), Finding> {
        Self::grow(xml, limits, Manner::Broken)
    }

    /// Reads a frame or a piece that Lexarium wrote: as deep as it may write, with the places of the pieces.
    ///
    /// # Errors
    /// When what is kept is broken.
    pub(crate) fn read_own(xml: &'a str) -> Result<Self, Finding> {
        let limits = Limits { max_bytes: u64::from(u32::MAX), max_depth: 1024, ..Limits::default() };
        Self::grow(xml, &limits, Manner::Own).map(|(tree, _)| tree)
    }

    fn grow(xml: &'a str, limits: &Limits, manner: Manner) -> Result<(Self, Option<Finding>), Finding> {
        let mut growing = Growing::new(xml, limits, manner)?;
        let mut reader = Reader::from_str(xml);
        let is_broken = manner == Manner::Broken;
        let config = reader.config_mut();
        (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) = (!is_broken, is_broken, is_broken);
        loop {
            let before = reader.buffer_position();
            let event = reader.read_event().map_err(|error| growing.refused("xml-not-well-formed", &error.to_string(), before))?;
            let after = reader.buffer_position();
            match event {
                Event::Start(_) => growing.open(before, after, 1)?,
                Event::Empty(_) => {
                    growing.open(before, after, 2)?;
                    growing.close();
                }
                Event::End(end) if is_broken => growing.close_named(end.local_name().as_ref(), before),
                Event::End(_) => growing.close(),
                Event::Text(text) => {
                    if is_broken && text.starts_with('&') {
                        growing.mend(before);
                    }
                    growing.text(text.into_inner());
                }
                Event::CData(text) => growing.text(text.into_inner()),
                Event::GeneralRef(reference) => growing.reference(&reference, before)?,
                Event::PI(instruction) if manner == Manner::Own => growing.piece(&instruction.into_inner()),
                Event::Eof => return growing.finish(before),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
    }

    /// The node above the root element.
    pub(crate) fn root(&self) -> Node<'_, 'a> {
        Node { tree: self, at: 0 }
    }
}

/// How strictly a document is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// As the standard asks.
    Strict,
    /// As browsers would.
    Broken,
    /// What Lexarium wrote itself, with the places of the pieces.
    Own,
}

/// A tree on its way.
struct Growing<'a> {
    xml: &'a str,
    manner: Manner,
    /// The place of the first fault that was mended, and how many there were.
    mended: Option<(u64, usize)>,
    max_depth: usize,
    nodes: Vec<Record<'a>>,
    /// The open elements, each with its last child.
    open: Vec<(u32, u32)>,
}

impl<'a> Growing<'a> {
    fn new(xml: &'a str, limits: &Limits, manner: Manner) -> Result<Self, Finding> {
        let root = Record { what: What::Text(Cow::Borrowed("")), first: 0, next: 0 };
        let growing = Self { xml, manner, mended: None, max_depth: limits.max_depth, nodes: vec![root], open: vec![(0, 0)] };
        let fits = xml.len() as u64 <= limits.max_bytes && u32::try_from(xml.len()).is_ok();
        if fits { Ok(growing) } else { Err(growing.refused("too-long", &format!("it has {} bytes", xml.len()), 0)) }
    }

    fn refused(&self, code: &str, what: &str, position: u64) -> Finding {
        let remedy = match code {
            "xml-entity" => "write the character itself; entities other than the five of XML are not read",
            "too-long" | "too-deep" => "split the document, or raise the limit",
            _ => "correct the XML at this line",
        };
        let finding = Finding::new(Severity::Refused, code, format!("The XML was refused: {what}"), remedy);
        finding.at_line(self.line_of(position))
    }

    fn line_of(&self, position: u64) -> u32 {
        let before = usize::try_from(position).ok().and_then(|end| self.xml.as_bytes().get(..end)).unwrap_or_default();
        u32::try_from(1 + before.iter().filter(|byte| **byte == b'\n').count()).unwrap_or(u32::MAX)
    }

    fn mend(&mut self, position: u64) {
        let (first, count) = self.mended.unwrap_or((position, 0));
        self.mended = Some((first, count + 1));
    }

    fn push(&mut self, what: What<'a>) -> u32 {
        let at = u32::try_from(self.nodes.len()).unwrap_or(0);
        self.nodes.push(Record { what, first: 0, next: 0 });
        if let Some((parent, last)) = self.open.last_mut() {
            let (link, is_first) = if *last == 0 { (*parent, true) } else { (*last, false) };
            if let Some(record) = self.nodes.get_mut(link as usize) {
                if is_first {
                    record.first = at;
                } else {
                    record.next = at;
                }
            }
            *last = at;
        }
        at
    }

    /// Opens the element whose tag lies between two positions of the source; `closing` is the length of what ends the tag.
    fn open(&mut self, before: u64, after: u64, closing: u64) -> Result<(), Finding> {
        if self.open.len() > self.max_depth {
            return Err(self.refused("too-deep", &format!("it nests deeper than {} elements", self.max_depth), before));
        }
        let index = |position: u64| usize::try_from(position).unwrap_or(0);
        let tag = self.xml.get(index(before) + 1..index(after.saturating_sub(closing))).unwrap_or_default();
        let end = tag.find([' ', '\t', '\n', '\r', '/']).unwrap_or(tag.len());
        let start = tag[..end].find(':').map_or(0, |colon| colon + 1);
        let small = |length: usize| u32::try_from(length).unwrap_or(0);
        let at = self.push(What::Element { tag, name: (small(start), small(end)) });
        self.open.push((at, 0));
        Ok(())
    }

    fn close(&mut self) {
        if self.open.len() > 1 {
            self.open.pop();
        }
    }

    /// Closes the element of this name and those inside it; an end that nothing began is passed over.
    fn close_named(&mut self, name: &str, position: u64) {
        let name_of = |at: u32| match self.nodes.get(at as usize) {
            Some(Record { what: What::Element { tag, name: (start, end) }, .. }) => tag.get(*start as usize..*end as usize).unwrap_or_default(),
            _ => "",
        };
        // Only the elements around count that an author can have forgotten to close.
        let around = self.open.iter().skip(1).rev().take(MOST_UNCLOSED).position(|(at, _)| name_of(*at) == name);
        if around != Some(0) {
            self.mend(position);
        }
        for _ in 0..around.map_or(0, |count| count + 1) {
            self.close();
        }
    }

    fn piece(&mut self, instruction: &str) {
        if let Some(number) = instruction.strip_prefix("piece ").and_then(|number| number.trim().parse().ok()) {
            self.push(What::Piece(number));
        }
    }

    fn text(&mut self, text: Cow<'a, str>) {
        let last = self.open.last().map_or(0, |(_, last)| *last);
        match self.nodes.get_mut(last as usize) {
            Some(Record { what: What::Text(before), .. }) if last != 0 => before.to_mut().push_str(&text),
            _ => {
                self.push(What::Text(text));
            }
        }
    }

    fn reference(&mut self, reference: &quick_xml::events::BytesRef<'_>, position: u64) -> Result<(), Finding> {
        let character = match &**reference {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => reference.resolve_char_ref().ok().flatten(),
        };
        let Some(character) = character else {
            if self.manner == Manner::Broken {
                self.mend(position);
                let text =
                    quick_xml::escape::resolve_html5_entity(reference).map_or_else(|| Cow::Owned(format!("&{};", &**reference)), Cow::Borrowed);
                self.text(text);
                return Ok(());
            }
            let name: String = reference.chars().take(32).collect();
            return Err(self.refused("xml-entity", &format!("the entity &{name}; is not one of XML's own"), position));
        };
        self.text(Cow::Owned(character.to_string()));
        Ok(())
    }

    fn finish(mut self, position: u64) -> Result<(Tree<'a>, Option<Finding>), Finding> {
        if self.open.len() > 1 {
            if self.manner != Manner::Broken {
                return Err(self.refused("xml-not-well-formed", "it ends before its last element is closed", position));
            }
            self.mend(position);
        }
        let mended = self.mended.map(|(first, count)| {
            let message =
                format!("the XML is not well formed in {count} {}, and was read as browsers would", if count == 1 { "place" } else { "places" });
            Finding::new(Severity::Note, "xml-mended", message, "compare the text with the original, which is kept as it came")
                .at_line(self.line_of(first))
        });
        Ok((Tree { nodes: self.nodes }, mended))
    }
}

impl<'t, 'a> Node<'t, 'a> {
    fn record(self) -> Option<&'t Record<'a>> {
        self.tree.nodes.get(self.at as usize)
    }

    /// The children in order.
    pub(crate) fn children(self) -> impl Iterator<Item = Self> + use<'t, 'a> {
        let node = move |at: u32| (at != 0).then_some(Self { tree: self.tree, at });
        let first = self.record().and_then(|record| node(record.first));
        std::iter::successors(first, move |child| child.record().and_then(|record| node(record.next)))
    }

    /// The children that are elements.
    pub(crate) fn elements(self) -> impl Iterator<Item = Self> + use<'t, 'a> {
        self.children().filter(|child| child.is_element())
    }

    /// The first child element of this name.
    pub(crate) fn child(self, name: &str) -> Option<Self> {
        self.elements().find(|child| child.name() == name)
    }

    /// This node and all below it, in document order.
    pub(crate) fn descendants(self) -> impl Iterator<Item = Self> + use<'t, 'a> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            let node = waiting.pop()?;
            let behind = waiting.len();
            waiting.extend(node.children());
            waiting.get_mut(behind..)?.reverse();
            Some(node)
        })
    }

    /// Whether it is an element.
    pub(crate) fn is_element(self) -> bool {
        matches!(self.record(), Some(Record { what: What::Element { .. }, .. }))
    }

    /// The number of the piece whose place it is.
    pub(crate) fn piece(self) -> Option<usize> {
        match self.record() {
            Some(Record { what: What::Piece(number), .. }) => usize::try_from(*number).ok(),
            _ => None,
        }
    }

    /// The local name of an element; empty for text.
    pub(crate) fn name(self) -> &'a str {
        match self.record() {
            Some(Record { what: What::Element { tag, name: (start, end) }, .. }) => tag.get(*start as usize..*end as usize).unwrap_or_default(),
            _ => "",
        }
    }

    /// The characters of a text node.
    pub(crate) fn text(self) -> Option<&'t str> {
        match self.record() {
            Some(Record { what: What::Text(text), .. }) => Some(text),
            _ => None,
        }
    }

    /// The value of an attribute, whatever its prefix.
    pub(crate) fn attribute(self, wanted: &str) -> Option<Cow<'a, str>> {
        let Some(Record { what: What::Element { tag, name: (_, end) }, .. }) = self.record() else { return None };
        let mut rest = tag.get(*end as usize..)?;
        while let Some((key, after)) = rest.split_once('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
            let (value, after) = after.get(1..)?.split_once(quote)?;
            let key = key.trim();
            if key == wanted || key.rsplit_once(':').is_some_and(|(_, local)| local == wanted) {
                return Some(quick_xml::escape::unescape(value).unwrap_or(Cow::Borrowed(value)));
            }
            rest = after;
        }
        None
    }

    /// The attribute that addresses the element: `eId`, or `id` before 3.0.
    pub(crate) fn id(self) -> Option<Cow<'a, str>> {
        self.attribute("eId").or_else(|| self.attribute("id"))
    }

    /// All characters below, runs of white space made one space.
    pub(crate) fn plain(self) -> String {
        let mut plain = String::new();
        for text in self.descendants().filter_map(Self::text) {
            for character in text.chars() {
                if !character.is_whitespace() {
                    plain.push(character);
                } else if !plain.is_empty() && !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
        }
        plain.truncate(plain.trim_end().len());
        plain
    }
}

/// The characters of an XML document, in the encoding that it declares unless its bytes prove otherwise.
pub(crate) fn characters(bytes: &[u8]) -> (Cow<'_, str>, Option<Finding>) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), None),
        Err(_) => {
            let head: String = bytes.iter().take(200).map(|byte| char::from(*byte)).collect();
            let declared = head.split_once("encoding=").and_then(|(_, rest)| rest.get(1..)).and_then(|rest| rest.split(['"', '\'']).next());
            crate::encoding::decode(bytes, declared)
        }
    }
}

pub(crate) fn no_root() -> Finding {
    let remedy = "give a whole XML document, from its first element to its last";
    Finding::new(Severity::Refused, "xml-no-root", "the XML holds no element", remedy).at_line(1)
}
