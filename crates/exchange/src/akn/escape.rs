//! Characters as XML wants them: markup escaped, what XML forbids left out, addresses that any schema takes.

/// Whether XML 1.0 allows the character at all.
pub(crate) fn is_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}')
}

/// Appends text between elements. A carriage return becomes a line feed, as every XML reader would read it.
pub(crate) fn text(out: &mut String, text: &str) {
    escape(out, text, false);
}

/// Appends the value of an attribute in double quotes; white space becomes spaces, as every XML reader would read it.
pub(crate) fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(out, value, true);
    out.push('"');
}

fn escape(out: &mut String, text: &str, attribute: bool) {
    let mut plain_from = 0;
    for (position, character) in text.char_indices() {
        let instead = match character {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' if attribute => "&quot;",
            '\t' | '\n' | '\r' if attribute => " ",
            '\r' => "\n",
            _ if is_xml(character) => continue,
            _ => "",
        };
        out.push_str(&text[plain_from..position]);
        out.push_str(instead);
        plain_from = position + character.len_utf8();
    }
    out.push_str(&text[plain_from..]);
}

/// The address as a reader may follow it: `http:`, `https:`, `/akn/…` or `#eId`, with everything escaped that a URI may not hold.
/// Nothing for any other address, and for a web address without a proper host.
pub(crate) fn href(address: &str) -> Option<String> {
    let address = address.trim();
    let lower = address.get(..8).unwrap_or(address).to_ascii_lowercase();
    let is_web = lower.starts_with("http://") || lower.starts_with("https://");
    if address.len() > 4096 || !(is_web || address.starts_with("/akn/") || address.starts_with('#')) {
        return None;
    }
    if is_web && !has_proper_host(address) {
        return None;
    }
    let mut out = String::with_capacity(address.len());
    let mut seen_fragment = false;
    for (position, character) in address.char_indices() {
        match character {
            '#' if seen_fragment => out.push_str("%23"),
            '%' if !is_escape(&address[position..]) => out.push_str("%25"),
            '#' => {
                seen_fragment = true;
                out.push('#');
            }
            'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(character),
            '-' | '.' | '_' | '~' | ':' | '/' | '?' | '@' | '!' | '$' | '&' | '\'' | '(' | ')' | '*' | '+' | ',' | ';' | '=' | '%' => {
                out.push(character);
            }
            _ if character.is_alphanumeric() => out.push(character),
            _ if !is_xml(character) => {}
            _ => push_percent(&mut out, character),
        }
    }
    Some(out)
}

fn is_escape(rest: &str) -> bool {
    rest.as_bytes().get(1..3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

fn push_percent(out: &mut String, character: char) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let mut bytes = [0_u8; 4];
    for byte in character.encode_utf8(&mut bytes).bytes() {
        out.push('%');
        out.extend([DIGITS.get(usize::from(byte >> 4)), DIGITS.get(usize::from(byte & 15))].into_iter().flatten());
    }
}

fn has_proper_host(address: &str) -> bool {
    let Some((_, rest)) = address.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    let host_fits = !host.is_empty() && host.chars().all(|character| character.is_alphanumeric() || matches!(character, '.' | '-' | '_'));
    host_fits && port.len() <= 5 && port.bytes().all(|digit| digit.is_ascii_digit())
}
