//! The folder of the index: opened again, rebuilt, damaged, left in the middle.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use search::{Entry, Index};

use crate::{found, record};

#[test]
fn a_commit_carries_its_number_and_a_folder_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let entry = |seq| Entry::Put(Box::new(record(seq, "en", "Act", &["offence"])));
    {
        let index = Index::open(folder.path()).unwrap();
        assert_eq!(index.followed(), 0);
        index.apply(vec![entry(1), entry(2)], 17).unwrap();
    }
    let index = Arc::new(Index::open(folder.path()).unwrap());
    assert_eq!((index.followed(), found(&index, "offence").len()), (17, 2));
    let rebuild = index.rebuild("tables").unwrap();
    rebuild.apply(vec![entry(3)], 18).unwrap();
    assert_eq!(found(&index, "offence").len(), 2, "the old one serves until the new one is whole");
    rebuild.finish().unwrap();
    assert_eq!((index.followed(), found(&index, "offence")), (18, vec![3]));
    index.apply(vec![entry(4)], 19).unwrap();
    assert_eq!((index.followed(), index.made_with()), (19, "tables".to_owned()), "later commits keep what the index was made with");
    drop(index);
    let again = Index::open(folder.path()).unwrap();
    assert_eq!(found(&again, "offence").len(), 2);
    assert_eq!(BTreeSet::from_iter(again.held().unwrap()), BTreeSet::from([3, 4]));
}

#[test]
fn a_damaged_folder_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    Index::open(folder.path()).unwrap().apply(vec![Entry::Put(Box::new(record(1, "en", "Act", &["offence"])))], 9).unwrap();
    let generation = std::fs::read_to_string(folder.path().join("current")).unwrap();
    std::fs::write(folder.path().join(generation).join("meta.json"), "{").unwrap();
    let index = Index::open(folder.path()).unwrap();
    assert_eq!((index.followed(), found(&index, "offence").len()), (0, 0));
}

#[test]
fn what_was_begun_and_not_committed_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let entry = |seq| Entry::Put(Box::new(record(seq, "en", "Act", &["offence"])));
    {
        let index = Arc::new(Index::open(folder.path()).unwrap());
        index.apply(vec![entry(1)], 5).unwrap();
        let rebuild = index.rebuild("tables").unwrap();
        rebuild.apply(vec![entry(2)], 6).unwrap();
        drop(Index::open(folder.path()).unwrap());
        assert_eq!(generations(folder.path()), 2, "another process leaves alone what is being built");
        // Stopped here, as by a kill: nothing points to what was being built.
    }
    let index = Index::open(folder.path()).unwrap();
    assert_eq!((index.followed(), found(&index, "offence")), (5, vec![1]));
    assert_eq!(generations(folder.path()), 1, "what a stopped rebuild left is removed");
}

fn generations(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().flatten().filter(|entry| entry.path().is_dir()).count()
}

#[test]
fn a_folder_of_another_layout_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    Index::open(folder.path()).unwrap().apply(vec![Entry::Put(Box::new(record(1, "en", "Act", &["offence"])))], 9).unwrap();
    let generation = std::fs::read_to_string(folder.path().join("current")).unwrap();
    std::fs::write(folder.path().join(generation).join("layout"), "0").unwrap();
    let index = Index::open(folder.path()).unwrap();
    assert_eq!((index.followed(), index.held().unwrap().len()), (0, 0));
    index.apply(vec![Entry::Put(Box::new(record(1, "en", "Act", &["offence"])))], 9).unwrap();
    assert_eq!(Index::open(folder.path()).unwrap().followed(), 9);
}

#[test]
fn an_index_that_another_process_rebuilt_is_turned_to() {
    let folder = tempfile::tempdir().unwrap();
    let entry = |seq| Entry::Put(Box::new(record(seq, "en", "Act", &["offence"])));
    let serving = Index::open(folder.path()).unwrap();
    serving.apply(vec![entry(1)], 5).unwrap();
    let other = Arc::new(Index::open(folder.path()).unwrap());
    let rebuild = other.rebuild("tables").unwrap();
    rebuild.apply(vec![entry(1), entry(2)], 6).unwrap();
    rebuild.finish().unwrap();
    assert_eq!((serving.followed(), found(&serving, "offence").len()), (6, 2));
    let size = serving.size().unwrap();
    assert_eq!((size.records, size.documents), (2, 4));
    assert!(size.bytes > 1_000);
}

#[test]
fn a_commit_that_was_killed_before_its_last_step_stands_in_no_way() {
    let folder = tempfile::tempdir().unwrap();
    let put = |number| vec![Entry::Put(Box::new(record(number, "en", "Act", &["offence"])))];
    let apply = |batch, number| Index::open(folder.path()).unwrap().apply(batch, number);
    apply((1..4).flat_map(put).collect(), 3).unwrap();
    let meta = folder.path().join(std::fs::read_to_string(folder.path().join("current")).unwrap().trim()).join("meta.json");
    let before = std::fs::read(&meta).unwrap();
    // The last step of a commit is to name its files in this one; without it, they are there and nobody knows.
    apply(put(2), 4).unwrap();
    std::fs::write(&meta, before).unwrap();
    apply(put(2), 4).unwrap();
    let index = Index::open(folder.path()).unwrap();
    assert_eq!((index.followed(), BTreeSet::from_iter(index.held().unwrap())), (4, BTreeSet::from([1, 2, 3])));
}
