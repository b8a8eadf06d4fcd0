//! German, Dutch and the Nordic languages. Their ordinals stand before the word: `Erster Abschnitt`, `Eerste Boek`.

use model::text::document::Level;

use super::vocabulary::{Word, group, provision, schedule};

pub(crate) const WORDS: &[Word] = &[
    provision("artikel", Level::Article, "article"),
    group("buch", Level::Book, 1),
    group("teil", Level::Part, 2),
    group("kapitel", Level::Chapter, 4),
    group("unterkapitel", Level::Subchapter, 5),
    group("abschnitt", Level::Division, 5),
    group("unterabschnitt", Level::Subdivision, 7),
    group("titel", Level::Title, 6),
    group("untertitel", Level::Subtitle, 7),
    schedule("anlage"),
    schedule("anhang"),
    group("boek", Level::Book, 1),
    group("deel", Level::Part, 2),
    group("hoofdstuk", Level::Chapter, 3),
    group("afdeling", Level::Division, 5),
    Word { kind: "afdeling", ..group("afdeeling", Level::Division, 5) },
    group("paragraaf", Level::Subdivision, 7),
    schedule("bijlage"),
    provision("artikla", Level::Article, "article"),
    group("luku", Level::Chapter, 4),
    group("avdeling", Level::Division, 3),
    schedule("bilaga"),
];
