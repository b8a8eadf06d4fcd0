//! The corpus: real statutes, judgments and treaties, read, found by a phrase from their middle, and valid Akoma Ntoso.
#![expect(clippy::disallowed_methods, reason = "the schema is checked by xmllint")]

use std::path::{Path, PathBuf};

/// The folder of shared data beside the project, where there is one.
pub(crate) fn shared() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !folder.is_dir() {
        eprintln!("left out: ../shared is not there");
        return None;
    }
    Some(folder)
}
