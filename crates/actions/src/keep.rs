//! Keep: a draft whose holder asks for it stays for thirty days at an address that only they know; it is analysed anew when it is opened.

use model::date::Moment;
use serde::{Deserialize, Serialize};
use store::{HolderKey, Keeping, Kept, KeptBounds};

use crate::desk::{ActionError, Desk};

/// How long a draft is kept.
pub const DAYS: i64 = 30;
/// A thousand bills of a hundred pages, and none so large that it takes the room of many.
const BOUNDS: KeptBounds = KeptBounds { each: 2 << 20, all: 256 << 20 };
const MICROSECONDS_A_DAY: i64 = 86_400_000_000;

/// A draft and the questions that were asked of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeptDraft {
    /// The name of its file; none for a pasted text.
    pub file: Option<String>,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The fields of the form.
    pub fields: Vec<(String, String)>,
}

/// What stands before the bytes, in one line.
#[derive(Serialize, Deserialize)]
struct Head {
    file: Option<String>,
    fields: Vec<(String, String)>,
}

/// What became of the wish to keep a draft.
pub enum Wish {
    /// It is kept under this key until then.
    Granted(HolderKey, Moment),
    /// It is larger than what is kept.
    TooLarge,
    /// There is no room until others end.
    Full,
}

/// Keeps a draft from now on.
///
/// # Errors
/// When the store fails.
pub async fn keep(desk: &Desk, draft: &KeptDraft, now: Moment) -> Result<Wish, ActionError> {
    let key = HolderKey::new()?;
    let ends = Moment::from_microseconds(now.microseconds().saturating_add(DAYS * MICROSECONDS_A_DAY));
    let kept = Kept { body: packed(draft), made: now, ends };
    Ok(match desk.store.keep_analysis(&key, &kept, BOUNDS).await? {
        Keeping::Kept => Wish::Granted(key, ends),
        Keeping::TooLarge => Wish::TooLarge,
        Keeping::Full => Wish::Full,
    })
}

/// The draft that is kept under a key, and until when.
///
/// # Errors
/// When the store fails.
pub async fn kept(desk: &Desk, key: &HolderKey, now: Moment) -> Result<Option<(KeptDraft, Moment)>, ActionError> {
    let kept = desk.store.kept_analysis(key, now).await?;
    Ok(kept.and_then(|kept| Some((unpacked(&kept.body)?, kept.ends))))
}

/// Removes what is kept under a key.
///
/// # Errors
/// When the store fails.
pub async fn forget(desk: &Desk, key: &HolderKey) -> Result<(), ActionError> {
    Ok(desk.store.forget_analysis(key).await?)
}

/// Removes all that has ended: an errand of the server.
///
/// # Errors
/// When the store fails.
pub async fn forget_ended(desk: &Desk, now: Moment) -> Result<(), ActionError> {
    Ok(desk.store.forget_ended_analyses(now).await?)
}

fn packed(draft: &KeptDraft) -> Vec<u8> {
    let head = Head { file: draft.file.clone(), fields: draft.fields.clone() };
    let mut body = serde_json::to_vec(&head).unwrap_or_default();
    body.push(b'\n');
    body.extend_from_slice(&draft.bytes);
    body
}

fn unpacked(body: &[u8]) -> Option<KeptDraft> {
    let end = body.iter().position(|byte| *byte == b'\n')?;
    let Head { file, fields } = serde_json::from_slice(body.get(..end)?).ok()?;
    Some(KeptDraft { file, bytes: body.get(end + 1..)?.to_vec(), fields })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_comes_back_as_it_was() {
        let fields = vec![("country".to_owned(), "XLX".to_owned())];
        let draft = KeptDraft { file: Some("bill\n\"1\".docx".to_owned()), bytes: b"\x28\xb5\x2f\xfd\n{}\0".to_vec(), fields };
        assert_eq!(unpacked(&packed(&draft)), Some(draft));
        assert_eq!(unpacked(b"no head"), None);
    }
}
