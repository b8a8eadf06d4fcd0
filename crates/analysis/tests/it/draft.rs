//! Drafts of the fictional State, held against articles.

use std::collections::BTreeMap;

use analysis::draft::{Analysis, Article, DraftProvision, Yardstick, analyse, number};
use analysis::topics::Lexicon;
use model::work::Translated;

const ACT: &[(&str, &str, &str)] = &[
    ("Section 1", "Interpretation", "1. Interpretation. In this Act “computer system” means a device; “traffic data” means data on a communication."),
    (
        "Section 2",
        "Unlawful access",
        "2. A person who without authority gains access to a computer system commits an offence and is liable to imprisonment for a term not exceeding five years.",
    ),
    ("Section 3", "", "3. A judge may by warrant authorise a police officer to search a computer system and to seize data where it is necessary."),
    ("Section 4", "Fences", "4. Every fence shall be painted green."),
];

fn article(number: &str, topic: &str) -> Article {
    Article { instrument: "model".to_owned(), number: number.to_owned(), topics: vec![topic.to_owned()] }
}

fn analysed(provisions: &[(&str, &str, &str)]) -> Analysis {
    let (none, nothing) = (Translated::default(), BTreeMap::new());
    let topics = ["illegal-access", "illegal-interception", "search-seizure-data"];
    let lexicon = Lexicon::new(topics.iter().map(|topic| (*topic, &none, &nothing)));
    let articles = vec![article("2", "illegal-access"), article("3", "illegal-interception"), article("19", "search-seizure-data")];
    let yardstick = Yardstick { lexicon: &lexicon, articles, broader: BTreeMap::new() };
    let provisions: Vec<DraftProvision<'_>> = provisions.iter().map(|(num, heading, text)| DraftProvision { eid: num, num, heading, text }).collect();
    analyse(&provisions, &"en".parse().unwrap(), &yardstick)
}

#[test]
fn matches_gaps_penalties_terms_and_safeguards_are_found() {
    let analysis = analysed(ACT);
    assert!(analysis.is_law);
    let matches: Vec<(&str, &str)> =
        analysis.matches.iter().filter(|found| !found.articles.is_empty()).map(|found| (found.num.as_str(), found.topic.as_str())).collect();
    assert_eq!(matches, [("2", "illegal-access"), ("3", "search-seizure-data")]);
    let gaps: Vec<(&str, &str)> = analysis.gaps.iter().map(|gap| (gap.article.as_str(), gap.topic.as_str())).collect();
    assert_eq!(gaps, [("3", "illegal-interception")]);
    assert_eq!(analysis.penalties.iter().map(|threat| threat.num.as_str()).collect::<Vec<_>>(), ["2"]);
    let defined = |key: &str| analysis.definitions.iter().find(|mark| mark.key == key).unwrap().provisions.clone();
    assert_eq!((defined("computer-system"), defined("traffic-data")), (vec!["1".to_owned()], vec!["1".to_owned()]));
    assert_eq!(defined("service-provider"), Vec::<String>::new());
    let safeguard = |key: &str| analysis.safeguards.iter().find(|mark| mark.key == key).unwrap().provisions.clone();
    assert_eq!((safeguard("judicial"), safeguard("duration")), (vec!["3".to_owned()], Vec::new()));
    assert!(analysis.without_counterpart.iter().any(|provision| provision.num == "4" && provision.heading == "Fences"));
}

#[test]
fn what_is_no_law_is_told() {
    assert!(!analysed(&[]).is_law);
    assert!(!analysed(&[("", "", "The weather was fine, and we walked along the river.")]).is_law);
    assert!(!analysed(&[("1.", "", "Mix flour and water."), ("2.", "", "Bake for an hour."), ("3.", "", "Let it cool.")]).is_law);
}

#[test]
fn numbers_are_told_without_the_words_around_them() {
    for (printed, expected) in [
        ("§ 202a", "202a"),
        ("Article 323-1", "323-1"),
        ("14.", "14"),
        ("Article L335-2", "L335-2"),
        ("Artículo 153 bis", "153 bis"),
        ("Artigo 3.º-D", "3-D"),
        ("第二百八十六条之一", "286-1"),
        ("第百六十一条の二", "161-2"),
        ("제347조의2", "347-2"),
        ("المادة ٧", "7"),
        ("มาตรา ๑๔", "14"),
        ("278.2-modda", "278.2"),
        ("Schedule", "Schedule"),
        ("", ""),
    ] {
        assert_eq!(number(printed), expected, "{printed}");
    }
}
