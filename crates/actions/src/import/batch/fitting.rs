//! Whether a text fits the record that it is known to belong to: by what the record holds in its language and of its day.

use model::hash::Sha256;
use model::record::Record;
use model::text::structured::StructuredText;
use model::work::Expression;

use super::{Batch, File};
use crate::desk::ActionError;
use crate::import::identity::{containment, words_alone};
use crate::import::prepare::PreparedText;

/// What stands against adding a text to its record.
pub(super) enum Before {
    Nothing,
    /// The record has it.
    Held,
    /// A person has to look at it first, for this reason.
    Contradicts(String),
}

/// What a fetched text is beside those that its record holds.
enum Beside {
    Nothing,
    SameWords,
    /// Other words; how much of the smaller text is in the larger.
    Other(f64),
}

impl Batch<'_> {
    /// Whether a text of a known work is held already, or may not be added to what readers see.
    pub(super) async fn before_it_is_added(&self, record: &Record, file: &File<'_>, text: &PreparedText) -> Result<Before, ActionError> {
        // One file may hold the work in several languages.
        let holds = |expression: &Expression| expression.language == text.language && expression.files.iter().any(|held| held.sha256 == file.sha256);
        if record.expressions.iter().any(holds) {
            return Ok(Before::Held);
        }
        if text.facts.hides_words && record.stage.is_open() {
            let reason = "its file holds words that its pages do not show, and readers would get the file with the record";
            return Ok(Before::Contradicts(reason.to_owned()));
        }
        if file.fetched_for.is_none() {
            return Ok(Before::Nothing);
        }
        Ok(match self.beside(record, text).await? {
            Beside::Nothing => Before::Nothing,
            Beside::SameWords => Before::Held,
            Beside::Other(share) => Before::Contradicts(format!(
                "its address gives another text than the one that is held; they share {:.0} % of their words",
                share * 100.0
            )),
        })
    }

    /// Whether two files are the same version: one has no text, or most runs of words of one are in the other.
    pub(super) async fn says_the_same(&self, record: &Record, version: usize, text: &PreparedText) -> Result<bool, ActionError> {
        let (Some(held), Some(new)) = (record.expressions[version].text, text.text.as_ref()) else { return Ok(true) };
        let held = self.held_text(&held).await?;
        let Some(held) = held else { return Ok(true) };
        Ok(containment(&plain(&held), &plain(new)) >= 0.7)
    }

    /// Compares a fetched text with all that the record holds in its language.
    async fn beside(&self, record: &Record, text: &PreparedText) -> Result<Beside, ActionError> {
        let new = text.text.as_ref().map(plain).unwrap_or_default();
        let mut most = None::<f64>;
        for held in record.expressions.iter().filter(|held| held.language.primary() == text.language.primary()) {
            let held = match &held.text {
                Some(held) => self.held_text(held).await?.as_ref().map(plain).unwrap_or_default(),
                None => String::new(),
            };
            if !new.is_empty() && words_alone(&held) == words_alone(&new) {
                return Ok(Beside::SameWords);
            }
            most = Some(most.unwrap_or_default().max(containment(&held, &new)));
        }
        Ok(most.map_or(Beside::Nothing, Beside::Other))
    }

    /// A text that is kept, or will be with this batch.
    async fn held_text(&self, hash: &Sha256) -> Result<Option<StructuredText>, ActionError> {
        let pending = self.pending.iter().flat_map(|change| &change.texts).find(|(_, pending)| pending.hash() == *hash);
        match pending {
            Some((_, pending)) => Ok(Some(pending.clone())),
            None => Ok(self.desk.store.text(hash).await?),
        }
    }
}

fn plain(text: &StructuredText) -> String {
    let mut plain = String::new();
    for piece in &text.pieces {
        plain.push_str(&piece.plain());
        plain.push('\n');
    }
    plain
}
