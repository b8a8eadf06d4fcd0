//! Changes that the metadata of a text declares: in its list of amending acts, and above the text where its publisher says that it lacks them.

use model::draft::TextFacts;
use model::record::Kind;
use testkit::App;

/// A law of Lexaria in the XML of a publisher, with three unapplied effects: two of one act, one that is not in force.
const LAW: &str = r#"<?xml version="1.0"?><Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation" xmlns:ukm="http://www.legislation.gov.uk/namespaces/metadata" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dct="http://purl.org/dc/terms/" DocumentURI="http://law.example.org/xlx/2015/4" IdURI="http://law.example.org/id/xlx/2015/4">
<ukm:Metadata><dc:title>Machines Act 2015</dc:title><dc:language>en</dc:language><dct:valid>2020-01-01</dct:valid><ukm:PrimaryMetadata><ukm:Number Value="4"/><ukm:EnactmentDate Date="2015-03-01"/></ukm:PrimaryMetadata>
<ukm:UnappliedEffects><ukm:UnappliedEffect Type="words inserted" RequiresApplied="true" AffectedProvisions="s. 2"><ukm:AffectingTitle>Robots Act 2018</ukm:AffectingTitle><ukm:InForceDates><ukm:InForce Date="2019-04-01" Applied="false"/></ukm:InForceDates></ukm:UnappliedEffect>
<ukm:UnappliedEffect Type="repealed" RequiresApplied="true" AffectedProvisions="s. 1"><ukm:AffectingTitle>Robots Act 2018</ukm:AffectingTitle><ukm:InForceDates><ukm:InForce Date="2021-04-01" Applied="false"/></ukm:InForceDates></ukm:UnappliedEffect>
<ukm:UnappliedEffect Type="substituted" RequiresApplied="true" AffectedProvisions="s. 2"><ukm:AffectingTitle>Fees Act 2022</ukm:AffectingTitle><ukm:InForceDates><ukm:InForce Prospective="true"/></ukm:InForceDates></ukm:UnappliedEffect></ukm:UnappliedEffects></ukm:Metadata>
<Primary><Body><P1group><Title>Entry</Title><P1 id="section-1"><Pnumber>1</Pnumber><P1para><Text>A person who enters a zorblax commits an offence.</Text></P1para></P1></P1group><P1group><Title>Tools</Title><P1 id="section-2"><Pnumber>2</Pnumber><P1para><Text>A person who sells a robot commits an offence.</Text></P1para></P1></P1group></Body></Primary></Legislation>"#;

/// A law of Lexaria in Akoma Ntoso, whose life tells of two amending acts, the second later than the text.
const BY_LAW: &str = r##"<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta><identification source="#x"><FRBRWork><FRBRthis value="/akn/lx/act/2010/2/!main"/><FRBRuri value="/akn/lx/act/2010/2"/><FRBRalias value="Fences Act" name="title"/><FRBRdate date="2010-03-04" name="Generation"/><FRBRauthor href="#x"/><FRBRcountry value="lx"/><FRBRnumber value="2"/></FRBRWork><FRBRExpression><FRBRthis value="x"/><FRBRuri value="x"/><FRBRdate date="2014-01-01" name="amended"/><FRBRauthor href="#x"/><FRBRlanguage language="eng"/></FRBRExpression></identification>
<lifecycle source="#x"><eventRef eId="e1" date="2012-02-01" type="amendment" source="#a1"/><eventRef eId="e2" date="2016-11-04" type="amendment" source="#a2"/></lifecycle>
<references source="#x"><passiveRef eId="a1" href="/akn/lx/act/2012/6" showAs="Hedges Act"/><passiveRef eId="a2" href="/akn/lx/act/2016/9" showAs="Gates Act"/></references></meta><body><section eId="sec_1"><num>1.</num><heading>Fences</heading><content><p>A fence stands.</p></content></section></body></act></akomaNtoso>"##;

fn facts() -> TextFacts {
    TextFacts { kind: Some(Kind::Law), country: "XLX".parse().ok(), sample: true, ..TextFacts::default() }
}

async fn app_with(name: &str, xml: &str) -> (App, String) {
    let app = App::empty().await;
    app.take_in(name, xml, facts()).await;
    let list = app.get("/api/v1/records?kind=law&country=XLX").await.json();
    let id = list["items"][0]["id"].as_str().unwrap().to_owned();
    (app, id)
}

#[tokio::test]
async fn what_the_publisher_has_not_worked_in_is_said_above_the_text() {
    let (app, id) = app_with("machines.xml", LAW).await;
    let list = app.get(&format!("/api/v1/records/{id}/amendments")).await.json();
    assert_eq!(list["total"], 2, "{list}");
    assert_eq!((list["items"][0]["name"].as_str(), list["items"][0]["basis"].as_str()), (Some("Robots Act 2018"), Some("metadata")));
    assert!(list["items"].as_array().unwrap().iter().all(|item| item["outstanding"] == true));
    let page = app.get(&format!("/en/laws/{id}")).await.text();
    assert!(page.contains("The publisher names 2 acts whose changes are not in this text yet"), "{page}");
    assert!(page.contains("Fees Act 2022") && page.contains("not in the text yet") && !page.contains("Changed since"), "{page}");
    let russian = app.get(&format!("/ru/laws/{id}")).await.text();
    assert!(russian.contains("Издатель указывает 2 акта"), "{russian}");
}

#[tokio::test]
async fn on_a_day_only_what_was_in_force_is_missing() {
    let (app, id) = app_with("machines.xml", LAW).await;
    let on_day = async |day: &str| app.get(&format!("/en/laws/{id}?on={day}")).await.text();
    let later = on_day("2020-06-01").await;
    assert!(later.contains("The publisher names 1 act whose changes are not in this text yet") && later.contains("1 April 2019"), "{later}");
    assert!(!later.contains("by an act that this text may not contain yet"), "what the publisher says is said once");
    assert!(!on_day("2019-01-01").await.contains("not in this text yet"), "no text of so early a day is held");
}

#[tokio::test]
async fn the_life_of_a_text_tells_which_changes_it_contains() {
    let (app, id) = app_with("fences.xml", BY_LAW).await;
    let list = app.get(&format!("/api/v1/records/{id}/amendments")).await.json();
    let acts: Vec<_> =
        list["items"].as_array().unwrap().iter().map(|item| (item["name"].as_str().unwrap(), item["date"].as_str().unwrap())).collect();
    assert_eq!(acts, [("Gates Act", "2016-11-04"), ("Hedges Act", "2012-02-01")]);
    let page = app.get(&format!("/en/laws/{id}")).await.text();
    assert!(page.contains("the text held is of 1 January 2014, the last known amendment of 4 November 2016"), "{page}");
    let hedges = "# Hedges Act\n\n## Section 1. Name\n\nThis is the Hedges Act.\n";
    let by = TextFacts {
        title: Some("Hedges Act".to_owned()),
        language: "en".parse().ok(),
        number: Some("6".to_owned()),
        date: "2012-01-15".parse().ok(),
        ..facts()
    };
    let alias = model::alias::Alias::new(model::alias::AliasScheme::Frbr, "/akn/lx/act/2012/6");
    app.take_in("hedges.md", hedges, TextFacts { aliases: vec![alias], ..by }).await;
    let list = app.get(&format!("/api/v1/records/{id}/amendments")).await.json();
    assert!(list["items"][1]["record"]["id"].is_string(), "the act answers to its address: {list}");
}
