//! What neither the file nor anyone beside it says of a text, told from its words: its language, its kind, its State. Each is a note, so that
//! a person can say otherwise.

use model::country::CountryCode;
use model::draft::{Content, Draft, TextDraft, TextFacts};
use model::finding::{Finding, Severity};
use model::language::Language;
use model::record::Kind;
use model::text::document::{Document, DocumentKind, Item, Level, passages};
use model::text::flow::Flow;

/// Enough words to tell a language by.
const SAMPLE: usize = 20_000;
/// Words that a note names at most.
const WORDS: usize = 5;
/// So sure the words of a page must be to be another language than the page says.
const SURE: f32 = 0.9;

/// The language that a page names is often that of the site around the text: where its words are surely in another, they have the word.
pub(super) fn language_of_page(drafts: &mut [Draft], note: &mut dyn FnMut(Finding)) {
    for text in drafts.iter_mut().filter_map(text_of) {
        let (Some(named), Some((told, confidence))) = (&text.facts.language, language(&text.content)) else { continue };
        if named.primary() == told.primary() || confidence < SURE {
            continue;
        }
        let message = format!("the page says that it is in “{named}”, and its words are in “{told}”");
        note(Finding::new(Severity::Note, "language-told", message, "name the language with --language, or in a manifest, where it is another"));
        // It is then told from the words, with how sure that is.
        text.facts.language = None;
    }
}

/// Tells the kind and the State of the texts of a file, before any of them is understood. The columns of a gazette are one law in several
/// languages, and are told together.
pub(super) fn kind_and_state(drafts: &mut [Draft], note: &mut dyn FnMut(Finding)) {
    let mut texts: Vec<&mut TextDraft> = drafts.iter_mut().filter_map(text_of).collect();
    if texts.len() > 1 && texts.windows(2).all(|pair| matches!(pair, [one, other] if are_columns(one, other))) {
        together(&mut texts, note);
    } else {
        texts.into_iter().for_each(|text| together(&mut [text], note));
    }
}

fn text_of(draft: &mut Draft) -> Option<&mut TextDraft> {
    match draft {
        Draft::Text(text) => Some(text),
        Draft::Record(_) => None,
    }
}

/// Whether a reader tied two texts as one law in two languages.
fn are_columns(one: &TextDraft, other: &TextDraft) -> bool {
    one.facts.aliases.iter().any(|alias| alias.value.starts_with("columns-of:") && other.facts.aliases.contains(alias))
}

fn together(texts: &mut [&mut TextDraft], note: &mut dyn FnMut(Finding)) {
    let Some(first) = texts.first() else { return };
    if first.facts.kind.is_some() && first.facts.country.is_some() {
        return;
    }
    let words: String = texts.iter().map(|text| words_of(&text.content)).collect();
    let kind = first.facts.kind.or_else(|| kind(first, &words, note));
    // A treaty is no State's.
    let country = first.facts.country.or_else(|| if kind == Some(Kind::Instrument) { None } else { country(first, &words, note) });
    for text in texts {
        text.facts.kind = text.facts.kind.or(kind);
        text.facts.country = text.facts.country.or(country);
    }
}

/// The kind of a text that is no decision and of which nothing told the kind: law, where it has provisions or is called so.
pub(super) fn after(facts: &TextFacts, document: &Document, is_structured: bool, note: &mut dyn FnMut(Finding)) -> Kind {
    let is_unread = document.body.is_empty() && document.preface.is_empty();
    if is_unread || is_structured || has_provisions(&document.body) || facts.document_type.is_some() || facts.number.is_some() {
        return Kind::Law;
    }
    let message = "taken for a publication: it has no provisions and is not called a law";
    note(Finding::new(Severity::Note, "kind-told", message, "name the kind with --kind, or in a manifest, where it is something else"));
    Kind::Publication
}

/// Whether there are numbered articles or sections.
fn has_provisions(items: &[Item]) -> bool {
    items.iter().any(|item| match item {
        Item::Division(division) => {
            let is_one = matches!(division.level, Level::Article | Level::Section | Level::Rule | Level::Clause) && division.num.is_some();
            is_one || has_provisions(&division.items)
        }
        Item::Block(_) => false,
    })
}

/// Tells the language of a text, and how sure it is.
pub(super) fn language(content: &Content) -> Option<(Language, f32)> {
    let sample = match content {
        Content::Flow(flow) => sample_of(flow),
        Content::Document(document) => words_of_document(document, SAMPLE),
    };
    analysis::language::detect(&sample)
}

fn kind(draft: &TextDraft, words: &str, note: &mut dyn FnMut(Finding)) -> Option<Kind> {
    let told = analysis::kind::told(title_of(&draft.facts), words)?;
    // A format that has structure says what it is; only treaties are written as acts.
    let is_written_as_act = matches!(&draft.content, Content::Document(document) if document.kind != DocumentKind::Judgment);
    if is_written_as_act && told.kind != Kind::Instrument {
        return None;
    }
    let named = match told.kind {
        Kind::Case => "a decision",
        Kind::Instrument => "a treaty",
        _ => "a strategy",
    };
    let words: Vec<&str> = told.words.into_iter().take(WORDS).collect();
    let message = format!("taken for {named} by its words: {}", words.join(", "));
    note(Finding::new(Severity::Note, "kind-told", message, "name the kind with --kind, or in a manifest, where it is something else"));
    Some(told.kind)
}

/// What the text is called before it is understood.
fn title_of(facts: &TextFacts) -> Option<&str> {
    facts.title.as_deref().or(facts.frame_title.as_deref())
}

fn country(draft: &TextDraft, words: &str, note: &mut dyn FnMut(Finding)) -> Option<CountryCode> {
    let named = format!("{}\n{words}", title_of(&draft.facts).unwrap_or_default());
    let language = draft.facts.language.clone().or_else(|| language(&draft.content).map(|(language, _)| language));
    let told = analysis::state::told(&named, language.as_ref())?;
    let by = if told.words.is_empty() { "its language".to_owned() } else { format!("its words, most of all {:?}", told.words) };
    let message = format!("taken for a text of {} by {by}; {:.0} of 100 that speak for a State speak for it", told.country, told.confidence * 100.0);
    note(Finding::new(Severity::Note, "country-told", message, "name the State with --country, or in a manifest, where it is another"));
    Some(told.country)
}

/// The text in reading order.
fn words_of(content: &Content) -> String {
    match content {
        Content::Flow(flow) => flow.lines.iter().map(|line| line.plain() + "\n").collect(),
        Content::Document(document) => words_of_document(document, usize::MAX),
    }
}

/// Enough of a flow: from its middle, where the law is.
fn sample_of(flow: &Flow) -> String {
    let mut sample = String::new();
    let start = flow.lines.len() / 4;
    for line in flow.lines.iter().skip(start).chain(flow.lines.iter().take(start)) {
        sample.push_str(&line.plain());
        sample.push('\n');
        if sample.len() > SAMPLE {
            break;
        }
    }
    sample
}

fn words_of_document(document: &Document, most: usize) -> String {
    let mut text = String::new();
    passages(document, &mut |_, words| {
        if text.len() <= most {
            text.push_str(words);
            text.push('\n');
        }
    });
    text
}

#[cfg(test)]
mod tests {
    use super::super::prepare::{PreparedItem, PreparedText, prepare_bytes};
    use super::*;
    use exchange::Limits;

    fn read(text: &str, hints: &TextFacts) -> (Box<PreparedText>, Vec<String>) {
        let prepared = prepare_bytes("a.txt", text.as_bytes().to_vec(), hints, &Limits::default());
        let notes = prepared.findings.into_iter().filter(|finding| finding.code.ends_with("-told")).map(|finding| finding.message).collect();
        let Some(PreparedItem::Text(text)) = prepared.items.into_iter().next() else { panic!("no text") };
        (text, notes)
    }

    const LAW: &str = "REPUBLIC OF LEXARIA\n\nCybercrime Act 2024\n\nEnacted by the Parliament of Lexaria.\n\n1. Access\nWhoever without right \
        gains access to a computer commits an offence.\n\n2. Fences\nFences are green.\n";
    const JUDGMENT: &str = "HIGH COURT OF LEXARIA\n\nNeutral Citation Number: [2024] LXHC 1\n\nBetween:\n\nAlder\nClaimant\n\nBirch\nDefendant\n\n\
        JUDGMENT\n\n1. This is a claim about a fence in Lexaria.\n\n2. The fence is green.\n";
    const TREATY: &str = "CONVENTION ON GREEN FENCES\n\nThe States Parties have agreed as follows:\n\nArticle 1\nFences are green.\n\nArticle 2\n\
        Instruments of ratification shall be deposited.\n";
    const NEWS: &str =
        "A fence was painted in Lexaria\n\nThe fence around the old mill was painted yesterday, and the painters of Lexaria were glad.\n";

    #[test]
    fn a_file_without_a_manifest_says_itself_what_it_is_and_whose() {
        for (text, kind, country) in [
            (LAW, Kind::Law, Some("XLX")),
            (JUDGMENT, Kind::Case, Some("XLX")),
            (TREATY, Kind::Instrument, None),
            (NEWS, Kind::Publication, Some("XLX")),
        ] {
            let (text, notes) = read(text, &TextFacts::default());
            assert_eq!((text.kind, text.facts.country.as_ref().map(|code| code.as_str())), (kind, country), "{notes:?}");
            assert_eq!(notes.len(), usize::from(kind != Kind::Law) + usize::from(country.is_some()), "{notes:?}");
        }
    }

    #[test]
    fn what_somebody_says_counts_for_more() {
        let hints = TextFacts { kind: Some(Kind::Law), country: "KEN".parse().ok(), ..TextFacts::default() };
        let (text, notes) = read(JUDGMENT, &hints);
        assert_eq!((text.kind, text.facts.country.map(|code| code.to_string()), notes), (Kind::Law, Some("KEN".into()), Vec::new()));
    }
}
