//! Pages without a text layer: their pictures, drawn by poppler and read by tesseract in a jail, where both are installed.

use std::time::Duration;

use jail::Allowance;
use model::finding::{Finding, Severity};
use model::language::Language;

use super::bidi;
use super::layout::words::{Word, WordPage};
use crate::limits::{Deadline, Limits};
use crate::programs::Asked;

/// Dots in an inch at which a page is drawn; tesseract reads worse below and no better above for the letters of gazettes.
const DOTS: f64 = 200.0;

/// Points in an inch.
const POINTS: f64 = 72.0;

/// Draws the page `$1` and reads it in each of the languages after it. One thread, so that the files of an import share the cores fairly.
const READ_PAGE: &str = "pdftoppm -q -r 200 -gray -singlefile -f \"$1\" -l \"$1\" -png input page && shift && for languages in \"$@\"; do \
    OMP_THREAD_LIMIT=1 tesseract page.png - --dpi 200 -l \"$languages\" --psm 3 tsv 2>/dev/null || exit 1; done";

/// How sure tesseract must be, of 100, of a page in the first languages tried, for no others to be tried.
const SURE_ENOUGH: f64 = 80.0;

/// Words of which tesseract is less sure than this, of 100, are mostly stains.
const LEAST_SURE: f64 = 25.0;

/// How sure it must be of a page on the whole, of 100, for its words to be kept.
const LEAST_SURE_OF_PAGE: f64 = 50.0;

/// The scripts with the languages written in them, the commonest first, by the names that tesseract gives them.
const BY_SCRIPT: [&[&str]; 14] = [
    &["eng", "fra", "spa", "por", "deu", "ind"],
    &["ara", "fas", "urd"],
    &["rus", "ukr", "kaz"],
    &["chi_sim", "chi_tra"],
    &["jpn"],
    &["kor"],
    &["hin", "nep"],
    &["ben"],
    &["tha"],
    &["khm"],
    &["mya"],
    &["lao"],
    &["amh"],
    &["heb"],
];

/// What reading the pictures came to.
pub(super) struct Recognised {
    /// Each page that was read, with its number.
    pub(super) pages: Vec<(u32, WordPage)>,
    pub(super) finding: Finding,
}

/// Why no picture was read.
pub(super) enum NotRecognised {
    /// A program or a language is missing: what to install.
    Missing(String),
    /// The programs found no words, or failed.
    NoWords(String),
}

/// Reads these pages.
pub(super) fn recognise(bytes: &[u8], pages: &[u32], language: Option<&Language>, limits: &Limits) -> Result<Recognised, NotRecognised> {
    let installed = installed(limits)?;
    let deadline = Deadline::in_seconds(limits.max_seconds_recognising);
    let most = usize::try_from(limits.max_recognised_pages).unwrap_or(usize::MAX);
    let mut read: Vec<(u32, WordPage)> = Vec::new();
    let mut sureness: Vec<f64> = Vec::new();
    let mut chosen: Option<String> = None;
    let mut trouble = String::from("no words were found on them");
    for number in pages.iter().take(most) {
        if deadline.has_passed() {
            break;
        }
        let tried = chosen.clone().map_or_else(|| candidates(language, &installed), |chosen| vec![chosen]);
        let (first, others) = tried.split_at(1.min(tried.len()));
        let mut best: Option<(f64, WordPage, String)> = None;
        for languages in [first, others].into_iter().filter(|languages| !languages.is_empty()) {
            match read_page(bytes, *number, languages, limits, deadline) {
                Ok(outcomes) => {
                    for ((page, sure), languages) in outcomes.into_iter().zip(languages) {
                        if best.as_ref().is_none_or(|(before, ..)| sure > *before) {
                            best = Some((sure, page, languages.clone()));
                        }
                    }
                }
                Err(failure) => trouble = failure,
            }
            if deadline.has_passed() || best.as_ref().is_some_and(|(sure, ..)| *sure >= SURE_ENOUGH) {
                break;
            }
        }
        let Some((sure, page, languages)) = best.filter(|(sure, page, _)| *sure >= LEAST_SURE_OF_PAGE && page.letters() > 0) else { continue };
        if page.letters() > 100 {
            chosen = Some(languages);
        }
        sureness.push(sure);
        read.push((*number, page));
    }
    let Some((first, _)) = read.first() else { return Err(NotRecognised::NoWords(trouble)) };
    let message = format!(
        "{} of its {} pages without a text layer were recognised by tesseract in {}, which is {} of 100 sure of its words on the whole",
        read.len(),
        pages.len(),
        chosen.as_deref().unwrap_or("several languages"),
        mean(&sureness).round()
    );
    let remedy = "machine text, needs review: compare it with the original before citing it";
    let finding = Finding::new(Severity::Warning, "recognised-text", message, remedy).on_page(*first);
    Ok(Recognised { pages: read, finding })
}

fn mean(values: &[f64]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a mean needs no more than 52 bits")]
    let count = values.len().max(1) as f64;
    values.iter().sum::<f64>() / count
}

/// The languages that tesseract has here.
fn installed(limits: &Limits) -> Result<Vec<String>, NotRecognised> {
    let missing = |what: &str| NotRecognised::Missing(format!("install {what}, and import the file again"));
    if !limits.programs.may_be_asked() {
        return Err(missing("tesseract and poppler, allow outside programs in the settings"));
    }
    if !limits.programs.has("pdftoppm") {
        return Err(missing("poppler (`poppler-utils`)"));
    }
    let said = match limits.programs.ask("tesseract", &["--list-langs"], &[], &Allowance::default()) {
        Asked::Said(said) => String::from_utf8_lossy(&said).into_owned(),
        Asked::NotHere => return Err(missing("tesseract (`tesseract-ocr`) with the languages of the texts (`tesseract-ocr-fra` …)")),
        Asked::Failed(failure) => return Err(NotRecognised::NoWords(format!("tesseract failed: {failure}"))),
    };
    let languages: Vec<String> = said.lines().skip(1).map(str::trim).filter(|name| *name != "osd" && !name.is_empty()).map(str::to_owned).collect();
    if languages.is_empty() { Err(missing("a language of tesseract (`tesseract-ocr-eng` …)")) } else { Ok(languages) }
}

/// What may be tried on the first page with words: the language that is known, or one attempt for each script.
fn candidates(language: Option<&Language>, installed: &[String]) -> Vec<String> {
    let has = |name: &str| installed.iter().any(|language| language == name);
    if let Some(language) = language {
        let known = match language.primary() {
            "zh" if language.as_str().contains("Hant") => "chi_tra",
            "zh" => "chi_sim",
            _ => language.alpha3(),
        };
        if has(known) {
            // A law of any State may quote English, and a file may hold several languages of one script.
            let others = BY_SCRIPT.iter().find(|script| script.contains(&known)).copied().unwrap_or_default();
            let all: Vec<&str> = [known].into_iter().chain(others.iter().copied().filter(|other| *other != known && has(other)).take(2)).collect();
            return vec![all.join("+")];
        }
    }
    BY_SCRIPT
        .iter()
        .map(|script| script.iter().copied().filter(|language| has(language)).take(4).collect::<Vec<_>>().join("+"))
        .filter(|all| !all.is_empty())
        .collect()
}

/// The words of one page in each of these languages, and how sure tesseract is of them, weighed by their length.
fn read_page(bytes: &[u8], number: u32, languages: &[String], limits: &Limits, deadline: Deadline) -> Result<Vec<(WordPage, f64)>, String> {
    let seconds = u64::from(limits.max_seconds_a_page).min(deadline.left().as_secs() + 1);
    let number = number.to_string();
    let arguments: Vec<&str> = [number.as_str()].into_iter().chain(languages.iter().map(String::as_str)).collect();
    let allowance = Allowance {
        time: Duration::from_secs(seconds),
        cpu_seconds: seconds,
        memory: 2 << 30,
        disk: 256 << 20,
        output: 16 << 20,
        ..Allowance::default()
    };
    match limits.programs.ask_in_turn(READ_PAGE, &arguments, bytes, &allowance) {
        // Each table begins with its head.
        Asked::Said(said) => Ok(String::from_utf8_lossy(&said).split("level\t").skip(1).map(words_of).collect()),
        Asked::NotHere => Err("the programs are gone".to_owned()),
        Asked::Failed(failure) => Err(format!("page {number} could not be recognised: {failure}")),
    }
}

/// Reads lines of twelve columns: level, page, block, paragraph, line, word, left, top, width, height, sureness, text.
fn words_of(said: &str) -> (WordPage, f64) {
    let mut page = WordPage::default();
    let (mut sure, mut weight) = (0.0, 0.0);
    for line in said.lines() {
        let columns: Vec<&str> = line.splitn(12, '\t').collect();
        let number = |place: usize| columns.get(place).and_then(|column| column.parse::<f64>().ok()).unwrap_or(0.0);
        let (left, top, width, height) = (number(6), number(7), number(8), number(9));
        match (columns.first().copied(), columns.get(11)) {
            (Some("1"), _) => (page.width, page.height) = (width * POINTS / DOTS, height * POINTS / DOTS),
            (Some("5"), Some(text)) if !text.trim().is_empty() && number(10) >= LEAST_SURE => {
                #[expect(clippy::cast_precision_loss, reason = "the length of a word")]
                let length = text.chars().count() as f64;
                (sure, weight) = (sure + number(10) * length, weight + length);
                let place = |dots: f64| dots * POINTS / DOTS;
                let [left, top, right, bottom] = [left, top, left + width, top + height].map(place);
                page.take(Word { left, top, right, bottom, text: bidi::as_drawn(text.trim()) });
            }
            _ => {}
        }
    }
    level_heights(&mut page);
    (page, if weight > 0.0 { sure / weight } else { 0.0 })
}

/// Tesseract's boxes are as high as the letters of each word. Words of small letters get the height of their neighbours, as a reader of fonts
/// would give them, so that no `on` is taken for a raised mark.
fn level_heights(page: &mut WordPage) {
    let usual = page.usual_height();
    for word in &mut page.words {
        if word.height() < usual && word.text.chars().any(char::is_alphabetic) {
            word.top = word.bottom - usual;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_with_places_in_points_and_stains_do_not() {
        let said = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n\
            1\t1\t0\t0\t0\t0\t0\t0\t1600\t2000\t-1\t\n\
            5\t1\t1\t1\t1\t1\t200\t100\t100\t20\t90.5\tArticle\n\
            5\t1\t1\t1\t1\t2\t320\t100\t20\t20\t91.5\t5\n\
            5\t1\t1\t1\t2\t1\t0\t900\t4\t4\t3.0\t~\n";
        let (page, sure) = words_of(said);
        let words: Vec<(&str, f64)> = page.words.iter().map(|word| (word.text.as_str(), word.left)).collect();
        assert_eq!(words, [("Article", 72.0), ("5", 115.2)]);
        assert!((sure - 90.625).abs() < 0.001, "{sure}");
        assert!((page.width - 576.0).abs() < 0.001);
    }

    #[test]
    fn a_known_language_comes_first_and_an_unknown_one_is_tried_by_scripts() {
        let installed: Vec<String> = ["ara", "eng", "fra", "rus"].map(str::to_owned).into();
        assert_eq!(candidates("fr".parse().ok().as_ref(), &installed), ["fra+eng"]);
        assert_eq!(candidates(None, &installed), ["eng+fra", "ara", "rus"]);
        assert_eq!(candidates("rw".parse().ok().as_ref(), &installed), ["eng+fra", "ara", "rus"]);
    }
}
