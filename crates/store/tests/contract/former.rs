//! The layout of the version before, a row and a frame a provision: it is moved into blocks when the store is opened.

use model::hash::Sha256;
use model::text::structured::{Piece, StructuredText};

use crate::place::Place;
use crate::samples::{text, with_text};
use crate::texts::shelf;

/// A provision as the version before packed it.
fn packed(piece: &Piece, dictionary: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    for part in [&piece.eid, &piece.num, &piece.heading] {
        assert!(part.len() < 128, "a length of one byte");
        whole.push(u8::try_from(part.len()).unwrap());
        whole.extend_from_slice(part.as_bytes());
    }
    whole.extend_from_slice(piece.xml.as_bytes());
    let mut packer = zstd::bulk::Compressor::with_dictionary(6, dictionary).unwrap();
    packer.set_parameter(zstd::zstd_safe::CParameter::DictIdFlag(false)).unwrap();
    packer.compress(&whole).unwrap()
}

/// Gives texts back the layout before.
async fn as_before(place: &Place, texts: &[StructuredText]) {
    for text in texts {
        let seq = place.store.text_seq(&text.hash()).await.unwrap().unwrap();
        let dictionary = place.bytes(&format!("SELECT d.bytes FROM dictionary d JOIN kept_text t ON t.dictionary = d.seq WHERE t.seq = {seq}")).await;
        place.tamper(&format!("DELETE FROM block WHERE place / 1048576 = {seq}")).await;
        let rows = text.pieces.iter().enumerate().map(|(ord, piece)| {
            let body = place.literal(&packed(piece, dictionary.as_deref().unwrap_or_default()));
            format!("({}, {body})", (seq << 20) + i64::try_from(ord).unwrap())
        });
        place.tamper(&format!("INSERT INTO piece (place, body) VALUES {}", rows.collect::<Vec<_>>().join(", "))).await;
    }
}

/// A shelf with a dictionary, and texts without one.
async fn fill(place: &Place) -> Vec<StructuredText> {
    let mut texts = shelf(0, 130);
    let mut number = 0;
    let mut change = |text: &StructuredText| {
        number += 1;
        with_text(number, text.clone())
    };
    place.store.commit(texts.iter().map(&mut change).collect()).await.unwrap();
    let mut other = change(&text("métiers à tisser", 7));
    other.record.expressions[0].language = crate::samples::language("fr");
    other.texts[0].0 = crate::samples::language("fr");
    texts.push(other.texts[0].1.clone());
    place.store.commit(vec![other]).await.unwrap();
    texts
}

pub(crate) async fn provisions_of_the_layout_before_are_moved(place: &Place) {
    let texts = fill(place).await;
    // More than are moved in one transaction, and some that are moved already, as if it had been stopped.
    as_before(place, &texts[60..]).await;
    let body = place.literal(b"of a text that is gone");
    place.tamper(&format!("INSERT INTO piece (place, body) VALUES (4711000000, {body})")).await;
    let fresh = place.again().await;
    for text in &texts {
        assert_eq!(fresh.text(&text.hash()).await.unwrap().as_ref(), Some(text));
        let piece = fresh.piece(&text.hash(), "sec_7").await.unwrap().unwrap();
        assert_eq!((piece.ord, &piece.xml), (6, &text.pieces[6].xml));
    }
    assert_eq!(place.count("piece").await, 0);
    fresh.close().await;
    assert_eq!(place.findings().await, Vec::<String>::new());
    let blocks = place.count("block").await;
    place.again().await.close().await;
    assert_eq!(place.count("block").await, blocks, "done once");
}

pub(crate) async fn what_is_damaged_in_the_layout_before_hides_nothing_else(place: &Place) {
    let texts = fill(place).await;
    as_before(place, &texts[..3]).await;
    let seqs = [place.store.text_seq(&texts[0].hash()).await.unwrap().unwrap(), place.store.text_seq(&texts[1].hash()).await.unwrap().unwrap()];
    let body = place.literal(b"no frame at all");
    place.tamper(&format!("UPDATE piece SET body = {body} WHERE place = {}", (seqs[0] << 20) + 5)).await;
    place.tamper(&format!("DELETE FROM piece WHERE place = {}", (seqs[1] << 20) + 5)).await;
    let fresh = place.again().await;
    for (seq, text) in seqs.into_iter().zip(&texts) {
        assert!(fresh.text(&text.hash()).await.is_err());
        let others: Vec<(i64, u32)> = (0..60).filter(|ord| *ord != 5).map(|ord| (seq, ord)).collect();
        let read: Vec<String> = fresh.pieces(&others).await.unwrap().into_iter().map(|piece| piece.xml).collect();
        let kept: Vec<String> = (0..60).filter(|ord| *ord != 5).map(|ord| text.pieces[ord].xml.clone()).collect();
        assert_eq!(read, kept);
    }
    assert_eq!(fresh.text(&texts[2].hash()).await.unwrap().as_ref(), Some(&texts[2]));
    fresh.close().await;
    let report = place.store.verify(&|_, _| {}).await.unwrap();
    let named = |hash: &Sha256| {
        report.findings.iter().filter(|finding| finding.code == "text-damaged" && finding.message.contains(&hash.to_string())).count()
    };
    assert_eq!((report.findings.len(), named(&texts[0].hash()), named(&texts[1].hash())), (2, 1, 1), "{report:?}");
}
