//! Pieces of a page that are more than text: words in another language, dates, links. Whatever gets in is escaped here.

use std::fmt::{self, Write as _};

use askama::filters::HtmlSafe;
use model::date::PartialDate;

use super::words::Words;

/// HTML that was made here and nowhere else.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(crate) struct Markup(String);

impl HtmlSafe for Markup {}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Markup {
    /// Words in the language of the page.
    pub(crate) fn text(text: &str) -> Self {
        let mut out = String::with_capacity(text.len());
        escape_into(&mut out, text);
        Self(out)
    }

    /// HTML that another part of Lexarium has made and answers for.
    pub(crate) fn trusted(html: String) -> Self {
        Self(html)
    }

    /// Words in the language `tag`, marked as such where it is not that of the page; `und` says that nobody knows it.
    pub(crate) fn in_language(words: Words, tag: &str, text: &str) -> Self {
        if tag == words.tag() || text.is_empty() {
            return Self::text(text);
        }
        let mut out = String::with_capacity(text.len() + 32);
        if tag == "und" || tag.is_empty() {
            out.push_str("<bdi>");
        } else {
            out.push_str("<bdi lang=\"");
            escape_into(&mut out, tag);
            let _ = write!(out, "\" dir=\"{}\">", words.dir_of(tag));
        }
        escape_into(&mut out, text);
        out.push_str("</bdi>");
        Self(out)
    }

    /// Number and heading of a provision as one stretch in their language, so that the number stands first on a page that runs the other way, too;
    /// the word for a provision where it has neither.
    pub(crate) fn provision(words: Words, tag: &str, num: &str, heading: &str) -> Self {
        let name = [num.trim(), heading.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        if name.is_empty() { Self::text(&words.t("provision")) } else { Self::in_language(words, tag, &name) }
    }

    /// Words that may be in any language, kept apart so that they do not turn their neighbours around.
    pub(crate) fn isolated(text: &str) -> Self {
        let mut out = String::from("<bdi>");
        escape_into(&mut out, text);
        out.push_str("</bdi>");
        Self(out)
    }

    /// A date, for readers and for programs.
    pub(crate) fn date(words: Words, date: PartialDate) -> Self {
        let mut out = format!("<time datetime=\"{date}\">");
        escape_into(&mut out, &words.date(date));
        out.push_str("</time>");
        Self(out)
    }

    /// A moment: `machine` for programs, by RFC 3339, `shown` for readers.
    pub(crate) fn time(machine: &str, shown: &str) -> Self {
        let mut out = String::from("<time datetime=\"");
        escape_into(&mut out, machine);
        out.push_str("\">");
        escape_into(&mut out, shown);
        out.push_str("</time>");
        Self(out)
    }

    /// A link.
    pub(crate) fn link(href: &str, inner: &Self) -> Self {
        let mut out = String::from("<a href=\"");
        escape_into(&mut out, href);
        let _ = write!(out, "\">{inner}</a>");
        Self(out)
    }

    /// A link to an address that came from outside: only the web gets in; anything else is shown as text.
    pub(crate) fn outside(address: &str) -> Self {
        let in_repository = repository_address(address);
        let address = in_repository.as_deref().unwrap_or(address);
        let is_web = address.starts_with("https://") || address.starts_with("http://");
        if !is_web {
            return Self::isolated(address);
        }
        let mut out = String::from("<a rel=\"noreferrer external\" href=\"");
        escape_into(&mut out, address);
        out.push_str("\"><bdi>");
        escape_into(&mut out, &short_address(address));
        out.push_str("</bdi></a>");
        Self(out)
    }

    /// Words with a mark of their own: `in-force`, `repealed`, `suggested`.
    pub(crate) fn badge(class: &str, text: &str) -> Self {
        let mut out = String::from("<span class=\"badge ");
        escape_into(&mut out, class);
        out.push_str("\">");
        escape_into(&mut out, text);
        out.push_str("</span>");
        Self(out)
    }

    /// An extract, its matches marked; whoever shows it says its language.
    pub(crate) fn extract(runs: &[(String, bool)]) -> Self {
        const MARK: usize = "<mark></mark>".len();
        let mut out = String::with_capacity(runs.iter().map(|(text, _)| text.len() + MARK).sum());
        for (text, is_match) in runs {
            if *is_match {
                out.push_str("<mark>");
            }
            escape_into(&mut out, text);
            if *is_match {
                out.push_str("</mark>");
            }
        }
        Self(out)
    }

    /// Several pieces with something between them.
    pub(crate) fn joined(pieces: &[Self], between: &str) -> Self {
        let pieces: Vec<&str> = pieces.iter().map(|piece| piece.0.as_str()).collect();
        Self(pieces.join(between))
    }

    /// Puts another piece behind this one.
    pub(crate) fn and(mut self, other: &Self) -> Self {
        self.0.push_str(&other.0);
        self
    }

    /// Whether there is nothing to show.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The page of a file in a public repository that is named `github:owner/name@commit:path`.
fn repository_address(reference: &str) -> Option<String> {
    let (repository, file) = reference.strip_prefix("github:")?.split_once('@')?;
    let (commit, path) = file.split_once(':')?;
    Some(format!("https://github.com/{repository}/blob/{commit}/{path}"))
}

/// The host and the end of an address: enough to know it by.
fn short_address(address: &str) -> String {
    let bare = address.split_once("://").map_or(address, |(_, bare)| bare).trim_end_matches('/');
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    if bare.chars().count() <= 60 {
        return bare.to_owned();
    }
    let host = bare.split('/').next().unwrap_or_default();
    let end: Vec<char> = bare.chars().rev().take(24).collect();
    format!("{}/…{}", host.chars().take(40).collect::<String>(), end.into_iter().rev().collect::<String>())
}

/// Appends `text` so that it is text wherever it stands, attributes included.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        // All of them are one byte, so that what lies between them is whole letters.
        out.push_str(&text[from..at]);
        out.push_str(escaped);
        from = at + 1;
    }
    out.push_str(&text[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use locale::Lang;

    #[test]
    fn words_of_another_language_say_which_and_where_they_run() {
        let arabic = Markup::in_language(Words(Lang::En), "ar", "قانون");
        assert_eq!(arabic.to_string(), "<bdi lang=\"ar\" dir=\"rtl\">قانون</bdi>");
        assert_eq!(Markup::in_language(Words(Lang::Ar), "ar", "قانون").to_string(), "قانون");
    }

    #[test]
    fn what_comes_from_outside_stays_text() {
        assert_eq!(Markup::outside("javascript:alert(1)").to_string(), "<bdi>javascript:alert(1)</bdi>");
        assert_eq!(Markup::outside("https://a.example/\"><script>").to_string().matches('<').count(), 4);
        let in_repository = Markup::outside("github:a/laws@0af3:treaty/README.md").to_string();
        assert!(in_repository.contains("href=\"https://github.com/a/laws/blob/0af3/treaty/README.md\""), "{in_repository}");
        assert_eq!(Markup::extract(&[("<b>".into(), true)]).to_string(), "<mark>&lt;b&gt;</mark>");
        assert_eq!(Markup::text("'é' & \"§\" <").to_string(), "&#39;é&#39; &amp; &quot;§&quot; &lt;");
    }
}
