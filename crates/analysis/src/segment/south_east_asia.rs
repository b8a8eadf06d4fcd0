//! Indonesian, Malay, Vietnamese, Thai, Khmer, Lao.

use model::text::document::Level;

use super::vocabulary::{Word, group, provision, schedule};

pub(crate) const WORDS: &[Word] = &[
    provision("pasal", Level::Article, "article"),
    group("buku", Level::Book, 1),
    group("bab", Level::Chapter, 3),
    group("bagian", Level::Division, 4),
    group("paragraf", Level::Subdivision, 5),
    schedule("lampiran"),
    provision("seksyen", Level::Section, "section"),
    group("bahagian", Level::Part, 3),
    group("penggal", Level::Division, 4),
    schedule("jadual"),
    provision("điều", Level::Article, "article"),
    group("phần", Level::Part, 1),
    group("chương", Level::Chapter, 3),
    group("mục", Level::Section, 5),
    group("tiểu", Level::Subsection, 6),
    schedule("phụ lục"),
    provision("มาตรา", Level::Section, "section"),
    group("ภาค", Level::Part, 1),
    group("ลักษณะ", Level::Title, 2),
    group("หมวด", Level::Chapter, 3),
    group("ส่วนที่", Level::Division, 4),
    provision("មាត្រា", Level::Article, "article"),
    group("ជំពូក", Level::Chapter, 3),
    group("ជំពូកទី", Level::Chapter, 3),
    group("ផ្នែក", Level::Division, 4),
    group("ផ្នែកទី", Level::Division, 4),
    provision("ມາດຕາ", Level::Article, "article"),
    group("ໝວດ", Level::Chapter, 3),
    group("ພາກ", Level::Part, 1),
];
