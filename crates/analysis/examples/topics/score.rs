//! Hits and faults, counted by topic and by language, and the page that shows them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use analysis::topics::{Evidence, Place, Suggestion};

use crate::corpus::{File, Unit};

/// How the program was built.
const BUILD: &str = if cfg!(debug_assertions) { "development" } else { "release" };

/// How far the neighbourhood of a labelled provision reaches, in provisions.
pub(crate) const NEIGHBOURS: usize = 5;

/// How much the silence of the manifest says about a provision.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Ring {
    /// It is named under some subject.
    Labelled,
    /// One near it in the file is named.
    Neighbour,
    /// It stands elsewhere in a file of which some are named.
    Elsewhere,
}

/// Right, missed, wrong.
#[derive(Clone, Copy, Default)]
struct Count {
    right: u32,
    missed: u32,
    /// Wrong by ring.
    wrong: [u32; 3],
}

impl Count {
    fn wrong_to(self, ring: Ring) -> u32 {
        self.wrong[..=ring as usize].iter().sum()
    }

    fn figures(self, ring: Ring) -> (f64, f64, f64) {
        let share = |part: u32, whole: u32| if whole == 0 { 0.0 } else { f64::from(part) / f64::from(whole) };
        let precision = share(self.right, self.right + self.wrong_to(ring));
        let recall = share(self.right, self.right + self.missed);
        (precision, recall, share(2 * self.right, 2 * self.right + self.missed + self.wrong_to(ring)))
    }

    fn row(self, name: &str, page: &mut String) {
        let (precision, recall, f1) = self.figures(Ring::Labelled);
        let (near, _, near_f1) = self.figures(Ring::Neighbour);
        let (_, _, all_f1) = self.figures(Ring::Elsewhere);
        let Self { right, missed, wrong } = self;
        let _ = writeln!(
            page,
            "| {name} | {right} | {missed} | {} | {} | {} | {precision:.2} | {recall:.2} | **{f1:.2}** | {near:.2} | **{near_f1:.2}** | {all_f1:.2} |",
            wrong[0], wrong[1], wrong[2]
        );
    }
}

/// All counts.
#[derive(Default)]
pub(crate) struct Table {
    topics: BTreeMap<String, Count>,
    languages: BTreeMap<String, Count>,
    countries: BTreeMap<String, Count>,
    all: Count,
    groups: BTreeMap<String, (u32, u32)>,
    unread: u32,
    /// Files that gave no provisions.
    pub(crate) closed: Vec<String>,
    pub(crate) faults: Vec<String>,
}

impl Table {
    fn each(&mut self, topic: &str, file: &File, change: impl Fn(&mut Count)) {
        let country = file.path.split('/').nth(1).unwrap_or_default().to_owned();
        change(self.topics.entry(topic.to_owned()).or_default());
        change(self.languages.entry(file.language.primary().to_owned()).or_default());
        change(self.countries.entry(country).or_default());
        change(&mut self.all);
    }

    pub(crate) fn add(&mut self, ring: Ring, file: &File, unit: &Unit, truth: &BTreeSet<&str>, said: &BTreeSet<&str>, all: &[Suggestion]) {
        let show = |sign: &str, topic: &str| {
            let heading: String = unit.heading.chars().take(60).collect();
            format!("{sign} {ring:?} {} {} {topic} | {heading} | {}", file.path, unit.num, shown(all))
        };
        for topic in truth.intersection(said) {
            self.each(topic, file, |count| count.right += 1);
        }
        for topic in truth.difference(said) {
            self.faults.push(show("missed", topic));
            self.each(topic, file, |count| count.missed += 1);
        }
        for topic in said.difference(truth) {
            self.faults.push(show("wrong", topic));
            self.each(topic, file, |count| count.wrong[ring as usize] += 1);
        }
    }

    pub(crate) fn add_group(&mut self, subject: &str, file: &File, unit: &Unit, hit: bool, all: &[Suggestion]) {
        let count = self.groups.entry(subject.to_owned()).or_default();
        count.1 += 1;
        if hit {
            count.0 += 1;
        } else {
            self.faults.push(format!("missed {subject} {} {} | {} | {}", file.path, unit.num, unit.heading, shown(all)));
        }
    }

    pub(crate) fn add_missing(&mut self, topic: Option<&str>, subject: &str, file: &File, number: &str) {
        self.faults.push(format!("not found {} {number} {subject}", file.path));
        match topic {
            Some(topic) => {
                self.unread += 1;
                self.each(topic, file, |count| count.missed += 1);
            }
            None => self.groups.entry(subject.to_owned()).or_default().1 += 1,
        }
    }

    /// The page of the results; `alone` has what the words of each provision give without its place in the law.
    pub(crate) fn page(&self, alone: &Self, provisions: usize, speed: f64) -> String {
        let mut page = String::from(include_str!("page.md"));
        let _ = writeln!(
            page,
            "{provisions} provisions were looked at, at {speed:.0} MB of text a second on one core of the machine at hand ({BUILD} build, time of the thread). {} (provision, topic) pairs that the manifest names stand in provisions that were not found by their number; they count as missed.\n",
            self.unread
        );
        if !self.closed.is_empty() {
            let _ = writeln!(page, "Files of which no provisions are read yet, not counted: {}.\n", self.closed.join(", "));
        }
        let head = "| | right | missed | wrong | wrong near | wrong elsewhere | precision | recall | F1 | precision near | F1 near | F1 whole files |\n|---|---|---|---|---|---|---|---|---|---|---|---|";
        for (title, counts) in [("topic", &self.topics), ("language", &self.languages), ("country", &self.countries)] {
            let _ = writeln!(page, "## By {title}\n\n{head}");
            counts.iter().for_each(|(name, count)| count.row(name, &mut page));
            if title == "topic" {
                self.all.row("all (micro)", &mut page);
                alone.all.row("all, by their own words alone", &mut page);
            }
            page.push('\n');
        }
        let _ = writeln!(
            page,
            "## Subjects that are groups\n\nAny topic of the group is a hit; only recall can be told.\n\n| subject | hit | of |\n|---|---|---|"
        );
        for (subject, (hit, of)) in &self.groups {
            let _ = writeln!(page, "| {subject} | {hit} | {of} |");
        }
        page
    }
}

/// Suggestions with their scores and words, for one line.
fn shown(all: &[Suggestion]) -> String {
    let word = |evidence: &Evidence| if evidence.place == Place::Reference { format!("→ {}", evidence.words) } else { evidence.words.clone() };
    let words = |suggestion: &Suggestion| suggestion.evidence.iter().map(word).collect::<Vec<_>>().join(", ");
    all.iter().map(|suggestion| format!("{} {:.2} ({})", suggestion.topic, suggestion.score, words(suggestion))).collect::<Vec<_>>().join("; ")
}
