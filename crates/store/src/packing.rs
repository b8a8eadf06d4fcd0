//! Bytes made small and made whole again: zstd, with a dictionary where there is one.

use std::cell::RefCell;
use std::io;

use zstd::bulk::Compressor;
use zstd::dict::{DecoderDictionary, EncoderDictionary};
use zstd::zstd_safe::DCtx;

use crate::error::{Error, Result};

/// How hard zstd tries. Blocks in a dictionary take 2% less room at 9, in a fifth more time, and 2% more at 7, in a sixth less.
pub(crate) const LEVEL: i32 = 8;

/// Nothing of a text or a record may be larger when it is made whole: what claims to be is damaged.
const MOST: u64 = 256 << 20;

/// Packs many small things with one dictionary.
pub(crate) struct Packer<'a>(Compressor<'a>);

impl<'a> Packer<'a> {
    pub(crate) fn new(dictionary: Option<&'a EncoderDictionary<'static>>) -> Result<Self> {
        let mut made = match dictionary {
            Some(dictionary) => Compressor::with_prepared_dictionary(dictionary),
            None => Compressor::new(LEVEL),
        }
        .map_err(cannot_pack)?;
        // The row says which dictionary it was; four bytes a provision are not spent on saying it again.
        made.set_parameter(zstd::zstd_safe::CParameter::DictIdFlag(false)).map_err(cannot_pack)?;
        Ok(Self(made))
    }

    pub(crate) fn pack(&mut self, bytes: &[u8]) -> Result<Vec<u8>> {
        self.0.compress(bytes).map_err(cannot_pack)
    }
}

fn cannot_pack(source: io::Error) -> Error {
    Error::Io { doing: "compress".into(), source }
}

thread_local! {
    /// To make one takes longer than to unpack a provision.
    static CONTEXT: RefCell<DCtx<'static>> = RefCell::new(DCtx::create());
}

/// Unpacks many small things with one dictionary.
#[derive(Clone, Copy)]
pub(crate) struct Unpacker<'a>(Option<&'a DecoderDictionary<'static>>);

impl<'a> Unpacker<'a> {
    pub(crate) fn new(dictionary: Option<&'a DecoderDictionary<'static>>) -> Self {
        Self(dictionary)
    }

    /// What was packed; `what` names it where it is damaged.
    pub(crate) fn unpack(self, packed: &[u8], what: &dyn std::fmt::Display) -> Result<Vec<u8>> {
        let length = length_of(packed).ok_or_else(|| Error::damaged(what.to_string(), "it does not say its length, or one beyond all bounds"))?;
        let mut whole = Vec::with_capacity(length);
        let unpacked = CONTEXT.with_borrow_mut(|context| match self.0 {
            Some(dictionary) => context.decompress_using_ddict(&mut whole, packed, dictionary.as_ddict()),
            None => context.decompress(&mut whole, packed),
        });
        unpacked.map_err(|code| Error::damaged(what.to_string(), zstd::zstd_safe::get_error_name(code)))?;
        Ok(whole)
    }

    pub(crate) fn unpack_text(self, packed: &[u8], what: &dyn std::fmt::Display) -> Result<String> {
        String::from_utf8(self.unpack(packed, what)?).map_err(|_| Error::damaged(what.to_string(), "it is not UTF-8"))
    }
}

/// The length that a packed thing has when whole, where it says one within bounds.
pub(crate) fn length_of(packed: &[u8]) -> Option<usize> {
    let said = zstd::zstd_safe::get_frame_content_size(packed).ok().flatten()?;
    (said <= MOST).then_some(usize::try_from(said).ok()?)
}

/// How every zstd frame begins; no JSON does.
const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// A body as the ledger keeps it: packed where that is smaller.
pub(crate) fn pack_body(body: &[u8]) -> Result<Vec<u8>> {
    let packed = Packer::new(None)?.pack(body)?;
    Ok(if packed.len() < body.len() { packed } else { body.to_vec() })
}

/// A body from the ledger.
pub(crate) fn unpack_body(kept: Vec<u8>, what: &dyn std::fmt::Display) -> Result<Vec<u8>> {
    if kept.starts_with(&MAGIC) { Unpacker::new(None).unpack(&kept, what) } else { Ok(kept) }
}

/// Writes a text with its length before it.
pub(crate) fn put_text(bytes: &mut Vec<u8>, text: &str) {
    let mut length = text.len();
    while length >= 0x80 {
        bytes.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    bytes.push(length as u8);
    bytes.extend_from_slice(text.as_bytes());
}

/// Reads a text that [`put_text`] wrote, and moves on behind it.
pub(crate) fn take_text<'a>(bytes: &mut &'a [u8]) -> Option<&'a str> {
    std::str::from_utf8(take_bytes(bytes)?).ok()
}

/// The same without a look at the text.
pub(crate) fn take_bytes<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let mut length = 0_usize;
    for shift in (0..35).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        length |= usize::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            let (text, rest) = bytes.split_at_checked(length)?;
            *bytes = rest;
            return Some(text);
        }
    }
    None
}
