//! The desk at which all work is done: the store, the index that follows it, and the reference tables at hand.

use std::sync::{Arc, RwLock};

use model::date::Moment;
use search::Index;
use store::Store;

use crate::concordance::Concordances;
use crate::find::Shown;
use crate::reference::Reference;

/// Who does something, when, and why. Every change takes one.
#[derive(Clone, Debug)]
pub struct By {
    /// The person, or the part of Lexarium that acts by itself.
    pub who: String,
    /// When.
    pub at: Moment,
    /// Why, in a few words.
    pub why: String,
}

/// Everything an action works with.
pub struct Desk {
    /// The truth.
    pub store: Store,
    /// The copy that finds.
    pub index: Arc<Index>,
    reference: RwLock<Arc<Reference>>,
    concordance: RwLock<Arc<Concordances>>,
    /// What pages of results showed of late.
    pub(crate) shown: Shown,
    /// Only one may bring the index up to date at a time.
    pub(crate) following: tokio::sync::Mutex<()>,
    /// Only one may read citations at a time.
    pub(crate) citing: tokio::sync::Mutex<()>,
    /// Only one may note suggestions at a time.
    pub(crate) suggesting: tokio::sync::Mutex<()>,
}

/// What went wrong while something was being done.
#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    /// The store refused or failed.
    #[error("the store could not do its part")]
    Store(#[from] store::Error),
    /// The index refused or failed.
    #[error("the search index could not do its part")]
    Index(#[from] search::IndexError),
    /// A part of the work was stopped from outside.
    #[error("the work was stopped before its end: {0}")]
    Stopped(String),
    /// What is kept of an import is no report.
    #[error("the report of import {number} cannot be read")]
    Report {
        /// The number of the import.
        number: u64,
        /// Why not.
        #[source]
        source: serde_json::Error,
    },
    /// Data that comes with Lexarium is not as it must be.
    #[error("{place} of the starter catalogue cannot be read: {reason}")]
    Catalogue {
        /// File and line.
        place: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl From<tokio::task::JoinError> for ActionError {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::Stopped(error.to_string())
    }
}

impl Desk {
    /// Opens the desk over a store and its index.
    ///
    /// # Errors
    /// When the reference tables cannot be read.
    pub async fn open(store: Store, index: Arc<Index>) -> Result<Self, ActionError> {
        let reference = Reference::load(&store).await?;
        let concordance = Concordances::load(&store, &reference).await?;
        Ok(Self {
            store,
            index,
            reference: RwLock::new(Arc::new(reference)),
            concordance: RwLock::new(Arc::new(concordance)),
            shown: Shown::default(),
            following: tokio::sync::Mutex::new(()),
            citing: tokio::sync::Mutex::new(()),
            suggesting: tokio::sync::Mutex::new(()),
        })
    }

    /// Countries, topics and instruments as they stand.
    #[must_use]
    pub fn reference(&self) -> Arc<Reference> {
        // A reader that panicked while holding the lock cannot have left the table half written.
        Arc::clone(&self.reference.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// Reads countries, topics and instruments again, after one of them has changed.
    ///
    /// # Errors
    /// When the store cannot be read; the old tables stay.
    pub async fn refresh_reference(&self) -> Result<(), ActionError> {
        let fresh = Arc::new(Reference::load(&self.store).await?);
        *self.reference.write().unwrap_or_else(std::sync::PoisonError::into_inner) = fresh;
        Ok(())
    }

    /// What sources say and the machine suggests of laws and treaty articles, as it stands.
    #[must_use]
    pub fn concordance(&self) -> Arc<Concordances> {
        Arc::clone(&self.concordance.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// Makes the concordance again, after a law, a sheet, an instrument or a topic has changed.
    ///
    /// # Errors
    /// When the store cannot be read; the old one stays.
    pub async fn refresh_concordance(&self) -> Result<(), ActionError> {
        let fresh = Arc::new(Concordances::load(&self.store, &self.reference()).await?);
        *self.concordance.write().unwrap_or_else(std::sync::PoisonError::into_inner) = fresh;
        Ok(())
    }
}
