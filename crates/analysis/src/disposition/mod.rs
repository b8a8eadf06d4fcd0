//! What a court decided, in its own words: by the heading over it, by the formula that opens it, or by the sentence that decides.
//!
//! Only what is printed, and rather nothing than a guess: a sentence counts where it draws the sum, stands under a heading that does, or is
//! among the last words of the decision; judges who propose different things leave none.
//!
//! **Deliberately absent**: what it comes to (allowed, dismissed, guilty). That is for a person to say.

mod formulas;
mod lines;

use std::sync::LazyLock;

use model::case::Disposition;
use model::text::document::Document;
use regex::Regex;

use crate::language::letters;
use crate::manner;
use crate::pattern::is;
use formulas::{
    AGAINST, BESIDE, COMMENTING, CONCLUDING, END, IN_SUM, MAIN, NOT_ITS_OWN, OPENINGS, OPERATIVE, PROPOSES, SENTENCES, SO_ORDERED, VERBS,
};
use lines::{Line, sentences};

/// So many characters of it are kept, and so many lines.
const LONGEST: usize = 1_200;
const MOST_LINES: usize = 12;
/// A decision with more lines is looked at by its first and last so many.
const WINDOW: usize = 4_000;
/// What is decided has so many letters.
const FEW_LETTERS: usize = 12;

/// What a decision in this language (its primary subtag) decides, with the address of the provision where it stands.
#[must_use]
pub fn of(document: &Document, language: &str) -> Option<Disposition> {
    let mut lines = lines::of(document);
    if lines.len() > 2 * WINDOW {
        lines.drain(WINDOW..lines.len() - WINDOW);
    }
    so_ordered(&lines)
        .or_else(|| opened(&lines, language))
        .or_else(|| headed(&lines, language))
        .or_else(|| sentence(&lines, language))
        .map(|(words, eid)| Disposition { words, provision: Some(eid).filter(|eid| !eid.is_empty()), by_machine: true })
}

/// Words with the address where they begin.
type Found = (String, String);

/// What stands before `It is so ordered`.
fn so_ordered(lines: &[Line]) -> Option<Found> {
    let (place, line) = lines.iter().enumerate().find(|(_, line)| is(&SO_ORDERED, &line.words))?;
    let before = |line: &Line| {
        let all = sentences(&line.words);
        let own: Vec<&str> = all.iter().copied().filter(|sentence| !is(&SO_ORDERED, sentence)).collect();
        own.last().map(|last| (tidy(last), line.eid.clone()))
    };
    before(line).or_else(|| before(lines.get(place.checked_sub(1)?)?))
}

/// What a formula opens.
fn opened(lines: &[Line], language: &str) -> Option<Found> {
    manner::of(&OPENINGS, language).find_map(|formula| {
        let mut found: Vec<(usize, Found)> = lines
            .iter()
            .enumerate()
            .filter_map(|(place, line)| Some((place, formula.find(&line.words)?)))
            // Far from the beginning and from the end it is quoted.
            .filter(|(place, _)| language != "en" || *place < lines.len() / 8 || *place >= lines.len() * 3 / 4)
            .filter_map(|(place, opening)| Some((place, from(lines, place, opening.start(), opening.end(), language)?)))
            .collect();
        // A formula at the head is that of the decision itself, and what follows may be quoted from another; else the last one counts.
        let is_at_head = found.first().is_some_and(|(place, _)| *place < 12.max(lines.len() / 4));
        if is_at_head { Some(found.swap_remove(0).1) } else { found.pop().map(|(_, last)| last) }
    })
}

/// The operative part from a formula on.
fn from(lines: &[Line], place: usize, start: usize, end: usize, language: &str) -> Option<Found> {
    let first = lines.get(place)?;
    let own = first.words.get(start..)?.trim();
    let following = lines.get(place + 1..)?;
    let opens_more = letters(first.words.get(end..)?) == 0 || own.ends_with([':', '：', ',']);
    let words = if opens_more { with_following(own, following) } else { whole(own, following) };
    let decides = manner::of(&VERBS, language).all(|verb| verb.is_match(&words));
    (decides && letters(&words) >= FEW_LETTERS).then(|| (tidy(&words), first.eid.clone()))
}

/// Words up to the end of what they decide: on the lines below, where theirs ends in the middle of a sentence.
fn whole(own: &str, following: &[Line]) -> String {
    let mut words = own.to_owned();
    for line in following.iter().take(MOST_LINES) {
        if words.ends_with(['.', ';', '。', '”', '"', ')']) || line.is_heading || is(&END, &line.words) {
            break;
        }
        words.push(' ');
        words.push_str(&line.words);
    }
    let kept: Vec<&str> =
        sentences(&words).into_iter().enumerate().take_while(|(place, words)| *place == 0 || !is(&END, words)).map(|(_, words)| words).collect();
    kept.join(" ")
}

/// Words with the lines that follow them, up to a heading or the end of the operative part.
fn with_following(own: &str, lines: &[Line]) -> String {
    let mut words = own.to_owned();
    for (place, line) in lines.iter().take(MOST_LINES).enumerate() {
        if place > 0 && line.is_heading || is(&END, &line.words) || words.chars().count() > LONGEST {
            break;
        }
        words.push('\n');
        words.extend(line.number.iter().flat_map(|number| [number.as_str(), " "]));
        words.push_str(&line.words);
    }
    words.trim().to_owned()
}

/// What stands under a heading of the operative part; under the first, where it heads the decision, else under the last.
fn headed(lines: &[Line], language: &str) -> Option<Found> {
    let headings: Vec<usize> = (0..lines.len()).filter(|place| lines.get(*place).is_some_and(|line| heads(line, OPERATIVE, false))).collect();
    let place = headings.first().copied().filter(|place| *place < lines.len() / 4).or(headings.last().copied())?;
    let words = with_following("", lines.get(place + 1..)?);
    // Orders are also what a judgment is about.
    let decides = language != "en" || manner::of(&SENTENCES, language).any(|pattern| pattern.is_match(&words));
    (decides && letters(&words) >= FEW_LETTERS).then(|| (tidy(&words), lines.get(place + 1).map(|line| line.eid.clone()).unwrap_or_default()))
}

/// `F. Disposition`: the letter or number before the words of a heading.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\W*(?:(?:\d+|[A-Z]|[IVX]+)\s*[.):]\s*)?").ok());

/// Whether a line is one of these headings, or begins with one.
fn heads(line: &Line, headings: &[&str], begins: bool) -> bool {
    if line.words.len() > 120 || !begins && !line.is_heading && line.words.chars().count() > 30 {
        return false;
    }
    let label = LABEL.as_ref().and_then(|label| label.find(&line.words)).map_or(0, |label| label.end());
    let words = line.words.get(label..).unwrap_or_default();
    let bare: String = words.chars().filter(|character| character.is_alphabetic()).flat_map(char::to_lowercase).collect();
    headings.iter().any(|heading| if begins && line.is_heading { bare.starts_with(heading) } else { bare == *heading })
}

/// With what the points of a Chinese decision begin.
const ENUMERATES: &str = "：一、";

/// A sentence that decides, with what speaks for it.
struct Candidate {
    worth: u8,
    place: usize,
    words: String,
    proposes: Option<bool>,
}

/// The sentence that decides: the worthiest, and of equals the last.
fn sentence(lines: &[Line], language: &str) -> Option<Found> {
    let candidates = candidates(lines, language);
    let best = candidates.iter().max_by_key(|candidate| (candidate.worth, candidate.proposes.is_none(), candidate.place))?;
    // The later points of an enumeration go on with the one that opens it.
    let best = candidates.iter().find(|other| other.place == best.place && other.words.contains(ENUMERATES)).unwrap_or(best);
    if best.proposes.is_some_and(|way| differ(lines, language, way)) {
        return None;
    }
    let (line, following) = (lines.get(best.place)?, lines.get(best.place + 1..)?);
    let words = if best.words.contains(ENUMERATES) {
        // The points of an enumeration are sentences.
        line.words.find(&best.words).and_then(|start| line.words.get(start..)).unwrap_or_default().to_owned()
    } else if best.words.ends_with([':', '：']) || best.words.ends_with("as follows") {
        with_following(&best.words, following)
    } else if line.words.ends_with(&best.words) {
        whole(&best.words, following)
    } else {
        best.words.clone()
    };
    Some((tidy(&words), line.eid.clone()))
}

/// Whether a judge proposes something else than this.
fn differ(lines: &[Line], language: &str, against: bool) -> bool {
    let later = lines.iter().skip(lines.len() / 4).flat_map(|line| sentences(&line.words));
    later.filter(|words| is(&PROPOSES, words) && decides(words, language)).any(|words| is(&AGAINST, words) != against)
}

/// Where a line stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Reasons,
    Conclusion,
    Comment,
}

/// The sentences that decide, those among them that are worth it.
fn candidates(lines: &[Line], language: &str) -> Vec<Candidate> {
    // A digest ends with what others say of the decision, and mostly has a heading for what was decided.
    let is_digest = language == "zh";
    let has_result = is_digest && lines.iter().any(|line| heads(line, CONCLUDING, true));
    let first = if is_digest { 0 } else { lines.len() / 2 };
    let last = if is_digest { lines.len() } else { lines.len().saturating_sub(lines.len() / 10 + 6) };
    let mut part = Part::Reasons;
    let mut found = Vec::new();
    for (place, line) in lines.iter().enumerate().skip(first) {
        part = part.at(line);
        if part == Part::Comment || has_result && part == Part::Reasons {
            continue;
        }
        let concludes = is_digest || part == Part::Conclusion;
        for words in sentences(&line.words).into_iter().filter(|words| decides(words, language)) {
            let speaks = [!is_digest && is(&IN_SUM, words), concludes, place >= last];
            let worth = speaks.into_iter().map(u8::from).sum::<u8>();
            let is_main = !is_digest && is(&MAIN, words) && !is(&BESIDE, words);
            let proposes = is(&PROPOSES, words).then(|| is(&AGAINST, words));
            found.extend((worth > 0).then(|| Candidate { worth: worth + u8::from(is_main), place, words: words.to_owned(), proposes }));
        }
    }
    found
}

impl Part {
    /// The part that a line belongs to, after one of this part.
    fn at(self, line: &Line) -> Self {
        if heads(line, COMMENTING, false) {
            Self::Comment
        } else if heads(line, CONCLUDING, true) {
            Self::Conclusion
        } else if line.is_heading {
            Self::Reasons
        } else {
            self
        }
    }
}

/// Whether a sentence decides, and neither asks nor tells of what another decided.
fn decides(words: &str, language: &str) -> bool {
    let ends = manner::of(&SENTENCES, language).filter_map(|pattern| pattern.find(words)).map(|found| found.end());
    ends.min().is_some_and(|end| !words.ends_with('?') && !tells_of_another(words.get(..end).unwrap_or_default()))
}

/// Whether the words before what is decided ask, suppose or tell of another decision.
fn tells_of_another(before: &str) -> bool {
    is(&NOT_ITS_OWN, &COURTESY.as_ref().map_or(before.into(), |courtesy| courtesy.replace_all(before, "")))
}

/// `if my Lady agrees`
static COURTESY: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)\bif\s+(?:my|your|their|the)\s+\w+\s+agrees?\b").ok());

/// `126 I will order …`: the number of a paragraph that was not told from its words.
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\W*\d+[.)\]]*\s+(\p{Lu})").ok());

/// No more than is kept, cut at a word, without the number of a paragraph before them.
fn tidy(words: &str) -> String {
    let has_more = words.contains('\n');
    let words = &*NUMBER.as_ref().filter(|_| !has_more).map_or(words.into(), |number| number.replace(words, "$1"));
    let Some((end, _)) = words.char_indices().nth(LONGEST) else { return words.to_owned() };
    let kept = words.get(..end).unwrap_or_default();
    let end = kept.rfind(char::is_whitespace).filter(|space| *space > end / 2).unwrap_or(end);
    format!("{}…", kept.get(..end).unwrap_or_default().trim_end())
}

#[cfg(test)]
mod tests {
    use model::draft::TextFacts;
    use model::record::Kind;
    use model::text::document::Inline;
    use model::text::flow::{Flow, Line};

    use super::*;

    /// What a decision of these lines decides; a line behind `#` is a heading.
    fn decided(language: &str, lines: &[&str]) -> Option<String> {
        let line = |line: &&str| match line.strip_prefix("# ") {
            Some(heading) => Line::heading(2, vec![Inline::text(heading)]),
            None => Line::paragraph(vec![Inline::text(*line)]),
        };
        let facts = TextFacts { kind: Some(Kind::Case), language: language.parse().ok(), ..TextFacts::default() };
        let flow = Flow { lines: lines.iter().map(line).collect() };
        of(&crate::segment::segment(&flow, &facts).document, language).map(|disposition| disposition.words)
    }

    #[test]
    fn the_sentence_that_draws_the_sum_decides_without_a_heading() {
        let lines = [
            "1. The appellant was convicted of illegal access by the court below.",
            "2. Ms Elm submits that the appeal should be allowed.",
            "3. If the access was authorised, the appeal must be allowed. It was not.",
            "4. Accordingly, the appeal is dismissed. Permission for a further appeal is refused.",
            "JUDGE ALDER",
        ];
        assert_eq!(decided("en", &lines).as_deref(), Some("Accordingly, the appeal is dismissed."));
        assert_eq!(decided("en", &lines[..3]), None);
    }

    #[test]
    fn judges_of_two_minds_decide_nothing_that_one_of_them_proposes() {
        let alone = [
            "1. The facts are agreed.",
            "2. The access was authorised.",
            "3. For these reasons I would allow the appeal.",
            "LADY ELM:",
            "4. I agree.",
        ];
        assert_eq!(decided("en", &alone).as_deref(), Some("For these reasons I would allow the appeal."));
        let divided = [
            "1. The facts are agreed.",
            "2. For these reasons I would allow the appeal.",
            "LADY ELM:",
            "3. For my part, I would dismiss the appeal.",
        ];
        assert_eq!(decided("en", &divided), None);
    }

    #[test]
    fn what_is_so_ordered_is_that_of_the_court_and_no_dissent() {
        let lines = [
            "The petitioner read the files of the port of Lexa.",
            "The statute does not reach it. The judgment of the Court of Appeals is reversed.",
            "It is so ordered.",
            "JUSTICE BIRCH, dissenting.",
            "I would affirm the judgment.",
        ];
        assert_eq!(decided("en", &lines).as_deref(), Some("The judgment of the Court of Appeals is reversed."));
    }

    #[test]
    fn formulas_open_what_follows_them_up_to_the_reasons() {
        let polish = [
            "Sygn. akt LX 1/20",
            "po rozpoznaniu odwołania Brzozy",
            "orzeka:",
            "1. oddala odwołanie;",
            "2. kosztami obciąża odwołującego.",
            "Uzasadnienie",
            "Odwołujący zarzucił naruszenie ustawy.",
        ];
        assert_eq!(decided("pl", &polish).as_deref(), Some("orzeka:\n1. oddala odwołanie;\n2. kosztami obciąża odwołującego."));
        let french =
            ["Attendu que le prévenu a accédé au système ;", "PAR CES MOTIFS", "La Cour,", "Rejette le pourvoi ;", "Ainsi jugé à Port-Lexa."];
        assert_eq!(decided("fr", &french).as_deref(), Some("PAR CES MOTIFS\nLa Cour,\nRejette le pourvoi ;"));
        let spanish =
            ["Primero. El acusado accedió al sistema.", "FALLO", "Condeno al acusado a la pena de un año de prisión.", "Notifíquese a las partes."];
        assert_eq!(decided("es", &spanish).as_deref(), Some("FALLO\nCondeno al acusado a la pena de un año de prisión."));
        let indonesian =
            ["Menimbang bahwa terdakwa bersalah;", "M E N G A D I L I", "1. Menyatakan terdakwa terbukti bersalah;", "Demikian diputuskan."];
        assert_eq!(decided("id", &indonesian).as_deref(), Some("M E N G A D I L I\n1. Menyatakan terdakwa terbukti bersalah;"));
        let russian = ["Суд исследовал доказательства.", "Суд решил:", "В иске отказать.", "Судья Вязов"];
        assert_eq!(decided("ru", &russian).as_deref(), Some("решил:\nВ иске отказать."));
        let arabic = ["حيث إن المتهم دخل إلى النظام.", "فلهذه الأسباب", "حكمت المحكمة برفض الطعن."];
        assert!(decided("ar", &arabic).is_some_and(|words| words.ends_with("حكمت المحكمة برفض الطعن.")));
    }

    #[test]
    fn a_brazilian_court_decides_where_it_agrees_and_not_where_it_quotes() {
        let lines = [
            "TRIBUNAL SUPERIOR DE ALDORIA",
            "Vistos, relatados e discutidos os autos, acordam os Ministros da Turma, por unanimidade, em negar",
            "provimento ao recurso. Os Srs. Ministros Cedro e Freixo votaram com a Relatora.",
            "VOTO",
            "O tribunal de origem decidiu: “ACORDAM os juízes em dar provimento ao apelo.”",
        ];
        assert_eq!(decided("pt", &lines).as_deref(), Some("acordam os Ministros da Turma, por unanimidade, em negar provimento ao recurso."));
    }

    #[test]
    fn a_chinese_digest_decides_under_its_heading_and_in_the_last_instance() {
        let lines = [
            "# 基本案情",
            "甲某起诉，请求判令乙公司赔偿。",
            "# 裁判结果",
            "一审法院遂判决驳回诉讼请求。",
            "二审法院判决撤销一审判决，乙公司赔偿甲某一万元。",
            "# 典型意义",
            "法院判决驳回此类请求并不妥当。",
        ];
        assert_eq!(decided("zh", &lines).as_deref(), Some("二审法院判决撤销一审判决，乙公司赔偿甲某一万元。"));
        let points = "二审法院遂判决：一、撤销一审判决第一项。二、驳回其他诉讼请求。";
        assert_eq!(decided("zh", &["# 裁判结果", points, "# 典型意义", "本案……"]).as_deref(), Some(points));
        assert_eq!(
            decided("zh", &["被告人甲犯罪事实清楚。", "依照刑法，判决如下：", "一、被告人甲犯侵入罪，判处拘役三个月。", "如不服本判决，可上诉。"])
                .as_deref(),
            Some("判决如下：\n一、被告人甲犯侵入罪，判处拘役三个月。")
        );
    }

    #[test]
    fn the_headed_part_is_taken_whole_and_bounded() {
        let lines = ["# Tenor", "Die Revision des Angeklagten wird verworfen.", "# Gründe", "Das Rechtsmittel hat keinen Erfolg."];
        assert_eq!(decided("de", &lines).as_deref(), Some("Die Revision des Angeklagten wird verworfen."));
        let long = "Die Revision wird verworfen, soweit sie zulässig ist. ".repeat(100);
        assert!(decided("de", &["# Tenor", &long]).is_some_and(|words| words.chars().count() <= LONGEST + 1 && words.ends_with('…')));
    }
}
