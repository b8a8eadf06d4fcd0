//! Asks `xmllint` whether documents are valid against the strict schema of Akoma Ntoso 3.0, where both are at hand.

use std::path::{Path, PathBuf};

/// The shared data beside the workspace; nothing, and one line that says so, where it is absent.
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let path = beside.join(path);
    if !path.exists() {
        eprintln!("skipped: {} is not here", path.display());
        return None;
    }
    Some(path)
}

/// Checks that every document is valid. Says nothing, and that in one line, where there is no schema or no `xmllint`.
pub(crate) fn assert_valid(documents: &[(String, String)]) {
    let Some(schema) = shared("data/suites/akn/xsd/akomantoso30.xsd") else { return };
    let folder = std::env::temp_dir().join(format!("lexarium-akn-{}-{:?}", std::process::id(), std::thread::current().id()));
    std::fs::create_dir_all(&folder).unwrap();
    let files: Vec<PathBuf> = documents
        .iter()
        .enumerate()
        .map(|(number, (_, xml))| {
            let file = folder.join(format!("{number}.xml"));
            std::fs::write(&file, xml).unwrap();
            file
        })
        .collect();
    #[expect(clippy::disallowed_methods, reason = "the test asks a validator that is not ours")]
    let run = std::process::Command::new("xmllint").args(["--noout", "--huge", "--nonet", "--schema"]).arg(&schema).args(&files).output();
    let Ok(output) = run else {
        eprintln!("skipped: xmllint is not installed");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    let faults: Vec<String> = said
        .lines()
        .filter(|line| !line.ends_with(" validates"))
        .take(30)
        .map(|line| {
            let number = line
                .rsplit_once(".xml")
                .and_then(|_| line.strip_prefix(&format!("{}/", folder.display())))
                .and_then(|rest| rest.split('.').next()?.parse::<usize>().ok());
            let name = number.and_then(|number| documents.get(number)).map_or("", |(name, _)| name.as_str());
            format!("{name}: {line}")
        })
        .collect();
    if faults.is_empty() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    assert!(faults.is_empty() && output.status.success(), "not valid:\n{}", faults.join("\n"));
}
