//! Other names and links.

use model::access::{AccessClass, Clearance};
use model::alias::{Alias, AliasScheme};
use model::link::{Link, LinkKind, LinkTarget};
use store::Error;

use crate::place::Place;
use crate::samples::{law, named, new, on};

const ELI: AliasScheme = AliasScheme::Eli;

pub(crate) async fn a_name_of_one_record_only_is_refused_to_another(place: &Place) {
    place.store.commit(vec![new(named(law(1), &[(ELI, "/eli/lx/1")]))]).await.unwrap();
    let refused = place.store.commit(vec![new(named(law(2), &[(ELI, "/eli/lx/1")]))]).await;
    assert!(matches!(&refused, Err(Error::AliasTaken { value, holder, .. }) if value == "/eli/lx/1" && *holder == law(1).id), "{refused:?}");
    assert_eq!(place.store.by_alias(ELI, "/eli/lx/1").await.unwrap(), Some(law(1).id));
    // The same name under another scheme is another name, and claiming what one has changes nothing.
    place.store.commit(vec![new(named(law(2), &[(AliasScheme::Doi, "/eli/lx/1")]))]).await.unwrap();
    place.store.commit(vec![on(1, named(law(1), &[(ELI, "/eli/lx/1"), (ELI, "/eli/lx/1")]))]).await.unwrap();
    // The database itself refuses a second holder, whoever writes.
    let insert = "INSERT INTO alias (name, record, held) SELECT name, 2, 2 FROM alias WHERE record = 1";
    let error = if place.is_sqlite() {
        let mut connection = <sqlx::SqliteConnection as sqlx::Connection>::connect(&place.settings.database).await.unwrap();
        sqlx::query(insert).execute(&mut connection).await.unwrap_err()
    } else {
        let mut connection = <sqlx::PgConnection as sqlx::Connection>::connect(&place.settings.database).await.unwrap();
        sqlx::query(insert).execute(&mut connection).await.unwrap_err()
    };
    assert!(error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation), "{error}");
}

pub(crate) async fn a_name_that_was_given_up_still_leads_there_until_another_takes_it(place: &Place) {
    place.store.commit(vec![new(named(law(1), &[(ELI, "/eli/old")])), new(law(2))]).await.unwrap();
    place.store.commit(vec![on(1, named(law(1), &[(ELI, "/eli/new")]))]).await.unwrap();
    let old = place.store.resolve(ELI, "/eli/old").await.unwrap().unwrap();
    assert_eq!((old.record, old.moved), (law(1).id, true));
    let new = place.store.resolve(ELI, "/eli/new").await.unwrap().unwrap();
    assert_eq!((new.record, new.moved), (law(1).id, false));
    place.store.commit(vec![on(2, named(law(2), &[(ELI, "/eli/old")]))]).await.unwrap();
    let taken = place.store.resolve(ELI, "/eli/old").await.unwrap().unwrap();
    assert_eq!((taken.record, taken.moved), (law(2).id, false));
}

pub(crate) async fn two_records_change_names_in_one_commit(place: &Place) {
    place.store.commit(vec![new(named(law(1), &[(ELI, "a")])), new(named(law(2), &[(ELI, "b")]))]).await.unwrap();
    place.store.commit(vec![on(1, named(law(1), &[(ELI, "b")])), on(2, named(law(2), &[(ELI, "a")]))]).await.unwrap();
    assert_eq!(place.store.by_alias(ELI, "a").await.unwrap(), Some(law(2).id));
    assert_eq!(place.store.by_alias(ELI, "b").await.unwrap(), Some(law(1).id));
    assert_eq!(place.findings().await, Vec::<String>::new());
}

pub(crate) async fn two_records_of_one_commit_cannot_take_the_same_name(place: &Place) {
    let refused = place.store.commit(vec![new(named(law(1), &[(ELI, "a")])), new(named(law(2), &[(ELI, "a")]))]).await;
    assert!(matches!(refused, Err(Error::AliasTaken { .. })), "{refused:?}");
    assert_eq!(place.store.by_alias(ELI, "a").await.unwrap(), None);
}

pub(crate) async fn a_name_that_many_have_leads_nowhere_alone(place: &Place) {
    place.store.commit(vec![new(named(law(1), &[(AliasScheme::Unodc, "17")]))]).await.unwrap();
    assert_eq!(place.store.by_alias(AliasScheme::Unodc, "17").await.unwrap(), Some(law(1).id));
    place.store.commit(vec![new(named(law(2), &[(AliasScheme::Unodc, "17")]))]).await.unwrap();
    assert_eq!(place.store.by_alias(AliasScheme::Unodc, "17").await.unwrap(), None);
    assert_eq!(place.store.all_by_alias(AliasScheme::Unodc, "17").await.unwrap().len(), 2);
}

pub(crate) async fn names_are_told_apart_by_case(place: &Place) {
    place.store.commit(vec![new(named(law(1), &[(ELI, "Straße")])), new(named(law(2), &[(ELI, "STRASSE")]))]).await.unwrap();
    assert_eq!(place.store.by_alias(ELI, "Straße").await.unwrap(), Some(law(1).id));
    assert_eq!(place.store.by_alias(ELI, "strasse").await.unwrap(), None);
}

pub(crate) async fn a_link_to_a_name_comes_alive_when_the_record_arrives(place: &Place) {
    let mut amending = law(2);
    let mut link = Link::to(LinkKind::Amends, LinkTarget::Alias(Alias::new(ELI, "/eli/lx/1")));
    (link.from_eid, link.to_eid) = (Some("sec_1".to_owned()), Some("sec_9".to_owned()));
    amending.links.push(link.clone());
    place.store.commit(vec![new(amending)]).await.unwrap();
    let waiting = place.store.links_from(&law(2).id, Clearance::PUBLIC).await.unwrap();
    assert_eq!((waiting.len(), &waiting[0].link, waiting[0].to), (1, &link, None));
    place.store.commit(vec![new(named(law(1), &[(ELI, "/eli/lx/1")]))]).await.unwrap();
    let alive = place.store.links_from(&law(2).id, Clearance::PUBLIC).await.unwrap();
    assert_eq!((alive[0].to, alive[0].from), (Some(law(1).id), law(2).id));
    let back = place.store.links_to(&law(1).id, Clearance::PUBLIC).await.unwrap();
    assert_eq!((back.len(), back[0].from, &back[0].link), (1, law(2).id, &link));
    // A target that a reader may not see looks like one that has not arrived.
    let mut closed = named(law(1), &[(ELI, "/eli/lx/1")]);
    closed.access = AccessClass::SignedIn;
    place.store.commit(vec![on(2, closed)]).await.unwrap();
    assert_eq!(place.store.links_from(&law(2).id, Clearance::PUBLIC).await.unwrap()[0].to, None);
    assert_eq!(place.store.links_from(&law(2).id, Clearance::HOUSE).await.unwrap()[0].to, Some(law(1).id));
}

pub(crate) async fn links_are_those_of_the_last_revision(place: &Place) {
    let linked = |targets: &[u64]| {
        let mut record = law(1);
        record.links = targets.iter().map(|target| Link::to(LinkKind::Cites, LinkTarget::Record(law(*target).id))).collect();
        record
    };
    place.store.commit(vec![new(linked(&[2, 3])), new(law(2)), new(law(3))]).await.unwrap();
    place.store.commit(vec![on(1, linked(&[3]))]).await.unwrap();
    let links = place.store.links_from(&law(1).id, Clearance::PUBLIC).await.unwrap();
    assert_eq!(links.iter().map(|link| link.to).collect::<Vec<_>>(), [Some(law(3).id)]);
    assert!(place.store.links_to(&law(2).id, Clearance::PUBLIC).await.unwrap().is_empty());
    assert_eq!(place.store.links_to(&law(3).id, Clearance::PUBLIC).await.unwrap().len(), 1);
}
