//! The list of formats: what each is called, and how it is told from its content.

use crate::encoding;

/// A format that is known, whether or not it is read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Format {
    /// Akoma Ntoso 2.0 or 3.0.
    AknXml,
    /// HTML, also as Word saves it.
    Html,
    /// Office Open XML, text document.
    Docx,
    /// PDF.
    Pdf,
    /// Markdown, with or without front matter.
    Markdown,
    /// Plain text in any encoding.
    PlainText,
    /// One JSON object a line.
    JsonLines,
    /// Comma-separated values with a header row.
    Csv,
    /// One JSON value: a law by its articles, or decisions of a court.
    Json,
    /// Acts and regulations of Canada in the XML of its Department of Justice.
    JusticeCanada,
    /// Crown Legislation Markup Language of the United Kingdom.
    Clml,
    /// United States Legislative Markup.
    Uslm,
    /// Formex 4 of the European Union.
    Formex,
    /// Indonesian decisions of the collection indo-law.
    IndoLaw,
    /// Judgments of the UCI Legal Case Reports.
    CaseReport,
    /// XML of a schema that is not known; not read.
    OtherXml,
    /// Word 97 to 2003; known, not read.
    Doc,
    /// `WordPerfect`; known, not read.
    WordPerfect,
    /// Rich Text Format.
    Rtf,
    /// `OpenDocument` text.
    OpenDocument,
    /// EPUB 2 or 3.
    Epub,
    /// A ZIP container of another program: a spreadsheet, slides; known, not read.
    OtherPackage,
    /// A ZIP archive of files.
    Zip,
    /// A tar archive of files.
    Tar,
    /// A tar archive, or one file, compressed by gzip.
    Gzip,
    /// 7z, RAR, xz, bzip2; known, not read.
    OtherArchive,
}

impl Format {
    /// Whether it is a container of files that are read one by one.
    #[must_use]
    pub fn is_archive(self) -> bool {
        matches!(self, Self::Zip | Self::Tar | Self::Gzip)
    }

    /// The IANA media type, with which an original is kept and served.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::AknXml => "application/akn+xml",
            Self::Html => "text/html",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Pdf => "application/pdf",
            Self::Markdown => "text/markdown",
            Self::PlainText => "text/plain",
            Self::JsonLines => "application/jsonl",
            Self::Csv => "text/csv",
            Self::Json => "application/json",
            Self::JusticeCanada | Self::Clml | Self::Uslm | Self::Formex | Self::IndoLaw | Self::CaseReport | Self::OtherXml => "application/xml",
            Self::Doc => "application/msword",
            Self::WordPerfect => "application/vnd.wordperfect",
            Self::Rtf => "application/rtf",
            Self::OpenDocument => "application/vnd.oasis.opendocument.text",
            Self::Epub => "application/epub+zip",
            Self::Zip | Self::OtherPackage => "application/zip",
            Self::Tar => "application/x-tar",
            Self::Gzip => "application/gzip",
            Self::OtherArchive => "application/octet-stream",
        }
    }

    /// The usual extension, without a dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::AknXml => "akn.xml",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Markdown => "md",
            Self::PlainText => "txt",
            Self::JsonLines => "jsonl",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::JusticeCanada | Self::Clml | Self::Uslm | Self::Formex | Self::IndoLaw | Self::CaseReport | Self::OtherXml => "xml",
            Self::Doc => "doc",
            Self::WordPerfect => "wpd",
            Self::Rtf => "rtf",
            Self::OpenDocument => "odt",
            Self::Epub => "epub",
            Self::Zip | Self::OtherPackage => "zip",
            Self::Tar => "tar",
            Self::Gzip => "gz",
            Self::OtherArchive => "bin",
        }
    }

    /// The name that people know it by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AknXml => "Akoma Ntoso",
            Self::Html => "HTML",
            Self::Docx => "DOCX",
            Self::Pdf => "PDF",
            Self::Markdown => "Markdown",
            Self::PlainText => "plain text",
            Self::JsonLines => "JSON Lines",
            Self::Csv => "CSV",
            Self::Json => "JSON",
            Self::JusticeCanada => "XML of Justice Canada",
            Self::Clml => "CLML",
            Self::Uslm => "USLM",
            Self::Formex => "Formex",
            Self::IndoLaw => "XML of indo-law",
            Self::CaseReport => "XML of case reports",
            Self::OtherXml => "XML",
            Self::Doc => "Word 97-2003",
            Self::WordPerfect => "WordPerfect",
            Self::Rtf => "RTF",
            Self::OpenDocument => "OpenDocument",
            Self::Epub => "EPUB",
            Self::OtherPackage => "a ZIP container of another program",
            Self::Zip => "ZIP",
            Self::Tar => "tar",
            Self::Gzip => "gzip",
            Self::OtherArchive => "an archive other than ZIP and tar",
        }
    }
}

/// How much of a text is looked at to tell its format.
const HEAD: usize = 16 << 10;

/// The format of these bytes; nothing where they are no document at all (an image, a program, an empty file).
///
/// The name decides only what content cannot: Markdown, plain text or CSV.
#[must_use]
pub fn detect(bytes: &[u8], name: &str) -> Option<Format> {
    if let Some(format) = by_signature(bytes) {
        return Some(format);
    }
    if infer::get(bytes).is_some_and(|kind| kind.matcher_type() != infer::MatcherType::Text) && !encoding::looks_like_text(bytes) {
        return None;
    }
    if bytes.is_empty() || !encoding::looks_like_text(bytes) {
        return None;
    }
    let head = encoding::head(bytes, HEAD);
    let text = head.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if text.is_empty() {
        return None;
    }
    Some(by_markup(text).unwrap_or_else(|| by_name(text, name)))
}

/// Formats that begin with bytes of their own.
fn by_signature(bytes: &[u8]) -> Option<Format> {
    // A PDF may have up to a kibibyte of other bytes before its header.
    let start = bytes.get(..1024.min(bytes.len())).unwrap_or_default();
    if bytes.starts_with(b"%PDF-") || (!encoding::looks_like_text(start) && find(start, b"%PDF-").is_some()) {
        return Some(Format::Pdf);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Some(kind_of_zip(bytes));
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Some(Format::Doc);
    }
    if bytes.starts_with(b"\xffWPC") {
        return Some(Format::WordPerfect);
    }
    if bytes.starts_with(b"{\\rtf") {
        return Some(Format::Rtf);
    }
    if bytes.starts_with(b"\x1f\x8b") {
        return Some(Format::Gzip);
    }
    if is_tar(bytes) {
        return Some(Format::Tar);
    }
    let others: [&[u8]; 4] = [b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\xfd7zXZ\0", b"BZh"];
    let is_other = others.iter().any(|mark| bytes.starts_with(mark)) && !encoding::looks_like_text(start);
    is_other.then_some(Format::OtherArchive)
}

/// A tar archive says so in its first header, or the sum over that header is right (`pax(1)`, `ustar`).
pub(crate) fn is_tar(bytes: &[u8]) -> bool {
    let Some(header) = bytes.get(..512) else { return false };
    if header.get(257..262) == Some(b"ustar") {
        return true;
    }
    let field = header.get(148..156).unwrap_or_default();
    let written = std::str::from_utf8(field).ok().map(|digits| digits.trim_matches(['\0', ' '])).filter(|digits| !digits.is_empty());
    let sum: u32 = header.iter().enumerate().map(|(place, byte)| if (148..156).contains(&place) { u32::from(b' ') } else { u32::from(*byte) }).sum();
    header.first().is_some_and(|first| *first != 0) && written.and_then(|digits| u32::from_str_radix(digits, 8).ok()) == Some(sum)
}

/// The names of the parts stand uncompressed in the archive, so that they can be told without unpacking; the first part tells most.
fn kind_of_zip(bytes: &[u8]) -> Format {
    let first = bytes.get(..128).unwrap_or(bytes);
    if find(first, b"mimetypeapplication/epub+zip").is_some() {
        return Format::Epub;
    }
    if find(first, b"mimetypeapplication/vnd.oasis.opendocument.").is_some() {
        return if find(first, b"opendocument.text").is_some() { Format::OpenDocument } else { Format::OtherPackage };
    }
    // Only what the directory names counts: a document inside an archive shows its parts, too. Where it was cut off, all that is left is searched.
    let names = |wanted: &[u8]| find(directory(bytes).unwrap_or(bytes), wanted).is_some();
    // Some programs compress the part that says what the package is.
    if find(first, b"mimetype").is_some() && names(b"META-INF/") {
        let known = [(names(b"META-INF/container.xml"), Format::Epub), (names(b"content.xml"), Format::OpenDocument)];
        return known.into_iter().find_map(|(is_one, format)| is_one.then_some(format)).unwrap_or(Format::OtherPackage);
    }
    if names(b"[Content_Types].xml") || names(b"word/document.xml") {
        return if names(b"word/") { Format::Docx } else { Format::OtherPackage };
    }
    Format::Zip
}

/// The directory of a ZIP, which its last record points at.
fn directory(bytes: &[u8]) -> Option<&[u8]> {
    let last = bytes.get(bytes.len().saturating_sub(22 + 65_535)..)?;
    let record = last.windows(4).rposition(|window| window == b"PK\x05\x06").and_then(|at| last.get(at..at + 22))?;
    let number = |at: usize| record.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes).and_then(|number| usize::try_from(number).ok());
    let (size, offset) = (number(12)?, number(16)?);
    bytes.get(offset..offset.checked_add(size)?)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    while let Some(next) = bytes.get(from..)?.iter().position(|byte| *byte == first) {
        if bytes.get(from + next..).is_some_and(|rest| rest.starts_with(wanted)) {
            return Some(from + next);
        }
        from += next + 1;
    }
    None
}

/// Formats that their first characters tell.
fn by_markup(text: &str) -> Option<Format> {
    let lower = text.get(..text.len().min(HEAD)).unwrap_or(text).to_ascii_lowercase();
    if text.starts_with('{') || text.starts_with('[') {
        return json(text);
    }
    if !lower.starts_with('<') {
        return None;
    }
    if is_akn(&lower) {
        return Some(Format::AknXml);
    }
    if let Some(schema) = crate::legal_xml::schema_of(root_name(text), text) {
        return Some(schema);
    }
    let markdown_with_meta = lower.starts_with("<meta") && lower.lines().skip(1).take(40).any(|line| line.starts_with('#'));
    if markdown_with_meta {
        return Some(Format::Markdown);
    }
    let html_names = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<meta",
        "<div",
        "<title",
        "<table",
        "<p>",
        "<p ",
        "<h1",
        "<article",
        "<section",
        "<main",
        "<span",
    ];
    let first_tag = skip_comments(&lower);
    if html_names.iter().any(|mark| first_tag.starts_with(mark)) || (lower.starts_with("<?xml") && lower.contains("<html")) {
        return Some(Format::Html);
    }
    if lower.starts_with("<?xml") || (first_tag.starts_with('<') && lower.contains("</")) {
        return Some(Format::OtherXml);
    }
    None
}

/// Whether the root element is that of Akoma Ntoso, with whatever prefix.
fn is_akn(lower: &str) -> bool {
    let root = root_name(lower);
    root.rsplit(':').next() == Some("akomantoso")
}

/// The name of the first element.
fn root_name(text: &str) -> &str {
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let tag = rest.get(start + 1..).unwrap_or_default();
        if tag.starts_with(['?', '!']) {
            let skip = if tag.starts_with("!--") { tag.find("-->") } else { tag.find('>') };
            rest = skip.and_then(|end| tag.get(end..)).unwrap_or_default();
            continue;
        }
        let end = tag.find(|character: char| character.is_whitespace() || character == '>' || character == '/').unwrap_or(tag.len());
        return tag.get(..end).unwrap_or_default();
    }
    ""
}

/// The name of the root element, for a finding; nothing where none can be made out.
pub(crate) fn root_of(bytes: &[u8]) -> Option<String> {
    let head = encoding::head(bytes, HEAD);
    let root: String = root_name(&head).chars().take(60).filter(|character| character.is_alphanumeric() || "-_.:".contains(*character)).collect();
    Some(root).filter(|root| !root.is_empty())
}

fn skip_comments(text: &str) -> &str {
    let mut rest = text;
    while rest.starts_with("<!--") || rest.starts_with("<?xml") {
        let closing = if rest.starts_with("<!--") { "-->" } else { "?>" };
        let Some(end) = rest.find(closing) else { return rest };
        rest = rest.get(end + closing.len()..).unwrap_or_default().trim_start();
    }
    rest
}

/// JSON Lines has an object a line; anything else that begins like JSON is one value.
fn json(text: &str) -> Option<Format> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_object = |line: &str| line.starts_with('{') && line.ends_with('}') && serde_json::from_str::<serde::de::IgnoredAny>(line).is_ok();
    let first = lines.next()?;
    let second = lines.next();
    // A line longer than what is looked at cannot be parsed here; a whole JSON document on one line reads alike as JSON Lines.
    let cut = second.is_none() && first.starts_with("{\"") && !first.ends_with('}');
    if first.starts_with('{') && (is_object(first) || cut) {
        return Some(Format::JsonLines);
    }
    let next = second.unwrap_or_default();
    let after = first.get(1..).unwrap_or_default().trim_start();
    let like_json = match (first.chars().next(), after.chars().next()) {
        (Some('{'), None) => next.starts_with(['"', '}']),
        (Some('{'), Some(character)) => character == '"' || character == '}',
        (Some('['), None) => next.starts_with(['{', '[', '"']),
        (Some('['), Some(character)) => matches!(character, '{' | '[' | '"' | ']'),
        _ => false,
    };
    like_json.then_some(Format::Json)
}

/// What only the name and the habits of the text can tell.
fn by_name(text: &str, name: &str) -> Format {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default();
    match extension.as_str() {
        "md" | "markdown" => Format::Markdown,
        "csv" if crate::records::is_header(text.lines().next().unwrap_or_default()) || text.lines().take(2).all(|line| line.contains(',')) => {
            Format::Csv
        }
        "htm" | "html" | "xhtml" if text.contains("</") => Format::Html,
        "txt" | "text" => Format::PlainText,
        _ if crate::records::is_header(text.lines().next().unwrap_or_default()) => Format::Csv,
        _ if looks_like_markdown(text) => Format::Markdown,
        _ => Format::PlainText,
    }
}

fn looks_like_markdown(text: &str) -> bool {
    let front_matter = text.starts_with("---\n") || text.starts_with("---\r\n");
    front_matter || text.lines().take(200).filter(|line| line.starts_with("# ") || line.starts_with("## ") || line.starts_with("### ")).count() >= 2
}
