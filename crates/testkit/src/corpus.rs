//! The corpus beside the project, as benches read it.

use std::path::{Path, PathBuf};

use actions::import::{self, ImportFile};
use model::draft::TextFacts;

/// The folder of the corpus, where it is there.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/corpus");
    folder.is_dir().then_some(folder)
}

/// Its files of Markdown and plain text under 4 MB, with what the manifest says of them.
#[must_use]
pub fn texts(folder: &Path) -> Vec<ImportFile> {
    let (listed, _) = import::gather(&[folder.to_path_buf()], &TextFacts::default());
    let is_text = |file: &ImportFile| file.path.extension().is_some_and(|extension| extension == "md" || extension == "txt");
    listed.into_iter().filter(|file| is_text(file) && file.bytes < 4_000_000).collect()
}
