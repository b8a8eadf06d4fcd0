//! A small sample of each format, for the fictional State of Lexaria.

use crate::docx::package;

pub(crate) const CANADA: &str = r#"<?xml version="1.0" encoding="utf-8"?><Statute lims:current-date="2026-01-05" in-force="yes" xml:lang="en" xmlns:lims="http://justice.gc.ca/lims">
<Identification><LongTitle>An Act respecting computers</LongTitle><ShortTitle>Computer Act</ShortTitle><BillHistory><Stages stage="assented-to"><Date><YYYY>2020</YYYY><MM>4</MM><DD>13</DD></Date></Stages></BillHistory><Chapter><ConsolidatedNumber>X-7</ConsolidatedNumber></Chapter></Identification>
<Introduction><Enacts><Provision><Text>The Assembly enacts as follows:</Text></Provision></Enacts></Introduction>
<Body><Heading level="1"><Label>PART I</Label><TitleText>Offences</TitleText></Heading><Heading level="2"><TitleText>Access</TitleText></Heading>
<Section><MarginalNote>Access without right</MarginalNote><Label>1</Label><Subsection><Label>(1)</Label><Text>A person who <DefinedTermEn>accesses</DefinedTermEn> a system</Text><Paragraph><Label>(a)</Label><Text>without right, or</Text></Paragraph><Paragraph><Label>(b)</Label><Text>beyond a right,</Text></Paragraph><ContinuedSectionSubsection><Text>commits an offence.</Text></ContinuedSectionSubsection></Subsection>
<Definition><Text><DefinedTermEn>system</DefinedTermEn> means</Text><Paragraph><Label>(a)</Label><Text>a device;</Text></Paragraph></Definition><HistoricalNote><HistoricalNoteSubItem>2020, c. 7, s. 1</HistoricalNoteSubItem></HistoricalNote></Section>
<Heading level="1"><Label>PART II</Label><TitleText>Changes</TitleText></Heading><Section><Label>2</Label><Text>The Act is replaced by:<FootnoteRef idref="n1">1</FootnoteRef></Text><AmendedText><Section><Label>9</Label><Text>New words.</Text></Section></AmendedText><Footnote id="n1"><Label>1</Label><Text>As it then was.</Text></Footnote></Section></Body>
<Schedule><ScheduleFormHeading><Label>SCHEDULE</Label><OriginatingRef>(Section 1)</OriginatingRef><TitleText>Systems</TitleText></ScheduleFormHeading><TableGroup><table><tgroup cols="2"><colspec colname="a"/><colspec colname="b"/><thead><row><entry namest="a" nameend="b">Both</entry></row></thead><tbody><row><entry>One</entry><entry>Two</entry></row></tbody></tgroup></table></TableGroup></Schedule></Statute>"#;

pub(crate) const CLML: &str = r#"<?xml version="1.0"?><Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation" xmlns:ukm="http://www.legislation.gov.uk/namespaces/metadata" xmlns:dc="http://purl.org/dc/elements/1.1/" DocumentURI="http://law.example.org/xlx/2020/7" IdURI="http://law.example.org/id/xlx/2020/7">
<ukm:Metadata><dc:title>Computer Act 2020</dc:title><dc:language>en</dc:language><ukm:PrimaryMetadata><ukm:DocumentClassification><ukm:DocumentMainType Value="LexarianPublicAct"/></ukm:DocumentClassification><ukm:Number Value="7"/><ukm:EnactmentDate Date="2020-04-13"/></ukm:PrimaryMetadata></ukm:Metadata>
<Primary><PrimaryPrelims><Title>Computer Act 2020</Title><Number>2020 CHAPTER 7</Number><LongTitle>An Act to secure computers.</LongTitle><PrimaryPreamble><EnactingText><Para><Text>Be it enacted:</Text></Para></EnactingText></PrimaryPreamble></PrimaryPrelims>
<Body><Part><Number>Part 1</Number><Title>Offences</Title><P1group><Title>Access without right</Title><P1 id="section-1"><Pnumber>1</Pnumber><P1para><P2 id="section-1-1"><Pnumber>1</Pnumber><P2para><Text>A person is guilty if<CommentaryRef Ref="c1"/>—</Text><P3 id="section-1-1-a"><Pnumber>a</Pnumber><P3para><Text>he enters <Emphasis>any</Emphasis> system, and</Text></P3para></P3><P3 id="section-1-1-b"><Pnumber PuncAfter=")">b</Pnumber><P3para><Text>he knows it.</Text></P3para></P3></P2para></P2></P1para></P1></P1group>
<P1group><Title>Penalties</Title><P1 id="section-2"><Pnumber>2</Pnumber><P1para><Text>A fine.</Text><BlockAmendment><P1><Pnumber>9</Pnumber><P1para><Text>Quoted words.</Text></P1para></P1></BlockAmendment></P1para></P1><P1 id="section-3"><Pnumber>3</Pnumber><P1para><Text>Prison.</Text></P1para></P1></P1group></Part></Body>
<Schedules><Title>SCHEDULES</Title><Schedule id="schedule-1"><Number>Schedule 1</Number><TitleBlock><Title>Systems</Title></TitleBlock><ScheduleBody><P1 id="schedule-1-paragraph-1"><Pnumber>1</Pnumber><P1para><Text>Every system.</Text></P1para></P1></ScheduleBody></Schedule></Schedules></Primary>
<Commentaries><Commentary id="c1" Type="F"><Para><Text>Words inserted in 2021.</Text></Para></Commentary></Commentaries></Legislation>"#;

pub(crate) const USLM: &str = r#"<?xml version="1.0"?><uscDoc xmlns="http://xml.house.gov/schemas/uslm/1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" identifier="/xlx/code/t7" xml:lang="en"><meta><dc:title>Title 7</dc:title><dc:type>Code Title</dc:type><docNumber>7</docNumber></meta>
<main><title identifier="/xlx/code/t7"><num value="7">Title 7—</num><heading>COMPUTERS</heading><chapter><num value="1">CHAPTER 1—</num><heading>ACCESS</heading><toc><p>Sec. 101.</p></toc>
<section><num value="101">§ 101.</num><heading> Access without right</heading><subsection><num value="a">(a)</num><heading>Offence.—</heading><chapeau>Whoever—</chapeau><paragraph><num value="1">(1)</num><content>enters a system, see <ref href="https://law.example.org/7">law 7</ref>;</content></paragraph><paragraph><num value="2">(2)</num><content>reads data,</content></paragraph><continuation>shall be fined.</continuation></subsection><sourceCredit>(Added 2020.)</sourceCredit></section></chapter></title></main></uscDoc>"#;

pub(crate) const FORMEX: &str = r#"<?xml version="1.0"?><ACT xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://formex.publications.europa.eu/schema/formex-05.56-20160701.xd"><BIB.INSTANCE><LG.DOC>EN</LG.DOC><NO.CELEX>39999L0007</NO.CELEX><DATE ISO="20200413">20200413</DATE></BIB.INSTANCE>
<TITLE><TI><P><HT TYPE="UC">Directive 7</HT></P></TI></TITLE><PREAMBLE><PREAMBLE.INIT>THE COUNCIL,</PREAMBLE.INIT><GR.CONSID><CONSID><NP><NO.P>(1)</NO.P><TXT>Whereas systems matter.</TXT></NP></CONSID></GR.CONSID></PREAMBLE>
<ENACTING.TERMS><DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>Offences</P></STI></TITLE><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART>Access</STI.ART><PARAG><NO.PARAG>1.</NO.PARAG><ALINEA><P>States shall punish:</P><LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>access;</TXT></NP></ITEM></LIST></ALINEA></PARAG></ARTICLE></DIVISION></ENACTING.TERMS><FINAL><P>Done at Lexburg.</P></FINAL></ACT>"#;

pub(crate) const INDO_LAW: &str = "<putusan amar=\"pidana\" id=\"abc123\" klasifikasi=\"pidana-khusus\" lembaga_peradilan=\"pn-lexburg\" sub_klasifikasi=\"tidak-diketahui\" url=\"https://law.example.org/putusan/abc123.html\">\n<kepala_putusan>\nputusan\nnomor 7 pid sus 2020 pn lx\ndemi keadilan\n</kepala_putusan>\n<fakta>\nterdakwa masuk ke sistem\ntanpa hak\n</fakta>\n<amar_putusan>\n1 menyatakan terdakwa bersalah\n</amar_putusan>\n</putusan>\n";

/// In Latin-1, with a bare ampersand, an entity of HTML and an element that is never closed.
pub(crate) fn case_report() -> Vec<u8> {
    let text = "<?xml version=\"1.0\"?>\n<case>\n<name>Alpha & Beta v Gamma [2020] XLXHC 7 (13 April 2020)</name>\n<AustLII>http://law.example.org/7.html</AustLII>\n<catchphrases>\n<catchphrase \"id=c0\">access to systems</catchphrase>\n</catchphrases>\n<sentences>\n<sentence id=\"s0\">\n 1 The applicant keeps a caf\u{e9}&nbsp;system.</sentence>\n<sentence id=\"s1\">It was entered &agrave; tort.\n\n\n 2 The respondent denies it.\n<sentence id=\"s2\">So say I.</sentence>\n</sentences>\n</case>";
    text.chars().map(|character| u8::try_from(u32::from(character)).unwrap()).collect()
}

pub(crate) const LAW_JSON: &str = r#"{"id": "xlx-7", "type": "statute", "title": "Computer Act", "short_name": "CA 2020", "status": "in_force", "issued_date": "2020-04-13", "in_force_date": "2020-05-01", "url": "https://law.example.org/akn/lx/act/2020/7/eng@2021-01-01", "language": "en",
"provisions": [{"provision_ref": "s1", "chapter": "Part I – Offences", "section": "1", "title": "Access", "content": "(1) A person who— (a) enters a system; or (b) reads data, commits an offence. (2) In subsection (1), a system includes a part."},
{"provision_ref": "s2", "chapter": "Part I – Offences", "section": "2", "title": "Penalty", "content": "A fine."}, {"provision_ref": "s3", "chapter": "Part II – Rest", "section": "3", "title": "Start", "content": ""}]}"#;

pub(crate) const LAWS_JSON: &str = r#"{"documents": [{"title": "Title 7", "identifier": "7 LC", "jurisdiction": "XLX"}, {"title": "Title 8"}], "provisions": [
{"document_index": 0, "section_number": "§ 101", "title": "Access", "text": "(a) Whoever—(1) enters a system;\n\n(2) reads data;\n\nshall be fined.\n\n(b) This is new."},
{"document_index": 1, "section_number": "§ 1", "title": "Start", "text": "Now."}]}"#;

pub(crate) const ARTICLES: &str = "{\"seq\":1,\"code_title\":\"Lex kodeksi\",\"article_id\":\"_front\",\"article_display\":\"front_matter\",\"title\":\"\",\"text\":\"LEX KODEKSI\"}\n{\"seq\":2,\"code_title\":\"Lex kodeksi\",\"article_id\":\"1\",\"article_display\":\"1-modda\",\"title\":\"Maqsad\",\"section\":\"BIRINCHI BOʻLIM\",\"chapter\":\"\",\"text\":\"Birinchi qism.\\na) bir;\\nb) ikki.\"}\n{\"seq\":3,\"code_title\":\"Lex kodeksi\",\"article_id\":\"1.1\",\"article_display\":\"1¹-modda\",\"title\":\"Yana\",\"section\":\"BIRINCHI BOʻLIM\",\"chapter\":\"\",\"text\":\"Ikkinchi qism.\"}\n";

pub(crate) const JUDILIBRE: &str = r#"{"id": "abc7", "source": "jurinet", "text": "COUR DE LEX\n\nFaits 𝒳 de la cause.\n\nMotifs.\n\nREJETTE", "chamber": "comm", "decision_date": "2020-04-13", "jurisdiction": "cc", "number": "20-10.007", "solution": "rejet", "type": "arret", "ecli": "ECLI:XL:CCASS:2020:CO00007", "summary": "Un sommaire de la décision.", "themes": ["accès"], "zones": {"introduction": [{"start": 0, "end": 13}], "expose": [{"start": 13, "end": 36}], "motivations": [{"start": 36, "end": 45}], "dispositif": [{"start": 45, "end": 52}]}}"#;

pub(crate) const JUDILIBRE_LIST: &str = r#"{"resolved": [{"score": 1, "id": "abc7", "jurisdiction": "Tribunal de commerce", "location": "Tribunal de commerce de Lexbourg", "number": "20G7", "ecli": null, "decision_date": "2020-04-13", "solution": "Rejet", "themes": ["accès"]}], "unresolved": [{"score": 1, "id": "abc7", "jurisdiction": "tcom", "number": "20G7", "decision_date": "2020-04-13", "solution": null}]}"#;

pub(crate) const OLDP: &str = r#"[{"model": "cases.case", "pk": 7, "fields": {"title": "Beschluss vom 13.4.2020", "court_raw": "{\"name\":\"Lexgericht\"}", "court_chamber": "2. Senat", "date": "2020-04-13", "file_number": "2 X 7/20", "type": "Beschluss", "source_url": "http://law.example.org/7", "content": "", "raw": "<html lang=\"de\"><body><div class=\"navbar\"><a href=/>Start</a></div><h2>Tenor</h2><p>Der Antrag wird verworfen, weil der Zugang zum System rechtswidrig war.</p></body></html>", "ecli": ""}}]"#;

pub(crate) const SAOS: &str = r#"[{"caseNumber": "X 7/20", "judges": [{"name": "Sędzia Pierwszy", "specialRoles": []}], "source": {"sourceJudgmentId": "abc7", "sourceJudgmentUrl": "http://law.example.org/7.doc", "sourceCode": "SUPREME_COURT"}, "judgmentDate": "2020-04-13", "textContent": "WYROK\n\nTrybunał orzeka.", "judgmentType": "SENTENCE", "dissentingOpinions": [{"textContent": "Nie zgadzam się.", "authors": ["Sędzia Drugi"]}]}, {"caseNumber": "X 8/20", "judgmentDate": "2020-04-14", "textContent": "POSTANOWIENIE", "judgmentType": "DECISION"}]"#;

pub(crate) const AKN_PAGE: &str = r##"<!DOCTYPE html><html lang="en"><head><title>Computer Act – LexLII</title></head><body><nav>Menu</nav><div class="toolbar"><a href="/x">Download</a></div><la-akoma-ntoso frbr-expression-uri="/akn/lx/act/2020/7/eng@2021-01-01"><div class="coverpage"><h1>Computer Act</h1><h2>Act 7 of 2020</h2><ul><li class="assent-date">Assented to on 13 April 2020</li><li class="commencement-date">Commenced on 1 May 2020</li></ul></div>
<span class="akn-akomaNtoso"><span class="akn-act" data-name="act"><section class="akn-preamble"><span class="akn-p">Be it enacted:</span></section><span class="akn-body"><section class="akn-chapter" id="chp_I" data-eid="chp_I"><h2>Chapter I<br>Offences</h2><section class="akn-section" id="chp_I__sec_1" data-eid="chp_I__sec_1"><h3>1. Access</h3><section class="akn-subsection" data-eid="chp_I__sec_1__subsec_1"><span class="akn-num">(1)</span><span class="akn-content"><span class="akn-p">A person<sup><a href="#x__authorialNote_1">1</a></sup><span class="akn-authorialNote" data-marker="1"><span class="akn-authorialNote--marker"><sup>1</sup></span><span class="akn-authorialNote--content"><span class="akn-p">A note.</span></span></span> who enters <a class="akn-ref" data-href="/akn/lx/act/2019/1" href="/resolve">a system</a>.</span></span></section></section><section class="akn-article" data-eid="chp_I__art_4"><h2>Article 4 – Penalty</h2><span class="akn-content"><div class="akn--table-container"><table class="akn-table"><tr class="akn-tr"><td class="akn-td" colspan="2"><span class="akn-p">A fine</span></td></tr></table></div></span></section></section></span></span></span></la-akoma-ntoso><footer>foot</footer></body></html>"##;

pub(crate) fn epub() -> Vec<u8> {
    package(&[
        ("mimetype", "application/epub+zip"),
        (
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
        ),
        (
            "OEBPS/book.opf",
            "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>Computer Act</dc:title><dc:language>en</dc:language><dc:date>2020-04-13</dc:date></metadata><manifest><item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/><item id=\"b\" href=\"Text/two%20b.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"a\" href=\"Text/one.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"lost\" href=\"lost.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"nav\"/><itemref idref=\"a\"/><itemref idref=\"b\"/><itemref idref=\"lost\"/></spine></package>",
        ),
        ("OEBPS/nav.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Contents</p></body></html>"),
        (
            "OEBPS/Text/one.xhtml",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><h1>Part I</h1><p>1. A person shall not enter.</p></body></html>",
        ),
        ("OEBPS/Text/two b.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>2. A fine.</p></body></html>"),
    ])
}

pub(crate) fn odt() -> Vec<u8> {
    package(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        (
            "styles.xml",
            "<office:document-styles xmlns:office=\"o\" xmlns:style=\"s\" xmlns:text=\"t\" xmlns:fo=\"f\"><office:styles><style:default-style style:family=\"paragraph\"><style:text-properties fo:language=\"en\"/></style:default-style><text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"I\" style:num-prefix=\"Part \"/></text:outline-style></office:styles></office:document-styles>",
        ),
        (
            "meta.xml",
            "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\"><office:meta><dc:title>Computer Offences Act</dc:title></office:meta></office:document-meta>",
        ),
        (
            "content.xml",
            "<office:document-content xmlns:office=\"o\" xmlns:style=\"s\" xmlns:text=\"t\" xmlns:table=\"tb\" xmlns:fo=\"f\" xmlns:xlink=\"x\"><office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style><text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\"/></text:list-style></office:automatic-styles><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted words.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h text:outline-level=\"1\">Offences</text:h><text:list text:style-name=\"L1\"><text:list-item><text:p>A <text:span text:style-name=\"T1\">person</text:span><text:s/>shall<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See Act 1.</text:p></text:note-body></text:note>:</text:p><text:list><text:list-item><text:p>enter;</text:p></text:list-item><text:list-item><text:p>read.</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>A fine.</text:p></text:list-item></text:list><text:p>Text.</text:p><text:list text:continue-numbering=\"true\" text:style-name=\"L1\"><text:list-item><text:p>The end.</text:p></text:list-item></text:list><table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Head</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>",
        ),
    ])
}

pub(crate) const RTF: &str = r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Times;}}{\stylesheet{\s1\outlinelevel0 heading 1;}}{\info{\title Computer Offences Act}{\author Nobody}}{\header Page head\par}
\pard\plain\s1 Part I\par\pard\plain {\listtext 1.\tab}A {\b person} shall\u8217 't caf\'e9{\footnote\pard See Act 1.\par}{\*\unknown hidden}{\v invisible}:\par\pard\f1\'d1\'f2\'e0\'f2\'fc\'ff 1\f0\par\trowd\pard\intbl One\cell Two\cell\row\pard {\field{\*\fldinst HYPERLINK x}{\fldrslt The end}}.\par}";

/// All of them, each with a name.
pub(crate) fn all() -> Vec<(&'static str, Vec<u8>)> {
    let texts = [
        ("canada.xml", CANADA),
        ("clml.xml", CLML),
        ("uslm.xml", USLM),
        ("formex.xml", FORMEX),
        ("indo.xml", INDO_LAW),
        ("law.json", LAW_JSON),
        ("laws.json", LAWS_JSON),
        ("articles.jsonl", ARTICLES),
        ("judilibre.json", JUDILIBRE),
        ("list.json", JUDILIBRE_LIST),
        ("oldp.json", OLDP),
        ("saos.json", SAOS),
        ("akn.html", AKN_PAGE),
        ("act.rtf", RTF),
    ];
    let mut all: Vec<(&str, Vec<u8>)> = texts.into_iter().map(|(name, text)| (name, text.as_bytes().to_vec())).collect();
    all.extend([("case.xml", case_report()), ("book.epub", epub()), ("act.odt", odt())]);
    all
}
