//! Turkish, Uzbek, Kazakh, Kyrgyz, Azerbaijani: the number stands before the word, glued by a dash.

use model::text::document::Level;

use super::vocabulary::{Order, Role, Word, group, provision, schedule};

const fn before(text: &'static str) -> Word {
    Word { text, role: Role::Provision, level: Level::Article, rank: 50, order: Order::Either, kind: "article" }
}

pub(crate) const WORDS: &[Word] = &[
    provision("madde", Level::Article, "article"),
    before("maddə"),
    before("modda"),
    before("модда"),
    before("бап"),
    before("мақала"),
    before("берене"),
    group("kitap", Level::Book, 1),
    group("kısım", Level::Part, 2),
    group("bölüm", Level::Chapter, 4),
    group("qism", Level::Part, 1),
    group("boʻlim", Level::Title, 2),
    group("bob", Level::Chapter, 4),
    group("fəsil", Level::Chapter, 4),
    group("bölmə", Level::Title, 2),
    group("тарау", Level::Chapter, 4),
    group("бөлім", Level::Title, 2),
    schedule("ilova"),
];
