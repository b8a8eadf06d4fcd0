//! An analysis as a Word document: the same lines as on the page, to be worked on and handed round.

use exchange::docx::write::{Block, Cell, Look, Paragraph, Run, Speech, Style, Table, WordDocument};
use model::date::PartialDate;

use super::analysis::{AnalysisView, Gap, Mark, Matched, Phrase, Threat};
use super::words::Words;

/// What everything is written with.
struct Writer<'a> {
    words: Words,
    /// The address under which readers know this instance; links in a document have to be whole.
    origin: &'a str,
}

/// The document.
pub(crate) fn document(words: Words, origin: &str, a: &AnalysisView, day: PartialDate) -> WordDocument {
    let writer = Writer { words, origin };
    let heading = words.t("analysis-heading");
    let mut blocks = vec![Block::styled(Style::Title, heading.as_str()), writer.paragraph(&a.title)];
    blocks.push(Block::styled(Style::Small, format!("{} · {} · {origin}", a.read_as, words.date(day))));
    for line in &a.coverage {
        let runs = vec![writer.link(&line.treaty, &line.href), Run::plain(": "), Run::looking(Look::Strong, line.line.as_str())];
        blocks.push(Block::Paragraph(Paragraph { style: Style::Item, speech: None, runs }));
    }
    blocks.push(Block::paragraph(vec![Run::looking(Look::Suggested, words.t("analysis-suggestions"))]));
    writer.gaps(&mut blocks, &a.gaps);
    writer.matches(&mut blocks, a);
    writer.penalties(&mut blocks, &a.penalties);
    writer.marks(&mut blocks, "analysis-definitions", &a.definitions);
    writer.marks(&mut blocks, "analysis-safeguards", &a.safeguards);
    writer.unmatched(&mut blocks, a);
    let right_to_left = words.0.direction() == "rtl";
    let title = format!("{heading}: {}", a.title.text);
    WordDocument { title, language: words.tag().to_owned(), right_to_left, landscape: false, footer: words.t("site-name"), blocks }
}

impl Writer<'_> {
    fn link(&self, text: &str, href: &str) -> Run {
        if href.is_empty() { Run::plain(text) } else { Run::link(text, format!("{}{href}", self.origin)) }
    }

    fn speech(&self, tag: &str) -> Option<Speech> {
        let is_other = !tag.is_empty() && tag != "und" && tag != self.words.tag();
        is_other.then(|| Speech { language: tag.to_owned(), right_to_left: self.words.dir_of(tag) == "rtl" })
    }

    fn paragraph(&self, phrase: &Phrase) -> Block {
        let runs = vec![Run::looking(Look::Strong, phrase.text.as_str())];
        Block::Paragraph(Paragraph { style: Style::Body, speech: self.speech(&phrase.tag), runs })
    }

    fn gaps(&self, blocks: &mut Vec<Block>, gaps: &[Gap]) {
        blocks.push(Block::heading(1, format!("{} ({})", self.words.t("analysis-gaps"), self.words.number(gaps.len() as u64))));
        if gaps.is_empty() {
            blocks.push(Block::styled(Style::Body, self.words.t("analysis-gaps-none")));
        } else {
            blocks.push(Block::styled(Style::Body, self.words.t("analysis-gaps-lead")));
        }
        for gap in gaps {
            let label = if gap.label.text.is_empty() { String::new() } else { format!(" – {}", gap.label.text) };
            let runs = vec![self.link(&gap.article, &gap.href), Run::plain(label)];
            blocks.push(Block::Paragraph(Paragraph { style: Style::Heading(2), speech: None, runs }));
            if gap.others.is_empty() {
                blocks.push(Block::styled(Style::Small, self.words.t("analysis-no-others")));
            }
            for other in &gap.others {
                let look = if other.suggested { Look::Suggested } else { Look::Plain };
                let runs = vec![
                    Run::looking(Look::Strong, format!("{}: ", other.country.text)),
                    self.link(&other.name.text, &other.href),
                    Run::plain(format!(" – {} (", other.law.text)),
                    Run::looking(look, other.basis.as_str()),
                    Run::plain(")"),
                ];
                blocks.push(Block::Paragraph(Paragraph { style: Style::Item, speech: None, runs }));
            }
        }
    }

    fn matches(&self, blocks: &mut Vec<Block>, a: &AnalysisView) {
        blocks.push(Block::heading(1, format!("{} ({})", self.words.t("analysis-matches"), self.words.number(a.all_matches))));
        if a.matches.is_empty() {
            blocks.push(Block::styled(Style::Body, self.words.t("analysis-matches-none")));
            return;
        }
        let heads = ["provision", "topics-heading", "provision-treaties"].map(|key| Cell::plain(self.words.t(key)));
        let mut rows = vec![heads.to_vec()];
        rows.extend(a.matches.iter().map(|found| self.matched(found)));
        blocks.push(Block::Table(Table { columns: vec![5, 2, 2], heads: 1, rows }));
        self.more(blocks, a.hidden_matches());
    }

    fn matched(&self, found: &Matched) -> Vec<Cell> {
        let speech = self.speech(&found.tag);
        let name = Paragraph { speech: speech.clone(), runs: vec![Run::looking(Look::Strong, found.name.text.as_str())], style: Style::Body };
        let quote = found.quote.iter().map(|(words, marked)| Run::looking(if *marked { Look::Strong } else { Look::Plain }, words.as_str()));
        let quote: Vec<Run> = if found.quote.is_empty() { vec![Run::plain(found.words.as_str())] } else { quote.collect() };
        let quote = Paragraph { style: Style::Small, speech, runs: quote };
        let score = Run::looking(Look::Suggested, format!("{} {}", self.words.t("suggested"), found.score));
        let topic = vec![self.link(&found.topic.text, &found.topic_href), Run::plain("\n"), score];
        let mut articles = Vec::new();
        for (place, (name, href)) in found.articles.iter().enumerate() {
            if place > 0 {
                articles.push(Run::plain("\n"));
            }
            articles.push(self.link(name, href));
        }
        let mut paragraphs = vec![name, quote];
        if !found.referred.is_empty() {
            let runs = vec![Run::plain(format!("{} {}", self.words.t("suggestion-referred"), found.referred))];
            paragraphs.push(Paragraph { style: Style::Small, speech: None, runs });
        }
        vec![Cell { paragraphs }, Cell::of(topic), Cell::of(articles)]
    }

    fn penalties(&self, blocks: &mut Vec<Block>, penalties: &[Threat]) {
        if penalties.is_empty() {
            return;
        }
        blocks.push(Block::heading(1, self.words.t("analysis-penalties")));
        blocks.push(Block::styled(Style::Body, self.words.t("analysis-penalties-lead")));
        let heads = ["provision", "analysis-in-draft", "analysis-elsewhere"].map(|key| Cell::plain(self.words.t(key)));
        let mut rows = vec![heads.to_vec()];
        for threat in penalties {
            let name = Paragraph { style: Style::Body, speech: self.speech(&threat.name.tag), runs: vec![Run::plain(threat.name.text.as_str())] };
            let ranges = threat.ranges.iter().map(|(topic, range, stands)| {
                let stands = stands.map(|stands| self.words.t(&format!("range-{stands}"))).unwrap_or_default();
                let runs = vec![Run::plain(format!("{}: {range} ", topic.text)), Run::looking(Look::Strong, stands)];
                Paragraph { runs, ..Paragraph::default() }
            });
            let ranges: Vec<Paragraph> = ranges.collect();
            let elsewhere = if ranges.is_empty() { Cell::plain(self.words.t("range-none")) } else { Cell { paragraphs: ranges } };
            rows.push(vec![Cell { paragraphs: vec![name] }, Cell::plain(threat.penalties.join("; ")), elsewhere]);
        }
        blocks.push(Block::Table(Table { columns: vec![2, 3, 3], heads: 1, rows }));
    }

    fn marks(&self, blocks: &mut Vec<Block>, key: &str, marks: &[Mark]) {
        blocks.push(Block::heading(1, self.words.t(key)));
        let row = |mark: &Mark| {
            let missing = mark.provisions.is_empty();
            let word = self.words.t(if missing { "analysis-missing" } else { "analysis-present" });
            let word = Run::looking(if missing { Look::Strong } else { Look::Plain }, word);
            vec![Cell::plain(mark.label.as_str()), Cell::of(vec![word]), Cell::plain(mark.provisions.join(" · "))]
        };
        blocks.push(Block::Table(Table { columns: vec![4, 2, 3], heads: 0, rows: marks.iter().map(row).collect() }));
    }

    fn unmatched(&self, blocks: &mut Vec<Block>, a: &AnalysisView) {
        blocks.push(Block::heading(1, format!("{} ({})", self.words.t("analysis-unmatched"), self.words.number(a.all_unmatched))));
        let lead = if a.unmatched.is_empty() { "analysis-unmatched-none" } else { "analysis-unmatched-lead" };
        blocks.push(Block::styled(Style::Body, self.words.t(lead)));
        for (num, heading) in &a.unmatched {
            let runs = vec![Run::looking(Look::Strong, format!("{num} ")), Run::plain(heading.text.as_str())];
            blocks.push(Block::Paragraph(Paragraph { style: Style::Item, speech: self.speech(&heading.tag), runs }));
        }
        self.more(blocks, a.hidden_unmatched());
    }

    /// That a list goes on where the document does not.
    fn more(&self, blocks: &mut Vec<Block>, hidden: u64) {
        if hidden > 0 {
            blocks.push(Block::styled(Style::Small, self.words.n("analysis-more", hidden)));
        }
    }
}
