//! Records without text: JSON Lines and CSV.

use model::alias::AliasScheme;
use model::draft::Draft;
use model::record::{Kind, Record};

use crate::{codes, read};

fn records(name: &str, file: &str) -> Vec<Record> {
    let records = read(name, file.as_bytes()).drafts.into_iter().map(|draft| match draft {
        Draft::Record(record) => record,
        Draft::Text(_) => panic!("a text"),
    });
    records.collect()
}

#[test]
fn rows_become_records_and_a_bad_row_names_its_line_and_field() {
    let file = "kind,title,title_fr,country,language,date,status,topics,identifier,url,colour\n\
        law,Computer Act,Loi informatique,KEN,en,2018-05,in-force,illegal-access; computer-fraud,ke-1,https://example.org/1,red\n\
        law,,,KEN,en,,,,,,\n\
        law,Other,,Kenya,en,,,,,,\n\
        law,Third,,KEN,en,,enforced,,,,\n\
        court,High Court,,KEN,en,,,,,,\n\
        case,A v. B,,KEN,en,2020-02-30,,,,,\n\
        publication,A Guide,,,en,2021,,,,,\n";
    let reading = read("list.csv", file.as_bytes());
    let places: Vec<_> = reading.findings.iter().map(|finding| (finding.place.line.unwrap(), finding.place.field.clone().unwrap())).collect();
    let expected = [(1, "colour"), (3, "title"), (4, "country"), (5, "status"), (6, "kind"), (7, "date")];
    assert_eq!(places, expected.map(|(line, field)| (line, field.to_owned())));
    let read = records("list.csv", file);
    assert_eq!(read.iter().map(Record::kind).collect::<Vec<_>>(), [Kind::Law, Kind::Publication]);
    let topics: Vec<&str> = read[0].topics.iter().map(|tag| tag.topic.as_str()).collect();
    assert_eq!((topics.as_slice(), read[0].alias(AliasScheme::Dataset)), (["illegal-access", "computer-fraud"].as_slice(), Some("ke-1")));
    assert_eq!(read[0].title.0.len(), 2);
}

#[test]
fn the_same_row_is_the_same_record() {
    let file = "kind,title,identifier\nlaw,An Act,x-1\n";
    let renamed = "kind,title,identifier\nlaw,An Act as renamed,x-1\n";
    assert_eq!(records("a.csv", file)[0].id, records("a.csv", renamed)[0].id);
}

#[test]
fn what_the_types_write_is_read_again() {
    let record = &records("a.csv", "kind,title,country\nlaw,An Act,KEN\n")[0];
    let line = serde_json::to_string(record).unwrap();
    assert_eq!(&records("a.jsonl", &line)[0], record);
    let mut without: serde_json::Value = serde_json::from_str(&line).unwrap();
    without.as_object_mut().unwrap().remove("id");
    let one = format!("{without}\n{{\"kind\":\"law\",\"title\":7}}\nnonsense\n");
    let reading = read("a.jsonl", one.as_bytes());
    assert_eq!(reading.drafts.len(), 1);
    let lines: Vec<_> = reading.findings.iter().map(|finding| finding.place.line).collect();
    assert_eq!(lines, [Some(2), Some(3)]);
}

#[test]
fn json_of_others_is_refused_once() {
    for line in ["{\"seq\":1,\"article\":\"x\"}\n", "{\"kind\":\"article\",\"title\":\"x\"}\n"] {
        let reading = read("a.jsonl", line.repeat(500).as_bytes());
        assert_eq!((reading.drafts.len(), codes(&reading)), (0, vec!["not-records"]), "{line}");
    }
}
