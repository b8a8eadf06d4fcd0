//! What stands beside the words of a document that is written: its styles, its list, its foot, its properties, its addresses.

use super::WordDocument;
use super::body::language;
use crate::akn::escape;

pub(super) const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
    <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
    <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
    <Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
    <Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
    <Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>\
    <Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>\
    <Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>\
    </Types>";

pub(super) const PACKAGE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"document\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
    <Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
    </Relationships>";

/// Word of this age and later shows documents without this part as if they came from Word 2007.
pub(super) const SETTINGS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
    <w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:compat>\
    <w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";

/// One list of bullets; the indent is at the start of the line, whichever side that is.
pub(super) const NUMBERING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
    <w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"0\">\
    <w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/>\
    <w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"397\" w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum>\
    <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

/// The relationships of the words: the parts beside them and the addresses they lead to.
pub(super) fn relationships(links: &[String]) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );
    for (id, kind, target) in [
        ("styles", "styles", "styles.xml"),
        ("lists", "numbering", "numbering.xml"),
        ("settings", "settings", "settings.xml"),
        ("foot", "footer", "footer1.xml"),
    ] {
        out.push_str(&format!("<Relationship Id=\"{id}\" Type=\"{KIND}/{kind}\" Target=\"{target}\"/>"));
    }
    for (number, address) in (1..).zip(links) {
        out.push_str(&format!("<Relationship Id=\"link{number}\" Type=\"{KIND}/hyperlink\" TargetMode=\"External\""));
        escape::attribute(&mut out, "Target", address);
        out.push_str("/>");
    }
    out.push_str("</Relationships>");
    out
}

/// The title and the language, which screen readers say first.
pub(super) fn properties(document: &WordDocument) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>",
    );
    escape::text(&mut out, &document.title);
    out.push_str("</dc:title><dc:language>");
    escape::text(&mut out, &document.language);
    out.push_str("</dc:language></cp:coreProperties>");
    out
}

/// The foot of every page: what the document says there, and the number of the page.
pub(super) fn footer(document: &WordDocument) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:pStyle w:val=\"Small\"/>",
    );
    out.push_str(direction(document));
    out.push_str("</w:pPr>");
    if !document.footer.is_empty() {
        let right = if document.right_to_left { "<w:rPr><w:rtl/></w:rPr>" } else { "" };
        out.push_str(&format!("<w:r>{right}<w:t xml:space=\"preserve\">"));
        escape::text(&mut out, &document.footer);
        out.push_str(" · </w:t></w:r>");
    }
    out.push_str("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>");
    out
}

/// The styles, by the names under which word processors know headings.
pub(super) fn styles(document: &WordDocument) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"SimSun\" w:cs=\"Arial\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>",
    );
    language(&mut out, &document.language, document.right_to_left);
    out.push_str(
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"100\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>",
    );
    out.push_str("</w:docDefaults>");
    out.push_str(&format!(
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr>{}</w:pPr></w:style>",
        direction(document)
    ));
    for (id, name, paragraph, run) in STYLES {
        out.push_str(&format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:next w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        ));
    }
    out.push_str(OTHER_STYLES);
    out
}

/// Id, name, how the paragraph stands, how its words look.
const STYLES: &[(&str, &str, &str, &str)] = &[
    ("Title", "Title", "<w:keepNext/><w:spacing w:after=\"160\"/>", "<w:b/><w:bCs/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>"),
    (
        "Heading1",
        "heading 1",
        "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>",
    ),
    (
        "Heading2",
        "heading 2",
        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>",
    ),
    (
        "Heading3",
        "heading 3",
        "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"60\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>",
    ),
    ("Heading4", "heading 4", "<w:keepNext/><w:spacing w:before=\"140\" w:after=\"60\"/><w:outlineLvl w:val=\"3\"/>", "<w:b/><w:bCs/><w:i/><w:iCs/>"),
    ("Quote", "Quote", "<w:ind w:left=\"397\" w:right=\"397\"/>", "<w:color w:val=\"333333\"/>"),
    ("Item", "List Bullet", "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/><w:ind w:left=\"397\" w:hanging=\"284\"/>", ""),
    ("Small", "Small", "<w:spacing w:after=\"60\"/>", "<w:color w:val=\"444444\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>"),
];

const OTHER_STYLES: &str = "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
    <w:rPr><w:color w:val=\"0B4F9C\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
    <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\
    <w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:pPr><w:spacing w:after=\"40\"/></w:pPr>\
    <w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9AA5B1\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9AA5B1\"/>\
    <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9AA5B1\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9AA5B1\"/>\
    <w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9AA5B1\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9AA5B1\"/></w:tblBorders>\
    </w:tblPr></w:style></w:styles>";

fn direction(document: &WordDocument) -> &'static str {
    if document.right_to_left { "<w:bidi/>" } else { "" }
}
