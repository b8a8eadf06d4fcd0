//! The page of the figures.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::arabic::Order;
use crate::cases::{self, Told};
use crate::corpus::File;
use crate::judgments::{Agreement, FIELDS};
use crate::names::Said;
use crate::pairs::{Pair, share};
use crate::provisions::{Aligned, Named};
use crate::validity::Validity;

/// All that was counted.
pub(crate) struct Figures<'a> {
    pub(crate) files: &'a [File],
    pub(crate) pairs: &'a [Pair<'a>],
    pub(crate) agreement: [Agreement; 5],
    pub(crate) named: Vec<Named<'a>>,
    pub(crate) aligned: Vec<Aligned<'a>>,
    pub(crate) said: Said,
    pub(crate) arabic: Vec<Order<'a>>,
    pub(crate) validity: Option<Validity>,
}

/// What is counted of the files of a format or a language.
#[derive(Default)]
struct Row {
    files: usize,
    read: usize,
    noticed: usize,
    named: usize,
    opened: usize,
    complete: Vec<f64>,
}

impl Figures<'_> {
    pub(crate) fn page(&self) -> String {
        let mut page = String::from(include_str!("page.md"));
        self.wanted(&mut page);
        self.rows("format", &|file| file.format.to_owned(), &mut page);
        self.rows("language", &|file| file.language.clone(), &mut page);
        self.judgments(&mut page);
        self.decisions(&mut page);
        self.lowest(&mut page);
        self.provisions(&mut page);
        self.gazettes(&mut page);
        self.right_to_left(&mut page);
        self.unread(&mut page);
        page
    }

    /// The figures beside what is wanted of them.
    fn wanted(&self, page: &mut String) {
        let complete: Vec<f64> = self.pairs.iter().map(|pair| pair.complete).collect();
        let opened = self.named.iter().filter(|named| named.missing.is_empty()).count();
        let _ = writeln!(page, "## In short\n\n| what | found | wanted |\n|---|---:|---:|");
        let mut row = |what: &str, found: String, wanted: &str| {
            let _ = writeln!(page, "| {what} | {found} | {wanted} |");
        };
        let read = self.files.iter().filter(|file| file.is_read()).count();
        row("files that gave a text or records, of all", format!("{read} of {}", self.files.len()), "");
        row("completeness of the pairs, median", shown(median(&complete)), "0.970");
        row("completeness of the pairs, worst", shown(complete.first().copied()), "0.930");
        let with_numbers: Vec<f64> = self.pairs.iter().map(|pair| pair.with_numbers).collect();
        row("the same with the numbers of paragraphs, median", shown(median(&with_numbers)), "");
        for (name, agreement) in FIELDS.iter().zip(&self.agreement) {
            row(&format!("{name} of judgments, as the publisher says"), shown(Some(share(agreement.alike, agreement.said))), "0.950");
        }
        row("files of which each named article opens by its number", shown(Some(share(opened, self.named.len()))), "0.970");
        row("texts of laws that give themselves another short title", format!("{} of {}", self.said.short_title, self.said.texts), "");
        row("texts of laws whose formula says who made them", format!("{} of {}", self.said.maker, self.said.texts), "");
        let logical = self.arabic.iter().filter(|order| order.is_logical()).count();
        row("Arabic files in logical order", format!("{logical} of {}", self.arabic.len()), "all");
        let valid = self.validity.as_ref().map_or("no validator was at hand".to_owned(), |validity| {
            format!("{} of {}", validity.written - validity.faults.len(), validity.written)
        });
        row("documents out that are valid against the strict schema", valid, "all");
        page.push('\n');
        for fault in self.validity.iter().flat_map(|validity| &validity.faults) {
            let _ = writeln!(page, "- not valid: {fault}");
        }
    }

    fn rows(&self, title: &str, key: &dyn Fn(&File) -> String, page: &mut String) {
        let mut rows: BTreeMap<String, Row> = BTreeMap::new();
        for file in self.files {
            let row = rows.entry(key(file)).or_default();
            row.files += 1;
            row.read += usize::from(file.is_read());
            row.noticed += usize::from(file.noticed.is_some());
        }
        for named in &self.named {
            let row = rows.entry(key(named.file)).or_default();
            row.named += 1;
            row.opened += usize::from(named.missing.is_empty());
        }
        for pair in self.pairs {
            rows.entry(key(pair.file)).or_default().complete.push(pair.complete);
        }
        let _ = writeln!(page, "## By {title}\n\n| {title} | files | read | with a finding | pairs | median | worst | name articles | all open |");
        let _ = writeln!(page, "|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (name, row) in rows {
            let Row { files, read, noticed, named, opened, complete } = row;
            let (median, worst) = (shown(median(&complete)), shown(complete.iter().copied().min_by(f64::total_cmp)));
            let _ = writeln!(page, "| {name} | {files} | {read} | {noticed} | {} | {median} | {worst} | {named} | {opened} |", complete.len());
        }
        page.push('\n');
    }

    fn judgments(&self, page: &mut String) {
        let _ = writeln!(page, "## Judgments\n\n| field | the publisher says | read alike | share | read besides |\n|---|---:|---:|---:|---:|");
        for (name, Agreement { said, alike, more }) in FIELDS.iter().zip(&self.agreement) {
            let _ = writeln!(page, "| {name} | {said} | {alike} | {} | {more} |", shown(Some(share(*alike, *said))));
        }
        page.push('\n');
    }

    fn decisions(&self, page: &mut String) {
        let _ = writeln!(page, "## Decisions by State\n\n| State | decisions | court | number or citation | day | judges | parties | disposition |");
        let _ = writeln!(page, "|---|---:|---:|---:|---:|---:|---:|---:|");
        for (state, told) in cases::by_state(self.files) {
            let Told { decisions, court, number, date, judges, parties, disposition } = told;
            let _ = writeln!(page, "| {state} | {decisions} | {court} | {number} | {date} | {judges} | {parties} | {disposition} |");
        }
        page.push('\n');
    }

    fn lowest(&self, page: &mut String) {
        let _ =
            writeln!(page, "## The lowest pairs\n\n| file | publisher's XML | complete | with numbers | not in the XML |\n|---|---|---:|---:|---:|");
        for pair in self.pairs.iter().take(15) {
            let Pair { file, reference, complete, with_numbers, foreign, .. } = pair;
            let _ = writeln!(page, "| {} | {} | {complete:.3} | {with_numbers:.3} | {foreign:.3} |", file.path, reference.path);
        }
        page.push('\n');
    }

    fn provisions(&self, page: &mut String) {
        let _ = writeln!(page, "## Named articles that do not open\n\n| file | named | missing |\n|---|---:|---|");
        for named in self.named.iter().filter(|named| !named.missing.is_empty()) {
            let _ = writeln!(page, "| {} | {} | {} |", named.file.path, named.file.named.len(), named.missing.join(", "));
        }
        page.push('\n');
    }

    fn gazettes(&self, page: &mut String) {
        let _ = writeln!(
            page,
            "## Files in several languages\n\n| file | articles by language | under the same number in all | of |\n|---|---|---:|---:|"
        );
        for Aligned { file, languages, in_all, in_any } in &self.aligned {
            let languages: Vec<String> = languages.iter().map(|(language, count)| format!("{language} {count}")).collect();
            let _ = writeln!(page, "| {} | {} | {in_all} | {in_any} |", file.path, languages.join(", "));
        }
        page.push('\n');
    }

    fn right_to_left(&self, page: &mut String) {
        let _ = writeln!(page, "## Arabic\n\n| file | frequent words as said | from their end | letters in drawn shapes |\n|---|---:|---:|---:|");
        for Order { file, forwards, backwards, shapes } in &self.arabic {
            let _ = writeln!(page, "| {} | {forwards} | {backwards} | {shapes} |", file.path);
        }
        page.push('\n');
    }

    fn unread(&self, page: &mut String) {
        let _ = writeln!(page, "## Files that gave neither text nor records\n\n| file | why |\n|---|---|");
        for file in self.files.iter().filter(|file| !file.is_read()) {
            let _ = writeln!(page, "| {} | {} |", file.path, file.noticed.as_deref().unwrap_or("WITHOUT A REASON"));
        }
    }
}

fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied()
}

fn shown(value: Option<f64>) -> String {
    value.map_or(String::new(), |value| format!("{value:.3}"))
}
