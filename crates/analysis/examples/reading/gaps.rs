//! Where the structure of a law looks wrong: numbers left out or run back, provisions without a word, groups without a provision, one
//! provision that holds much of the law, and headings left at the end of the text before them.

use std::fmt::Write as _;

use analysis::normalise::citation;
use model::record::Kind;
use model::text::document::{Block, Document, Inline, Item, Level};

use crate::corpus::{File, Text};
use crate::numbers::plain;

/// What is seen of one text.
#[derive(Default)]
struct Seen {
    /// What people cite, in order: the number, the letters of the text, and whether a line without an end closes it.
    provisions: Vec<Provision>,
    /// Groups that hold neither a provision nor a word.
    childless: Vec<String>,
    /// Letters below the body that no provision holds.
    outside: usize,
    /// Letters of the body.
    all: usize,
    /// Letters of schedules.
    schedules: usize,
    /// Letters in quotations of other laws.
    quoted: usize,
}

struct Provision {
    num: String,
    letters: usize,
    trails: Option<String>,
    /// Whether another provision stands around it.
    inner: bool,
}

/// The table of all laws and treaties that were read as text; with `every` also what was counted, one by one.
pub(crate) fn page(files: &[File], every: bool) -> String {
    let mut page = String::from(include_str!("gaps.md"));
    let _ = writeln!(page, "| file | language | provisions | largest | outside | gaps | back | empty | groups | trailing | quoted |");
    let _ = writeln!(page, "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    let laws = files.iter().filter(|file| matches!(file.kind, Some(Kind::Law | Kind::Instrument)) && !file.is_xml() && file.is_read());
    for (file, text) in laws.flat_map(|file| file.texts.iter().map(move |text| (file, text))) {
        let Some(seen) = seen(text) else { continue };
        let (gaps, back) = jumps(&seen.provisions);
        let own = || seen.provisions.iter().filter(|provision| !provision.inner);
        let empty: Vec<&str> = own().filter(|provision| provision.letters == 0).map(|provision| provision.num.as_str()).collect();
        let trailing: Vec<String> = own().filter_map(|own| own.trails.as_ref().map(|words| format!("{}: {words}", own.num))).collect();
        let largest = own().max_by_key(|provision| provision.letters);
        let share = |letters: usize| if seen.all == 0 { 0.0 } else { letters as f64 / seen.all as f64 };
        let _ = writeln!(
            page,
            "| {} | {} | {} | {:.2} | {:.2} | {} | {} | {} | {} | {} | {:.2} |",
            file.path.split_once('/').map_or(file.path.as_str(), |(_, path)| path),
            text.facts.language.as_ref().map_or("und", |language| language.primary()),
            own().count(),
            largest.map_or(0.0, |provision| share(provision.letters)),
            share(seen.outside),
            gaps.len(),
            back.len(),
            empty.len(),
            seen.childless.len(),
            trailing.len(),
            share(seen.quoted),
        );
        if every {
            let words = [("largest", largest.map(|provision| provision.num.clone()).into_iter().collect()), ("gap", gaps), ("back", back)];
            let more = [("empty", empty.into_iter().map(str::to_owned).collect()), ("group", seen.childless), ("trailing", trailing)];
            for (name, found) in words.into_iter().chain(more).filter(|(_, found): &(_, Vec<String>)| !found.is_empty()) {
                let _ = writeln!(page, "    {name}: {}", found.iter().take(40).map(String::as_str).collect::<Vec<_>>().join(" · "));
            }
        }
    }
    page
}

fn seen(text: &Text) -> Option<Seen> {
    let (document, _, _): (Document, _, _) = exchange::akn::read(&text.xml, &exchange::Limits::default()).ok()?;
    let mut seen = Seen { all: document.body.iter().map(letters_of).sum(), ..Seen::default() };
    seen.quoted = document.body.iter().map(quoted_in).sum();
    seen.schedules = document.schedules.iter().flat_map(|schedule| &schedule.items).map(letters_of).sum();
    walk(&document.body, unit(&document.body), false, &mut seen);
    Some(seen)
}

/// The level that people cite in this text: the one that numbers most. Sections group the articles of a code, and are provisions elsewhere.
fn unit(items: &[Item]) -> Option<Level> {
    let mut counts = [(Level::Section, 0), (Level::Rule, 0), (Level::Clause, 0), (Level::Article, 0)];
    count(items, &mut counts);
    counts.into_iter().filter(|(_, count)| *count > 0).max_by_key(|(_, count)| *count).map(|(level, _)| level)
}

fn count(items: &[Item], counts: &mut [(Level, usize)]) {
    for item in items {
        let Item::Division(division) = item else { continue };
        if let Some((_, count)) = counts.iter_mut().find(|(level, _)| *level == division.level && division.num.is_some()) {
            *count += 1;
        }
        self::count(&division.items, counts);
    }
}

fn walk(items: &[Item], unit: Option<Level>, inner: bool, seen: &mut Seen) {
    for item in items {
        match item {
            Item::Division(division) if division.num.is_some() && (Some(division.level) == unit || division.level == Level::Clause) => {
                let letters = division.items.iter().map(letters_of).sum();
                let trails = last_words(&division.items).filter(|words| is_open(words));
                seen.provisions.push(Provision { num: division.num.clone().unwrap_or_default(), letters, trails, inner });
                walk(&division.items, unit, true, seen);
            }
            Item::Division(division) => {
                let letters: usize = division.items.iter().map(letters_of).sum();
                if letters == 0 && !inner {
                    seen.childless.push(division.num.clone().unwrap_or_else(|| Inline::plain(&division.heading)));
                }
                walk(&division.items, unit, inner, seen);
            }
            Item::Block(_) if !inner => seen.outside += letters_of(item),
            Item::Block(_) => {}
        }
    }
}

fn letters_of(item: &Item) -> usize {
    let mut words = String::new();
    match item {
        Item::Block(block) => Block::plain_into(std::slice::from_ref(block), &mut words),
        Item::Division(division) => {
            return Inline::plain(&division.heading).chars().filter(|letter| letter.is_alphanumeric()).count()
                + division.items.iter().map(letters_of).sum::<usize>();
        }
    }
    words.chars().filter(|letter| letter.is_alphanumeric()).count()
}

fn quoted_in(item: &Item) -> usize {
    match item {
        Item::Block(Block::Quote(_)) => letters_of(item),
        Item::Block(_) => 0,
        Item::Division(division) => division.items.iter().map(quoted_in).sum(),
    }
}

/// The words of the last paragraph below.
fn last_words(items: &[Item]) -> Option<String> {
    match items.last()? {
        Item::Division(division) => last_words(&division.items),
        Item::Block(Block::Paragraph(runs) | Block::Heading(_, runs)) if items.len() > 1 => Some(Inline::plain(runs).trim().to_owned()),
        Item::Block(_) => None,
    }
}

/// Whether words are few and end as no sentence does.
fn is_open(words: &str) -> bool {
    let ends = words
        .ends_with(['.', ';', ':', ',', '。', '；', '：', '，', '؛', '،', '—', '–', '၊', '។', ')', '）', ']', '»', '”', '"', '>', '*', '…', '_']);
    let few = words.chars().count() <= 80;
    let begins = words.chars().find(|letter| letter.is_alphabetic()).is_some_and(|letter| !letter.is_lowercase());
    !ends && few && begins
}

/// The places where the numbers of provisions leave some out, and where they run back.
fn jumps(provisions: &[Provision]) -> (Vec<String>, Vec<String>) {
    let (mut gaps, mut back) = (Vec::new(), Vec::new());
    let numbers: Vec<(&str, Vec<u32>)> = provisions.iter().filter(|own| !own.inner).map(|own| (own.num.as_str(), parts(&own.num))).collect();
    let numbers: Vec<_> = numbers.into_iter().filter(|(_, parts)| !parts.is_empty()).collect();
    for pair in numbers.windows(2) {
        let [(one, before), (other, after)] = pair else { continue };
        if after < before || after == before && plain(one) == plain(other) {
            back.push(format!("{one} → {other}"));
        } else if !follows(after, before) {
            gaps.push(format!("{one} → {other}"));
        }
    }
    (gaps, back)
}

/// The numbers of a printed one: `323-1` is 323 and 1.
fn parts(num: &str) -> Vec<u32> {
    if num.starts_with(['第', '제']) {
        let units = num.split(['第', '제', '条', '條', '조', '之', 'の', '의']).filter(|part| !part.is_empty());
        return units.map_while(|part| plain(&format!("第{part}条")).parse().ok()).collect();
    }
    let digits = citation(num);
    digits.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()).map_while(|part| part.parse().ok()).collect()
}

fn follows(own: &[u32], before: &[u32]) -> bool {
    let shared = own.iter().zip(before).take_while(|(own, other)| own == other).count();
    match (own.get(shared..), before.get(shared..)) {
        (Some([next, rest @ ..]), Some([last, ..])) => *next == last + 1 && rest.iter().all(|part| *part <= 1),
        _ => true,
    }
}
