//! From the paths an operator names to the files to read, with what a manifest says of each.

use std::path::{Path, PathBuf};

use model::draft::TextFacts;
use model::finding::{Finding, Severity};

/// A file to read.
#[derive(Clone, Debug)]
pub struct ImportFile {
    /// Where it is.
    pub path: PathBuf,
    /// How findings and aliases name it: the collection's folder and the path inside it.
    pub name: String,
    /// Its length when it was listed.
    pub bytes: u64,
    /// What a manifest or the operator says of it.
    pub hints: TextFacts,
}

/// The deepest folder that is walked into; a link that leads in circles ends here.
const DEEPEST: usize = 32;

/// Lists the files under `paths`, sorted, so that an import runs alike every time.
///
/// A folder with a `MANIFEST.jsonl` gives the files its manifest names; any other folder gives all its files but hidden ones.
/// `hints` are what the operator says of all of them; a manifest says more about each.
#[must_use]
pub fn gather(paths: &[PathBuf], hints: &TextFacts) -> (Vec<ImportFile>, Vec<Finding>) {
    let mut files = Vec::new();
    let mut findings = Vec::new();
    for path in paths {
        let shown = path.display().to_string();
        let metadata = match std::fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) => {
                findings.push(unreadable(&shown, &error));
                continue;
            }
        };
        if metadata.is_dir() {
            gather_folder(path, hints, &mut files, &mut findings);
        } else if path.file_name().is_some_and(|name| name == "MANIFEST.jsonl") {
            gather_manifest(path, hints, &mut files, &mut findings);
        } else {
            let name = path.file_name().map_or(shown, |name| name.to_string_lossy().into_owned());
            files.push(ImportFile { path: path.clone(), name, bytes: metadata.len(), hints: hints.clone() });
        }
    }
    (files, findings)
}

fn gather_folder(folder: &Path, hints: &TextFacts, files: &mut Vec<ImportFile>, findings: &mut Vec<Finding>) {
    let manifest = folder.join("MANIFEST.jsonl");
    if manifest.is_file() {
        gather_manifest(&manifest, hints, files, findings);
        return;
    }
    let collection = collection_name(folder);
    let mut waiting = vec![(folder.to_path_buf(), 0_usize)];
    let mut found = Vec::new();
    while let Some((folder, depth)) = waiting.pop() {
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                findings.push(unreadable(&folder.display().to_string(), &error));
                continue;
            }
        };
        for entry in entries.flatten() {
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            let Ok(kind) = entry.file_type() else { continue };
            if hidden || kind.is_symlink() {
                continue;
            }
            if kind.is_dir() && depth < DEEPEST {
                waiting.push((entry.path(), depth + 1));
            } else if kind.is_file() {
                found.push((entry.path(), entry.metadata().map_or(0, |metadata| metadata.len())));
            }
        }
    }
    found.sort();
    for (path, bytes) in found {
        let inside = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        files.push(ImportFile { name: format!("{collection}/{inside}"), path, bytes, hints: hints.clone() });
    }
}

fn gather_manifest(manifest: &Path, hints: &TextFacts, files: &mut Vec<ImportFile>, findings: &mut Vec<Finding>) {
    let folder = manifest.parent().unwrap_or(Path::new("."));
    let collection = collection_name(folder);
    let text = match std::fs::read(manifest) {
        Ok(text) => text,
        Err(error) => {
            findings.push(unreadable(&manifest.display().to_string(), &error));
            return;
        }
    };
    let listing = exchange::manifest::read(&text);
    findings.extend(listing.findings.into_iter().map(|finding| finding.in_file(&format!("{collection}/MANIFEST.jsonl"))));
    for entry in listing.entries {
        let path = folder.join(&entry.path);
        let name = format!("{collection}/{}", entry.path);
        match std::fs::metadata(&path) {
            Ok(metadata) if metadata.is_file() => {
                files.push(ImportFile { path, name, bytes: metadata.len(), hints: fill(entry.facts, hints) });
            }
            Ok(_) => findings.push(missing(&name)),
            Err(_) => findings.push(missing(&name)),
        }
    }
}

/// The manifest's word on a file, with the operator's where the manifest is silent.
fn fill(mut facts: TextFacts, hints: &TextFacts) -> TextFacts {
    facts.kind = facts.kind.or(hints.kind);
    facts.country = facts.country.or(hints.country);
    facts.language = facts.language.or_else(|| hints.language.clone());
    facts
}

fn collection_name(folder: &Path) -> String {
    let full = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
    full.file_name().map_or_else(|| "files".to_owned(), |name| name.to_string_lossy().into_owned())
}

fn unreadable(path: &str, error: &std::io::Error) -> Finding {
    Finding::new(Severity::Refused, "cannot-open", format!("cannot be opened: {error}"), "check the path and its permissions").in_file(path)
}

fn missing(name: &str) -> Finding {
    Finding::new(
        Severity::Refused,
        "file-missing",
        "the manifest names a file that is not there",
        "add the file or take its line out of the manifest",
    )
    .in_file(name)
}
