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
    /// One JSON value; known, not read yet.
    Json,
    /// XML other than Akoma Ntoso and XHTML; known, not read yet.
    OtherXml,
    /// Word 97 to 2003; known, not read.
    Doc,
    /// `WordPerfect`; known, not read.
    WordPerfect,
    /// Rich Text Format; known, not read.
    Rtf,
    /// `OpenDocument` text; known, not read.
    OpenDocument,
    /// A ZIP archive that is no document; known, not read.
    Zip,
}

impl Format {
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
            Self::OtherXml => "application/xml",
            Self::Doc => "application/msword",
            Self::WordPerfect => "application/vnd.wordperfect",
            Self::Rtf => "application/rtf",
            Self::OpenDocument => "application/vnd.oasis.opendocument.text",
            Self::Zip => "application/zip",
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
            Self::OtherXml => "xml",
            Self::Doc => "doc",
            Self::WordPerfect => "wpd",
            Self::Rtf => "rtf",
            Self::OpenDocument => "odt",
            Self::Zip => "zip",
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
            Self::OtherXml => "XML",
            Self::Doc => "Word 97-2003",
            Self::WordPerfect => "WordPerfect",
            Self::Rtf => "RTF",
            Self::OpenDocument => "OpenDocument",
            Self::Zip => "ZIP",
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
    bytes.starts_with(b"{\\rtf").then_some(Format::Rtf)
}

/// The names of the parts stand uncompressed in the archive, so that they can be told without unpacking.
fn kind_of_zip(bytes: &[u8]) -> Format {
    if find(bytes, b"word/document.xml").is_some() || (find(bytes, b"[Content_Types].xml").is_some() && find(bytes, b"word/").is_some()) {
        Format::Docx
    } else if find(bytes.get(..128).unwrap_or(bytes), b"opendocument.text").is_some() {
        Format::OpenDocument
    } else {
        Format::Zip
    }
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
