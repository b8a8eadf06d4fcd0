//! What pages of results showed of late, so that a question asked again reads no record and no provision twice.
//!
//! All of it is as the ledger stood at one number. Whoever asks says where the ledger stands now; once it has moved, by this process or by
//! another, nothing of what is here is given any more. So an erased text is not shown from memory either.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lru::LruCache;
use store::{Card, PieceRow};

/// Records whose cards are kept.
const CARDS: usize = 2_000;
/// The bytes of all provisions that are kept.
const BYTES: usize = 6 << 20;
/// A longer provision is not kept, for it would push out hundreds.
const LONGEST: usize = 64 << 10;

/// A provision as extracts are cut from it.
pub(super) struct Words {
    pub(super) eid: String,
    pub(super) num: String,
    pub(super) heading: String,
    pub(super) language: String,
    /// Its text without elements.
    pub(super) plain: String,
}

impl Words {
    fn bytes(&self) -> usize {
        size_of::<Self>() + self.eid.len() + self.num.len() + self.heading.len() + self.language.len() + self.plain.len()
    }
}

impl From<PieceRow> for Words {
    fn from(row: PieceRow) -> Self {
        let plain = row.plain();
        let PieceRow { eid, num, heading, language, .. } = row;
        Self { eid, num, heading, language, plain }
    }
}

/// Cards by the numbers of their records, and provisions by their places.
#[derive(Default)]
pub(super) struct Read {
    pub(super) cards: HashMap<i64, Arc<Card>>,
    pub(super) provisions: HashMap<(i64, u32), Arc<Words>>,
}

/// The cards and provisions that were shown last, of those that everybody may see.
#[derive(Default)]
pub(crate) struct Shown(Mutex<Held>);

struct Held {
    /// Where the ledger stood.
    head: u64,
    cards: LruCache<i64, Arc<Card>>,
    provisions: LruCache<(i64, u32), Arc<Words>>,
    bytes: usize,
}

impl Default for Held {
    fn default() -> Self {
        Self { head: 0, cards: LruCache::unbounded(), provisions: LruCache::unbounded(), bytes: 0 }
    }
}

impl Shown {
    /// The cards of these records and these provisions, as far as they were kept at this number of the ledger.
    pub(super) fn held(&self, head: u64, records: &[i64], provisions: &[(i64, u32)]) -> Read {
        let mut held = self.at(head);
        let cards = records.iter().filter_map(|seq| Some((*seq, Arc::clone(held.cards.get(seq)?)))).collect();
        let provisions = provisions.iter().filter_map(|place| Some((*place, Arc::clone(held.provisions.get(place)?)))).collect();
        Read { cards, provisions }
    }

    /// Keeps what was read after the ledger was seen at this number.
    pub(super) fn keep(&self, head: u64, read: &Read) {
        let mut held = self.at(head);
        for (seq, card) in &read.cards {
            held.cards.put(*seq, Arc::clone(card));
        }
        while held.cards.len() > CARDS {
            held.cards.pop_lru();
        }
        for (place, words) in read.provisions.iter().filter(|(_, words)| words.bytes() <= LONGEST) {
            held.bytes += words.bytes();
            if let Some((_, before)) = held.provisions.push(*place, Arc::clone(words)) {
                held.bytes -= before.bytes();
            }
        }
        while held.bytes > BYTES
            && let Some((_, oldest)) = held.provisions.pop_lru()
        {
            held.bytes -= oldest.bytes();
        }
    }

    /// What is held at this number; what was kept at another one is let go.
    fn at(&self, head: u64) -> MutexGuard<'_, Held> {
        // A panic elsewhere leaves a cache that is whole.
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if held.head != head {
            *held = Held { head, ..Held::default() };
        }
        held
    }
}
