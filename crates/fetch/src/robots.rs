//! robots.txt by RFC 9309: which paths a site opens to Lexarium; the longest rule decides, and of equals the one that allows.

use std::time::Duration;

/// The rules for one product.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Robots {
    rules: Vec<Rule>,
    pause: Option<Duration>,
}

#[derive(Clone, PartialEq, Debug)]
struct Rule {
    allows: bool,
    /// With `*` for anything and `$` at the end for the end.
    pattern: String,
}

/// A group under construction: whom it is for, and whether rules have begun.
#[derive(Default)]
struct Group {
    ours: bool,
    everybody: bool,
    has_rules: bool,
}

impl Robots {
    /// The rules of a host that cannot say what it allows.
    pub(crate) fn forbid_all() -> Self {
        Self { rules: vec![Rule { allows: false, pattern: "/".to_owned() }], pause: None }
    }

    /// Reads the rules for `product`: those of all groups that name it, else those for everybody.
    pub(crate) fn parse(text: &str, product: &str) -> Self {
        let (mut own, mut general, mut named) = (Self::default(), Self::default(), false);
        let mut group = Group::default();
        for line in text.trim_start_matches('\u{feff}').split(['\n', '\r']) {
            let line = line.split('#').next().unwrap_or_default();
            let Some((field, value)) = line.split_once(':') else { continue };
            let (field, value) = (field.trim().to_ascii_lowercase(), value.trim());
            if matches!(field.as_str(), "user-agent" | "useragent") {
                if group.has_rules {
                    group = Group::default();
                }
                group.everybody |= value.starts_with('*');
                group.ours |= product_of(value).eq_ignore_ascii_case(product);
                named |= group.ours;
                continue;
            }
            let is_rule = matches!(field.as_str(), "allow" | "disallow" | "crawl-delay");
            group.has_rules |= is_rule;
            if is_rule && group.ours {
                own.add(&field, value);
            }
            if is_rule && group.everybody {
                general.add(&field, value);
            }
        }
        if named { own } else { general }
    }

    fn add(&mut self, field: &str, value: &str) {
        match field {
            "crawl-delay" => self.pause = value.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()).or(self.pause),
            _ if value.is_empty() => {}
            _ => self.rules.push(Rule { allows: field == "allow", pattern: normal(value) }),
        }
    }

    /// How long the site wants to be left in peace between two questions.
    pub(crate) fn pause(&self) -> Option<Duration> {
        self.pause
    }

    /// Whether a path, with its query, may be asked for.
    pub(crate) fn allow(&self, path: &str) -> bool {
        let path = normal(path);
        let matching = self.rules.iter().filter(|rule| matches(&rule.pattern, &path));
        matching.max_by_key(|rule| (rule.pattern.len(), rule.allows)).is_none_or(|rule| rule.allows)
    }
}

fn product_of(value: &str) -> &str {
    let end = value.find(|c: char| !(c.is_ascii_alphabetic() || matches!(c, '-' | '_'))).unwrap_or(value.len());
    &value[..end]
}

/// Letters, digits and `-._~` as themselves, whatever else is packed in `%` in capitals, so that two spellings of one path are one.
fn normal(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = String::with_capacity(path.len());
    let mut at = 0;
    while at < bytes.len() {
        let packed = (bytes[at] == b'%').then(|| path.get(at + 1..at + 3)).flatten().and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let (byte, width) = packed.map_or((bytes[at], 1), |byte| (byte, 3));
        let plain = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        if plain || (packed.is_none() && byte.is_ascii_graphic()) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        at += width;
    }
    out
}

/// Whether a pattern begins a path. Each part between two `*` takes the first place where it fits, so that no pattern takes long.
fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, to_end) = pattern.strip_suffix('$').map_or((pattern, false), |pattern| (pattern, true));
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| path.strip_prefix(first)) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return !to_end || rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if to_end && parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(rules: &str, path: &str) -> bool {
        Robots::parse(rules, "lexarium").allow(path)
    }

    #[test]
    fn the_longest_rule_decides_and_of_equals_the_one_that_allows() {
        let rules = "User-agent: *\nDisallow: /\nAllow: /acts/\nDisallow: /acts/private\nAllow: /acts/private";
        assert!(allowed(rules, "/acts/7"));
        assert!(!allowed(rules, "/other"));
        assert!(allowed(rules, "/acts/private/1"));
        assert!(!allowed("User-agent: *\nAllow: /acts\nDisallow: /acts/x", "/acts/x/1"));
    }

    #[test]
    fn groups_that_name_lexarium_count_together_and_alone() {
        let rules = "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Lexarium/2.0\nDisallow: /a\nSitemap: /s\nDisallow: /b\n\nUser-Agent: LEXARIUM\nDisallow: /c\n";
        for (path, open) in [("/", true), ("/a", false), ("/b", false), ("/c", false), ("/d", true)] {
            assert_eq!(allowed(rules, path), open, "{path}");
        }
        assert!(allowed("User-agent: lexarium\nUser-agent: *\nDisallow:\n", "/a"), "an empty rule forbids nothing");
        assert!(allowed("User-agent: lexariumbot\nDisallow: /", "/a"), "a longer name is another one");
        assert!(allowed("Disallow: /\nUser-agent: lexarium\n", "/"), "a rule for nobody");
    }

    #[test]
    fn stars_and_the_end_are_understood() {
        let rules = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /a*b*c\nDisallow: /end$\nDisallow: /*?print";
        for (path, open) in
            [("/x/y.pdf", false), ("/x.pdf?v=1", true), ("/a1b2c3", false), ("/acb", true), ("/end", false), ("/end2", true), ("/x?print=1", false)]
        {
            assert_eq!(allowed(rules, path), open, "{path}");
        }
    }

    #[test]
    fn two_spellings_of_a_path_are_one() {
        let rules = "User-agent: *\nDisallow: /قانون\nDisallow: /%7Euser\nDisallow: /a%2fb";
        assert!(!allowed(rules, "/%D9%82%D8%A7%D9%86%D9%88%D9%86/1"));
        assert!(!allowed(rules, "/~user"));
        assert!(!allowed(rules, "/a%2Fb") && allowed(rules, "/a/b"));
    }

    #[test]
    fn a_pattern_made_of_stars_ends() {
        let rules = format!("User-agent: *\nDisallow: /{}x$", "*a".repeat(20_000));
        assert!(allowed(&rules, &format!("/{}", "a".repeat(4_000))));
    }

    #[test]
    fn a_pause_is_heard_and_a_broken_one_is_not() {
        assert_eq!(Robots::parse("User-agent: *\nCrawl-delay: 2.5", "lexarium").pause(), Some(Duration::from_millis(2_500)));
        for broken in ["-1", "soon", "1e999", "NaN"] {
            assert_eq!(Robots::parse(&format!("User-agent: *\nCrawl-delay: {broken}"), "lexarium").pause(), None, "{broken}");
        }
    }
}
