//! Markdown: its forms, its front matter, and the raw HTML that converters leave in it.

use model::text::flow::Form;

use crate::{flow, lines, text};

#[test]
fn front_matter_gives_facts_and_no_paragraph() {
    let file = b"---\ntitle: \"Information Act\"\njurabk: InfA 2001\nenactment_date: \"2013-11-13\"\npublication_date: 2013-12-11\nlanguage: en\n---\n# Information Act\n\nSection 1. Text\n";
    let draft = text("a.md", file);
    assert_eq!(draft.facts.title.as_deref(), Some("Information Act"));
    assert_eq!(draft.facts.other_names, ["InfA 2001"]);
    assert_eq!((draft.facts.date, draft.facts.published), ("2013-11-13".parse().ok(), "2013-12-11".parse().ok()));
    assert_eq!(lines("a.md", file), ["Information Act", "Section 1. Text"]);
}

#[test]
fn forms_are_kept_and_raw_html_gives_its_words() {
    let file = "## Part I\n\n3. third\n4. fourth\n   - inner\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d |\n\n<div class=\"x\">Words in a division</div>\n\nbefore<br/>after &amp; **all**\n";
    let flow = flow("a.md", file.as_bytes());
    let shown: Vec<String> = flow.lines.iter().map(model::text::flow::Line::plain).collect();
    assert_eq!(shown, ["Part I", "3. third", "4. fourth", "inner", "quoted", "", "Words in a division", "before", "after & all"]);
    assert_eq!((&flow.lines[0].form, &flow.lines[1].form, flow.lines[3].indent), (&Form::Heading(2), &Form::Item, 1));
}
