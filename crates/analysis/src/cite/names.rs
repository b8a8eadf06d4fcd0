//! The names that a record answers to when a citation calls.

use model::alias::AliasScheme;
use model::country::CountryCode;
use model::language::Language;
use model::record::{Body, Record};
use model::text::document::Level;

use super::citation::{Sort, Work, folded};
use super::finder::Finder;

/// All names of a record, as [`Work::name`] writes them: identifiers, titles, short titles, numbers. Each once, in order.
#[must_use]
pub fn answers_to(record: &Record) -> Vec<String> {
    let mut names = match &record.body {
        Body::Law(_) => law_names(record),
        Body::Case(_) => case_names(record),
        Body::Instrument(_) => treaty_names(record),
        _ => Vec::new(),
    };
    names.sort();
    names.dedup();
    names
}

/// Titles and other names with their languages; a name in no language is read in that of the record.
fn titles(record: &Record) -> Vec<(Language, &str)> {
    let own = record.original_language.clone().or_else(|| record.expressions.first().map(|first| first.language.clone()));
    let own = own.or_else(|| record.title.0.keys().next().cloned()).unwrap_or_else(Language::undetermined);
    let titles = record.title.0.iter().map(|(language, title)| (language.clone(), title.as_str()));
    titles.chain(record.other_names.iter().map(|name| (own.clone(), name.as_str()))).collect()
}

fn law_names(record: &Record) -> Vec<String> {
    let country = record.country.as_ref().map_or("", CountryCode::as_str);
    let mut names = Vec::new();
    let mut amended: Vec<Work> = Vec::new();
    for (language, title) in titles(record) {
        let whole = title.trim().trim_start_matches("The ");
        let (before, brackets) = outside_brackets(whole);
        for name in [whole, before] {
            push_title(country, name, &mut names);
        }
        // What the title begins with, and what stands alone in brackets after it, are names of this law; what it mentions is another.
        names.extend(begins_with(&language, record.country, whole).map(|work| work.name()));
        for inner in brackets {
            names.extend(is_whole(&language, record.country, inner).map(|work| work.name()));
        }
        // The table knows one form of a code for all the ways to write it.
        names.extend(begins_with(&language, record.country, before).map(|work| work.name()));
        // `刑法修正案（九）` begins with the law that it changes, and is another one.
        amended.extend(crate::amend::in_title(title, &language, record.country).into_iter().filter_map(|change| change.work));
    }
    names.retain(|name| amended.iter().all(|work| work.name() != *name));
    if let Body::Law(law) = &record.body
        && let Some(number) = &law.number
    {
        let year = record.date().map(|date| date.year().to_string());
        let plain = number.trim().replace('.', "");
        let sort = super::numbers::sort_of(law.law_type.as_str());
        names.push(Work::law(country, &super::numbers::name(sort, &plain, year.as_deref()), "").name());
        // The United Kingdom cites acts by chapter and instruments by number, each with the year.
        if let Some(year) = year.filter(|_| country == "GBR") {
            let bare = plain.trim_start_matches("c").trim();
            names.push(Work::law(country, &format!("{year} c. {bare}"), "").name());
            if sort == "regulation" {
                names.push(Work::law(country, &format!("si {year}/{bare}"), "").name());
            }
        }
    }
    names.extend(record.aliases.iter().filter(|alias| alias.scheme == AliasScheme::Frbr).map(|alias| at_address(&alias.value).name()));
    let celex = record.aliases.iter().filter(|alias| alias.scheme == AliasScheme::Eli).filter_map(|alias| celex_of_eli(&alias.value));
    names.extend(celex.map(|key| Work::law("EUE", &key, "").name()));
    names
}

/// A title as it is, and without the year that citations leave out.
fn push_title(country: &str, title: &str, names: &mut Vec<String>) {
    let title = title.trim().trim_end_matches(',');
    if title.chars().count() < 2 {
        return;
    }
    names.push(Work::law(country, title, "").name());
    let plain = folded(title);
    if let Some((before, year)) = plain.rsplit_once(' ')
        && year.len() == 4
        && year.bytes().all(|byte| byte.is_ascii_digit())
    {
        names.push(Work::law(country, before.trim_end_matches(" of"), "").name());
    }
    if let Some((before, _)) = title.split_once(", version of") {
        names.push(Work::law(country, before, "").name());
    }
    for state in ["中华人民共和国", "中華人民共和國"] {
        if let Some(rest) = title.strip_prefix(state) {
            names.push(Work::law(country, rest, "").name());
        }
    }
    let dense: String = title.chars().filter(|character| !character.is_whitespace()).collect();
    if matches!(country, "KOR" | "JPN" | "CHN") {
        names.push(Work::law(country, &dense, "").name());
    }
}

/// The law with whose name a title begins.
fn begins_with(language: &Language, country: Option<CountryCode>, title: &str) -> Option<Work> {
    let found = Finder::new(language, country).read(title).into_iter().next()?;
    (found.work.sort == Sort::Law && found.start == 0 && found.provision.is_none()).then_some(found.work)
}

/// The law that a publisher names as `words`, or whose address in Akoma Ntoso is `address`: by the citation that the words are, else by the
/// address, else by the words.
pub(crate) fn law_named(words: &str, address: Option<&str>, language: &Language, country: Option<CountryCode>) -> Work {
    let whole = words.trim().trim_start_matches("The ");
    let cited = is_whole(language, country, whole).filter(|work| work.sort == Sort::Law);
    cited.unwrap_or_else(|| match address {
        Some(address) if address != words => Work { label: whole.to_owned(), ..at_address(address) },
        Some(address) => at_address(address),
        None => Work::law(country.as_ref().map_or("", CountryCode::as_str), whole, whole),
    })
}

/// A law by its address in Akoma Ntoso, which no State shares with another.
fn at_address(address: &str) -> Work {
    Work { sort: Sort::Law, key: address.to_owned(), label: address.to_owned() }
}

/// The law that a text names and nothing else.
fn is_whole(language: &Language, country: Option<CountryCode>, text: &str) -> Option<Work> {
    let found = Finder::new(language, country).read(text).into_iter().next()?;
    (found.start == 0 && found.end == text.len() && found.provision.is_none()).then_some(found.work)
}

/// `Title (short; other) rest` into the title and what stands in its brackets.
fn outside_brackets(title: &str) -> (&str, Vec<&str>) {
    let Some((before, rest)) = title.split_once(['(', '（']) else { return (title, Vec::new()) };
    let inner = rest.split([')', '）']).next().unwrap_or_default();
    (before.trim(), inner.split([';', ',']).map(str::trim).collect())
}

/// `http://data.europa.eu/eli/dir/2013/40/oj` as `32013L0040`.
fn celex_of_eli(eli: &str) -> Option<String> {
    let mut parts = eli.split("/eli/").nth(1)?.split('/');
    let sort = match parts.next()? {
        "dir" => 'L',
        "reg" | "reg_impl" | "reg_del" => 'R',
        "dec" => 'D',
        "dec_framw" => 'F',
        _ => return None,
    };
    let (year, number): (u32, u32) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(format!("3{year}{sort}{number:04}"))
}

fn case_names(record: &Record) -> Vec<String> {
    let mut names = Vec::new();
    for alias in &record.aliases {
        if matches!(alias.scheme, AliasScheme::Neutral | AliasScheme::Ecli) {
            names.push(Work::case(alias.value.as_str()).name());
            push_cases(&record.country, &titles(record), &alias.value, &mut names);
        }
    }
    if let Body::Case(case) = &record.body
        && let Some(citation) = &case.citation
    {
        push_cases(&record.country, &titles(record), citation, &mut names);
        names.push(Work::docket(record.country, citation.as_str()).name());
        names.push(Work::case(citation.as_str()).name());
    }
    for (_, title) in titles(record) {
        push_cases(&record.country, &titles(record), title, &mut names);
    }
    names
}

/// The decisions that a citation names: `[2006] FCA 11; (2006) 149 FCR 261` is one decision by two names.
fn push_cases(country: &Option<CountryCode>, titles: &[(Language, &str)], text: &str, names: &mut Vec<String>) {
    let language = titles.first().map_or_else(Language::undetermined, |(language, _)| language.clone());
    let found = Finder::new(&language, *country).read(text);
    names.extend(found.into_iter().filter(|citation| citation.work.sort == Sort::Case).map(|citation| citation.work.name()));
}

fn treaty_names(record: &Record) -> Vec<String> {
    let mut names = Vec::new();
    if let Body::Instrument(instrument) = &record.body {
        if !instrument.key.is_empty() {
            names.push(Work::treaty(&instrument.key, "").name());
        }
        if let Some(number) = &instrument.number {
            push_works(number, &mut names);
        }
    }
    for (language, title) in titles(record) {
        let (before, brackets) = outside_brackets(title);
        names.extend(is_whole(&language, None, before).map(|work| work.name()));
        for inner in brackets {
            push_works(inner, &mut names);
        }
    }
    names
}

/// The works that a number of a series or a short form names.
fn push_works(text: &str, names: &mut Vec<String>) {
    let first = Finder::new(&Language::undetermined(), None).read(text).into_iter().next();
    names.extend(first.filter(|found| found.start == 0).map(|found| found.work.name()));
}

/// The number of a provision as citations write it, from the number that it prints: `§ 202a` is `202a`, `Article 5.` is `5`, `第二百八十五条` is `285`.
#[must_use]
pub fn number_of(printed: &str) -> Option<String> {
    let language = Language::undetermined();
    let printed = printed.trim();
    for asked in [&language, &"zh".parse().unwrap_or_else(|_| Language::undetermined())] {
        if let Some(first) = super::internal(printed, asked).into_iter().next() {
            return Some(first.num);
        }
    }
    let digits = printed.find(char::is_numeric)?;
    let (_, length) = crate::segment::in_digits(printed.get(digits..)?)?;
    let plain = super::plain(printed.get(digits..digits + length)?);
    // Levels of the hierarchy that are counted anew do not find a provision by number.
    let _ = Level::Section;
    (!plain.is_empty()).then_some(plain)
}
