//! Ties provisions to the works that stand beside them: `sections 1 and 2 of the …`, `…, s. 1`.

use super::citation::{Citation, Unit};
use super::finder::Mention;
use super::provision::{self, Group};

/// The citations of a passage, from the works that it names and the provisions that it names.
pub(crate) fn joined(text: &str, works: &[Mention], groups: &[Group]) -> Vec<Citation> {
    let mut joining = Joining { text, groups, taken: vec![false; groups.len()], next: 0, found: Vec::new() };
    for (place, mention) in works.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| works.get(before)).map_or(0, |before| before.end);
        joining.go_behind(before);
        if !joining.take_leading(mention, before) && !joining.take_following(mention, works.get(place + 1)) {
            joining.found.push(Citation { start: mention.start, end: mention.end, work: mention.work.clone(), provision: None });
        }
    }
    joining.found
}

struct Joining<'t> {
    text: &'t str,
    groups: &'t [Group],
    /// The groups that belong to a work already.
    taken: Vec<bool>,
    /// The first group behind the work before.
    next: usize,
    found: Vec<Citation>,
}

impl Joining<'_> {
    fn go_behind(&mut self, place: usize) {
        while self.groups.get(self.next).is_some_and(|group| group.end <= place) {
            self.next += 1;
        }
    }

    /// Takes the provisions that lead up to a work; says whether there are any.
    fn take_leading(&mut self, mention: &Mention, before: usize) -> bool {
        let here = self.groups.get(self.next..).unwrap_or_default();
        let led = provision::leading(self.text, here, before, mention.start);
        let is_taken = |group: &usize| self.taken.get(self.next + group).copied().unwrap_or_default();
        if led.first().is_none_or(is_taken) {
            return false;
        }
        let mut start = usize::MAX;
        for place in &led {
            self.taken[self.next + place] = true;
            let is_last = Some(place) == led.last();
            let Some(group) = here.get(*place) else { continue };
            // `paragraph 1 of Schedule 2 to the …` is a place in the schedule.
            if !is_last && group.items.iter().all(|item| item.provision.unit == Unit::Paragraph) {
                start = start.min(group.start);
                continue;
            }
            for (item, number) in group.items.iter().zip(1..) {
                let last = is_last && number == group.items.len();
                let end = if last { mention.end } else { item.end };
                let start = std::mem::replace(&mut start, usize::MAX).min(item.start);
                self.found.push(Citation { start, end, work: mention.work.clone(), provision: Some(item.provision.clone()) });
            }
        }
        true
    }

    /// Takes the provisions that follow a work; says whether there are any.
    fn take_following(&mut self, mention: &Mention, next: Option<&Mention>) -> bool {
        let limit = next.map_or(self.text.len(), |next| next.start);
        let (mut from, mut at) = (mention.start, mention.end);
        let behind = (self.next..self.groups.len()).skip_while(|place| self.groups.get(*place).is_some_and(|group| group.start < mention.end));
        let mut follows = false;
        for place in behind {
            let Some(group) = self.groups.get(place).filter(|group| group.end <= limit) else { break };
            let ties = if follows { provision::goes_on(self.text, at, group) } else { provision::follows(self.text, at, group) };
            if !ties || provision::leads_elsewhere(self.text, group, next) {
                break;
            }
            self.taken[place] = true;
            follows = true;
            for item in &group.items {
                let start = std::mem::replace(&mut from, usize::MAX).min(item.start);
                self.found.push(Citation { start, end: item.end, work: mention.work.clone(), provision: Some(item.provision.clone()) });
            }
            at = group.end;
        }
        follows
    }
}
