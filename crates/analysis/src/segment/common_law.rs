//! English, as statutes of the Commonwealth, of the United States and treaties are printed; Swahili and Kinyarwanda beside it.

use model::text::document::Level;

use super::vocabulary::{Order, Role, Word, group, provision, schedule};

pub(crate) const WORDS: &[Word] = &[
    group("book", Level::Book, 2),
    group("part", Level::Part, 3),
    group("subpart", Level::Subpart, 6),
    group("subtitle", Level::Subtitle, 4),
    group("title", Level::Title, 2),
    group("chapter", Level::Chapter, 4),
    group("subchapter", Level::Subchapter, 5),
    group("division", Level::Division, 5),
    group("subdivision", Level::Subdivision, 6),
    provision("article", Level::Article, "article"),
    provision("articles", Level::Article, "article"),
    provision("art", Level::Article, "article"),
    provision("section", Level::Section, "section"),
    provision("sec", Level::Section, "section"),
    provision("rule", Level::Rule, "rule"),
    provision("regulation", Level::Rule, "rule"),
    provision("§", Level::Section, "§"),
    provision("§§", Level::Section, "§"),
    schedule("schedule"),
    schedule("annex"),
    schedule("appendix"),
    provision("ibara", Level::Article, "article"),
    group("sura", Level::Chapter, 4),
    group("sehemu", Level::Part, 3),
    provision("ingingo", Level::Article, "article"),
    Word { text: "umutwe", role: Role::Group, level: Level::Chapter, rank: 4, order: Order::Either, kind: "umutwe" },
    group("icyiciro", Level::Section, 6),
    group("akiciro", Level::Subsection, 7),
    schedule("umugereka"),
];
