//! Asks `xmllint` whether what is written is valid against the strict schema of Akoma Ntoso 3.0.

use std::path::{Path, PathBuf};

use crate::corpus::File;

/// How many documents were written, and what the validator says of those that are not valid.
pub(crate) struct Validity {
    pub(crate) written: usize,
    pub(crate) faults: Vec<String>,
}

/// Checks every text; nothing where there is no validator or no schema.
pub(crate) fn check(files: &[File], schema: &Path) -> std::io::Result<Option<Validity>> {
    if !schema.exists() {
        return Ok(None);
    }
    let folder = std::env::temp_dir().join(format!("lexarium-reading-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let mut written: Vec<(PathBuf, &str)> = Vec::new();
    for (file, text) in files.iter().flat_map(|file| file.texts.iter().map(move |text| (file, text))) {
        let path = folder.join(format!("{}.xml", written.len()));
        std::fs::write(&path, &text.xml)?;
        written.push((path, &file.path));
    }
    let mut faults = Vec::new();
    for some in written.chunks(200) {
        #[expect(clippy::disallowed_methods, reason = "the measure asks a validator that is not ours")]
        let run = std::process::Command::new("xmllint")
            .args(["--noout", "--huge", "--nonet", "--schema"])
            .arg(schema)
            .args(some.iter().map(|(path, _)| path))
            .output();
        let Ok(output) = run else { return Ok(None) };
        for (path, name) in some {
            let shown = path.display().to_string();
            let said = String::from_utf8_lossy(&output.stderr)
                .lines()
                .find(|line| line.starts_with(&shown) && !line.ends_with(" validates"))
                .map(str::to_owned);
            faults.extend(said.map(|said| format!("{name}: {said}")));
        }
    }
    std::fs::remove_dir_all(&folder)?;
    Ok(Some(Validity { written: written.len(), faults }))
}
