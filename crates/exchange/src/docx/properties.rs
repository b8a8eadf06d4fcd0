//! What stands beside the body of a DOCX: the addresses of its links, its title.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::Event;

/// The addresses of links, by their ids.
pub(super) fn targets(xml: &str) -> HashMap<String, String> {
    let mut targets = HashMap::new();
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Empty(element) | Event::Start(element) if element.local_name().as_ref() == "Relationship" => {
                let attribute = |name: &str| super::body::attribute(&element, name);
                if let (Some(id), Some(target)) = (attribute("Id"), attribute("Target")) {
                    targets.insert(id, target);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    targets
}

/// The title of the document's properties, unless a word processor made it up.
pub(super) fn title(xml: &str) -> Option<String> {
    let start = xml.find("<dc:title>")? + "<dc:title>".len();
    let title = xml.get(start..start + xml.get(start..)?.find("</dc:title>")?)?;
    crate::facts::credible_title(&model::text::structured::plain_of_xml(title))
}
