//! A law that a file prints in one language after another, and texts that only look like one.

use analysis::segment::one_after_another;
use model::alias::AliasScheme;
use model::draft::{Content, TextDraft, TextFacts};
use model::hash::Sha256;
use model::record::Kind;
use model::work::Standing;

use crate::reading::{characters_of_flow, flow};

const ENGLISH: &str = "**REPUBLIC OF LEXARIA**
LAW No 7/2020 OF 1 MAY 2020 ON THE PROTECTION OF COMPUTER DATA
The Parliament has adopted the following law and orders that it be published in the Gazette of the Republic.
Article 1
This law protects the data that are held in the computer systems of the Republic, and those who are named in them.
Article 2
In this law a computer system is any device that works on data by a program, and the devices that are tied to it for that purpose.
Article 3
Any person who enters a computer system without the right to do so shall be liable to imprisonment for a term of not more than two years.
Article 4
The court may order that the devices with which the offence was committed be taken away from the person who committed it.
Article 5
This law comes into force on the day of its publication in the Gazette of the Republic, and the law of 1990 is repealed on that day.
Port Aldor, 1 May 2020
The President of the Republic
(signed)";

const FRENCH: &str = "**RÉPUBLIQUE DE LEXARIE**
LOI Nº 7/2020 DU 1ER MAI 2020 SUR LA PROTECTION DES DONNÉES INFORMATIQUES
Le Parlement a adopté la loi dont la teneur suit et ordonne qu'elle soit publiée au Journal de la République.
Article premier
La présente loi protège les données qui sont conservées dans les systèmes informatiques de la République et ceux qui y sont nommés.
Article 2
Dans la présente loi un système informatique est tout dispositif qui traite des données par un programme, avec les dispositifs qui y sont liés.
Article 3
Quiconque accède à un système informatique sans en avoir le droit est puni d'un emprisonnement de deux ans au plus.
Article 4
Le tribunal peut ordonner que les dispositifs qui ont servi à commettre l'infraction soient confisqués à celui qui l'a commise.
Article 5
La présente loi entre en vigueur le jour de sa publication au Journal de la République, et la loi de 1990 est abrogée le même jour.
Port Aldor, le 1er mai 2020
Le Président de la République
(signé)";

fn draft(text: &str) -> TextDraft {
    let facts = TextFacts { kind: Some(Kind::Law), ..TextFacts::default() };
    TextDraft { facts, content: Content::Flow(flow(text)) }
}

/// How many texts a file gives.
fn count(text: &str) -> usize {
    one_after_another(draft(text), Sha256::of(b"a file")).0.len()
}

fn flow_of(draft: &TextDraft) -> &model::text::flow::Flow {
    match &draft.content {
        Content::Flow(flow) => flow,
        Content::Document(_) => panic!("a flow became a document"),
    }
}

#[test]
fn a_law_in_one_language_after_another_is_a_text_in_each() {
    let whole = format!("{ENGLISH}\n{FRENCH}");
    let (drafts, finding) = one_after_another(draft(&whole), Sha256::of(b"a file"));
    let first: Vec<String> = drafts.iter().map(|draft| flow_of(draft).lines[0].plain()).collect();
    assert_eq!(first, ["REPUBLIC OF LEXARIA", "RÉPUBLIQUE DE LEXARIE"]);
    let titles: Vec<Option<&str>> = drafts.iter().map(|draft| draft.facts.title.as_deref()).collect();
    assert_eq!(
        titles,
        [
            Some("LAW No 7/2020 OF 1 MAY 2020 ON THE PROTECTION OF COMPUTER DATA"),
            Some("LOI Nº 7/2020 DU 1ER MAI 2020 SUR LA PROTECTION DES DONNÉES INFORMATIQUES")
        ]
    );
    let message = finding.unwrap().message;
    assert!(message.contains("en from paragraph 1") && message.contains("fr from paragraph 17 (“RÉPUBLIQUE DE LEXARIE”)"), "{message}");
    // They are texts of one work, both as adopted, and each language is told from its own words.
    let tie = |draft: &TextDraft| draft.facts.aliases.iter().find(|alias| alias.scheme == AliasScheme::Dataset).cloned();
    assert!(tie(&drafts[0]).is_some() && tie(&drafts[0]) == tie(&drafts[1]));
    assert!(drafts.iter().all(|draft| draft.facts.standing == Some(Standing::Original) && draft.facts.language.is_none()));
}

#[test]
fn no_paragraph_of_several_languages_is_lost() {
    let whole = format!("{ENGLISH}\n{FRENCH}");
    let before = characters_of_flow(&flow(&whole));
    let (drafts, _) = one_after_another(draft(&whole), Sha256::of(b"a file"));
    let after: String = drafts.iter().map(|draft| characters_of_flow(flow_of(draft))).collect();
    assert_eq!(before, after);
}

#[test]
fn what_is_said_of_a_file_is_said_of_its_text_in_that_language() {
    let mut known = draft(&format!("{ENGLISH}\n{FRENCH}"));
    known.facts.language = "fr-LX".parse().ok();
    known.facts.title = Some("La loi sur les données".into());
    let (drafts, _) = one_after_another(known, Sha256::of(b"a file"));
    let told: Vec<(Option<String>, Option<&str>)> =
        drafts.iter().map(|draft| (draft.facts.language.as_ref().map(ToString::to_string), draft.facts.title.as_deref())).collect();
    assert_eq!(told[0], (None, Some("LAW No 7/2020 OF 1 MAY 2020 ON THE PROTECTION OF COMPUTER DATA")));
    assert_eq!(told[1], (Some("fr-LX".into()), Some("La loi sur les données")));
}

#[test]
fn a_translation_is_not_said_to_be_the_original() {
    let (drafts, _) = one_after_another(draft(&format!("{FRENCH}\nUnofficial translation\n{ENGLISH}")), Sha256::of(b"a file"));
    let standing: Vec<Option<Standing>> = drafts.iter().map(|draft| draft.facts.standing).collect();
    assert_eq!(standing, [Some(Standing::Original), None]);
}

#[test]
fn a_text_that_alternates_stays_one() {
    let both: Vec<String> = ENGLISH.lines().zip(FRENCH.lines()).map(|(one, other)| format!("{one}\n{other}")).collect();
    assert_eq!(count(&both.join("\n")), 1);
    // And so does one that alternates by longer stretches.
    assert_eq!(count(&format!("{ENGLISH}\n{FRENCH}\n{ENGLISH}\n{FRENCH}")), 1);
}

#[test]
fn a_quotation_and_an_annex_in_another_language_stay_where_they_are() {
    let quoted = "Quiconque accède à un système informatique sans en avoir le droit est puni d'un emprisonnement de deux ans au plus, et le tribunal peut ordonner que les dispositifs qui ont servi à l'infraction soient confisqués.";
    assert_eq!(count(&ENGLISH.replace("Article 4", &format!("{quoted}\nArticle 4"))), 1);
    // A law that approves a treaty prints it; the treaty has other articles.
    let approving = "LAW No 8/2020 ON A CONVENTION\nArticle 1\nThe convention that is printed in the annex to this law is approved, and the ministry shall see to it that it is carried out in all of the Republic.\nArticle 2\nThis law comes into force on the day of its publication in the Gazette.";
    let long = approving.replace("in all of the Republic", &"in all of the Republic and by all who work for the Republic ".repeat(14));
    let treaty: String = (1..=20).map(|number| format!("Article {number}\nLes Parties prennent les mesures qui sont nécessaires pour que les données soient protégées par la loi de chacune.\n")).collect();
    assert_eq!(count(&format!("{long}\nANNEX\n{treaty}")), 1);
}

#[test]
fn a_text_in_one_language_is_left_alone() {
    let before = draft(ENGLISH);
    assert_eq!(one_after_another(before.clone(), Sha256::of(b"a file")), (vec![before], None));
    assert_eq!(count(""), 1);
}

#[test]
fn scripts_are_told_apart_as_languages_are() {
    let arabic: String = (1..=6)
        .map(|number| format!("المادة {number}\nيعاقب بالحبس مدة لا تزيد على سنتين كل من دخل إلى نظام معلوماتي دون أن يكون له الحق في ذلك ويجوز للمحكمة أن تأمر بمصادرة الأجهزة.\n"))
        .collect();
    let arabic = format!("قانون رقم 7 لسنة 2020 في شأن حماية البيانات\n{arabic}");
    let (drafts, _) = one_after_another(draft(&format!("{arabic}{ENGLISH}")), Sha256::of(b"a file"));
    let first: Vec<String> = drafts.iter().map(|draft| flow_of(draft).lines[0].plain()).collect();
    assert_eq!(first, ["قانون رقم 7 لسنة 2020 في شأن حماية البيانات", "REPUBLIC OF LEXARIA"]);
}
