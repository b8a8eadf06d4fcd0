//! Compares the citations that are found with those that publishers marked in their files, and lists the misses:
//! `cargo run -p analysis --example citations -- ../shared/data > docs/measurements/citations.md`. With `LIST=FRA` before it, every citation
//! of the files of one country.
//!
//! The marks are taken off first, so that only the text is read. Three yardsticks: the marks of judgments and laws of several publishers;
//! the rules by which The National Archives mark judgments, run over the judgments that carry no marks; and the ways to write a citation
//! that these rules list, each with its one form.
#![expect(clippy::print_stdout, reason = "a table is what this is for")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use analysis::cite::{Citation, Finder, Sort};
use regex::Regex;

/// A stretch of text with the places that the publisher marked.
#[derive(Default)]
struct Passage {
    text: String,
    marks: Vec<Mark>,
}

/// A reference that the publisher marked.
struct Mark {
    start: usize,
    end: usize,
    target: String,
}

/// What came out of one comparison.
#[derive(Default)]
struct Score {
    files: usize,
    marked: usize,
    found: usize,
    ours: usize,
    right: usize,
    misses: Vec<String>,
    strays: Vec<String>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let data = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "../shared/data".to_owned()));
    let rules = rules(&data.join("suites/citations/2022_06_30_Citation_Manifest.csv"))?;
    println!("# Citations\n");
    println!("Made by `cargo run -p analysis --example citations -- ../shared/data`. Recall: marks of the publisher that were found, with the");
    println!("same target where it says one. Precision: citations found in the marked passages that the publisher marked, too; every other one is");
    println!("listed below and counted as wrong, whether it is or not.\n");
    println!("The rules of The National Archives know British families only; in that row our citations of other families are left out. The files");
    println!("carry few marks of cases (most judgments have none but their own), so these rules are the better yardstick.\n");
    println!("| what | files | marked | found | recall | ours | marked too | precision |");
    println!("|---|---|---|---|---|---|---|---|");
    let mut scores = Vec::new();
    scores.push(("the ways to write a case citation that the rules of The National Archives list", suite(&rules)));
    let judgments = xml_files(&data.join("corpus/case/GBR"));
    scores.push((
        "cases marked in British judgments (`ref`, `neutralCitation`)",
        marked(&judgments, "GBR", Sort::Case, &["ref", "neutralCitation"], british),
    ));
    scores.push(("cases in British judgments by the rules of The National Archives", by_rules(&judgments, &rules)));
    let southern = xml_files(&data.join("corpus/case/ZAF"));
    scores.push(("cases marked in a South African judgment", marked(&southern, "ZAF", Sort::Case, &["ref"], southern_case)));
    scores.push(("laws marked in a South African judgment", marked(&southern, "ZAF", Sort::Law, &["ref"], southern_law)));
    scores.push(("provisions that French judgments of Judilibre rest on (`visa`), in their texts", visas(&data.join("corpus/case/FRA"))));
    let laws = xml_files(&data.join("corpus/legislation/GBR"));
    scores.push(("laws marked in British laws", marked(&laws, "GBR", Sort::Law, &["ref"], british_law)));
    let canada = xml_files(&data.join("corpus/legislation/CAN"));
    scores.push(("laws marked in Canadian laws", marked(&canada, "CAN", Sort::Law, &["XRefExternal"], canadian)));
    let union = xml_files(&data.join("corpus/legislation/EUE"));
    scores.push(("laws and treaties marked in a proposal of the European Union", marked(&union, "EUE", Sort::Law, &["ref"], european)));
    for (what, score) in &scores {
        println!(
            "| {what} | {} | {} | {} | {} | {} | {} | {} |",
            score.files,
            score.marked,
            score.found,
            share(score.found, score.marked),
            score.ours,
            score.right,
            share(score.right, score.ours)
        );
    }
    println!("{CARRIERS}");
    whole_corpus(&data)?;
    for (what, score) in scores {
        list(&format!("Missed: {what}"), score.misses);
        list(&format!("Not marked: {what}"), score.strays);
    }
    Ok(())
}

/// Which judgments have a yardstick of their publisher's.
const CARRIERS: &str = "
## Which judgments carry references of their publisher

- *Do*: British judgments of Find Case Law (Akoma Ntoso, `ref`), a South African one (Akoma Ntoso, `ref`), and the one full decision of the
  French Judilibre that names the provisions it rests on (`visa`); the cases it is compared with (`rapprochements`) do not stand in its text.
- *Do not*: Australian judgments (XML of sentences without links), Brazilian, Chinese and American ones (plain text and Markdown; the one
  HTML links its publisher only), Indonesian ones (XML of parts), Polish ones (JSON, PDF and Word without references), German ones (JSON
  whose HTML links the navigation of the court's site and no source). No file is from HUDOC, Rechtspraak, EUR-Lex or AustLII's own pages.";

/// A share with three figures; nothing where there is nothing to share.
fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    let thousandths = (part * 1000 + whole / 2) / whole;
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}

fn list(heading: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    println!("\n## {heading}\n");
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines {
        *counted.entry(line).or_default() += 1;
    }
    for (line, count) in counted.iter().take(60) {
        println!("- {line}{}", if *count > 1 { format!(" ({count} times)") } else { String::new() });
    }
    if counted.len() > 60 {
        println!("- and {} more", counted.len() - 60);
    }
}

// --- the corpus as a whole

/// How many citations of each sort are found in each country's files.
fn whole_corpus(data: &Path) -> Result<(), Box<dyn std::error::Error>> {
    println!("\n## What is found in the whole corpus\n");
    println!("Files of text, Markdown, XML and JSON, as they are.\n");
    println!("| country | files | bytes | cases | laws | treaties | with a provision |");
    println!("|---|---|---|---|---|---|---|");
    let mut rows: BTreeMap<String, [usize; 6]> = BTreeMap::new();
    for line in std::fs::read_to_string(data.join("corpus/MANIFEST.jsonl"))?.lines() {
        let record: serde_json::Value = serde_json::from_str(line)?;
        let (Some(path), Some(country), Some(language)) = (record["path"].as_str(), record["country"].as_str(), record["language"].as_str()) else {
            continue;
        };
        if path.ends_with(".pdf") || path.ends_with(".docx") || path.ends_with(".doc") || path.ends_with(".wpd") {
            continue;
        }
        let Ok(bytes) = std::fs::read(data.join("corpus").join(path)) else { continue };
        let text = String::from_utf8_lossy(&bytes);
        let row = rows.entry(country.to_owned()).or_default();
        row[0] += 1;
        row[1] += text.len();
        let mut finder = Finder::new(&language.parse()?, country.parse().ok());
        for passage in passages(&text, &[]) {
            for citation in finder.read(&passage.text) {
                row[2 + usize::from(citation.work.sort == Sort::Law) + 2 * usize::from(citation.work.sort == Sort::Treaty)] += 1;
                row[5] += usize::from(citation.provision.is_some());
                if std::env::var_os("LIST").is_some_and(|wanted| wanted == *country) {
                    println!("{path}\t{}\t{citation}", passage.text.get(citation.start..citation.end).unwrap_or_default());
                }
            }
        }
    }
    for (country, row) in rows {
        println!("| {country} | {} | {} | {} | {} | {} | {} |", row[0], row[1], row[2], row[3], row[4], row[5]);
    }
    Ok(())
}

// --- what publishers marked

fn xml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "xml")).collect();
    files.sort();
    files
}

/// What a mark must be found as: nothing where it is no reference of this sort to another work.
type Expected = fn(&Mark, &str, &Path) -> Option<String>;

fn marked(files: &[PathBuf], country: &str, sort: Sort, elements: &[&str], expected: Expected) -> Score {
    let mut score = Score::default();
    for path in files {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        let french = path.to_string_lossy().contains("-fra");
        let mut finder = Finder::new(
            &if french { "fr" } else { "en" }.parse().unwrap_or_else(|_| model::language::Language::undetermined()),
            country.parse().ok(),
        );
        let before = score.marked;
        for passage in passages(&text, elements) {
            let found: Vec<Citation> =
                finder.read(&passage.text).into_iter().filter(|citation| citation.work.sort == sort || country == "EUE").collect();
            let wanted: Vec<(&Mark, String)> =
                passage.marks.iter().filter_map(|mark| Some((mark, expected(mark, passage.text.get(mark.start..mark.end)?, path)?))).collect();
            for (mark, target) in &wanted {
                let hit = found.iter().any(|citation| citation.start < mark.end && mark.start < citation.end && agrees(citation, target));
                score.marked += 1;
                score.found += usize::from(hit);
                if !hit {
                    score.misses.push(format!(
                        "`{}` ({target})",
                        passage.text.get(mark.start..mark.end).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
                    ));
                }
            }
            if wanted.is_empty() {
                continue;
            }
            for citation in &found {
                // Publishers mark the law; the other provisions of it that are named with it are right, too.
                let same = |other: &Citation| {
                    other.work == citation.work && passage.marks.iter().any(|mark| other.start < mark.end && mark.start < other.end)
                };
                let hit = found.iter().any(same);
                score.ours += 1;
                score.right += usize::from(hit);
                if !hit {
                    score.strays.push(format!("`{}` as {citation}", passage.text.get(citation.start..citation.end).unwrap_or_default()));
                }
            }
        }
        score.files += usize::from(score.marked > before);
    }
    score
}

/// The provisions that French judgments are said to rest on: found where a citation of the text names the same provision of the same work.
fn visas(folder: &Path) -> Score {
    let mut score = Score::default();
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    for path in entries.filter(|path| path.extension().is_some_and(|end| end == "json")) {
        let Ok(Ok(decision)) = std::fs::read(&path).map(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes)) else { continue };
        let (Some(visas), Some(text)) = (decision["visa"].as_array(), decision["text"].as_str()) else { continue };
        let french = || Finder::new(&"fr".parse().unwrap_or_else(|_| model::language::Language::undetermined()), "FRA".parse().ok());
        let named = |text: &str| french().read(text).into_iter().map(|citation| citation.to_string()).collect::<Vec<String>>();
        let in_text = named(text);
        for title in visas.iter().filter_map(|visa| visa["title"].as_str()) {
            let hit = named(title).iter().any(|wanted| in_text.contains(wanted));
            score.marked += 1;
            score.found += usize::from(hit);
            if !hit {
                score.misses.push(format!("`{title}`"));
            }
        }
        score.files += 1;
    }
    score
}

/// Whether a citation names the target: all its words are in the name.
fn agrees(citation: &Citation, target: &str) -> bool {
    let name = format!("{} {}", citation.work.key, citation.work.label).to_lowercase();
    let plain = |text: &str| text.replace('’', "'").replace([',', '.'], "");
    let name = plain(&name);
    // An instrument may be named by its title, which has the year and no number.
    if let Some((year, _)) = target.strip_prefix("si ").and_then(|number| number.split_once('/'))
        && !citation.work.label.contains('/')
    {
        return citation.work.label.ends_with(year);
    }
    // Figures may have noughts before them.
    plain(&target.to_lowercase()).split(' ').all(|word| name.contains(word.trim_start_matches('0')))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!("{name}=\""))? + name.len() + 2;
    tag.get(start..)?.split('"').next()
}

fn british(mark: &Mark, text: &str, _: &Path) -> Option<String> {
    if mark.target.starts_with("neutralCitation") {
        return Some(text.trim().to_owned());
    }
    attribute(&mark.target, "uk:canonical").map(str::to_owned)
}

fn southern_case(mark: &Mark, text: &str, _: &Path) -> Option<String> {
    let is_report = text.contains(|character: char| character.is_ascii_digit()) && text.contains("SA");
    attribute(&mark.target, "href").filter(|href| href.contains("/judgment/") && is_report).map(|_| String::new())
}

fn southern_law(mark: &Mark, text: &str, _: &Path) -> Option<String> {
    attribute(&mark.target, "href").filter(|href| href.contains("/act/") && text.trim().len() > 8).map(|_| String::new())
}

/// An act by its year, a statutory instrument by year and number; references of a law to itself are others.
fn british_law(mark: &Mark, _: &str, path: &Path) -> Option<String> {
    let href = attribute(&mark.target, "href")?.split("/id/").nth(1)?;
    let mut parts = href.split('/');
    let (class, year, number) = (parts.next()?, parts.next()?, parts.next()?);
    let own = path.file_stem()?.to_string_lossy().ends_with(&format!("{class}-{year}-{number}"));
    if own || year.len() != 4 {
        return None;
    }
    Some(if class.ends_with("si") { format!("si {year}/{number}") } else { year.to_owned() })
}

fn canadian(mark: &Mark, text: &str, _: &Path) -> Option<String> {
    attribute(&mark.target, "reference-type")
        .filter(|sort| *sort == "act")
        .map(|_| text.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" "))
}

fn european(mark: &Mark, _: &str, _: &Path) -> Option<String> {
    let href = attribute(&mark.target, "href")?;
    if href.contains("/treaty/") {
        return Some(href.split("/treaty/").nth(1)?.split(['~', '/']).next()?.to_lowercase());
    }
    let sort = ["directive", "regulation", "decision"].into_iter().find(|sort| href.contains(&format!("/act/{sort}/")))?;
    let numbers: Vec<&str> = href.split(['/', '~']).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty()).collect();
    let [year, number, ..] = numbers.as_slice() else { return None };
    Some(format!("{} {:04}", if sort == "decision" { *year } else { year }, number.parse::<u32>().ok()?))
}

// --- the rules of The National Archives

/// A way to write a citation.
struct Rule {
    pattern: Regex,
    example: String,
    canonical: String,
    family: String,
}

fn rules(path: &Path) -> Result<Vec<Rule>, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(path)?;
    let mut rules = Vec::new();
    for line in text.trim_start_matches('\u{feff}').lines().skip(1) {
        let row = fields(line);
        let [_, family, _, _, form, canonical, example, ..] = row.as_slice() else { continue };
        let Some(pattern) = row.last().and_then(|pattern| pattern_of(pattern)) else { continue };
        rules.push(Rule {
            pattern,
            example: example.clone(),
            canonical: if canonical.is_empty() { form.clone() } else { canonical.clone() },
            family: family.clone(),
        });
    }
    Ok(rules)
}

/// The fields of a line of CSV; no field of the file holds a line break.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                if let Some(last) = fields.last_mut() {
                    last.push('"');
                }
            }
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => {
                if let Some(last) = fields.last_mut() {
                    last.push(character);
                }
            }
        }
    }
    fields
}

/// A pattern of tokens as a regular expression.
fn pattern_of(json: &str) -> Option<Regex> {
    let value: serde_json::Value = serde_json::from_str(json).ok()?;
    let mut pattern = String::new();
    for token in value["pattern"].as_array()? {
        if !pattern.is_empty() {
            pattern.push_str(r"\s*");
        }
        if let Some(word) = token["ORTH"].as_str() {
            pattern.push_str(&regex::escape(word));
        } else if token.get("SHAPE").is_some() {
            pattern.push_str(r"\d{4}");
        } else {
            pattern.push_str(r"\b\d+");
        }
    }
    let end = if pattern.ends_with(')') || pattern.ends_with(']') { "" } else { r"\b" };
    Regex::new(&format!(r"(?:^|\W)({pattern}){end}")).ok()
}

/// Each listed way to write a citation must be found, in its one form.
fn suite(rules: &[Rule]) -> Score {
    let mut score = Score { files: 1, ..Score::default() };
    let english = "en".parse().unwrap_or_else(|_| model::language::Language::undetermined());
    for rule in rules {
        let found = Finder::new(&english, "GBR".parse().ok()).read(&format!("see {} at", rule.example));
        let numbers = |text: &str| {
            text.split(|character: char| !character.is_ascii_digit()).filter(|run| !run.is_empty()).map(str::to_owned).collect::<Vec<_>>()
        };
        // The example of the one form has other figures than the way it stands for.
        let same = found
            .iter()
            .any(|citation| numbers(&citation.work.label) == numbers(&rule.example) && shape(&citation.work.label) == shape(&rule.canonical));
        score.marked += 1;
        score.found += usize::from(same);
        score.ours += found.len();
        score.right += usize::from(same);
        if !same {
            let ours: Vec<String> = found.iter().map(ToString::to_string).collect();
            score.misses.push(format!("`{}` ({}: {}), found as {}", rule.example, rule.family, rule.canonical, ours.join("; ")));
        }
    }
    score
}

/// A citation without its figures, brackets and spaces.
fn shape(citation: &str) -> String {
    citation.chars().filter(char::is_ascii_alphabetic).flat_map(char::to_lowercase).collect()
}

/// The rules over the text of the judgments.
fn by_rules(files: &[PathBuf], rules: &[Rule]) -> Score {
    let mut score = Score::default();
    // Other families are other people's rules.
    let known: std::collections::HashSet<String> = rules.iter().map(|rule| shape(&rule.canonical)).collect();
    for path in files {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        let english = "en".parse().unwrap_or_else(|_| model::language::Language::undetermined());
        let mut finder = Finder::new(&english, "GBR".parse().ok());
        score.files += 1;
        for passage in passages(&text, &[]) {
            let ours: Vec<Citation> = finder.read(&passage.text).into_iter().filter(|citation| citation.work.sort == Sort::Case).collect();
            let mut theirs: Vec<(usize, usize)> = rules
                .iter()
                .flat_map(|rule| rule.pattern.captures_iter(&passage.text).filter_map(|found| found.get(1).or(found.get(0))))
                .map(|found| (found.start(), found.end()))
                .collect();
            theirs.sort_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
            let mut end = 0;
            theirs.retain(|(start, to)| {
                let free = *start >= end;
                end = end.max(*to);
                free
            });
            for (start, end) in &theirs {
                let hit = ours.iter().any(|citation| citation.start < *end && *start < citation.end);
                score.marked += 1;
                score.found += usize::from(hit);
                if !hit {
                    score.misses.push(format!("`{}`", passage.text.get(*start..*end).unwrap_or_default()));
                }
            }
            for citation in ours.into_iter().filter(|citation| known.contains(&shape(&citation.work.label))) {
                let hit = theirs.iter().any(|(start, end)| citation.start < *end && *start < citation.end);
                score.ours += 1;
                score.right += usize::from(hit);
                if !hit {
                    score.strays.push(format!("`{}` as {citation}", passage.text.get(citation.start..citation.end).unwrap_or_default()));
                }
            }
        }
    }
    score
}

// --- text and marks of a file

/// Elements inside a line of text.
const INLINE: &[&str] = &[
    "ref",
    "span",
    "b",
    "i",
    "u",
    "a",
    "sup",
    "sub",
    "em",
    "strong",
    "neutralCitation",
    "XRefExternal",
    "XRefInternal",
    "Emphasis",
    "DefinedTermEn",
    "DefinedTermFr",
    "DefinitionRef",
    "inline",
    "date",
    "docDate",
    "term",
    "abbr",
    "del",
    "ins",
    "courtType",
    "judge",
    "party",
    "role",
    "Citation",
    "CitationSubRef",
    "Addition",
    "Substitution",
    "Repeal",
    "noteRef",
    "mref",
    "rref",
];

/// The passages of a file: blocks of XML, or lines.
fn passages(text: &str, elements: &[&str]) -> Vec<Passage> {
    if !text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        return text.lines().map(|line| Passage { text: line.to_owned(), marks: Vec::new() }).collect();
    }
    let mut all = Vec::new();
    let mut passage = Passage::default();
    let mut open: Vec<(String, usize, String)> = Vec::new();
    let mut rest = text;
    let mut hidden = 0_usize;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        if hidden == 0 {
            push(&mut passage.text, before);
        }
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let inner = tag.get(1..end.saturating_sub(1)).unwrap_or_default();
        rest = tag.get(end..).unwrap_or_default();
        let closing = inner.starts_with('/');
        let name = inner.trim_start_matches('/').split(|character: char| character.is_whitespace() || character == '/').next().unwrap_or_default();
        let local = name.rsplit(':').next().unwrap_or_default();
        if matches!(local, "style" | "script") && !inner.ends_with('/') {
            hidden = if closing { hidden.saturating_sub(1) } else { hidden + 1 };
        }
        if elements.contains(&local) && !inner.ends_with('/') {
            if closing {
                if let Some((_, start, target)) = open.pop() {
                    passage.marks.push(Mark { start, end: passage.text.len(), target });
                }
            } else {
                let space = passage.text.len();
                open.push((local.to_owned(), space, inner.split_whitespace().collect::<Vec<_>>().join(" ")));
            }
        }
        if !INLINE.contains(&local) && open.is_empty() && !passage.text.is_empty() {
            all.push(std::mem::take(&mut passage));
        }
    }
    push(&mut passage.text, rest);
    all.push(passage);
    all
}

/// Adds text with its entities resolved and its white space made one space.
fn push(out: &mut String, text: &str) {
    let plain = text
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#160;", " ")
        .replace("&nbsp;", " ")
        .replace("&apos;", "'")
        .replace("&quot;", "\"");
    for character in plain.chars() {
        if !character.is_whitespace() {
            out.push(character);
        } else if !out.ends_with(' ') && !out.is_empty() {
            out.push(' ');
        }
    }
}
