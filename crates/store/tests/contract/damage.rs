//! A verification finds every kind of damage, names it, and goes on to the next.

use model::alias::AliasScheme;
use model::link::{Link, LinkKind, LinkTarget};
use store::Change;

use crate::place::Place;
use crate::samples::{expression, language, law, named, new, on, text};

/// Six laws with names, links, texts and files, one of them changed.
async fn fill(place: &Place) {
    let mut changes = Vec::new();
    for number in 1..=6 {
        let act = text(&format!("engine {number}"), 8);
        let file = place.store.files().put(format!("The original of act {number}. ").repeat(20)).await.unwrap();
        let eli = format!("/eli/lx/{number}");
        let mut record = named(law(number), &[(AliasScheme::Eli, &eli), (AliasScheme::Url, "https://law.example")]);
        record.links.push(Link::to(LinkKind::Amends, LinkTarget::Record(law(number + 1).id)));
        record.expressions.push(expression("en", Some(act.hash()), &[file]));
        changes.push(Change { texts: vec![(language("en"), act)], ..new(record) });
    }
    let again = changes[2].record.clone();
    place.store.commit(changes).await.unwrap();
    place.store.commit(vec![on(3, again)]).await.unwrap();
}

pub(crate) async fn a_sound_store_has_no_findings(place: &Place) {
    fill(place).await;
    // A file that was put before a commit that never came is no damage.
    place.store.files().put(&b"an orphan"[..]).await.unwrap();
    let heard = std::sync::Mutex::new(Vec::new());
    let report = place.store.verify(&|done, total| heard.lock().unwrap().push((done, total))).await.unwrap();
    assert_eq!((report.revisions, report.records, report.texts, report.files), (7, 6, 6, 7));
    assert_eq!(report.findings, Vec::new());
    assert_eq!(heard.into_inner().unwrap(), (0..=26).map(|done| (done, 26)).collect::<Vec<_>>());
}

pub(crate) async fn an_altered_revision_is_found(place: &Place) {
    fill(place).await;
    place.tamper("UPDATE revision SET why = 'because' WHERE number = 2").await;
    place.tamper("UPDATE revision SET moment = moment + 1 WHERE number = 4").await;
    place.flip("revision", "salt", "number = 5").await;
    let report = place.store.verify(&|_, _| {}).await.unwrap();
    let said: Vec<_> = report.findings.iter().filter(|finding| finding.code == "revision-altered").map(|finding| finding.message.as_str()).collect();
    let altered = |number| format!("revision {number} is not what was appended");
    assert_eq!(said, [altered(2), altered(4), altered(5)]);
    // A flipped byte of the packed body is found as well, whether it still unpacks or not.
    place.flip("revision", "body", "number = 1").await;
    let report = place.store.verify(&|_, _| {}).await.unwrap();
    assert!(report.findings.iter().any(|finding| finding.code.starts_with("revision") && finding.message.contains("revision 1")), "{report:?}");
}

pub(crate) async fn an_altered_leaf_is_found(place: &Place) {
    fill(place).await;
    place.flip("node", "hash", "place = 4").await;
    assert_eq!(place.findings().await, ["revision-altered", "tree-differs"]);
}

pub(crate) async fn an_altered_node_and_root_are_found(place: &Place) {
    fill(place).await;
    place.flip("node", "hash", "place = 3").await;
    assert_eq!(place.findings().await, ["tree-differs"]);
    place.flip("ledger", "root", "one = 1").await;
    let report = place.store.verify(&|_, _| {}).await.unwrap();
    assert_eq!(report.findings.len(), 2, "{report:?}");
}

pub(crate) async fn a_missing_revision_is_found(place: &Place) {
    fill(place).await;
    place.tamper("DELETE FROM revision WHERE number = 7").await;
    let found = place.findings().await;
    assert!(found.contains(&"revision-missing".to_owned()) && found.contains(&"record-not-current".to_owned()), "{found:?}");
}

pub(crate) async fn an_altered_provision_is_found(place: &Place) {
    fill(place).await;
    let hash = text("engine 4", 8).hash();
    let seq = place.store.text_seq(&hash).await.unwrap().unwrap();
    place.flip("block", "body", &format!("place = {}", seq * 1_048_576)).await;
    let report = place.store.verify(&|_, _| {}).await.unwrap();
    assert_eq!((report.texts, report.findings.len()), (6, 1), "{report:?}");
    assert!(report.findings[0].code.starts_with("text-") && report.findings[0].message.contains(&hash.to_string()), "{report:?}");
    place.tamper(&format!("DELETE FROM block WHERE place = {}", seq * 1_048_576)).await;
    assert_eq!(place.findings().await, ["text-altered"]);
}

pub(crate) async fn a_missing_text_is_found(place: &Place) {
    fill(place).await;
    place.tamper("DELETE FROM kept_text WHERE seq = 2").await;
    assert_eq!(place.findings().await, ["text-missing"]);
}

pub(crate) async fn an_altered_or_missing_file_is_found(place: &Place) {
    fill(place).await;
    let mut files = place.store.files().list().await.unwrap();
    files.sort();
    let path = |name: &model::hash::Sha256| {
        let digits = name.to_string();
        place.files().join(&digits[..2]).join(format!("{}.zst", &digits[2..]))
    };
    let mut bytes = std::fs::read(path(&files[0].0)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(path(&files[0].0), bytes).unwrap();
    std::fs::remove_file(path(&files[1].0)).unwrap();
    let report = place.store.verify(&|_, _| {}).await.unwrap();
    let said: Vec<_> = report.findings.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(said, ["file-damaged", "file-missing"]);
    assert!(report.findings[0].message.contains(&files[0].0.to_string()) && report.findings[1].message.contains(&files[1].0.to_string()));
}

pub(crate) async fn an_altered_card_is_found(place: &Place) {
    for change in ["access = 3", "country = NULL", "date = date + 1", "titles = '{}'", "changed = 0"] {
        fill_once(place).await;
        place.tamper(&format!("UPDATE record SET {change} WHERE seq = 2")).await;
        assert_eq!(place.findings().await, ["card-differs"], "{change}");
        let head = place.store.history(&law(2).id, 1).await.unwrap()[0].number;
        let record = place.store.records_by_seq(&[2], model::access::Clearance::HOUSE).await.unwrap().remove(0).record;
        place.store.commit(vec![on(head, record)]).await.unwrap();
        assert_eq!(place.findings().await, Vec::<String>::new(), "a new revision writes the card anew");
    }
}

async fn fill_once(place: &Place) {
    if place.store.head().await.unwrap() == 0 {
        fill(place).await;
    }
}

pub(crate) async fn altered_names_and_links_are_found(place: &Place) {
    fill(place).await;
    place.tamper("UPDATE alias SET held = 0 WHERE record = 1 AND held = 2").await;
    place.tamper("DELETE FROM link WHERE record = 2").await;
    place.tamper("UPDATE link SET kind = 'cites' WHERE record = 3").await;
    let report = place.store.verify(&|_, _| {}).await.unwrap();
    let said: Vec<_> = report.findings.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(said, ["names-differ", "links-differ", "links-differ"]);
}

pub(crate) async fn all_damage_is_found_in_one_run(place: &Place) {
    fill(place).await;
    place.tamper("UPDATE revision SET who = 'another' WHERE number = 1").await;
    place.tamper("UPDATE record SET sample = 0 WHERE seq = 4").await;
    place.tamper("DELETE FROM kept_text WHERE seq = 5").await;
    place.tamper("DELETE FROM mention WHERE revision = 6").await;
    let file = place.store.files().list().await.unwrap()[0].0.to_string();
    std::fs::remove_file(place.files().join(&file[..2]).join(format!("{}.zst", &file[2..]))).unwrap();
    assert_eq!(place.findings().await, ["card-differs", "file-missing", "mentions-differ", "revision-altered", "text-missing"]);
}

/// Not a value but the page itself: what SQLite notices only when it reads there.
#[tokio::test]
async fn a_page_that_cannot_be_read_is_a_finding_and_not_the_end() {
    let place = Place::sqlite().await;
    place.store.commit((0..400).map(|number| crate::samples::with_text(number, text(&format!("engine {number}"), 8))).collect()).await.unwrap();
    place.store.close().await;
    let mut connection = <sqlx::SqliteConnection as sqlx::Connection>::connect(&place.settings.database).await.unwrap();
    let select = "SELECT pgoffset FROM dbstat WHERE name IN ('block', 'revision', 'link', 'mention') AND pagetype = 'leaf' ORDER BY pgoffset";
    let pages: Vec<i64> = sqlx::query_scalar(select).fetch_all(&mut connection).await.unwrap();
    sqlx::Connection::close(connection).await.unwrap();
    let mut bytes = std::fs::read(&place.settings.database).unwrap();
    for page in pages.into_iter().step_by(2).map(|page| usize::try_from(page).unwrap()) {
        bytes[page..page + 400].fill(0xa5);
    }
    std::fs::write(&place.settings.database, bytes).unwrap();
    let store = place.again().await;
    let report = store.verify(&|_, _| {}).await.unwrap();
    assert!(!report.findings.is_empty());
    assert_eq!(report.revisions, 400);
}
