//! Russian, Ukrainian, Polish and their neighbours.

use model::text::document::Level;

use super::vocabulary::{Word, group, provision, schedule};

pub(crate) const WORDS: &[Word] = &[
    provision("статья", Level::Article, "article"),
    provision("стаття", Level::Article, "article"),
    provision("артыкул", Level::Article, "article"),
    provision("член", Level::Article, "article"),
    group("часть", Level::Part, 1),
    group("частина", Level::Part, 1),
    group("раздел", Level::Title, 2),
    group("розділ", Level::Title, 2),
    group("подраздел", Level::Subtitle, 3),
    group("глава", Level::Chapter, 4),
    group("параграф", Level::Subdivision, 7),
    schedule("приложение"),
    schedule("додаток"),
    provision("artykuł", Level::Article, "article"),
    group("księga", Level::Book, 1),
    group("część", Level::Part, 1),
    group("dział", Level::Title, 3),
    group("rozdział", Level::Chapter, 4),
    group("oddział", Level::Section, 5),
    schedule("załącznik"),
    provision("článek", Level::Article, "article"),
    provision("čl", Level::Article, "article"),
    group("hlava", Level::Chapter, 4),
    group("část", Level::Part, 1),
    provision("članak", Level::Article, "article"),
    provision("člen", Level::Article, "article"),
    group("poglavlje", Level::Chapter, 4),
];
