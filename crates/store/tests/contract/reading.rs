//! Lists, counts and cards, and who may see what.

use std::collections::BTreeSet;

use model::access::{AccessClass, Clearance};
use model::link::{Link, LinkKind, LinkTarget};
use model::record::{Body, Kind, Record};
use model::workflow::Stage;
use store::{Card, Column, Filter, Sort};

use crate::place::Place;
use crate::samples::{expression, language, law, new};

fn of_class(number: u64, access: AccessClass) -> Record {
    let mut record = law(number);
    record.access = access;
    record.links.push(Link::to(LinkKind::Cites, LinkTarget::Record(law(9).id)));
    record
}

/// What a reader sees of laws, by every way of reading; all ways must agree.
async fn seen(place: &Place, clearance: Clearance) -> BTreeSet<String> {
    let store = &place.store;
    let cards = store.list(&Filter::default(), clearance).await.unwrap().items;
    let seen: BTreeSet<String> = cards.iter().map(|card| card.id.to_string()).collect();
    let ids = |records: Vec<store::Stored>| records.into_iter().map(|stored| stored.record.id.to_string()).collect::<BTreeSet<_>>();
    let all: Vec<i64> = (1..100).collect();
    assert_eq!(ids(store.records_of_kind(Kind::Law, clearance).await.unwrap()), seen);
    assert_eq!(ids(store.records_by_seq(&all, clearance).await.unwrap()), seen);
    let by_seq = store.cards_by_seq(&all, clearance).await.unwrap();
    assert_eq!(by_seq.iter().map(|card| card.id.to_string()).collect::<BTreeSet<_>>(), seen);
    assert_eq!(store.count(&Filter::default(), clearance).await.unwrap(), seen.len() as u64);
    let by_kind: u64 = store.counts_by(Column::Kind, &Filter::default(), clearance).await.unwrap().iter().map(|(_, count)| count).sum();
    assert_eq!(by_kind, seen.len() as u64);
    let linking: BTreeSet<String> = store.links_to(&law(9).id, clearance).await.unwrap().iter().map(|link| link.from.to_string()).collect();
    for number in 0..9 {
        let id = law(number).id;
        let visible = seen.contains(&id.to_string());
        assert_eq!(store.record(&id, clearance).await.unwrap().is_some(), visible);
        assert_eq!(store.card(&id, clearance).await.unwrap().is_some(), visible);
        assert_eq!(!store.links_from(&id, clearance).await.unwrap().is_empty(), visible);
        assert_eq!(linking.contains(&id.to_string()), visible);
    }
    seen
}

fn ids(numbers: &[u64]) -> BTreeSet<String> {
    numbers.iter().map(|number| law(*number).id.to_string()).collect()
}

pub(crate) async fn access_classes_hide_records_in_every_read(place: &Place) {
    use AccessClass::{Private, Public, Restricted, SignedIn};
    let classes = [Public, SignedIn, Restricted, Private];
    let mut changes: Vec<_> = (0..).zip(classes).map(|(number, class)| new(of_class(number, class))).collect();
    changes.push(new(law(9)));
    place.store.commit(changes).await.unwrap();
    assert_eq!(seen(place, Clearance::PUBLIC).await, ids(&[0, 9]));
    assert_eq!(seen(place, Clearance::of_role(SignedIn, None)).await, ids(&[0, 1, 9]));
    assert_eq!(seen(place, Clearance::of_role(Restricted, None)).await, ids(&[0, 1, 2, 9]));
    assert_eq!(seen(place, Clearance::HOUSE).await, ids(&[0, 1, 2, 3, 9]));
}

pub(crate) async fn a_role_bound_to_a_country_sees_its_restricted_records_only(place: &Place) {
    let mut elsewhere = of_class(1, AccessClass::Restricted);
    elsewhere.country = Some("UNO".parse().unwrap());
    let mut nowhere = of_class(2, AccessClass::Restricted);
    nowhere.country = None;
    let mut open = of_class(3, AccessClass::SignedIn);
    open.country = Some("UNO".parse().unwrap());
    place.store.commit(vec![new(of_class(0, AccessClass::Restricted)), new(elsewhere), new(nowhere), new(open), new(law(9))]).await.unwrap();
    let sample = Some(model::country::CountryCode::SAMPLE);
    assert_eq!(seen(place, Clearance::of_role(AccessClass::Restricted, sample)).await, ids(&[0, 3, 9]));
}

pub(crate) async fn drafts_and_withdrawn_records_are_for_the_house(place: &Place) {
    let stages = [Stage::Draft, Stage::InReview, Stage::Published, Stage::Superseded, Stage::Withdrawn];
    let changes = (0..).zip(stages).map(|(number, stage)| {
        let mut record = of_class(number, AccessClass::Public);
        record.stage = stage;
        new(record)
    });
    place.store.commit(changes.chain([new(law(9))]).collect()).await.unwrap();
    assert_eq!(seen(place, Clearance::of_role(AccessClass::Restricted, None)).await, ids(&[2, 3, 9]));
    assert_eq!(seen(place, Clearance::HOUSE).await, ids(&[0, 1, 2, 3, 4, 9]));
}

async fn whole_list(place: &Place, filter: Filter) -> Vec<Card> {
    let (mut cards, mut after) = (Vec::new(), None);
    loop {
        let page = place.store.list(&Filter { after, limit: 7, ..filter.clone() }, Clearance::PUBLIC).await.unwrap();
        assert!(page.items.len() <= 7);
        cards.extend(page.items);
        let Some(next) = page.next else { return cards };
        after = Some(next.to_string().parse().unwrap());
    }
}

/// Forty laws of twenty years, every third without a date.
async fn forty_laws(place: &Place) {
    let changes = (0..40).map(|number| {
        let mut record = law(number % 20);
        record.id = law(number).id;
        if let (Body::Law(law), true) = (&mut record.body, number % 3 == 0) {
            law.adopted = model::claim::Claims::default();
        }
        let mut change = new(record);
        change.at = crate::samples::at(i64::try_from(number / 4).unwrap());
        change
    });
    place.store.commit(changes.collect()).await.unwrap();
}

pub(crate) async fn a_list_reaches_every_record_by_its_cursor(place: &Place) {
    forty_laws(place).await;
    for sort in [Sort::Newest, Sort::Oldest, Sort::Changed, Sort::ChangedFirst, Sort::Added] {
        let cards = whole_list(place, Filter { sort, ..Filter::default() }).await;
        let seqs: BTreeSet<i64> = cards.iter().map(|card| card.seq).collect();
        assert_eq!((cards.len(), seqs.len()), (40, 40), "{sort:?}");
        let in_order = match sort {
            Sort::Newest => cards.is_sorted_by_key(|card| std::cmp::Reverse(card.date)),
            Sort::Oldest => cards.is_sorted_by_key(|card| card.date),
            Sort::Changed => cards.is_sorted_by_key(|card| std::cmp::Reverse(card.changed)),
            Sort::ChangedFirst => cards.is_sorted_by_key(|card| card.changed),
            Sort::Added => cards.is_sorted_by_key(|card| card.seq),
        };
        assert!(in_order, "{sort:?}");
    }
}

pub(crate) async fn counts_are_those_of_the_lists(place: &Place) {
    forty_laws(place).await;
    let mut spoken = law(50);
    spoken.expressions = vec![expression("pt-BR", None, &[]), expression("ar", Some(crate::samples::text("x", 1).hash()), &[])];
    let change = store::Change { texts: vec![(language("ar"), crate::samples::text("x", 1))], ..new(spoken) };
    place.store.commit(vec![change]).await.unwrap();
    let filters = [
        (Filter::default(), 41),
        (Filter { kind: Some(Kind::Case), ..Filter::default() }, 0),
        (Filter { language: Some(language("ar")), ..Filter::default() }, 1),
        // An expression without text and file is no text.
        (Filter { language: Some(language("pt")), ..Filter::default() }, 0),
        (Filter { with_text: Some(false), ..Filter::default() }, 40),
        (Filter { status: Some("in-force".to_owned()), ..Filter::default() }, 21),
        (Filter { country: Some("UNO".parse().unwrap()), ..Filter::default() }, 0),
        (Filter { sample: Some(false), ..Filter::default() }, 0),
        (Filter { stage: Some(Stage::Superseded), ..Filter::default() }, 0),
        (Filter { from: Some("2010".parse().unwrap()), to: Some("2011-12".parse().unwrap()), ..Filter::default() }, 3),
        (Filter { changed_from: Some(crate::samples::at(8)), changed_before: Some(crate::samples::at(9)), ..Filter::default() }, 4),
    ];
    for (filter, expected) in filters {
        let listed = whole_list(place, filter.clone()).await.len() as u64;
        let counted = place.store.count(&filter, Clearance::PUBLIC).await.unwrap();
        assert_eq!((listed, counted), (expected, expected), "{filter:?}");
        let by_kind: u64 = place.store.counts_by(Column::Kind, &filter, Clearance::PUBLIC).await.unwrap().iter().map(|(_, count)| count).sum();
        assert_eq!(by_kind, expected, "{filter:?}");
    }
    let by_status = place.store.counts_by(Column::Status, &Filter::default(), Clearance::PUBLIC).await.unwrap();
    assert_eq!(by_status, [("in-force".to_owned(), 21), ("repealed".to_owned(), 20)]);
    let by_year = place.store.counts_by(Column::Year, &Filter::default(), Clearance::PUBLIC).await.unwrap();
    assert_eq!(by_year.iter().map(|(_, count)| count).sum::<u64>(), 27);
    let by_country = place.store.counts_by(Column::Country, &Filter::default(), Clearance::PUBLIC).await.unwrap();
    assert_eq!(by_country, [("XLX".to_owned(), 41)]);
}

pub(crate) async fn cards_and_records_come_in_the_order_asked_for(place: &Place) {
    place.store.commit((0..30).map(|number| new(law(number))).collect()).await.unwrap();
    let wanted = [30, 2, 17, 4711, 9];
    let cards = place.store.cards_by_seq(&wanted, Clearance::PUBLIC).await.unwrap();
    assert_eq!(cards.iter().map(|card| card.seq).collect::<Vec<_>>(), [30, 2, 17, 9]);
    let records = place.store.records_by_seq(&wanted, Clearance::PUBLIC).await.unwrap();
    assert_eq!(records.iter().map(|stored| stored.seq).collect::<Vec<_>>(), [30, 2, 17, 9]);
    assert!(place.store.cards_by_seq(&[], Clearance::PUBLIC).await.unwrap().is_empty());
    let many: Vec<i64> = (1..=1_300).map(|number| number % 30 + 1).collect();
    assert_eq!(place.store.cards_by_seq(&many, Clearance::PUBLIC).await.unwrap().len(), 1_300);
    let seqs = place.store.seqs_of(&[law(4).id, law(99).id]).await.unwrap();
    assert_eq!(seqs.into_iter().collect::<Vec<_>>(), [(law(4).id, 5)]);
}

pub(crate) async fn a_card_says_what_the_record_says(place: &Place) {
    let mut record = law(7);
    record.title.0.insert(language("ar"), "قانون إساءة استعمال الآلات".to_owned());
    record.original_language = Some(language("ar"));
    record.expressions.push(expression("ar", Some(crate::samples::text("x", 1).hash()), &[]));
    let change = store::Change { texts: vec![(language("ar"), crate::samples::text("x", 1))], ..new(record.clone()) };
    place.store.commit(vec![change]).await.unwrap();
    let card = place.store.card(&record.id, Clearance::PUBLIC).await.unwrap().unwrap();
    assert_eq!((card.kind, card.country, card.date), (Kind::Law, record.country, record.date()));
    assert_eq!((&card.title, &card.original_language), (&record.title, &record.original_language));
    assert_eq!(card.languages, [language("ar")]);
    assert_eq!((card.status.as_deref(), card.sample, card.revision), (Some("repealed"), true, 1));
    assert_eq!(card.title_for("fr"), record.title_for("fr"));
}
