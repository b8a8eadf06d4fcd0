//! Names of the files in an archive: those that lead out of it are refused, the others are made plain.

/// The name as a path of plain parts; the fault is a sentence.
pub(super) fn safe(raw: &str, longest: usize) -> Result<String, &'static str> {
    if raw.len() > longest {
        return Err("its name is longer than a name may be");
    }
    if raw.chars().any(char::is_control) {
        return Err("its name holds characters that no name may hold");
    }
    let path = raw.replace('\\', "/");
    let drive = path.as_bytes().get(1) == Some(&b':') && path.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    if path.starts_with('/') || drive {
        return Err("its name is an absolute path, which leads out of the archive");
    }
    if path.split('/').any(|part| part == "..") {
        return Err("its name leads out of the archive");
    }
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    if parts.is_empty() { Err("it has no name") } else { Ok(parts.join("/")) }
}

/// As much of a bad name as can be shown.
pub(super) fn shown(raw: &str) -> String {
    raw.chars().filter(|character| !character.is_control()).take(120).collect()
}

/// Files that systems put into archives for themselves, and those that are hidden in folders, too.
pub(super) fn is_hidden(path: &str) -> bool {
    path.split('/')
        .any(|part| part.starts_with('.') || part == "__MACOSX" || part.eq_ignore_ascii_case("thumbs.db") || part.eq_ignore_ascii_case("desktop.ini"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_out_are_refused() {
        for raw in ["../a.txt", "a/../../b", "/etc/passwd", "\\\\host\\share", "..\\..\\a", "C:\\a.txt", "c:/a", "a\0b", "", "./", &"a".repeat(2_000)]
        {
            assert!(safe(raw, 1_024).is_err(), "{raw:?}");
        }
        assert_eq!(safe("./acts\\2020//7.xml", 1_024).as_deref(), Ok("acts/2020/7.xml"));
        assert_eq!(safe("a..b/c..", 1_024).as_deref(), Ok("a..b/c.."));
    }
}
