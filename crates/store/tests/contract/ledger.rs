//! Appending, conflicts, proofs, followers.

use std::collections::BTreeSet;

use model::access::Clearance;
use store::Error;
use store::merkle::{verify_consistency, verify_inclusion};

use crate::place::Place;
use crate::samples::{at, law, new, on, text, with_text};

pub(crate) async fn revisions_are_numbered_one_after_another(place: &Place) {
    assert_eq!(place.store.commit(vec![new(law(1)), new(law(2))]).await.unwrap(), [1, 2]);
    assert_eq!(place.store.commit(vec![on(1, law(1)), new(law(3))]).await.unwrap(), [3, 4]);
    let revisions = place.store.revisions_after(1, 2).await.unwrap();
    let said: Vec<_> = revisions.iter().map(|revision| (revision.number, revision.record, revision.by.as_str(), revision.at)).collect();
    assert_eq!(said, [(2, law(2).id, "curator", at(1)), (3, law(1).id, "curator", at(1))]);
    let stored = place.store.record(&law(1).id, Clearance::PUBLIC).await.unwrap().unwrap();
    assert_eq!((stored.revision, stored.changed, stored.record), (3, at(1), law(1)));
}

pub(crate) async fn a_change_on_an_old_revision_is_a_conflict_and_keeps_nothing(place: &Place) {
    place.store.commit(vec![new(law(1))]).await.unwrap();
    place.store.commit(vec![on(1, law(1))]).await.unwrap();
    let refused = place.store.commit(vec![new(law(2)), on(1, law(1))]).await;
    assert!(matches!(refused, Err(Error::Conflict { expected: Some(1), found: Some(2), .. })), "{refused:?}");
    assert_eq!(place.store.record(&law(2).id, Clearance::HOUSE).await.unwrap(), None);
    assert_eq!(place.store.head().await.unwrap(), 2);
}

pub(crate) async fn a_record_that_must_be_new_is_refused_when_it_exists(place: &Place) {
    place.store.commit(vec![new(law(1))]).await.unwrap();
    let refused = place.store.commit(vec![new(law(1))]).await;
    assert!(matches!(refused, Err(Error::Conflict { expected: None, found: Some(1), .. })), "{refused:?}");
    let refused = place.store.commit(vec![on(7, law(2))]).await;
    assert!(matches!(refused, Err(Error::Conflict { expected: Some(7), found: None, .. })), "{refused:?}");
}

pub(crate) async fn changes_of_one_record_in_one_commit_follow_one_another(place: &Place) {
    let mut renamed = law(1);
    renamed.other_names.push("MMA".to_owned());
    assert_eq!(place.store.commit(vec![new(law(1)), new(law(2)), on(1, renamed.clone())]).await.unwrap(), [1, 2, 3]);
    let stored = place.store.record(&law(1).id, Clearance::PUBLIC).await.unwrap().unwrap();
    assert_eq!((stored.revision, stored.record), (3, renamed));
    assert_eq!(place.findings().await, Vec::<String>::new());
}

pub(crate) async fn eight_writers_lose_nothing(place: &Place) {
    let mut writers = Vec::new();
    for writer in 0..8_u64 {
        // Every second one comes through a store of its own, as another node would.
        let store = if writer % 2 == 0 { place.store.clone() } else { place.again().await };
        writers.push(tokio::spawn(async move {
            let mut numbers = Vec::new();
            for round in 0..12 {
                numbers.extend(store.commit(vec![with_text(writer * 100 + round, text(&format!("engine {writer} {round}"), 4))]).await.unwrap());
            }
            numbers
        }));
    }
    let mut numbers = BTreeSet::new();
    for writer in writers {
        numbers.extend(writer.await.unwrap());
    }
    assert_eq!(numbers, (1..=96).collect());
    for (writer, round) in (0..8).flat_map(|writer| (0..12).map(move |round| (writer, round))) {
        let kept = text(&format!("engine {writer} {round}"), 4);
        assert_eq!(place.store.text(&kept.hash()).await.unwrap(), Some(kept));
        assert!(place.store.record(&law(writer * 100 + round).id, Clearance::PUBLIC).await.unwrap().is_some());
    }
    assert_eq!(place.findings().await, Vec::<String>::new());
}

pub(crate) async fn a_large_commit_is_kept_whole(place: &Place) {
    let changes: Vec<_> = (0..600).map(|number| with_text(number, text(&format!("engine {number}"), 7))).collect();
    let numbers = place.store.commit(changes).await.unwrap();
    assert_eq!(numbers, (1..=600).collect::<Vec<_>>());
    let report = place.store.verify(&|_, _| {}).await.unwrap();
    assert_eq!((report.revisions, report.records, report.texts, report.findings), (600, 600, 600, Vec::new()));
}

pub(crate) async fn every_revision_is_proven_in_every_later_tree(place: &Place) {
    let (mut roots, mut leaves) = (Vec::new(), Vec::new());
    for number in 0..19 {
        place.store.commit(vec![new(law(number))]).await.unwrap();
        roots.push(place.store.checkpoint().await.unwrap().root);
        leaves.push(place.store.leaf(number + 1).await.unwrap());
    }
    for size in 1..=19_u64 {
        let root = roots[usize::try_from(size).unwrap() - 1];
        for revision in 1..=size {
            let leaf = leaves[usize::try_from(revision).unwrap() - 1];
            let proof = place.store.inclusion_proof(revision, size).await.unwrap();
            assert!(verify_inclusion(revision - 1, size, &leaf, &proof, &root), "revision {revision} in {size}");
            assert!(!verify_inclusion(revision - 1, size, &store::merkle::empty_root(), &proof, &root));
            let proof = place.store.consistency_proof(revision, size).await.unwrap();
            let old = roots[usize::try_from(revision).unwrap() - 1];
            assert!(verify_consistency(revision, size, &old, &root, &proof), "{revision} is the beginning of {size}");
        }
    }
    assert!(matches!(place.store.inclusion_proof(5, 20).await, Err(Error::NoProof { size: 19, .. })));
    assert!(matches!(place.store.inclusion_proof(0, 19).await, Err(Error::NoProof { .. })));
    assert!(matches!(place.store.consistency_proof(7, 20).await, Err(Error::NoProof { .. })));
    assert!(matches!(place.store.leaf(20).await, Err(Error::UnknownRevision(20))));
}

pub(crate) async fn followers_go_on_where_they_stopped(place: &Place) {
    assert_eq!(place.store.follower("index").await.unwrap(), 0);
    place.store.advance("index", 5).await.unwrap();
    place.store.advance("mirror", 2).await.unwrap();
    place.store.advance("index", 9).await.unwrap();
    let again = place.again().await;
    assert_eq!((again.follower("index").await.unwrap(), again.follower("mirror").await.unwrap()), (9, 2));
    again.close().await;
}

pub(crate) async fn the_history_of_a_record_is_read_from_its_end(place: &Place) {
    place.store.commit(vec![new(law(1)), new(law(2))]).await.unwrap();
    place.store.commit(vec![on(1, law(1))]).await.unwrap();
    place.store.commit(vec![on(3, law(1))]).await.unwrap();
    let history = place.store.history(&law(1).id, 2).await.unwrap();
    assert_eq!(history.iter().map(|revision| revision.number).collect::<Vec<_>>(), [4, 3]);
    assert_eq!(place.store.revisions_of(&law(1).id).await.unwrap(), 3);
}

/// A child process writes until it is killed; what it said was kept must be there.
#[test]
fn acknowledged_commits_outlive_a_kill() {
    use std::io::{BufRead as _, BufReader};
    const FOLDER: &str = "LEXARIUM_TEST_KILLED_IN";
    let settings = |folder: &std::path::Path| store::Settings {
        database: folder.join("lexarium.sqlite").display().to_string(),
        files: store::FilesLocation::Dir(folder.join("files")),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    if let Some(folder) = std::env::var_os(FOLDER) {
        return runtime.block_on(async {
            let store = store::Store::open(&settings(folder.as_ref())).await.unwrap();
            for number in store.head().await.unwrap().. {
                let file = store.files().put(format!("original {number}")).await.unwrap();
                let mut change = with_text(number, text(&format!("engine {number}"), 20));
                change.record.expressions[0].files = crate::samples::expression("en", None, &[file]).files;
                store.commit(vec![change]).await.unwrap();
                println!("kept {number}");
            }
        });
    }
    let folder = tempfile::tempdir().unwrap();
    let mut kept = 0;
    for wanted in [3, 1, 7] {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "ledger::acknowledged_commits_outlive_a_kill", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said: Vec<u64> = lines.map_while(Result::ok).filter_map(|line| line.split_once("kept ")?.1.trim().parse().ok()).take(wanted).collect();
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(said.len(), wanted, "the child ended by itself");
        kept = said.last().unwrap() + 1;
    }
    runtime.block_on(async {
        let store = store::Store::open(&settings(folder.path())).await.unwrap();
        assert!(store.head().await.unwrap() >= kept);
        for number in 0..kept {
            assert!(store.record(&law(number).id, Clearance::PUBLIC).await.unwrap().is_some(), "law {number} was said to be kept");
        }
        assert_eq!(store.verify(&|_, _| {}).await.unwrap().findings, Vec::new());
    });
}
