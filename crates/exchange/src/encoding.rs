//! From bytes to characters: byte order marks, UTF-8, UTF-16, and the encodings of the time before.

use std::borrow::Cow;

use encoding_rs::Encoding;
use model::finding::{Finding, Severity};

/// How many bytes are looked at to guess an encoding.
const SAMPLE: usize = 64 << 10;

/// Whether the bytes can be text at all: few control characters, or UTF-16.
pub(crate) fn looks_like_text(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(8 << 10)).unwrap_or(bytes);
    if Encoding::for_bom(bytes).is_some() || utf16_by_zeros(head).is_some() {
        return true;
    }
    let controls = head.iter().filter(|byte| **byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a | 0x1b)).count();
    controls * 20 <= head.len()
}

/// The first characters of a text, for telling its format.
pub(crate) fn head(bytes: &[u8], length: usize) -> String {
    let cut = bytes.len() > length;
    let head = bytes.get(..bytes.len().min(length)).unwrap_or(bytes);
    // A cut in the middle of a character must not make the head look like a legacy encoding.
    let whole = match std::str::from_utf8(head) {
        Err(error) if cut && error.valid_up_to() + 4 > head.len() => head.get(..error.valid_up_to()).unwrap_or(head),
        _ => head,
    };
    decode(whole, None).0.into_owned()
}

/// The characters of `bytes`. `declared` is what the file says of itself (`<meta charset>`); it is believed unless the bytes prove otherwise.
pub(crate) fn decode<'a>(bytes: &'a [u8], declared: Option<&str>) -> (Cow<'a, str>, Option<Finding>) {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let (text, broken) = encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default());
        return (text, broken.then(|| characters_replaced(encoding)));
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && !text.contains('\0')
    {
        return (Cow::Borrowed(text), None);
    }
    if let Some(encoding) = utf16_by_zeros(bytes.get(..bytes.len().min(SAMPLE)).unwrap_or(bytes)) {
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        return (text, Some(assumed(encoding)));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (Cow::Borrowed(text), None);
    }
    // Browsers read the label iso-8859-1 as windows-1252, and so does the table behind this.
    let named = declared.and_then(|label| Encoding::for_label(label.as_bytes())).filter(|encoding| *encoding != encoding_rs::UTF_8);
    if let Some(encoding) = named {
        let (text, broken) = encoding.decode_without_bom_handling(bytes);
        return (text, broken.then(|| characters_replaced(encoding)));
    }
    if mostly_utf8(bytes) {
        return (String::from_utf8_lossy(bytes), Some(characters_replaced(encoding_rs::UTF_8)));
    }
    let encoding = guess(bytes.get(..bytes.len().min(SAMPLE)).unwrap_or(bytes));
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    (text, Some(assumed(encoding)))
}

fn assumed(encoding: &'static Encoding) -> Finding {
    let message = format!("the text is not in UTF-8 and does not say its encoding; it was read as {}", encoding.name());
    Finding::new(Severity::Warning, "encoding-assumed", message, "look at the accented letters, and convert the file to UTF-8 if they are wrong")
}

fn characters_replaced(encoding: &'static Encoding) -> Finding {
    let message = format!("some bytes are not {} and were replaced by a mark", encoding.name());
    Finding::new(Severity::Warning, "encoding-broken", message, "convert the file to UTF-8 from its original")
}

/// UTF-16 without a mark: the zero bytes of spaces and ASCII letters all stand on one side.
fn utf16_by_zeros(sample: &[u8]) -> Option<&'static Encoding> {
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if (even + odd) * 20 < sample.len() || sample.len() < 4 {
        return None;
    }
    if odd > even * 20 {
        Some(encoding_rs::UTF_16LE)
    } else if even > odd * 20 {
        Some(encoding_rs::UTF_16BE)
    } else {
        None
    }
}

/// Whether what is wrong is a stray byte or two in a text that is UTF-8 otherwise.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|byte| *byte >= 0xc0).count();
        bad += chunk.invalid().len();
        if bad > 10_000 && bad > good {
            return false;
        }
    }
    good > bad * 20
}

/// Legacy encodings of scripts that use few ASCII letters, with the bytes of their eight commonest letters.
const BY_COMMON_LETTERS: &[(&Encoding, [u8; 8])] = &[
    (encoding_rs::WINDOWS_1251, [0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0]),
    (encoding_rs::KOI8_U, [0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4, 0xd3, 0xd2]),
    (encoding_rs::IBM866, [0xae, 0xa5, 0xa0, 0xa8, 0xad, 0xe2, 0xe1, 0xe0]),
    (encoding_rs::WINDOWS_1256, [0xc7, 0xe1, 0xed, 0xe3, 0xe6, 0xe4, 0xd1, 0xca]),
    (encoding_rs::WINDOWS_1253, [0xe1, 0xef, 0xe9, 0xe5, 0xf4, 0xf3, 0xed, 0xe7]),
    (encoding_rs::WINDOWS_1255, [0xe9, 0xe5, 0xe4, 0xec, 0xe0, 0xf8, 0xfa, 0xe1]),
    (encoding_rs::WINDOWS_874, [0xd2, 0xb9, 0xc3, 0xcd, 0xa1, 0xe0, 0xa7, 0xc1]),
];

/// Legacy encodings with two bytes a character, with the first bytes of their commonest characters.
const BY_PAIRS: &[(&Encoding, std::ops::RangeInclusive<u8>)] = &[
    (encoding_rs::GBK, 0xb0..=0xd7),
    (encoding_rs::EUC_KR, 0xb0..=0xc8),
    (encoding_rs::BIG5, 0xa4..=0xc6),
    (encoding_rs::SHIFT_JIS, 0x82..=0x97),
    (encoding_rs::EUC_JP, 0xa4..=0xcf),
];

/// The likeliest legacy encoding, by what is valid and what is frequent.
fn guess(sample: &[u8]) -> &'static Encoding {
    let high = sample.iter().filter(|byte| **byte >= 0x80).count();
    let letters = sample.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    if high * 2 > letters {
        let by_pairs = BY_PAIRS.iter().map(|(encoding, common)| (*encoding, pair_score(sample, encoding, common)));
        let by_letters = BY_COMMON_LETTERS.iter().map(|(encoding, common)| (*encoding, letter_score(sample, high, common)));
        let best = by_pairs.chain(by_letters).max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((encoding, score)) = best
            && score > 0.35
        {
            return encoding;
        }
    }
    guess_latin(sample, high)
}

/// The share of the characters that are among the commonest; nothing when the bytes are not valid in the encoding.
fn pair_score(sample: &[u8], encoding: &'static Encoding, common: &std::ops::RangeInclusive<u8>) -> f64 {
    let (text, _) = encoding.decode_without_bom_handling(sample);
    let errors = text.chars().filter(|character| *character == '\u{fffd}').count();
    let wide = text.chars().filter(|character| u32::from(*character) >= 0x2e80).count();
    if wide == 0 || errors * 100 > wide {
        return 0.0;
    }
    let hangul = text.chars().filter(|character| ('\u{ac00}'..='\u{d7a3}').contains(character)).count();
    let kana = text.chars().filter(|character| ('\u{3041}'..='\u{30ff}').contains(character)).count();
    let mut frequent = 0_usize;
    let mut pairs = 0_usize;
    let mut bytes = sample.iter();
    while let Some(byte) = bytes.next() {
        if *byte >= 0x80 {
            bytes.next();
            pairs += 1;
            frequent += usize::from(common.contains(byte));
        }
    }
    let share = ratio(frequent, pairs);
    // The ranges overlap; what tells Korean and Japanese is their own letters.
    if encoding == encoding_rs::EUC_KR {
        return if hangul * 2 > wide { share + 0.2 } else { 0.0 };
    }
    if encoding == encoding_rs::SHIFT_JIS || encoding == encoding_rs::EUC_JP {
        return if kana * 4 > wide { share + 0.2 } else { 0.0 };
    }
    share
}

fn letter_score(sample: &[u8], high: usize, common: &[u8; 8]) -> f64 {
    ratio(sample.iter().filter(|byte| common.contains(byte)).count(), high)
}

/// Latin script: Western unless bytes that are signs there stand inside words.
fn guess_latin(sample: &[u8], high: usize) -> &'static Encoding {
    let turkish = sample.iter().filter(|byte| matches!(byte, 0xf0 | 0xfd | 0xfe | 0xd0 | 0xdd | 0xde)).count();
    if turkish * 5 > high * 2 {
        return encoding_rs::WINDOWS_1254;
    }
    let is_sign = |byte: u8| matches!(byte, 0xb1 | 0xb3 | 0xb6 | 0xb9 | 0xbe | 0xbf);
    let signs = sample
        .windows(3)
        .filter(|window| matches!(window, [before, sign, after] if is_sign(*sign) && (before.is_ascii_alphabetic() || after.is_ascii_alphabetic())))
        .count();
    if signs * 10 > high { encoding_rs::WINDOWS_1250 } else { encoding_rs::WINDOWS_1252 }
}

#[expect(clippy::cast_precision_loss, reason = "shares of at most 65,536 bytes")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}
