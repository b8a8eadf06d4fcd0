//! Indonesian decisions as the collection indo-law cuts them: an element a part of the decision, its words in small letters without points.

use model::alias::{Alias, AliasScheme};
use model::draft::TextFacts;
use model::record::Kind;
use model::text::flow::{Flow, Line};

use super::{Judgment, of_document, tidy};
use crate::wording::plain_runs;
use crate::xml::Node;

/// Whether a document with this head is one.
pub(crate) fn is_one(root: &str, head: &str) -> bool {
    root == "putusan" && ["<kepala_putusan", "<identitas", "<riwayat_", "<amar_putusan", "<fakta"].iter().any(|part| head.contains(part))
}

/// The value of an attribute that says nothing.
const UNKNOWN: &str = "tidak-diketahui";

pub(super) fn read(root: Node<'_, '_>) -> Judgment {
    let mut flow = Flow::default();
    for part in root.elements() {
        flow.lines.push(Line::heading(2, plain_runs(&in_words(part.name()))));
        let words: String = part.descendants().filter_map(Node::text).collect();
        flow.lines.extend(words.lines().map(plain_runs).filter(|line| !line.is_empty()).map(Line::paragraph));
    }
    Judgment { flow, facts: facts(root) }
}

/// `amar_putusan` as a heading: `Amar putusan`.
fn in_words(name: &str) -> String {
    let mut letters = name.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}", letters.as_str().replace('_', " "))
}

fn facts(root: Node<'_, '_>) -> TextFacts {
    let mut facts = of_document();
    let said = |name: &str| root.attribute(name).and_then(|value| tidy(&value)).filter(|value| value != UNKNOWN);
    facts.kind = Some(Kind::Case);
    facts.language = "id".parse().ok();
    facts.document_type = Some("putusan".to_owned());
    facts.issued_by = said("lembaga_peradilan").map(|code| court(&code));
    facts.keywords = [said("klasifikasi"), said("sub_klasifikasi"), said("amar"), said("status")]
        .into_iter()
        .flatten()
        .map(|word| word.replace('-', " "))
        .collect();
    if let Some(id) = said("id") {
        facts.aliases.push(Alias::new(AliasScheme::Dataset, format!("indo-law:{id}")));
    }
    if let Some(address) = said("url").filter(|address| address.starts_with("http")) {
        facts.country = if address.contains(".mahkamahagung.go.id/") { "IDN".parse().ok() } else { None };
        facts.aliases.push(Alias::new(AliasScheme::Url, address.clone()));
        facts.source.reference = address;
    }
    facts.number = root.child("kepala_putusan").and_then(number);
    let court = facts.issued_by.as_deref().map(|court| format!(", {court}")).unwrap_or_default();
    facts.title = facts.number.as_ref().map(|number| format!("Putusan nomor {number}{court}"));
    facts
}

/// What stands behind `nomor` or `no` in the head, or the line that begins with a number and the letters of its register.
fn number(head: Node<'_, '_>) -> Option<String> {
    let words: String = head.descendants().filter_map(Node::text).collect();
    let begins = |rest: &str| rest.starts_with(|character: char| character.is_ascii_digit());
    let behind = |line: &str| {
        let of = |word: &str| line.find(word).and_then(|place| line.get(place + word.len()..)).filter(|rest| begins(rest)).map(str::to_owned);
        of("nomor ").or_else(|| of("no ")).or_else(|| of("n o ")).or_else(|| (begins(line) && line.contains(" pid ")).then(|| line.to_owned()))
    };
    let number = words.lines().map(str::trim).find_map(behind)?;
    tidy(&number).filter(|number| number.len() < 80)
}

/// `pn-lexburg` is the Pengadilan Negeri Lexburg.
fn court(code: &str) -> String {
    const COURTS: [(&str, &str); 9] = [
        ("pn", "Pengadilan Negeri"),
        ("pt", "Pengadilan Tinggi"),
        ("pa", "Pengadilan Agama"),
        ("pta", "Pengadilan Tinggi Agama"),
        ("ms", "Mahkamah Syar'iyah"),
        ("pm", "Pengadilan Militer"),
        ("dilmil", "Pengadilan Militer"),
        ("ptun", "Pengadilan Tata Usaha Negara"),
        ("ma", "Mahkamah Agung"),
    ];
    let mut parts = code.split('-');
    let kind = parts.next().unwrap_or_default();
    let Some((_, name)) = COURTS.iter().find(|(known, _)| *known == kind) else { return code.replace('-', " ") };
    parts.fold((*name).to_owned(), |court, place| {
        let mut letters = place.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        format!("{court} {first}{}", letters.as_str())
    })
}
