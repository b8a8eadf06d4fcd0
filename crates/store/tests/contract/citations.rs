//! What texts cite: names come alive, lists equal their counts, and nothing of it touches a text.

use model::access::{AccessClass, Clearance};
use model::hash::Sha256;
use store::{Citations, FoundCitation};

use crate::place::Place;
use crate::samples::{law, new, on, text, with_text};

fn found(place: u32, name: &str, num: Option<&str>) -> FoundCitation {
    FoundCitation {
        text: text("engines", 1).hash(),
        passage: place,
        start: 3,
        end: 9,
        from_eid: format!("sec_{place}"),
        sort: "law",
        name: name.to_owned(),
        label: format!("The {name}"),
        to_num: num.map(str::to_owned),
        to_words: num.map(|num| format!("s. {num}")),
    }
}

fn of(record: i64, found: Vec<FoundCitation>, names: &[&str], numbers: &[(&str, &str)]) -> Citations {
    Citations {
        record,
        found,
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        has_text: false,
        amendments: Vec::new(),
        numbers: numbers.iter().map(|(num, eid)| ((*num).to_owned(), (*eid).to_owned())).collect(),
    }
}

/// The number of a record.
async fn seq(place: &Place, number: u64) -> i64 {
    place.store.card(&law(number).id, Clearance::HOUSE).await.unwrap().unwrap().seq
}

pub(crate) async fn a_citation_comes_alive_when_a_record_answers(place: &Place) {
    place.store.commit(vec![with_text(1, text("engines", 1))]).await.unwrap();
    let citing = seq(place, 1).await;
    let citations = of(citing, vec![found(0, "evidence act", Some("5")), found(1, "evidence act", Some("5")), found(2, "other act", None)], &[], &[]);
    place.store.keep_citations(&[citations], "citations", 1).await.unwrap();
    let waiting = place.store.cites(&law(1).id, Clearance::PUBLIC, None, 10).await.unwrap();
    assert_eq!(waiting.len(), 2);
    assert_eq!((waiting[0].label.as_str(), waiting[0].places, &waiting[0].target), ("The evidence act", 2, &None));
    assert_eq!(place.store.count_cites(&law(1).id, Clearance::PUBLIC).await.unwrap(), 2);
    place.store.commit(vec![new(law(2))]).await.unwrap();
    let cited = seq(place, 2).await;
    place.store.keep_citations(&[of(cited, Vec::new(), &["evidence act"], &[("5", "sec_5"), ("5", "sch_1__para_5")])], "citations", 2).await.unwrap();
    let alive = place.store.cites(&law(1).id, Clearance::PUBLIC, None, 10).await.unwrap();
    let target = alive[0].target.clone().unwrap();
    assert_eq!((target.id, target.eid.as_deref()), (law(2).id, Some("sec_5")));
    assert_eq!(alive[1].target, None);
    let marks = place.store.citations_in(&law(1).id, &text("engines", 1).hash(), Clearance::PUBLIC).await.unwrap();
    let shown: Vec<_> = marks.iter().map(|mark| (mark.passage, mark.start, mark.end, mark.target.as_ref().map(|target| target.id))).collect();
    assert_eq!(shown, [(0, 3, 9, Some(law(2).id)), (1, 3, 9, Some(law(2).id)), (2, 3, 9, None)]);
    let back = place.store.cited_by(&law(2).id, None, Clearance::PUBLIC, None, 10).await.unwrap();
    assert_eq!(back.iter().map(|row| (row.seq, row.places)).collect::<Vec<_>>(), [(citing, 2)]);
    assert_eq!(place.store.count_cited_by(&law(2).id, Some("5"), Clearance::PUBLIC).await.unwrap(), 1);
    assert_eq!(place.store.count_cited_by(&law(2).id, Some("6"), Clearance::PUBLIC).await.unwrap(), 0);
    // Provision by provision it is the same number.
    let counts = place.store.counts_cited_by(&law(2).id, Clearance::PUBLIC).await.unwrap();
    assert_eq!(counts.into_values().collect::<Vec<u64>>(), [1]);
    assert_eq!(place.store.follower("citations").await.unwrap(), 2);
    assert_eq!(place.findings().await, Vec::<String>::new());
}

pub(crate) async fn a_name_of_two_records_leads_to_neither(place: &Place) {
    place.store.commit(vec![with_text(1, text("engines", 1)), new(law(2)), new(law(3))]).await.unwrap();
    let (one, two, three) = (seq(place, 1).await, seq(place, 2).await, seq(place, 3).await);
    let kept = [of(one, vec![found(0, "act", None)], &[], &[]), of(two, Vec::new(), &["act"], &[]), of(three, Vec::new(), &["act"], &[])];
    place.store.keep_citations(&kept, "citations", 3).await.unwrap();
    assert_eq!(place.store.cites(&law(1).id, Clearance::PUBLIC, None, 10).await.unwrap()[0].target, None);
    assert_eq!(place.store.count_cited_by(&law(2).id, None, Clearance::PUBLIC).await.unwrap(), 0);
    place.store.keep_citations(&[of(three, Vec::new(), &["act of 3"], &[])], "citations", 4).await.unwrap();
    assert_eq!(place.store.count_cited_by(&law(2).id, None, Clearance::PUBLIC).await.unwrap(), 1);
    // Of two records of one name the one with a text is meant.
    let with_text = Citations { has_text: true, ..of(three, Vec::new(), &["act"], &[]) };
    place.store.keep_citations(&[with_text], "citations", 4).await.unwrap();
    assert_eq!(place.store.cites(&law(1).id, Clearance::PUBLIC, None, 10).await.unwrap()[0].target.as_ref().map(|target| target.seq), Some(three));
    assert_eq!(place.store.count_cited_by(&law(3).id, None, Clearance::PUBLIC).await.unwrap(), 1);
    assert_eq!(place.store.count_cited_by(&law(2).id, None, Clearance::PUBLIC).await.unwrap(), 0);
    place.store.keep_citations(&[of(three, Vec::new(), &["act of 3"], &[])], "citations", 4).await.unwrap();
    // Keeping the same again changes nothing.
    place.store.keep_citations(&kept[..2], "citations", 4).await.unwrap();
    assert_eq!(place.store.count_cited_by(&law(2).id, None, Clearance::PUBLIC).await.unwrap(), 1);
}

pub(crate) async fn what_a_reader_may_not_see_neither_cites_nor_is_cited(place: &Place) {
    let mut closed = law(2);
    closed.access = AccessClass::SignedIn;
    place.store.commit(vec![with_text(1, text("engines", 1)), new(closed)]).await.unwrap();
    let (one, two) = (seq(place, 1).await, seq(place, 2).await);
    let kept = [of(one, vec![found(0, "two", None)], &["one"], &[]), of(two, vec![found(0, "one", None)], &["two"], &[])];
    place.store.keep_citations(&kept, "citations", 2).await.unwrap();
    assert_eq!(place.store.cites(&law(1).id, Clearance::PUBLIC, None, 10).await.unwrap()[0].target, None);
    assert_eq!(place.store.cited_by(&law(1).id, None, Clearance::PUBLIC, None, 10).await.unwrap(), []);
    assert_eq!(place.store.cites(&law(2).id, Clearance::PUBLIC, None, 10).await.unwrap(), []);
    assert_eq!(place.store.cited_by(&law(2).id, None, Clearance::PUBLIC, None, 10).await.unwrap(), []);
    assert_eq!(place.store.cited_by(&law(1).id, None, Clearance::HOUSE, None, 10).await.unwrap().len(), 1);
}

pub(crate) async fn lists_of_citations_are_read_to_their_ends(place: &Place) {
    let laws = (2..=23).map(|number| new(law(number)));
    place.store.commit(std::iter::once(with_text(1, text("engines", 1))).chain(laws).collect()).await.unwrap();
    let target = seq(place, 23).await;
    let mut kept = vec![of(target, (0..23).map(|number| found(number, &format!("act {number}"), None)).collect(), &["act"], &[])];
    for number in 1..=22 {
        kept.push(of(seq(place, number).await, vec![found(0, "act", None)], &[], &[]));
    }
    place.store.keep_citations(&kept, "citations", 23).await.unwrap();
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = place.store.cited_by(&law(23).id, None, Clearance::PUBLIC, after, 5).await.unwrap();
        after = page.last().map(|row| row.seq);
        seen.extend(page.iter().map(|row| row.seq));
        if page.len() < 5 {
            break;
        }
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len() as u64, place.store.count_cited_by(&law(23).id, None, Clearance::PUBLIC).await.unwrap());
    assert_eq!(seen.len(), 22);
    let (mut out, mut after) = (0, None);
    loop {
        let page = place.store.cites(&law(23).id, Clearance::PUBLIC, after, 5).await.unwrap();
        after = page.last().map(|row| row.place);
        out += page.len();
        if page.len() < 5 {
            break;
        }
    }
    assert_eq!(out as u64, place.store.count_cites(&law(23).id, Clearance::PUBLIC).await.unwrap());
    // A new revision of a record may cite less.
    place.store.commit(vec![on(23, law(23))]).await.unwrap();
    place.store.keep_citations(&[of(target, Vec::new(), &[], &[])], "citations", 24).await.unwrap();
    assert_eq!(place.store.count_cites(&law(23).id, Clearance::PUBLIC).await.unwrap(), 0);
    assert_eq!(place.store.count_cited_by(&law(23).id, None, Clearance::PUBLIC).await.unwrap(), 0);
    // A work that nobody cites any more is not kept; one that others cite is.
    assert_eq!(place.count("cited").await, 1);
    let gone = FoundCitation { text: Sha256::of(b"a text that is gone"), ..found(0, "act of a text that is gone", None) };
    place.store.keep_citations(&[of(target, vec![gone], &[], &[])], "citations", 25).await.unwrap();
    assert_eq!(place.store.count_cites(&law(23).id, Clearance::PUBLIC).await.unwrap(), 0);
}

pub(crate) async fn places_are_counted_by_provision_and_found_by_number(place: &Place) {
    place.store.commit(vec![with_text(1, text("engines", 1)), new(law(2))]).await.unwrap();
    let (one, two) = (seq(place, 1).await, seq(place, 2).await);
    let within = |eid: &str, num: &str| FoundCitation { from_eid: eid.to_owned(), ..found(0, "act", Some(num)) };
    let cited = [within("sec_1", "5"), within("sec_2", "V"), within("sec_1", "5"), within("", "5"), within("", "6")];
    let numbers = [("5", "art_5"), ("V", "art_5"), ("7", "art_7")];
    place.store.keep_citations(&[of(one, cited.to_vec(), &[], &[]), of(two, Vec::new(), &["act"], &numbers)], "citations", 2).await.unwrap();
    let out = place.store.cites(&law(1).id, Clearance::PUBLIC, None, 10).await.unwrap();
    let said: Vec<_> =
        out.iter().map(|row| (row.to_words.as_deref(), row.places, row.target.as_ref().and_then(|target| target.eid.as_deref()))).collect();
    assert_eq!(said, [(Some("s. 5"), 2, Some("art_5")), (Some("s. V"), 1, Some("art_5")), (Some("s. 6"), 1, None)]);
    assert_eq!(place.store.cited_by(&law(2).id, None, Clearance::PUBLIC, None, 10).await.unwrap()[0].places, 3);
    // One record cites article 5, by two numbers.
    let counts = place.store.counts_cited_by(&law(2).id, Clearance::PUBLIC).await.unwrap();
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), [("art_5".to_owned(), 1)]);
}
