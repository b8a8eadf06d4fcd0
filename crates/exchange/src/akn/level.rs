//! The levels of the hierarchy and the elements they are written as.

use model::text::document::Level;

/// Element, level, and the abbreviation of the naming convention.
const LEVELS: &[(&str, Level, &str)] = &[
    ("book", Level::Book, "book"),
    ("tome", Level::Tome, "tome"),
    ("part", Level::Part, "part"),
    ("subpart", Level::Subpart, "subpart"),
    ("title", Level::Title, "title"),
    ("subtitle", Level::Subtitle, "subtitle"),
    ("chapter", Level::Chapter, "chp"),
    ("subchapter", Level::Subchapter, "subchp"),
    ("division", Level::Division, "dvs"),
    ("subdivision", Level::Subdivision, "subdvs"),
    ("section", Level::Section, "sec"),
    ("subsection", Level::Subsection, "subsec"),
    ("article", Level::Article, "art"),
    ("rule", Level::Rule, "rule"),
    ("clause", Level::Clause, "cl"),
    ("paragraph", Level::Paragraph, "para"),
    ("subparagraph", Level::Subparagraph, "subpara"),
    ("point", Level::Point, "point"),
    ("indent", Level::Indent, "indent"),
    ("alinea", Level::Alinea, "al"),
    ("level", Level::Other, "lvl"),
];

/// The name by which a schedule inside the body is known among the `hcontainer` elements.
pub(crate) const SCHEDULE: &str = "schedule";
/// The name of the `hcontainer` elements that hold text between provisions, and that reading dissolves again.
pub(crate) const TEXT: &str = "text";

/// The element a level is written as; a schedule is an `hcontainer`.
pub(crate) fn element(level: Level) -> &'static str {
    LEVELS.iter().find(|(_, known, _)| *known == level).map_or("hcontainer", |(element, ..)| element)
}

/// The abbreviation that opens an eId.
pub(crate) fn abbreviation(level: Level) -> &'static str {
    LEVELS.iter().find(|(_, known, _)| *known == level).map_or(SCHEDULE, |(.., abbreviation)| abbreviation)
}

/// The level an element stands for, where it is one of the hierarchy. `name` is its `name` attribute.
pub(crate) fn of_element(element: &str, name: Option<&str>) -> Option<Level> {
    if let Some((_, level, _)) = LEVELS.iter().find(|(known, ..)| *known == element) {
        return Some(*level);
    }
    match element {
        "subrule" | "subclause" => Some(Level::Subparagraph),
        "proviso" | "transitional" | "list" | "sublist" => Some(Level::Other),
        "hcontainer" => Some(of_name(name.unwrap_or_default())),
        _ => None,
    }
}

/// What the States call their containers.
fn of_name(name: &str) -> Level {
    let lower = name.to_lowercase();
    match lower.as_str() {
        "schedule" | "annex" | "appendix" | "anexo" | "annexe" | "allegato" => Level::Schedule,
        "regulation" | "order" => Level::Rule,
        _ => LEVELS.iter().find(|(known, ..)| *known == lower).map_or(Level::Other, |(_, level, _)| *level),
    }
}

/// Whether the level can be the unit that people cite: the article, the section, the numbered paragraph.
pub(crate) fn is_unit(level: Level) -> bool {
    matches!(level, Level::Article | Level::Section | Level::Rule | Level::Clause | Level::Paragraph)
}

/// Whether the level stands inside a unit when there is one.
pub(crate) fn is_below_unit(level: Level) -> bool {
    matches!(level, Level::Subsection | Level::Subparagraph | Level::Point | Level::Indent | Level::Alinea)
}

/// The name of the document that a schedule is written as.
pub(crate) fn attachment_name(level: Level) -> &'static str {
    if level == Level::Schedule { SCHEDULE } else { element(level) }
}

/// The level of a schedule that is a document of this name.
pub(crate) fn of_attachment(name: Option<&str>) -> Level {
    name.and_then(|name| LEVELS.iter().find(|(known, ..)| *known == name)).map_or(Level::Schedule, |(_, level, _)| *level)
}

/// The level that an eId speaks of by its last part: `chp_1__sec_2` and `section-2` of a section.
pub(crate) fn of_eid(eid: &str) -> Level {
    let last = eid.rsplit("__").next().unwrap_or(eid);
    let kind = last.split(['_', '-']).next().unwrap_or(last);
    if kind == SCHEDULE {
        return Level::Schedule;
    }
    LEVELS.iter().find(|(element, _, abbreviation)| *abbreviation == kind || *element == kind).map_or(Level::Other, |(_, level, _)| *level)
}
