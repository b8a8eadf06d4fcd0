//! The words by which provisions are called before their number.

/// Words that stand for "section" or "article" before a number, folded, each group with the forms in which texts write it.
const UNITS: [&[&str]; 6] = [
    &["section", "s", "sec", "sect", "sections", "ss"],
    &["article", "art", "arts", "articles", "articulo", "articulos", "artigo", "artigos", "artikel", "articolo", "artykul"],
    &["paragraph", "para", "paras", "paragraphs", "par", "paragraphe", "parrafo", "ust"],
    &["pasal"],
    &["статья", "ст", "статьи", "статье"],
    &["الماده", "ماده"],
];

/// What a word for "section" or "article" may be written as; nothing for another word.
pub(crate) fn unit(word: &str) -> Option<&'static [&'static str]> {
    UNITS.into_iter().find(|group| group.contains(&word))
}
