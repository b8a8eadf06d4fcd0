//! HTML, as browsers read it: the main content in reading order, without navigation, scripts and forms.

mod depth;
mod frame;
mod reader;

use model::draft::{Content, TextFacts};
use model::finding::{Finding, Severity};
use scraper::{Html, Selector};

use crate::limits::Limits;
use crate::read::FlowReading;

/// What a page gives: provisions where it is Akoma Ntoso as HTML, paragraphs otherwise.
#[derive(Debug)]
pub(crate) struct PageReading {
    pub(crate) content: Content,
    pub(crate) facts: TextFacts,
    pub(crate) findings: Vec<Finding>,
}

/// The paragraphs of a page, whatever it is.
pub(crate) fn read_flow(bytes: &[u8], limits: &Limits) -> Result<FlowReading, Finding> {
    let PageReading { content, facts, findings } = read(bytes, limits)?;
    let Content::Flow(flow) = content else {
        let message = "the page holds a law with provisions where only paragraphs were expected";
        return Err(Finding::new(Severity::Refused, "not-a-flow", message, "import the page by itself"));
    };
    Ok(FlowReading { flow, facts, findings })
}

/// Reads a page.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<PageReading, Finding> {
    let (text, finding) = crate::encoding::decode(bytes, declared(bytes).as_deref());
    let mut findings: Vec<Finding> = finding.into_iter().collect();
    if depth::deepest(&text) > limits.max_depth * 8 {
        let message = "its elements are nested deeper than a page can be";
        return Err(Finding::new(Severity::Refused, "nested-too-deep", message, "save the page anew from a browser, or give the text as plain text"));
    }
    if depth::formatting_weight(&text) > text.len() / 8 + 1_000_000 {
        let message = "its marks for bold, links and fonts are left open over so many paragraphs that it would grow without bound";
        return Err(Finding::new(Severity::Refused, "nested-too-deep", message, "save the page anew from a browser, or give the text as plain text"));
    }
    let page = Html::parse_document(&text);
    let mut facts = facts(&page);
    if let Some(read) = crate::akn_html::is_one(bytes).then(|| crate::akn_html::read(&page, limits)).flatten() {
        let (document, of_text, more) = read?;
        findings.extend(more);
        // The title of a law is on its title page.
        facts.title = of_text.title.clone().or(facts.title);
        return Ok(PageReading { content: Content::Document(document), facts: crate::facts::together(of_text, facts), findings });
    }
    let main = frame::main_content(&page);
    let (flow, left_out) = reader::read(main, limits.max_depth);
    if left_out > 0 {
        let message = format!("menus and buttons around the text were left out, {left_out} bytes of words");
        findings.push(Finding::new(Severity::Note, "frame-left-out", message, "compare with the original where words of the law are missing"));
    }
    if flow.lines.is_empty() {
        findings.push(Finding::new(Severity::Warning, "no-text", "the page holds no text", "save the page with its text, not the frame around it"));
    }
    Ok(PageReading { content: Content::Flow(flow), facts, findings })
}

/// The encoding that the page declares in its first kibibytes.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(4096))?).to_ascii_lowercase();
    let after = head.split("charset=").nth(1)?.trim_start_matches(['"', '\'']);
    let end = after.find(|character: char| !(character.is_ascii_alphanumeric() || matches!(character, '-' | '_'))).unwrap_or(after.len());
    Some(after[..end].to_owned()).filter(|name| !name.is_empty())
}

fn facts(page: &Html) -> TextFacts {
    let mut facts = TextFacts::default();
    let select = |selector: &str| Selector::parse(selector).ok().and_then(|selector| page.select(&selector).next());
    facts.language = select("html").and_then(|html| html.value().attr("lang")).and_then(|tag| tag.parse().ok());
    let content = |selector: &str| {
        select(selector).and_then(|meta| meta.value().attr("content")).map(|content| content.trim().to_owned()).filter(|content| !content.is_empty())
    };
    let title = select("title").map(|title| title.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "));
    facts.title = content("meta[name='dc.title'], meta[name='DC.title'], meta[name='DC.Title']");
    facts.frame_title = title.filter(|title| !title.is_empty());
    facts.date = content("meta[name='DC.date'], meta[name='dc.date']").and_then(|date| date.get(..10).unwrap_or(&date).parse().ok());
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::text::flow::Line;

    fn lines(html: &str) -> Vec<String> {
        read_flow(html.as_bytes(), &Limits::default()).unwrap().flow.lines.iter().map(Line::plain).collect()
    }

    #[test]
    fn the_text_is_read_and_the_frame_is_not() {
        let html = "<html lang=fr><head><title>Loi</title></head><body><nav>Menu</nav><main><h1>Loi</h1><p>Un <b>mot</b><br>puis un autre.</p>\
                    <ol start=3 type=a><li>premier<li>second</ol><table><tr><th>A<td>B</table></main><footer>pied</footer></body></html>";
        assert_eq!(lines(html), ["Loi", "Un mot", "puis un autre.", "c. premier", "d. second", ""]);
        assert_eq!(read(html.as_bytes(), &Limits::default()).unwrap().facts.language, "fr".parse().ok());
    }

    #[test]
    fn ten_thousand_open_elements_are_refused() {
        assert_eq!(read("<div>".repeat(10_000).as_bytes(), &Limits::default()).unwrap_err().code, "nested-too-deep");
    }
}
