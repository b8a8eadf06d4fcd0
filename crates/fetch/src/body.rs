//! The body of an answer, read to its end or to its bound, and unpacked within the same bound.

use std::io::Read as _;

use flate2::read::MultiGzDecoder;
use reqwest::{Response, header};

use crate::Failure;

/// Reads an answer of at most `most` bytes, packed and unpacked.
pub(crate) async fn read(host: &str, mut response: Response, most: u64) -> Result<Vec<u8>, Failure> {
    let codings: Vec<String> = response.headers().get_all(header::CONTENT_ENCODING).iter().map(|coding| coding_of(coding.as_bytes())).collect();
    if response.content_length().is_some_and(|length| length > most) {
        return Err(Failure::TooLong { most });
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| Failure::of(host, &error))? {
        if (bytes.len() + chunk.len()) as u64 > most {
            return Err(Failure::TooLong { most });
        }
        bytes.extend_from_slice(&chunk);
    }
    match codings.iter().map(String::as_str).filter(|coding| !matches!(*coding, "" | "identity")).collect::<Vec<_>>().as_slice() {
        [] => Ok(bytes),
        ["gzip" | "x-gzip"] => unpack(&bytes, most),
        codings => Err(Failure::Packed { coding: codings.join(", ") }),
    }
}

fn coding_of(header: &[u8]) -> String {
    String::from_utf8_lossy(header).trim().to_ascii_lowercase().chars().take(40).collect()
}

fn unpack(packed: &[u8], most: u64) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = MultiGzDecoder::new(packed).take(most + 1).read_to_end(&mut bytes);
    read.map_err(|_| Failure::Packed { coding: "gzip".to_owned() })?;
    if bytes.len() as u64 > most { Err(Failure::TooLong { most }) } else { Ok(bytes) }
}
