//! Markdown: headings, paragraphs, lists and tables as `CommonMark` has them; front matter gives facts.

mod front_matter;
mod source;

use model::date::PartialDate;
use model::draft::TextFacts;
use model::finding::Finding;
use model::text::document::{Block, Cell, Inline, Table};
use model::text::flow::{Flow, Form, Line};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::limits::Limits;
use crate::read::FlowReading;
use crate::wording::{Mark, Wording};

/// Reads Markdown.
pub(crate) fn read(bytes: &[u8], _limits: &Limits) -> Result<FlowReading, Finding> {
    let (text, finding) = crate::encoding::decode(bytes, None);
    let mut facts = TextFacts::default();
    let body = front_matter(&text, &mut facts);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let mut reader =
        Reader { flow: Flow::default(), wording: Wording::new(), form: Form::Paragraph, lists: Vec::new(), label: None, quote: 0, table: None };
    for event in Parser::new_ext(&source::set_right(body), options) {
        reader.take(event);
    }
    reader.end();
    Ok(FlowReading { flow: reader.flow, facts, findings: finding.into_iter().collect() })
}

/// Takes what is said of the text between two lines of dashes, and gives what comes after.
fn front_matter<'t>(text: &'t str, facts: &mut TextFacts) -> &'t str {
    let text = text.trim_start_matches('\u{feff}');
    let Some(inside) = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n")) else { return text };
    let Some(end) = inside.find("\n---") else { return text };
    let (matter, rest) = inside.split_at(end);
    for (name, value) in front_matter::pairs(matter) {
        match name.to_lowercase().as_str() {
            "title" | "titulo" | "titre" | "제목" => facts.title = Some(value),
            "short_title" | "jurabk" => facts.other_names.push(value),
            "country" | "jurisdiction" => facts.country = crate::akn::country_of(&value),
            "language" | "lang" => facts.language = value.parse().ok(),
            "date" | "fecha" | "enactment_date" => facts.date = facts.date.or(day(&value)),
            "publication_date" => facts.published = day(&value),
            "rank" => facts.document_type = Some(value),
            "number" | "numero" => facts.number = Some(value),
            _ => {}
        }
    }
    let after = rest.get(1..).unwrap_or_default();
    after.split_once('\n').map_or("", |(_, body)| body)
}

/// A day, without the time that may stand after it.
fn day(value: &str) -> Option<PartialDate> {
    value.get(..10).unwrap_or(value).parse().ok()
}

struct Reader {
    flow: Flow,
    wording: Wording,
    form: Form,
    /// Of each open list, the number of the next item where it is numbered.
    lists: Vec<Option<u64>>,
    label: Option<String>,
    quote: usize,
    table: Option<(Table, Vec<Cell>, bool)>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.finish(tag),
            Event::Text(text) | Event::Code(text) => self.words(&text),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.words(&text),
            Event::SoftBreak => self.wording.push(" "),
            Event::HardBreak => self.wording.line_break(),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html),
            Event::FootnoteReference(name) => self.wording.push(&format!("[{name}]")),
            Event::Rule => self.end(),
            Event::TaskListMarker(_) => {}
        }
    }

    fn words(&mut self, text: &str) {
        if matches!(self.form, Form::Preformatted) {
            // Indented lines of a statute are no program: they are read as paragraphs.
            for line in text.lines() {
                self.wording.push(line);
                self.end();
                self.form = Form::Preformatted;
            }
        } else {
            self.wording.push(text);
        }
    }

    /// Raw HTML in Markdown: breaks part lines, other elements give their words.
    fn html(&mut self, html: &str) {
        let lower = html.to_ascii_lowercase();
        if lower.starts_with("<br") {
            self.wording.line_break();
        } else if lower.starts_with("<!--") || lower.starts_with("<meta") {
        } else if !lower.starts_with('<') || lower.trim_end().len() > lower.find('>').map_or(0, |end| end + 1) {
            let mut rest = html;
            while let Some(start) = rest.find('<') {
                self.wording.push(&rest[..start]);
                rest = rest[start..].find('>').map_or("", |end| &rest[start + end + 1..]);
                self.wording.push(" ");
            }
            self.wording.push(rest);
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.end();
                self.form = Form::Heading(level_of(level));
            }
            Tag::BlockQuote(_) => {
                self.end();
                self.quote += 1;
            }
            Tag::CodeBlock(_) => {
                self.end();
                self.form = Form::Preformatted;
            }
            Tag::List(first) => {
                self.end();
                self.bare_label();
                self.lists.push(first);
            }
            Tag::Item => {
                self.end();
                self.label = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        Some(format!("{}.", *number - 1))
                    }
                    _ => None,
                };
                self.form = Form::Item;
            }
            Tag::Paragraph | Tag::HtmlBlock | Tag::FootnoteDefinition(_) if self.table.is_none() && !self.wording.is_blank() => self.end(),
            Tag::Table(_) => {
                self.end();
                self.table = Some((Table::default(), Vec::new(), false));
            }
            Tag::TableHead => self.in_table(|table| table.2 = true),
            Tag::Emphasis => self.wording.open(Mark::Italic),
            Tag::Strong => self.wording.open(Mark::Bold),
            Tag::Superscript => self.wording.open(Mark::Superscript),
            Tag::Subscript => self.wording.open(Mark::Subscript),
            Tag::Link { dest_url, .. } => self.wording.open(Mark::Ref(dest_url.to_string())),
            _ => {}
        }
    }

    fn finish(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::CodeBlock | TagEnd::HtmlBlock if self.table.is_none() => {
                self.end();
                if tag == TagEnd::Item {
                    self.bare_label();
                }
                self.form = if self.lists.is_empty() { Form::Paragraph } else { Form::Item };
            }
            TagEnd::BlockQuote(_) => {
                self.end();
                self.quote = self.quote.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.end();
                self.lists.pop();
                self.form = if self.lists.is_empty() { Form::Paragraph } else { Form::Item };
            }
            TagEnd::TableCell => {
                let words = std::mem::replace(&mut self.wording, Wording::new()).finish();
                self.in_table(|(_, row, head)| row.push(Cell { head: *head, columns: 1, rows: 1, blocks: vec![Block::Paragraph(words)] }));
            }
            TagEnd::TableHead | TagEnd::TableRow => self.in_table(|(table, row, head)| {
                table.rows.push(std::mem::take(row));
                *head = false;
            }),
            TagEnd::Table => {
                if let Some((table, _, _)) = self.table.take() {
                    self.flow.lines.push(Line { form: Form::Table(table), ..Line::paragraph(Vec::new()) });
                }
            }
            TagEnd::Emphasis => self.wording.close(&Mark::Italic),
            TagEnd::Strong => self.wording.close(&Mark::Bold),
            TagEnd::Superscript => self.wording.close(&Mark::Superscript),
            TagEnd::Subscript => self.wording.close(&Mark::Subscript),
            TagEnd::Link => {
                let innermost = self.wording.open_marks().into_iter().rev().find(|mark| matches!(mark, Mark::Ref(_)));
                innermost.iter().for_each(|mark| self.wording.close(mark));
            }
            _ => {}
        }
    }

    fn in_table(&mut self, change: impl FnOnce(&mut (Table, Vec<Cell>, bool))) {
        if let Some(table) = &mut self.table {
            change(table);
        }
    }

    /// Ends the paragraph; breaks inside it part paragraphs, as converters write them.
    fn end(&mut self) {
        let text = std::mem::replace(&mut self.wording, Wording::new()).finish();
        let indent = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
        let form = match self.form {
            Form::Preformatted => Form::Paragraph,
            Form::Paragraph if self.quote > 0 => Form::Quote,
            ref other => other.clone(),
        };
        let mut label = self.label.take();
        for part in text.split(|run| matches!(run, Inline::Break)).filter(|part| !part.is_empty()) {
            let mut part = part.to_vec();
            trim(&mut part);
            if !Inline::plain(&part).trim().is_empty() {
                self.flow.lines.push(Line { form: form.clone(), text: part, label: label.take(), page: None, indent });
            }
        }
        self.label = label;
    }

    /// The number of an item that has no words of its own: a list below it, or the next paragraph, goes on with them.
    fn bare_label(&mut self) {
        if let Some(label) = self.label.take() {
            let indent = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
            self.flow.lines.push(Line { form: Form::Item, indent, ..Line::paragraph(vec![Inline::text(label)]) });
        }
    }
}

fn trim(runs: &mut [Inline]) {
    if let Some(Inline::Text(first)) = runs.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Inline::Text(last)) = runs.last_mut() {
        *last = last.trim_end().to_owned();
    }
}

fn level_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_markdown_are_kept() {
        let text = "---\ntitle: \"An Act\"\ndate: 2020-01-02\n---\n# An Act\n\n1. first *thing*\n2. second\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d |\n\nlast line<br>after a break\n";
        let reading = read(text.as_bytes(), &Limits::default()).unwrap();
        assert_eq!(reading.facts.title.as_deref(), Some("An Act"));
        let shown: Vec<String> = reading
            .flow
            .lines
            .iter()
            .map(|line| {
                format!("{:?} {}", std::mem::discriminant(&line.form) == std::mem::discriminant(&Form::Table(Table::default())), line.plain())
            })
            .collect();
        assert_eq!(
            shown,
            ["false An Act", "false 1. first thing", "false 2. second", "false quoted", "true ", "false last line", "false after a break"]
        );
    }

    #[test]
    fn headings_without_a_space_are_headings_and_the_country_is_taken() {
        let text = "---\ncountry: lx\n---\n##Fences Act\n\n#1 of the list\n\n####Preamble\ntext\n";
        let reading = read(text.as_bytes(), &Limits::default()).unwrap();
        let levels: Vec<(bool, String)> = reading.flow.lines.iter().map(|line| (matches!(line.form, Form::Heading(_)), line.plain())).collect();
        let expected = [(true, "Fences Act"), (false, "#1 of the list"), (true, "Preamble"), (false, "text")];
        assert_eq!(levels, expected.map(|(is_heading, words)| (is_heading, words.to_owned())));
        assert_eq!(reading.facts.country.map(|code| code.to_string()).as_deref(), Some("XLX"));
    }

    #[test]
    fn the_number_of_an_item_without_words_is_kept() {
        let reading = read(b"Article 1\n\n1.  \n\na. first\n\n2. second\n", &Limits::default()).unwrap();
        let lines: Vec<String> = reading.flow.lines.iter().map(Line::plain).collect();
        assert_eq!(lines, ["Article 1", "1.", "a. first", "2. second"]);
    }
}
