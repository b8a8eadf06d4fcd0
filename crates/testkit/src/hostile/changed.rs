//! Files of a corpus with one to six changes each, the same for the same seed.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// A file that was changed.
pub struct Mutation {
    /// The name of its format before.
    pub format: &'static str,
    /// The file before.
    pub path: PathBuf,
    /// Its name without folders.
    pub name: String,
    /// What became of it.
    pub bytes: Vec<u8>,
}

/// Changed files without end, of every format in turn.
pub struct Mutations {
    by_format: BTreeMap<&'static str, Vec<PathBuf>>,
    numbers: Numbers,
    round: usize,
}

impl Mutations {
    /// Those of the corpus in this folder, by its manifest.
    ///
    /// # Errors
    /// When the manifest or a file cannot be read.
    pub fn of(corpus: &Path, seed: u64) -> std::io::Result<Self> {
        let mut by_format: BTreeMap<&'static str, Vec<PathBuf>> = BTreeMap::new();
        for entry in exchange::manifest::read(&std::fs::read(corpus.join("MANIFEST.jsonl"))?).entries {
            let path = corpus.join(&entry.path);
            let format = exchange::detect(&std::fs::read(&path)?, &entry.path).map_or("unknown", exchange::Format::name);
            by_format.entry(format).or_default().push(path);
        }
        Ok(Self { by_format, numbers: Numbers(seed), round: 0 })
    }
}

impl Iterator for Mutations {
    type Item = std::io::Result<Mutation>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { by_format, numbers, round } = self;
        let (format, files) = by_format.iter().nth(*round % by_format.len().max(1))?;
        *round += 1;
        let path = files.get(numbers.below(files.len()))?.clone();
        let mut file = match std::fs::read(&path) {
            Ok(file) => file,
            Err(error) => return Some(Err(error)),
        };
        file.truncate(LONGEST.max(if *format == "PDF" || *format == "DOCX" { file.len() } else { 0 }));
        // A package that is changed outside is hardly ever opened: every other one is changed inside.
        let inside = if *format == "DOCX" && numbers.below(2) == 0 { changed_inside(&file, numbers) } else { None };
        let bytes = inside.unwrap_or_else(|| changed(file, numbers));
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        Some(Ok(Mutation { format, path, name, bytes }))
    }
}

/// Files longer than this are cut to it before they are changed: two thousand of them are read.
const LONGEST: usize = 300_000;

/// Numbers that are the same for the same seed.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % most.max(1)
    }
}

/// What is put into a file to confuse its reader.
const PIECES: [&[u8]; 10] =
    [b"<", b"</", b"&#0;", b"\"", b"[{", b"]}", b"\xff\xfe", b"\0\0\0\0", b"<!DOCTYPE x [<!ENTITY a \"b\">]>", b"((((((((((1)(a)(i)"];

/// The file with one to six changes: bytes cut out, doubled, overwritten, turned, put in, or its end cut off.
fn changed(mut file: Vec<u8>, numbers: &mut Numbers) -> Vec<u8> {
    for _ in 0..=numbers.below(6) {
        let start = numbers.below(file.len());
        let end = (start + numbers.below(400)).min(file.len());
        match numbers.below(6) {
            0 => drop(file.drain(start..end)),
            1 => {
                let part = file.get(start..end).unwrap_or_default().to_vec();
                file.splice(end..end, part.repeat(1 + numbers.below(20)));
            }
            2 => file.iter_mut().take(end).skip(start).for_each(|byte| *byte = u8::try_from(numbers.below(256)).unwrap_or(0)),
            3 => file.iter_mut().skip(start).take(1).for_each(|byte| *byte ^= 1 << numbers.below(8)),
            4 => file.truncate(end.max(16)),
            _ => drop(file.splice(start..start, PIECES.get(numbers.below(PIECES.len())).copied().unwrap_or_default().iter().copied())),
        }
    }
    file
}

/// A package with one of its parts changed, and packed again.
fn changed_inside(file: &[u8], numbers: &mut Numbers) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).ok()?;
    let parts = ["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"];
    let wanted = *parts.get(numbers.below(parts.len()))?;
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).ok()?;
        let (name, mut bytes) = (entry.name().ok()?.into_owned(), Vec::new());
        entry.read_to_end(&mut bytes).ok()?;
        if name == wanted {
            bytes = changed(bytes, numbers);
        }
        writer.start_file(name, zip::write::SimpleFileOptions::default()).ok()?;
        writer.write_all(&bytes).ok()?;
    }
    writer.finish().ok().map(Cursor::into_inner)
}
