//! What was found out about a tag or a number before, so that a page that shows it forty times asks CLDR once.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

/// There are far fewer languages in any collection; whoever asks for more at will fills no memory.
const MOST: usize = 1_000;

/// Answers by what was asked.
pub(crate) struct Known<K, V>(RwLock<BTreeMap<K, V>>);

impl<K: Ord, V: Clone> Known<K, V> {
    pub(crate) const fn new() -> Self {
        Self(RwLock::new(BTreeMap::new()))
    }

    /// The answer as it was found before, or as it is found now.
    pub(crate) fn get<Q: Ord + ?Sized + ToOwned<Owned = K>>(&self, asked: &Q, find: impl FnOnce() -> V) -> V
    where
        K: Borrow<Q>,
    {
        // Who panicked while holding the lock has added a whole answer or none.
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(asked) {
            return known.clone();
        }
        let found = find();
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if all.len() < MOST {
            all.insert(asked.to_owned(), found.clone());
        }
        found
    }
}
