//! Which topics the ideas in a provision speak for, by rules on what stands near what.

use super::wording::{Section, WrittenRule};
use crate::terms::{Hit, IdeaSet};

/// The names of ideas, each with its bit, and the rules over them.
pub(crate) struct Rules {
    names: Vec<String>,
    rules: Vec<Rule>,
    /// Ideas by which a provision punishes, forbids, or makes an offence.
    punishes: IdeaSet,
    forbids: IdeaSet,
    /// What comes of an offence rather than makes one.
    follows: IdeaSet,
}

struct Rule {
    section: Section,
    weight: f32,
    topic: String,
    parts: Vec<IdeaSet>,
    all: IdeaSet,
    without: IdeaSet,
}

/// A rule that holds at a place of a text.
#[derive(Clone, Debug)]
pub(crate) struct Speaks<'r> {
    pub(crate) topic: &'r str,
    pub(crate) worth: f32,
    /// The kind of its rule.
    pub(crate) section: Section,
    /// Whether all of it stands in the heading.
    pub(crate) in_heading: bool,
    /// The words, as places in the folded text.
    pub(crate) words: Vec<(usize, usize)>,
}

/// What an offence is worth where nothing is punished but something forbidden: the penalty may stand elsewhere.
const FORBIDS: f32 = 0.92;
/// What it is worth where nothing is even forbidden.
const NEITHER: f32 = 0.5;
/// How much more the words of a heading say.
const NAMED: f32 = 1.6;
/// Most ideas that are told apart.
const MOST_IDEAS: usize = 128;

impl Rules {
    pub(crate) fn new(written: &[WrittenRule<'_>]) -> Self {
        let mut names: Vec<String> = ["punish", "forbid", "offence", "aggravated"].iter().map(|name| (*name).to_owned()).collect();
        for idea in written.iter().flat_map(|rule| rule.parts.iter().flatten().chain(&rule.without)) {
            if !names.iter().any(|name| name == idea) && names.len() < MOST_IDEAS {
                names.push((*idea).to_owned());
            }
        }
        let bit = |idea: &str| names.iter().position(|name| name == idea).map_or(0, |place| 1 << place);
        let set = |ideas: &[&str]| ideas.iter().fold(0, |set: IdeaSet, idea| set | bit(idea));
        let rules = written.iter().map(|rule| {
            let parts: Vec<IdeaSet> = rule.parts.iter().map(|part| set(part)).collect();
            let all = parts.iter().fold(0, |all, part| all | part);
            Rule { section: rule.section, weight: rule.weight, topic: rule.topic.to_owned(), parts, all, without: set(&rule.without) }
        });
        let rules = rules.collect();
        Self { rules, punishes: bit("punish") | bit("offence"), forbids: bit("forbid"), follows: bit("aggravated"), names }
    }

    /// The bit of an idea.
    pub(crate) fn number(&self, idea: &str) -> Option<u32> {
        self.names.iter().position(|name| name == idea).and_then(|place| u32::try_from(place).ok())
    }

    /// The ideas that the rules of an offence ask for.
    pub(crate) fn ideas_of(&self, topic: &str) -> IdeaSet {
        self.rules.iter().filter(|rule| rule.topic == topic).fold(0, |ideas, rule| ideas | rule.all)
    }

    /// Whether there is a rule for a topic.
    pub(crate) fn knows(&self, topic: &str) -> bool {
        self.rules.iter().any(|rule| rule.topic == topic)
    }

    /// Whether a topic is an offence that there is a rule for.
    pub(crate) fn is_offence(&self, topic: &str) -> bool {
        self.rules.iter().any(|rule| rule.topic == topic && rule.section.is_offence())
    }

    /// What the hits of a provision, by where they begin, speak for. `heading` is where its heading ends.
    pub(crate) fn speak(&self, hits: &[Hit], near: usize, heading: usize) -> Vec<Speaks<'_>> {
        let present = hits.iter().fold(0, |present: IdeaSet, hit| present | hit.ideas);
        let gate = if present & self.punishes != 0 {
            1.0
        } else if present & self.forbids != 0 {
            FORBIDS
        } else {
            NEITHER
        };
        let holding = self.rules.iter().filter(|rule| rule.section != Section::Marks && rule.parts.iter().all(|part| part & present != 0));
        holding
            .filter_map(|rule| {
                let words = rule.first(hits, near)?;
                let gate = if rule.section.is_offence() { gate } else { 1.0 };
                let in_heading = words.iter().all(|word| word.1 <= heading);
                let named = if in_heading { NAMED } else { self.standing(hits, &words) };
                Some(Speaks { topic: &rule.topic, worth: rule.weight * named * gate, section: rule.section, in_heading, words })
            })
            .collect()
    }

    /// Which marks a provision bears: terms it defines, safeguards it names.
    pub(crate) fn marks(&self, hits: &[Hit], near: usize) -> Vec<&str> {
        let marks = self.rules.iter().filter(|rule| rule.section == Section::Marks && rule.first(hits, near).is_some());
        marks.map(|rule| rule.topic.as_str()).collect()
    }

    /// All marks that a provision may bear.
    pub(crate) fn known_marks(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().filter(|rule| rule.section == Section::Marks).map(|rule| rule.topic.as_str())
    }

    /// Whether a provision with these hits punishes, forbids or makes an offence.
    pub(crate) fn threatens(&self, hits: &[Hit]) -> bool {
        hits.iter().any(|hit| hit.ideas & (self.punishes | self.forbids) != 0)
    }

    /// What is said late, or as what makes an offence worse, says less.
    fn standing(&self, hits: &[Hit], words: &[(usize, usize)]) -> f32 {
        let from = words.iter().map(|word| word.0).min().unwrap_or(0);
        let to = words.iter().map(|word| word.1).max().unwrap_or(0);
        let follows = hits.iter().any(|hit| hit.ideas & self.follows != 0 && hit.from < to && hit.to + 120 > from);
        let late = match from {
            0..=600 => 1.0,
            601..=2000 => 0.85,
            _ => 0.7,
        };
        if follows { late * 0.6 } else { late }
    }
}

impl Rule {
    /// The first place where all parts stand near each other, each by words of its own.
    fn first(&self, hits: &[Hit], near: usize) -> Option<Vec<(usize, usize)>> {
        let mut met: Vec<Vec<(usize, usize)>> = vec![Vec::new(); self.parts.len()];
        for hit in hits.iter().filter(|hit| hit.ideas & self.all != 0) {
            for (part, seen) in self.parts.iter().zip(&mut met) {
                if hit.ideas & part != 0 {
                    if seen.len() >= MOST_CHOICES {
                        seen.remove(0);
                    }
                    seen.push((hit.from, hit.to));
                }
            }
            let mut words = Vec::with_capacity(met.len());
            if choose(&met, hit.from.saturating_sub(near), &mut words) && !self.stopped(hits, &words, near) {
                return Some(words);
            }
        }
        None
    }

    fn stopped(&self, hits: &[Hit], words: &[(usize, usize)], near: usize) -> bool {
        let from = words.iter().map(|word| word.0).min().unwrap_or(0).saturating_sub(near);
        let to = words.iter().map(|word| word.1).max().unwrap_or(0) + near;
        self.without != 0 && hits.iter().any(|hit| hit.ideas & self.without != 0 && hit.from >= from && hit.to <= to)
    }
}

/// Of so many words for the same part the latest are tried.
const MOST_CHOICES: usize = 3;

/// Takes a word for each part, the latest first, none from before `since` and none that another part has taken.
fn choose(met: &[Vec<(usize, usize)>], since: usize, words: &mut Vec<(usize, usize)>) -> bool {
    let Some((part, rest)) = met.split_first() else { return true };
    for word in part.iter().rev().filter(|word| word.0 >= since) {
        if words.iter().all(|other| word.1 <= other.0 || other.1 <= word.0) {
            words.push(*word);
            if choose(rest, since, words) {
                return true;
            }
            words.pop();
        }
    }
    false
}
