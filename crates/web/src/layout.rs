//! What every page has around its content: language, title, address, search box, and the words of the interface.

use axum::response::{Html, IntoResponse as _, Response};
use locale::Lang;

use crate::AppState;
use crate::assets;
use crate::error::PageError;
use crate::view::words::Words;

/// The frame of a page.
pub(crate) struct Layout {
    /// The words of the interface in the language of the page.
    pub(crate) w: Words,
    /// What the page is called, without the name of the site.
    pub(crate) title: String,
    /// The address under which readers know this instance.
    pub(crate) origin: String,
    /// The address of the page behind its language: `/laws/lex_…`, parameters included.
    pub(crate) path: String,
    /// The entry of the navigation the page belongs to: `laws`.
    pub(crate) section: &'static str,
    /// What stands in the search box.
    pub(crate) q: String,
    /// Whoever runs this instance.
    pub(crate) operator: Option<String>,
    /// Whether machines that gather pages are asked to leave this one out.
    pub(crate) unlisted: bool,
}

/// One of the languages that the page can be read in.
pub(crate) struct Alternate {
    /// Its tag.
    pub(crate) tag: &'static str,
    /// Its name in itself.
    pub(crate) name: &'static str,
    /// Its direction.
    pub(crate) dir: &'static str,
    /// The page in it.
    pub(crate) href: String,
    /// Whether it is the language of this page.
    pub(crate) current: bool,
}

impl Layout {
    /// The frame of the page `path` (behind the language).
    pub(crate) fn new(state: &AppState, lang: Lang, section: &'static str, path: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            w: Words(lang),
            title: title.into(),
            origin: state.settings.origin.clone(),
            path: path.into(),
            section,
            q: String::new(),
            operator: state.settings.operator.clone(),
            unlisted: false,
        }
    }

    /// The message of a key.
    pub(crate) fn t(&self, key: &str) -> String {
        self.w.t(key)
    }

    /// The message of a key that counts something.
    pub(crate) fn n(&self, key: &str, count: &u64) -> String {
        self.w.n(key, *count)
    }

    /// A number as the language writes it.
    pub(crate) fn number(&self, number: &u64) -> String {
        self.w.number(*number)
    }

    /// A date, for readers and for programs.
    pub(crate) fn date(&self, date: &model::date::PartialDate) -> crate::view::markup::Markup {
        crate::view::markup::Markup::date(self.w, *date)
    }

    /// The word for an entry of the navigation.
    pub(crate) fn nav(&self, section: &str) -> String {
        self.w.t(&format!("nav-{section}"))
    }

    /// Who runs this instance, in a sentence.
    pub(crate) fn operated_by(&self, operator: &str) -> String {
        self.w.named("footer-operator", operator)
    }

    /// The word that opens a notice of a sort.
    pub(crate) fn notice(&self, class: &str) -> String {
        self.w.t(match class {
            "sample" => "notice-class-sample",
            "suggested" => "notice-class-suggested",
            "repealed" => "notice-class-repealed",
            _ => "notice-class-note",
        })
    }

    /// The number of a revision in words.
    pub(crate) fn revision(&self, number: &u64) -> String {
        self.w.named("revision", &number.to_string())
    }

    /// The number of a chapter in words.
    pub(crate) fn chapter(&self, number: &str) -> String {
        self.w.named("chapter", number)
    }

    /// What became of a provision, in a word: `added`, `removed`, `changed`.
    pub(crate) fn change(&self, what: &str) -> String {
        self.w.t(&format!("change-{what}"))
    }

    /// A heading of the page about the site.
    pub(crate) fn about_heading(&self, section: &str) -> String {
        self.w.t(&format!("about-{section}-heading"))
    }

    /// The text below it.
    pub(crate) fn about_text(&self, section: &str) -> String {
        self.w.t(&format!("about-{section}"))
    }

    /// The sentence that tells of a failure.
    pub(crate) fn failure(&self, word: &str) -> String {
        self.w.t(&format!("error-{word}"))
    }

    /// The sentence that tells what a list holds.
    pub(crate) fn describes(&self, kind: &model::record::Kind) -> String {
        self.w.t(&format!("list-{kind}"))
    }

    /// The search for these words.
    pub(crate) fn search_for(&self, q: &str) -> String {
        crate::view::address::search(self.w, &[("q", q)])
    }

    /// A message that names something.
    pub(crate) fn named(&self, key: &str, name: &str) -> String {
        self.w.named(key, name)
    }

    /// What a choice of the form for drafts comes to where nothing is chosen.
    pub(crate) fn analyse_usual(&self, field: &str) -> String {
        self.w.t(&format!("analyse-{field}-usual"))
    }

    /// How a term stands to those of other States.
    pub(crate) fn range_standing(&self, standing: &str) -> String {
        self.w.t(&format!("range-{standing}"))
    }

    /// Words with their language, marked where it is not that of the page.
    pub(crate) fn phrase(&self, phrase: &crate::view::analysis::Phrase) -> crate::view::markup::Markup {
        crate::view::markup::Markup::in_language(self.w, &phrase.tag, &phrase.text)
    }

    /// The tag of the language.
    pub(crate) fn lang(&self) -> &'static str {
        self.w.tag()
    }

    /// The direction of the page.
    pub(crate) fn dir(&self) -> &'static str {
        self.w.dir_of(self.w.tag())
    }

    /// The address of another page in the same language.
    pub(crate) fn href(&self, path: &str) -> String {
        self.w.href(path)
    }

    /// The title with the name of the site behind it; the home page is called by the site alone.
    pub(crate) fn full_title(&self) -> String {
        let site = self.t("site-name");
        if self.title.is_empty() { format!("{site} — {}", self.t("site-motto")) } else { format!("{} — {site}", self.title) }
    }

    /// The address that stands for this page wherever it is named.
    pub(crate) fn canonical(&self) -> String {
        format!("{}{}", self.origin, self.href(&self.path))
    }

    /// The page in the six languages.
    pub(crate) fn alternates(&self) -> Vec<Alternate> {
        let alternate = |lang: Lang| Alternate {
            tag: lang.code(),
            name: lang.autonym(),
            dir: lang.direction(),
            href: Words(lang).href(&self.path),
            current: lang == self.w.0,
        };
        Lang::ALL.into_iter().map(alternate).collect()
    }

    /// `page` where the navigation stands on this entry, so that it can be said to readers who hear the page.
    pub(crate) fn current(&self, section: &str) -> bool {
        self.section == section
    }

    /// The address of a file of the site, with its hash, so that it may be kept for ever.
    pub(crate) fn asset(&self, name: &str) -> String {
        assets::address(name)
    }
}

/// A page as an answer.
pub(crate) fn answer(page: &impl askama::Template) -> Result<Response, PageError> {
    Ok(Html(page.render()?).into_response())
}
