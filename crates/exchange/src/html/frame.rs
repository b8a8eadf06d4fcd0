//! Which part of a page is its text, and what stands around it.

use ego_tree::NodeRef;
use scraper::{ElementRef, Html, Node, Selector};

/// How many elements that may be the main one are weighed.
const MOST_CANDIDATES: usize = 32;

/// The element that holds the text: the one that says so, where it holds most of the page's words; else the whole page.
pub(super) fn main_content(page: &Html) -> ElementRef<'_> {
    let root = page.root_element();
    let whole = length(root);
    for selector in ["akn-akoma-ntoso, la-akoma-ntoso", "main", "[role=main]", "article", "#content, #main, .content"] {
        let found =
            Selector::parse(selector).ok().and_then(|selector| page.select(&selector).take(MOST_CANDIDATES).max_by_key(|element| length(*element)));
        if let Some(element) = found.filter(|element| length(*element) * 10 > whole * 6) {
            return element;
        }
    }
    root
}

pub(super) fn length(element: ElementRef<'_>) -> usize {
    element.text().map(str::len).sum()
}

/// What stands around the text of a page: menus, crumbs, buttons to share; told by what pages call them, and by being small.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    /// The longest text that may be left out as part of it.
    most: usize,
}

impl Frame {
    pub(super) fn around(main: ElementRef<'_>) -> Self {
        Self { most: (length(main) / 4).min(20_000) }
    }

    /// Whether the element belongs to it.
    pub(super) fn holds(self, node: NodeRef<'_, Node>) -> bool {
        let Some(element) = ElementRef::wrap(node) else { return false };
        let of = |name: &str| element.value().attr(name).unwrap_or_default().to_ascii_lowercase();
        let role = of("role");
        if matches!(role.as_str(), "navigation" | "search" | "banner" | "contentinfo" | "complementary" | "toolbar" | "dialog" | "tablist") {
            return length(element) <= self.most;
        }
        let names = format!("{} {}", of("class"), of("id"));
        let is_footer = names.split(' ').any(|name| matches!(name, "footer" | "site-footer" | "page-footer"));
        let named =
            is_footer || names.split([' ', '_', '-']).any(|word| FRAME_WORDS.contains(&word)) || FRAME_NAMES.iter().any(|name| names.contains(name));
        named && length(element) <= self.most
    }
}

/// Words by which pages call what stands around a text.
const FRAME_WORDS: [&str; 15] = [
    "aural",
    "breadcrumb",
    "breadcrumbs",
    "navbar",
    "navigation",
    "menu",
    "sidebar",
    "cookie",
    "cookies",
    "pagination",
    "toolbar",
    "modal",
    "noprint",
    "dropdown",
    "crumbs",
];
/// The same where they are one word with others.
const FRAME_NAMES: [&str; 12] = [
    "navprimary",
    "navsecondary",
    "navfunctions",
    "navservice",
    "nav-link",
    "nav-item",
    "skip-link",
    "skiplink",
    "to-the-top",
    "share-",
    "d-print-none",
    "visually-hidden",
];
