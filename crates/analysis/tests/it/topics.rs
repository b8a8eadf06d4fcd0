//! Topics of provisions and of queries.

use std::collections::BTreeMap;

use analysis::topics::{Lexicon, Place, Placed};
use model::language::Language;
use model::work::Translated;

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

type Entry = (&'static str, Translated, BTreeMap<Language, Vec<String>>);

fn entry(key: &'static str, labels: &[(&str, &str)], synonyms: &[(&str, &[&str])]) -> Entry {
    let labels = Translated(labels.iter().map(|(tag, label)| (language(tag), (*label).to_owned())).collect());
    let synonyms = synonyms.iter().map(|(tag, words)| (language(tag), words.iter().map(|word| (*word).to_owned()).collect())).collect();
    (key, labels, synonyms)
}

fn lexicon() -> Lexicon {
    let entries = [
        entry(
            "illegal-access",
            &[("en", "Illegal access"), ("fr", "Accès illégal"), ("ar", "الدخول غير المشروع"), ("zh", "非法访问"), ("ru", "Неправомерный доступ")],
            &[("en", &["hacking", "unauthorised access"]), ("de", &["Ausspähen von Daten"])],
        ),
        entry("malware", &[("en", "Malicious software"), ("ko", "악성 프로그램"), ("th", "มัลแวร์")], &[("en", &["malware", "computer virus", "AI"])]),
        entry("access", &[("en", "Access")], &[]),
        entry("attempt-participation", &[("en", "Attempt and participation")], &[]),
        entry("definitions", &[("en", "Definitions"), ("es", "Definiciones")], &[("en", &["interpretation"])]),
    ];
    Lexicon::new(entries.iter().map(|(key, labels, synonyms)| (*key, labels, synonyms)))
}

fn suggested(heading: &str, text: &str, tag: &str) -> Vec<String> {
    lexicon().suggest(heading, text, &language(tag)).into_iter().map(|suggestion| suggestion.topic).collect()
}

#[test]
fn a_heading_decides() {
    assert_eq!(suggested("Interpretation", "In this Act, “computer” means a device.", "en"), ["definitions"]);
    assert_eq!(suggested("Illegal access", "A person who …", "en").first().map(String::as_str), Some("illegal-access"));
    assert_eq!(suggested("الدخول غير المشروع", "يعاقب كل من", "ar"), ["illegal-access"]);
}

#[test]
fn a_heading_may_say_it_in_another_order_and_form() {
    assert_eq!(suggested("О неправомерном доступе к информации", "Наказывается штрафом.", "ru"), ["illegal-access"]);
    // Where the wording of statutes is known, the words of a label in another order are not enough: the text must say it, too.
    assert!(!suggested("Access that is illegal", "A person who …", "en").contains(&"illegal-access".to_owned()));
    let text = "A person who without right gains access to a computer system commits an offence.";
    assert!(suggested("Access that is illegal", text, "en").contains(&"illegal-access".to_owned()));
}

#[test]
fn one_common_word_in_the_text_does_not() {
    assert_eq!(
        suggested("Powers", "The officer has access to the premises and to every book that is kept there for a year.", "en"),
        Vec::<String>::new()
    );
    assert_eq!(suggested("Powers", "Hacking was not mentioned before.", "fr"), Vec::<String>::new());
}

#[test]
fn labels_of_several_words_and_several_evidences_do() {
    assert_eq!(suggested("", "Whoever gains unauthorised access to data is punished.", "en"), ["illegal-access"]);
    assert_eq!(suggested("", "非法访问计算机信息系统的，处三年以下有期徒刑", "zh"), ["illegal-access"]);
    assert!(suggested("", "누구든지 악성 프로그램을 유포하여서는 아니 된다", "ko").contains(&"malware".to_owned()));
    assert!(suggested("", "Whoever distributes malware, for instance a computer virus, is punished.", "en").contains(&"malware".to_owned()));
}

#[test]
fn a_suggestion_names_its_evidence_as_printed_and_its_place() {
    let text = "Hacking. Whoever, without right, gains access to a Computer System is punished with imprisonment.";
    let suggestions = lexicon().suggest("Hacking", text, &language("en"));
    let first = suggestions.first().unwrap();
    assert_eq!(first.topic, "illegal-access");
    assert!(first.score > 0.5 && first.score <= 1.0);
    let words: Vec<(&str, bool)> = first.evidence.iter().map(|evidence| (evidence.words.as_str(), evidence.place == Place::Heading)).collect();
    assert!(
        words.contains(&("Hacking", true)) && words.contains(&("without right", false)) && words.contains(&("Computer System", false)),
        "{words:?}"
    );
    for evidence in first.evidence.iter().filter(|evidence| evidence.place == Place::Text) {
        assert!(text[evidence.from..].starts_with(&evidence.words), "{evidence:?}");
    }
}

#[test]
fn queries_name_topics_in_any_language_and_spelling() {
    let table: [(&str, &[&str]); 9] = [
        ("illegal access", &["illegal-access", "access"]),
        ("ACCES ILLEGAL", &["illegal-access"]),
        ("penalty for Hacking in Asia", &["illegal-access"]),
        ("الدخول غير المشروع", &["illegal-access"]),
        ("неправомерный доступ к информации", &["illegal-access"]),
        ("关于非法访问的规定", &["illegal-access"]),
        ("มัลแวร์", &["malware"]),
        ("AI", &[]),
        ("accession", &[]),
    ];
    for (query, expected) in table {
        let named = lexicon().named_in_query(query);
        // A label inside a longer one that was found is not meant by itself.
        let expected: Vec<&str> = expected.iter().copied().filter(|key| !(query == "illegal access" && *key == "access")).collect();
        assert_eq!(named, expected, "{query}");
    }
}

#[test]
fn an_empty_lexicon_finds_nothing() {
    let lexicon = Lexicon::new(std::iter::empty());
    assert!(lexicon.named_in_query("hacking").is_empty());
    assert!(lexicon.suggest("hacking", "hacking", &language("en")).is_empty());
}

/// Sentences as statutes word them, ours, each with the topic it is on.
const WORDINGS: &[(&str, &str, &str)] = &[
    ("en", "illegal-access", "Any person who without authority gains access to a computer system commits an offence and is liable to a fine."),
    ("en", "illegal-interception", "A person who without right intercepts a transmission of electronic mail is guilty of an offence."),
    ("en", "child-sexual-abuse-material", "Whoever distributes pornographic material that shows a child shall be punished with imprisonment."),
    ("en", "computer-fraud", "A person who fraudulently alters data in a computer for financial gain commits an offence."),
    ("fr", "illegal-access", "Le fait de se maintenir frauduleusement dans un système informatique est puni de deux ans d'emprisonnement."),
    (
        "fr",
        "misuse-of-devices",
        "Le fait de détenir un programme spécialement adapté pour commettre une infraction contre un réseau est puni d'une amende.",
    ),
    ("es", "data-interference", "El que sin autorización borre o altere datos informáticos será castigado con prisión de uno a tres años."),
    ("pt", "illegal-access", "Quem, sem autorização, aceder a um sistema informático é punido com pena de prisão até 1 ano."),
    ("de", "data-interference", "Wer rechtswidrig Daten löscht oder verändert, wird mit Freiheitsstrafe bestraft."),
    ("nl", "illegal-access", "Hij die wederrechtelijk binnendringt in een geautomatiseerd werk, wordt gestraft met gevangenisstraf."),
    ("it", "illegal-access", "Chiunque abusivamente si introduce in un sistema informatico è punito con la reclusione fino a tre anni."),
    ("ar", "illegal-access", "يعاقب بالحبس كل من دخل بدون وجه حق إلى نظام معلومات"),
    ("zh", "system-interference", "违反国家规定，干扰计算机系统功能的，处五年以下有期徒刑。"),
    ("ja", "computer-fraud", "電子計算機に虚偽の情報を与え、財産上不法の利益を得た者は、十年以下の懲役に処する。"),
    ("ko", "data-interference", "타인의 전자기록을 손괴한 자는 3년 이하의 징역에 처한다."),
    ("ru", "misuse-of-devices", "Создание и распространение вредоносных программ наказывается лишением свободы на срок до четырех лет."),
    ("uk", "illegal-access", "Несанкціонований доступ до комп'ютерних систем карається штрафом."),
    ("pl", "illegal-access", "Kto bez uprawnienia uzyskuje dostęp do systemu informatycznego, podlega karze pozbawienia wolności do lat 2."),
    ("id", "illegal-interception", "Setiap orang yang tanpa hak melakukan intersepsi atas komunikasi dipidana dengan pidana penjara."),
    ("ms", "illegal-access", "Seseorang yang tanpa kuasa mendapat akses kepada komputer boleh didenda."),
    ("vi", "illegal-access", "Người nào xâm nhập trái phép vào mạng máy tính thì bị phạt tù từ 01 năm đến 05 năm."),
    ("th", "illegal-access", "ผู้ใดเข้าถึงโดยมิชอบซึ่งระบบคอมพิวเตอร์ ต้องระวางโทษจำคุกไม่เกินหกเดือน"),
    ("km", "illegal-access", "ការចូលដោយគ្មានសិទ្ធិទៅក្នុងប្រព័ន្ធកុំព្យូទ័រ ត្រូវផ្តន្ទាទោសដាក់ពន្ធនាគារ"),
    ("uz", "data-interference", "Kompyuter axborotini qonunga xilof ravishda oʻzgartirish jarima bilan jazolanadi."),
    ("sw", "illegal-access", "Mtu atakayeingilia kompyuta bila idhini atatenda kosa na adhabu yake ni faini."),
    ("rw", "illegal-access", "Umuntu winjira muri mudasobwa nta burenganzira ahanishwa igifungo."),
];

/// The topics without any label: what is suggested is so by the wording of statutes.
fn wordings_only() -> Lexicon {
    let (none, nothing) = (Translated::default(), BTreeMap::new());
    Lexicon::new(WORDINGS.iter().map(|(_, topic, _)| (*topic, &none, &nothing)))
}

#[test]
fn statutes_are_understood_in_their_own_words_in_every_language() {
    let lexicon = wordings_only();
    let mut missed = Vec::new();
    for (tag, topic, text) in WORDINGS {
        let found: Vec<String> = lexicon.suggest("", text, &language(tag)).into_iter().map(|suggestion| suggestion.topic).collect();
        if found.first().map(String::as_str) != Some(topic) {
            missed.push(format!("{tag} {text}: {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn what_neither_punishes_nor_concerns_computers_is_no_offence() {
    let lexicon = wordings_only();
    for (tag, text) in [
        ("en", "The Minister may have access to every computer that the Board keeps."),
        ("en", "A person who damages a fence is liable to a fine."),
        ("fr", "Le ministre accède au système d'information du conseil."),
        ("de", "Wer einen Zaun beschädigt, wird mit Geldstrafe bestraft."),
        ("zh", "故意毁坏围栏的，处罚款。"),
    ] {
        assert_eq!(lexicon.suggest("", text, &language(tag)), Vec::new(), "{text}");
    }
}

#[test]
fn a_text_in_another_language_than_its_series_is_read_in_its_own() {
    let lexicon = wordings_only();
    let text = "Hij die wederrechtelijk binnendringt in een geautomatiseerd werk van een ander, wordt gestraft met een gevangenisstraf van het \
                hoogste een jaar en een geldboete, voor zover het werk van een ander is en het niet voor een ieder open staat.";
    assert_eq!(lexicon.suggest("", text, &language("en")).first().map(|found| found.topic.as_str()), Some("illegal-access"));
}

#[test]
fn traits_are_told_apart_from_topics() {
    let lexicon = wordings_only();
    let traits = lexicon.traits("In this Act “service provider” means an operator of a network.", &language("en"));
    assert!(traits.marks.iter().any(|mark| mark == "term-service-provider") && !traits.threatens, "{traits:?}");
    let traits = lexicon.traits("A judge may order it where it is necessary and proportionate, for a period not exceeding 90 days.", &language("en"));
    for mark in ["safeguard-judicial", "safeguard-necessity", "safeguard-duration"] {
        assert!(traits.marks.iter().any(|found| found == mark), "{mark} in {traits:?}");
    }
}

#[test]
fn attempts_are_worth_saying_only_beside_an_offence_with_a_topic() {
    let (none, nothing) = (Translated::default(), BTreeMap::new());
    let lexicon = Lexicon::new(["illegal-access", "attempt-participation"].iter().map(|topic| (*topic, &none, &nothing)));
    let topics = |text: &str| lexicon.suggest("", text, &language("en")).into_iter().map(|found| found.topic).collect::<Vec<_>>();
    let hacking = "A person who without authority gains access to a computer is liable to imprisonment; an attempt is punishable alike.";
    assert!(topics(hacking).contains(&"attempt-participation".to_owned()));
    assert_eq!(topics("A person who steals a horse is liable to imprisonment; an attempt is punishable alike."), Vec::<String>::new());
}

/// The topics of each provision among the others, and the words that name the provision a topic comes from.
fn together(tag: &str, provisions: &[(&str, &str, &str)]) -> Vec<Vec<(String, Option<String>)>> {
    let placed: Vec<Placed<'_>> = provisions.iter().map(|(num, heading, text)| Placed { num, heading, text }).collect();
    let all = lexicon().suggest_together(&placed, &language(tag));
    let referred = |suggestion: &analysis::topics::Suggestion| {
        suggestion.evidence.iter().find(|evidence| evidence.place == Place::Reference).map(|evidence| evidence.words.clone())
    };
    all.iter().map(|found| found.iter().map(|suggestion| (suggestion.topic.clone(), referred(suggestion))).collect()).collect()
}

const HACKING: (&str, &str, &str) =
    ("3.", "Illegal access", "A person who without authority gains access to a computer system commits an offence and is liable to imprisonment.");

#[test]
fn what_adds_to_an_offence_is_on_its_topic_by_reference() {
    let aggravated = "Where the offence under section 3 is committed for gain, the person is liable to imprisonment for ten years.";
    let found = together("en", &[HACKING, ("4.", "", aggravated), ("5.", "", "Every fence under section 3 shall be green.")]);
    assert_eq!(found[0], [("illegal-access".to_owned(), None)]);
    assert_eq!(found[1], [("illegal-access".to_owned(), Some("section 3".to_owned()))]);
    assert_eq!(found[2], [], "what does not threaten takes nothing over");
    let before = aggravated.replace("section 3", "the preceding section");
    assert_eq!(together("en", &[HACKING, ("4.", "", &before)])[1], [("illegal-access".to_owned(), Some("preceding section".to_owned()))]);
    let elsewhere = aggravated.replace("section 3", "section 30");
    assert_eq!(together("en", &[HACKING, ("4.", "", &elsewhere)])[1], []);
}

#[test]
fn weak_words_count_beside_a_provision_that_is_on_the_topic() {
    let weak = ("4.", "", "A person who without authority gains access to records is liable to imprisonment for two years.");
    let fence = ("5.", "", "Every fence shall be green.");
    assert_eq!(together("en", &[fence, weak])[1], [], "alone they do not convince");
    assert_eq!(together("en", &[HACKING, weak])[1], [("illegal-access".to_owned(), None)]);
    assert_eq!(together("en", &[HACKING, fence, weak])[2], [], "nobody stands beside it");
    let without_penalty = ("4.", "", "A person shall not without authority gain access to records.");
    assert_eq!(together("en", &[HACKING, without_penalty])[1], []);
}

#[test]
fn what_comes_by_reference_is_worth_less_than_the_offence() {
    let aggravated = "Where the offence under section 3 is committed for gain, the person is liable to imprisonment for ten years.";
    let placed = [HACKING, ("4.", "", aggravated)].map(|(num, heading, text)| Placed { num, heading, text });
    let found = lexicon().suggest_together(&placed, &language("en"));
    assert!(found[1][0].score < found[0][0].score, "{found:?}");
    let evidence = &found[1][0].evidence[0];
    assert_eq!(aggravated.get(evidence.from..evidence.from + evidence.words.len()), Some("section 3"));
}

#[test]
fn a_range_is_taken_whole_and_a_long_one_not_at_all() {
    let attempt = |to: usize| format!("Attempts to commit the offences under sections 2 to {to} are punished with imprisonment.");
    let (short, long) = (attempt(4), attempt(9));
    let fences = ["2.", "4.", "5.", "6.", "7.", "8.", "9."].map(|num| (num, "", "A person who paints a fence is liable to a fine."));
    let with = |attempt: &str| {
        let mut provisions = vec![fences[0], HACKING];
        provisions.extend(&fences[1..]);
        provisions.push(("10.", "", attempt));
        together("en", &provisions).pop().unwrap()
    };
    assert!(with(&short).iter().any(|(topic, referred)| topic == "illegal-access" && referred.is_some()));
    assert!(with(&long).iter().all(|(topic, _)| topic != "illegal-access"));
}

#[test]
fn languages_have_their_words_for_ranges() {
    let hacking = "Le fait d'accéder frauduleusement dans un système de traitement automatisé de données est puni de trois ans d'emprisonnement.";
    let attempt = "La tentative des délits prévus aux articles 323-1 à 323-3 est punie des mêmes peines.";
    let fences = "Les clôtures sont vertes.";
    let provisions = [("Article 323-1", "Accès illégal", hacking), ("Article 323-2", "", fences), ("Article 323-3", "", fences)];
    let found = together("fr", &[provisions[0], provisions[1], provisions[2], ("Article 323-7", "", attempt)]);
    assert!(found[3].iter().any(|(topic, referred)| topic == "illegal-access" && referred.as_deref() == Some("articles 323-1")), "{found:?}");
}
