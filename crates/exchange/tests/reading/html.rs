//! HTML: the text and its form, without what stands around it.

use exchange::{Limits, Source};
use model::draft::{Draft, TextFacts};
use model::text::document::Inline;
use model::text::flow::Form;

use crate::{flow, lines, text};

const PAGE: &str = "<!DOCTYPE html><html lang=\"fr\"><head><title>Loi sur les données</title><meta name=\"DC.date\" content=\"2019-04-02T00:00\">\
    <style>p{}</style></head><body><nav><a href=/>Accueil</a></nav><main><h1>Loi</h1><p>Un <b>mot</b>, un <a href=\"https://example.org/a\">lien</a> \
    et <a href=\"javascript:x\">rien</a>.</p><script>var x</script><ol start=26 type=a><li>premier<li>second</ol>\
    <table><tr><th colspan=2>Tête<tr><td rowspan=2>A<td>B<tr><td>C</table></main><footer>pied</footer></body></html>";

#[test]
fn the_text_is_read_in_its_form_and_the_frame_is_not() {
    assert_eq!(lines("a", PAGE.as_bytes()), ["Loi", "Un mot, un lien et rien.", "z. premier", "aa. second", ""]);
    let flow = flow("a", PAGE.as_bytes());
    assert_eq!(flow.lines[0].form, Form::Heading(1));
    let Form::Table(table) = &flow.lines[4].form else { panic!("no table") };
    let spans: Vec<Vec<(u16, u16, bool)>> =
        table.rows.iter().map(|row| row.iter().map(|cell| (cell.columns, cell.rows, cell.head)).collect()).collect();
    assert_eq!(spans, [vec![(2, 1, true)], vec![(1, 2, false), (1, 1, false)], vec![(1, 1, false)]]);
    let refs: Vec<&str> =
        flow.lines[1].text.iter().filter_map(|run| if let Inline::Ref { href, .. } = run { Some(href.as_str()) } else { None }).collect();
    assert_eq!(refs, ["https://example.org/a"]);
}

#[test]
fn the_frame_of_a_page_says_title_language_and_date_and_a_manifest_knows_better() {
    let facts = text("a", PAGE.as_bytes()).facts;
    let said = (facts.title.as_deref(), facts.frame_title.as_deref(), facts.language, facts.date);
    assert_eq!(said, (None, Some("Loi sur les données"), "fr".parse().ok(), "2019-04-02".parse().ok()));
    let hints = TextFacts { title: Some("Loi n° 7".to_owned()), ..TextFacts::default() };
    let reading = exchange::read(&Source { name: "a", bytes: PAGE.as_bytes(), hints }, &Limits::default());
    let Some(Draft::Text(draft)) = reading.drafts.first() else { panic!("no text") };
    assert_eq!((draft.facts.title.as_deref(), draft.facts.date), (Some("Loi n° 7"), "2019-04-02".parse().ok()));
}

#[test]
fn words_deeper_than_is_kept_are_still_read() {
    let page = format!("<html><body>{}the innermost words{}</body></html>", "<div>".repeat(1_500), "</div>".repeat(1_500));
    assert_eq!(lines("a", page.as_bytes()), ["the innermost words"]);
}

#[test]
fn menus_are_left_out_by_what_they_are_called_and_that_is_said() {
    let text = "<p>A person who enters a system without right commits an offence and is fined.</p>".repeat(8);
    let menu =
        "<div class=\"site-navbar\"><a href=/a>Home</a> <a href=/b>Laws</a></div><ul id=breadcrumbs><li>You are here</ul><div role=search>Find</div>";
    let page = format!("<html><body>{menu}{text}<div class=menu-holder>{text}</div><div class=\"footer\">Imprint</div></body></html>");
    let reading = crate::read("a.html", page.as_bytes());
    assert_eq!(crate::codes(&reading), ["frame-left-out"]);
    let shown = lines("a.html", page.as_bytes());
    // What is called a menu and holds half of the words is none.
    assert_eq!((shown.len(), shown[0].starts_with("A person")), (16, true));
}

#[test]
fn a_page_of_frames_holds_no_text_and_says_so() {
    let page = "<html><head><title>Act</title></head><frameset cols=\"20%,80%\"><frame src=menu.htm><frame src=act.htm></frameset></html>";
    assert_eq!(crate::codes(&crate::read("a.html", page.as_bytes())), ["no-text"]);
}
