//! Arabic and Persian: `المادة 5`, `مادة (٥)`, `المادة الأولى`.

use model::text::document::Level;

use super::vocabulary::{Word, group, provision, schedule};

pub(crate) const WORDS: &[Word] = &[
    provision("المادة", Level::Article, "article"),
    provision("الماده", Level::Article, "article"),
    provision("مادة", Level::Article, "article"),
    provision("ماده", Level::Article, "article"),
    group("الكتاب", Level::Book, 1),
    group("القسم", Level::Part, 2),
    group("الباب", Level::Title, 3),
    group("باب", Level::Title, 3),
    group("الفصل", Level::Chapter, 4),
    group("فصل", Level::Chapter, 4),
    group("الفرع", Level::Section, 5),
    group("المبحث", Level::Section, 5),
    schedule("ملحق"),
    schedule("الملحق"),
    schedule("الجدول"),
];
