//! PDF: the words of each page with their places, by poppler where it may be asked and by our own reader otherwise; pictures of pages by OCR.
//!
//! What comes out is machine text. What a page covers up is left out of it and reported, for the file itself goes out with it.

mod about;
mod bidi;
mod covered;
mod glyphs;
mod layout;
mod own;
mod poppler;
mod scan;

use model::alias::{Alias, AliasScheme};
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::hash::Sha256;
use model::language::Language;
use model::text::flow::Flow;
use model::work::Standing;

use self::covered::Covered;
use self::layout::words::WordPage;
use self::own::Opened;
pub use self::own::{Errand, tell};
use crate::limits::Limits;
use crate::programs;
use crate::read::FlowReading;

/// Letters on a page below which it is a picture.
const FEWEST_LETTERS: usize = 20;

/// Reads a file: one text, or several where its columns say the same in several languages. Without words it is kept as it is, with a finding.
pub(crate) fn read(bytes: &[u8], language: Option<&Language>, limits: &Limits) -> Result<Vec<FlowReading>, Finding> {
    let mut findings = Vec::new();
    let with_poppler = poppler::is_here(&limits.programs);
    // The two readers run beside each other: one finds words, the other what is around and above them.
    let opening = own::open(bytes, limits, !with_poppler)?;
    let found = if with_poppler { poppler::pages(bytes, limits) } else { Ok(None) };
    let mut opened = match opening.finish(&mut findings) {
        Ok(opened) => opened,
        // Poppler mends more than our own reader; what it found is worth having.
        Err(_) if matches!(&found, Ok(Some(pages)) if pages.iter().any(|page| page.letters() > 0)) => Opened::default(),
        Err(finding) => return Err(finding),
    };
    let pages = match found {
        Ok(Some(pages)) => pages,
        Ok(None) => std::mem::take(&mut opened.pages),
        Err(failure) => {
            findings.push(programs::failed("pdftotext", &failure));
            own::open(bytes, limits, true)?.finish(&mut findings)?.pages
        }
    };
    findings.extend(opened.about.properties.finding());
    let mut facts = TextFacts { title: opened.about.title, ..TextFacts::default() };
    if opened.covered.len() < pages.len() {
        facts.hides_words = true;
        findings.push(not_checked(pages.len() - opened.covered.len()));
    }
    let pages = without_covered(pages, &opened.covered, &mut facts, &mut findings);
    let (pages, recognised) = with_recognised(pages, bytes, language, limits, &mut findings);
    let letters: usize = pages.iter().map(WordPage::letters).sum();
    if letters < FEWEST_LETTERS * pages.len().clamp(1, 50) && !recognised {
        return Ok(vec![FlowReading { flow: Flow::default(), facts, findings }]);
    }
    facts.needs_review |= recognised;
    if let Some(why) = why_to_review(&pages, letters, &opened.covered) {
        facts.needs_review = true;
        let remedy = "compare it with the original before citing it, or import another format";
        findings.push(Finding::new(Severity::Warning, "machine-text", why, remedy));
    }
    Ok(texts(layout::texts_of(pages), bytes, &facts, findings))
}

/// The pages, those without a text layer read from their pictures where that can be done; and whether any was.
fn with_recognised(
    mut pages: Vec<WordPage>,
    bytes: &[u8],
    language: Option<&Language>,
    limits: &Limits,
    findings: &mut Vec<Finding>,
) -> (Vec<WordPage>, bool) {
    let pictures: Vec<u32> = (1_u32..).zip(&pages).filter(|(_, page)| page.letters() < FEWEST_LETTERS).map(|(number, _)| number).collect();
    let most_have_text = pictures.len() * 5 < pages.len();
    let Some(first) = pictures.first().filter(|_| !most_have_text || limits.programs.may_be_asked()) else { return (pages, false) };
    let (why, remedy) = match scan::recognise(bytes, &pictures, language, limits) {
        Ok(recognised) => {
            for (number, page) in recognised.pages {
                let place = usize::try_from(number).unwrap_or(0).checked_sub(1);
                if let Some(place) = place.and_then(|place| pages.get_mut(place)) {
                    *place = page;
                }
            }
            findings.push(recognised.finding);
            return (pages, true);
        }
        Err(scan::NotRecognised::Missing(remedy)) => (String::new(), remedy),
        Err(scan::NotRecognised::NoWords(why)) => (format!(" ({why})"), "recognise the text elsewhere (OCR) and import the result".to_owned()),
    };
    // A few pages without words among many with them are covers, pictures and blank backs.
    if !most_have_text {
        let message = format!(
            "{} of its {} pages are pictures without a text layer; they are kept and offered, and cannot be searched{why}",
            pictures.len(),
            pages.len()
        );
        findings.push(Finding::new(Severity::Warning, "pdf-no-text", message, remedy).on_page(*first));
    }
    (pages, false)
}

/// One reading a language; all are tied to each other as texts of one work.
fn texts(flows: Vec<Flow>, bytes: &[u8], facts: &TextFacts, findings: Vec<Finding>) -> Vec<FlowReading> {
    let several = flows.len() > 1;
    let mut findings = Some(findings);
    let reading = |flow| {
        let mut facts = facts.clone();
        if several {
            facts.aliases.push(Alias::new(AliasScheme::Dataset, format!("columns-of:{}", Sha256::of(bytes))));
            facts.standing = Some(Standing::Original);
            // A title of the whole file is that of one of its languages.
            facts.title = None;
        }
        FlowReading { flow, facts, findings: findings.take().unwrap_or_default() }
    };
    flows.into_iter().map(reading).collect()
}

/// The pages without the words that are covered up or marked to be taken out, each page of them reported.
fn without_covered(mut pages: Vec<WordPage>, covered: &[Covered], facts: &mut TextFacts, findings: &mut Vec<Finding>) -> Vec<WordPage> {
    for covered in covered {
        let page = usize::try_from(covered.page).unwrap_or(0).checked_sub(1).and_then(|place| pages.get_mut(place));
        let Some(page) = page.filter(|_| !covered.boxes.is_empty() || !covered.pending.is_empty()) else { continue };
        for (areas, code, how) in [
            (&covered.boxes, "covered-text", "lie under dark boxes"),
            (&covered.pending, "unapplied-redaction", "are marked to be taken out and still there"),
        ] {
            let before = page.words.len();
            page.words.retain(|word| !areas.iter().any(|area| area.covers(word)));
            let count = before - page.words.len();
            if count > 0 {
                facts.hides_words = true;
                let message = format!("{count} words {how}; they were left out of the text, but whoever gets the file can read them");
                let remedy = "take them out of the file itself and import that, or publish it if they may be known";
                findings.push(Finding::new(Severity::Warning, code, message, remedy).on_page(covered.page));
            }
        }
    }
    pages
}

/// Text that is not what somebody typed: scripts of which a PDF keeps the drawing rather than the letters, and layers made by recognition.
fn why_to_review(pages: &[WordPage], letters: usize, covered: &[Covered]) -> Option<&'static str> {
    if covered.iter().filter(|page| page.is_recognised && page.is_picture).count() * 2 > pages.len() {
        return Some("its pages are pictures, and their text was recognised by a program before it came here");
    }
    let characters = || pages.iter().flat_map(|page| &page.words).flat_map(|word| word.text.chars());
    let share = |belongs: fn(char) -> bool| characters().filter(|character| belongs(*character)).count() * 5 > letters;
    if share(bidi::is_right_to_left) {
        return Some("text that runs from right to left comes out of a PDF with its order worked out by machine");
    }
    let is_stacked = |character: char| matches!(u32::from(character), 0x900..=0xDFF | 0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF);
    share(is_stacked).then_some("letters that are drawn above and below one another come out of a PDF in an order worked out by machine")
}

fn not_checked(pages: usize) -> Finding {
    let message = format!("{pages} of its pages could not be searched for words that they cover up");
    Finding::new(Severity::Warning, "cover-not-checked", message, "open it in a viewer and print it to a new PDF, and import that")
}

fn broken(fault: &str) -> Finding {
    let message = format!("the PDF cannot be read: {fault}");
    Finding::new(Severity::Refused, "pdf-broken", message, "open it in a viewer and print it to a new PDF, or give the text in another format")
}
