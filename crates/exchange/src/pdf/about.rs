//! What a PDF says of itself and of those who made it: its properties and its XMP packet.

use pdf_extract::{Dictionary, Document, Object};
use serde::{Deserialize, Serialize};

use crate::properties::Properties;

/// The properties of a file.
#[derive(Default, Debug, Serialize, Deserialize)]
pub(super) struct About {
    pub(super) title: Option<String>,
    pub(super) properties: Properties,
}

/// No packet of properties is looked at beyond this.
const LONGEST_PACKET: usize = 256 << 10;

pub(super) fn of(document: &Document) -> About {
    let mut about = About::default();
    let info = document.trailer.get(b"Info").ok().and_then(|info| resolved(document, info).as_dict().ok());
    if let Some(info) = info {
        about.title = text(document, info, b"Title").and_then(|title| crate::facts::credible_title(&title));
        for (key, name) in [(b"Author".as_slice(), "author"), (b"Company", "company"), (b"SourceModified", "changed"), (b"Manager", "manager")] {
            about.properties.add_person(name, text(document, info, key));
        }
        for (key, name) in [(b"Creator".as_slice(), "made with"), (b"Producer", "written by")] {
            about.properties.add_program(name, text(document, info, key));
        }
    }
    if let Some(packet) = packet(document) {
        for (element, name) in [
            ("dc:creator", "author"),
            ("pdf:Author", "author"),
            ("photoshop:AuthorsPosition", "position of the author"),
            ("xmpMM:DerivedFrom", "made from"),
        ] {
            about.properties.add_person(name, crate::properties::element_text(&packet, element));
        }
        about.properties.has_packet = true;
    }
    about
}

/// The XMP packet of the file.
fn packet(document: &Document) -> Option<String> {
    let metadata = document.catalog().ok()?.get(b"Metadata").ok()?;
    let stream = resolved(document, metadata).as_stream().ok()?;
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    Some(String::from_utf8_lossy(bytes.get(..bytes.len().min(LONGEST_PACKET))?).into_owned())
}

/// What a reference refers to; the object itself where it is none, or refers to nothing.
pub(super) fn resolved<'d>(document: &'d Document, object: &'d Object) -> &'d Object {
    document.dereference(object).map_or(object, |(_, object)| object)
}

/// A string of a dictionary in whichever of the two encodings it is.
fn text(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    let written = resolved(document, dictionary.get(key).ok()?).as_str().ok()?;
    let text = match written {
        [0xfe, 0xff, utf16 @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(utf16).0,
        [0xef, 0xbb, 0xbf, utf8 @ ..] => String::from_utf8_lossy(utf8),
        _ => encoding_rs::WINDOWS_1252.decode_without_bom_handling(written).0,
    };
    Some(text.into_owned())
}
