//! Texts and their provisions.

use model::hash::Sha256;
use model::text::structured::StructuredText;
use store::{Change, Error};

use crate::place::Place;
use crate::samples::{expression, language, law, new, on, text, with_text};

pub(crate) async fn a_text_comes_back_as_it_was(place: &Place) {
    let mut odd = text("engines & looms <b>", 3);
    odd.pieces[1].num.clear();
    odd.pieces[1].heading = "المادة ٢ — “机器”".to_owned();
    odd.pieces[2].xml = "<section/>".repeat(5_000);
    place.store.commit(vec![with_text(1, odd.clone())]).await.unwrap();
    assert_eq!(place.store.text(&odd.hash()).await.unwrap(), Some(odd.clone()));
    assert_eq!(place.store.frame(&odd.hash()).await.unwrap(), Some(odd.frame.clone()));
    let contents = place.store.contents(&odd.hash()).await.unwrap();
    let said: Vec<_> = contents.iter().map(|head| (head.ord, head.eid.as_str(), head.num.as_str(), head.heading.as_str())).collect();
    let wanted: Vec<_> = (0..).zip(&odd.pieces).map(|(ord, piece)| (ord, piece.eid.as_str(), piece.num.as_str(), piece.heading.as_str())).collect();
    assert_eq!(said, wanted);
    assert_eq!(place.store.text(&Sha256::of(b"another")).await.unwrap(), None);
    assert!(place.store.contents(&Sha256::of(b"another")).await.unwrap().is_empty());
}

pub(crate) async fn a_provision_is_read_alone(place: &Place) {
    let act = text("engines", 40);
    place.store.commit(vec![with_text(1, act.clone())]).await.unwrap();
    let piece = place.store.piece(&act.hash(), "sec_17").await.unwrap().unwrap();
    assert_eq!((piece.ord, piece.num.as_str(), piece.heading.as_str(), piece.language.as_str()), (16, "17.", "Interference with engines", "en"));
    assert_eq!(piece.xml, act.pieces[16].xml);
    assert!(piece.plain().contains("engines of kind 17"));
    assert_eq!(place.store.piece(&act.hash(), "sec_41").await.unwrap(), None);
    assert_eq!(place.store.pieces_of(&act.hash()).await.unwrap().len(), 40);
}

pub(crate) async fn a_provision_is_read_out_of_a_long_text(place: &Place) {
    let mut code = text("engines", 900);
    code.pieces[333].xml = format!("<section eId=\"sec_334\">{}</section>", "<p>long</p>".repeat(3_000));
    let first = text("looms", 2);
    place.store.commit(vec![with_text(1, first.clone()), with_text(2, code.clone())]).await.unwrap();
    assert!((10..100).contains(&place.count("block").await), "many provisions a block, many blocks a text");
    let all = place.store.pieces_of(&code.hash()).await.unwrap();
    assert_eq!(all.iter().map(|piece| piece.ord).collect::<Vec<_>>(), (0..900).collect::<Vec<_>>());
    let seq = all[0].text_seq;
    for (ord, piece) in (0..).zip(&code.pieces) {
        let found = place.store.pieces(&[(seq, ord)]).await.unwrap().pop().unwrap();
        assert_eq!((&found.eid, &found.num, &found.heading, &found.xml), (&piece.eid, &piece.num, &piece.heading, &piece.xml));
    }
    // What lies behind the end of a text is not the beginning of the next one, nor the end of the one before.
    let other = place.store.text_seq(&first.hash()).await.unwrap().unwrap();
    assert_eq!(place.store.pieces(&[(other, 2), (other, 1 << 19), (seq, 900), (4711, 0), (0, 0), (-1, 5)]).await.unwrap(), []);
}

pub(crate) async fn provisions_come_in_the_order_asked_for(place: &Place) {
    let (first, second) = (text("engines", 10), text("looms", 10));
    place.store.commit(vec![with_text(1, first.clone()), with_text(2, second.clone())]).await.unwrap();
    let one = place.store.text_seq(&first.hash()).await.unwrap().unwrap();
    let two = place.store.text_seq(&second.hash()).await.unwrap().unwrap();
    let wanted = [(two, 9), (one, 3), (two, 0), (one, 10), (4711, 0), (one, 0)];
    let pieces = place.store.pieces(&wanted).await.unwrap();
    let found: Vec<_> = pieces.iter().map(|piece| (piece.text_seq, piece.ord)).collect();
    assert_eq!(found, [(two, 9), (one, 3), (two, 0), (one, 0)]);
    assert_eq!(pieces[0].xml, second.pieces[9].xml);
    assert_eq!(pieces[1].xml, first.pieces[3].xml);
}

pub(crate) async fn a_text_is_kept_once(place: &Place) {
    let act = text("engines", 5);
    place.store.commit(vec![with_text(1, act.clone()), with_text(2, act.clone())]).await.unwrap();
    place.store.commit(vec![with_text(3, act.clone())]).await.unwrap();
    assert_eq!(place.store.verify(&|_, _| {}).await.unwrap().texts, 1);
    assert_eq!(place.store.text(&act.hash()).await.unwrap(), Some(act));
}

pub(crate) async fn a_text_that_is_not_kept_is_refused(place: &Place) {
    let mut record = law(1);
    record.expressions.push(expression("en", Some(Sha256::of(b"nowhere")), &[]));
    let refused = place.store.commit(vec![new(record)]).await;
    assert!(matches!(refused, Err(Error::TextMissing { .. })), "{refused:?}");
    assert_eq!(place.store.head().await.unwrap(), 0);
}

/// Words enough for a dictionary, of texts that share them.
pub(crate) fn shelf(from: usize, texts: usize) -> Vec<StructuredText> {
    (from..from + texts).map(|number| text(&format!("engine number {number}"), 60)).collect()
}

pub(crate) async fn texts_in_a_trained_dictionary_come_back_as_they_were(place: &Place) {
    // Some before there is enough for a dictionary, more than enough, and some after.
    let batches = [shelf(0, 5), shelf(5, 120), shelf(125, 5)];
    let mut number = 0;
    for batch in &batches {
        let changes = batch.iter().map(|text| {
            number += 1;
            let mut change = with_text(number, text.clone());
            // Regions share the dictionary of their language.
            let tag = if number % 2 == 0 { "en" } else { "en-GB" };
            change.record.expressions[0].language = language(tag);
            change.texts[0].0 = language(tag);
            change
        });
        place.store.commit(changes.collect()).await.unwrap();
    }
    let fresh = place.again().await;
    for text in batches.iter().flatten() {
        assert_eq!(fresh.text(&text.hash()).await.unwrap().as_ref(), Some(text));
        assert_eq!(fresh.contents(&text.hash()).await.unwrap().len(), 60);
    }
    let first = fresh.pieces(&[(1, 3)]).await.unwrap();
    assert_eq!(first[0].xml, batches[0].iter().find(|text| first[0].xml == text.pieces[3].xml).unwrap().pieces[3].xml);
    fresh.close().await;
    assert_eq!(place.findings().await, Vec::<String>::new());
    // There was a dictionary, and every text is in it.
    place.tamper("UPDATE kept_text SET dictionary = 0 WHERE dictionary = 1").await;
    let report = place.store.verify(&|_, _| {}).await.unwrap();
    assert_eq!(report.findings.len(), 130);
}

pub(crate) async fn a_text_without_provisions_is_kept(place: &Place) {
    let bare = StructuredText { frame: "<akomaNtoso/>".to_owned(), pieces: Vec::new() };
    place.store.commit(vec![with_text(1, bare.clone())]).await.unwrap();
    assert_eq!(place.store.text(&bare.hash()).await.unwrap(), Some(bare.clone()));
    assert!(place.store.contents(&bare.hash()).await.unwrap().is_empty());
    assert_eq!(place.findings().await, Vec::<String>::new());
}

pub(crate) async fn what_no_database_keeps_is_refused(place: &Place) {
    let change = Change { why: "nul\0".to_owned(), ..new(law(1)) };
    assert!(matches!(place.store.commit(vec![change]).await, Err(Error::NotStorable { .. })));
    // In a title, a text or a name it is data like any other.
    let mut record = law(1);
    record.title.0.insert(language("en"), "A\0ct".to_owned());
    record.aliases.push(model::alias::Alias::new(model::alias::AliasScheme::Path, "a\0b"));
    let mut act = text("engines", 1);
    act.pieces[0].heading.push('\0');
    record.expressions.push(expression("en", Some(act.hash()), &[]));
    place.store.commit(vec![Change { texts: vec![(language("en"), act.clone())], ..new(record.clone()) }]).await.unwrap();
    place.store.commit(vec![on(1, record.clone())]).await.unwrap();
    let stored = place.store.record(&record.id, model::access::Clearance::PUBLIC).await.unwrap().unwrap();
    assert_eq!(stored.record, record);
    assert_eq!(place.store.text(&act.hash()).await.unwrap(), Some(act));
    assert_eq!(place.store.by_alias(model::alias::AliasScheme::Path, "a\0b").await.unwrap(), Some(record.id));
}
