//! Builds the words of one paragraph: white space as one space, characters that no text holds dropped, marks nested.

use model::text::document::{Block, Inline};
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// A mark around words.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Mark {
    Bold,
    Italic,
    Underline,
    Superscript,
    Subscript,
    /// A link with its address.
    Ref(String),
}

/// Marks nest no deeper than this; deeper ones are dropped, their words kept.
const DEEPEST_MARK: usize = 16;

/// The words of a paragraph under construction.
#[derive(Default, Debug)]
pub(crate) struct Wording {
    runs: Vec<Inline>,
    open: Vec<(Mark, Vec<Inline>)>,
    space: bool,
    blank: bool,
    started: bool,
}

impl Wording {
    pub(crate) fn new() -> Self {
        Self { blank: true, ..Self::default() }
    }

    /// Whether no character was pushed yet.
    pub(crate) fn is_blank(&self) -> bool {
        self.blank
    }

    /// Appends words; every run of white space becomes one space.
    pub(crate) fn push(&mut self, text: &str) {
        let mut first = true;
        for word in text.split(char::is_whitespace) {
            if !std::mem::take(&mut first) {
                self.space = self.started;
            }
            if !word.is_empty() {
                self.push_word(word);
            }
        }
    }

    fn push_word(&mut self, word: &str) {
        if word.bytes().all(|byte| (0x21..0x7f).contains(&byte)) {
            self.flush_space();
            append(self.innermost(), word);
        } else {
            let kept = word.chars().filter(|character| !is_dropped(*character)).collect::<String>();
            if kept.is_empty() {
                return;
            }
            self.flush_space();
            append(self.innermost(), &kept);
        }
        self.blank = false;
        self.started = true;
    }

    /// A space that is owed stands before marks that were opened since, not inside them.
    fn flush_space(&mut self) {
        if !std::mem::take(&mut self.space) {
            return;
        }
        let mut level = self.open.len();
        while level > 0 && self.open.get(level - 1).is_some_and(|(_, runs)| runs.is_empty()) {
            level -= 1;
        }
        append(self.level(level), " ");
    }

    fn level(&mut self, level: usize) -> &mut Vec<Inline> {
        match level.checked_sub(1).and_then(|index| self.open.get_mut(index)) {
            Some((_, runs)) => runs,
            None => &mut self.runs,
        }
    }

    fn innermost(&mut self) -> &mut Vec<Inline> {
        let level = self.open.len();
        self.level(level)
    }

    /// Begins a mark.
    pub(crate) fn open(&mut self, mark: Mark) {
        if self.open.len() < DEEPEST_MARK {
            self.open.push((mark, Vec::new()));
        }
    }

    /// Ends the innermost mark of this kind, and those inside it; nothing where there is none.
    pub(crate) fn close(&mut self, mark: &Mark) {
        let kind = std::mem::discriminant(mark);
        let Some(position) = self.open.iter().rposition(|(open, _)| std::mem::discriminant(open) == kind) else { return };
        while self.open.len() > position {
            self.close_innermost();
        }
    }

    fn close_innermost(&mut self) {
        let Some((mark, runs)) = self.open.pop() else { return };
        if runs.is_empty() {
            return;
        }
        let parent = self.innermost();
        let same = match (parent.last_mut(), &mark) {
            (Some(Inline::Bold(before)), Mark::Bold)
            | (Some(Inline::Italic(before)), Mark::Italic)
            | (Some(Inline::Underline(before)), Mark::Underline)
            | (Some(Inline::Superscript(before)), Mark::Superscript)
            | (Some(Inline::Subscript(before)), Mark::Subscript) => Some(before),
            _ => None,
        };
        if let Some(before) = same {
            extend_runs(before, runs);
            return;
        }
        parent.push(match mark {
            Mark::Bold => Inline::Bold(runs),
            Mark::Italic => Inline::Italic(runs),
            Mark::Underline => Inline::Underline(runs),
            Mark::Superscript => Inline::Superscript(runs),
            Mark::Subscript => Inline::Subscript(runs),
            Mark::Ref(href) => Inline::Ref { href, content: runs },
        });
    }

    /// A line break inside the paragraph; none at its beginning.
    pub(crate) fn line_break(&mut self) {
        self.space = false;
        if self.started {
            self.innermost().push(Inline::Break);
            self.started = false;
        }
    }

    /// A footnote at this place.
    pub(crate) fn note(&mut self, marker: &str, content: Vec<Block>) {
        self.innermost().push(Inline::Note { marker: marker.to_owned(), content });
        self.blank = false;
        self.started = true;
    }

    /// The paragraph; marks that are still open end here.
    pub(crate) fn finish(mut self) -> Vec<Inline> {
        while !self.open.is_empty() {
            self.close_innermost();
        }
        while matches!(self.runs.last(), Some(Inline::Break)) {
            self.runs.pop();
        }
        compose(&mut self.runs);
        self.runs
    }

    /// The marks that are open, outermost first, so that the next paragraph can go on with them.
    pub(crate) fn open_marks(&self) -> Vec<Mark> {
        self.open.iter().map(|(mark, _)| mark.clone()).collect()
    }
}

fn append(runs: &mut Vec<Inline>, words: &str) {
    if let Some(Inline::Text(text)) = runs.last_mut() {
        text.push_str(words);
    } else {
        runs.push(Inline::text(words));
    }
}

fn extend_runs(before: &mut Vec<Inline>, mut after: Vec<Inline>) {
    if let (Some(Inline::Text(last)), Some(Inline::Text(first))) = (before.last_mut(), after.first()) {
        last.push_str(first);
        after.remove(0);
    }
    before.append(&mut after);
}

/// Unicode's composed form, in which search and comparison expect every text.
fn compose(runs: &mut [Inline]) {
    for run in runs {
        match run {
            Inline::Text(text) => compose_text(text),
            Inline::Bold(inner) | Inline::Italic(inner) | Inline::Underline(inner) | Inline::Superscript(inner) | Inline::Subscript(inner) => {
                compose(inner)
            }
            Inline::Ref { content, .. } => compose(content),
            Inline::Note { .. } | Inline::Break => {}
        }
    }
}

fn compose_text(text: &mut String) {
    if !text.is_ascii() && is_nfc_quick(text.chars()) != IsNormalized::Yes {
        *text = text.nfc().collect();
    }
}

/// Characters that are no part of a text: controls, byte order marks, soft hyphens, directional overrides, noncharacters.
///
/// Joiners stay (Persian and Indic words need them) and so does the space without width (Khmer and Thai words are parted by it).
pub(crate) fn is_dropped(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        | '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
        || u32::from(character) & 0xfffe == 0xfffe
}

/// The character of `&amp;` or `&#233;`.
pub(crate) fn character_of(name: &str) -> String {
    model::text::structured::plain_of_xml(&format!("<p>a&{name};</p>")).trim_start_matches('a').to_owned()
}

/// The words of `text` as one run, without marks.
pub(crate) fn plain_runs(text: &str) -> Vec<Inline> {
    let mut wording = Wording::new();
    wording.push(text);
    wording.finish()
}
