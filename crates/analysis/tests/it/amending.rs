//! Amending laws of a fictional State, in the manners of several traditions: what they quote belongs to the provision that quotes it.

use model::record::Kind;
use model::text::document::{Block, Item};

use crate::reading::{check, provisions, read};

fn numbers(language: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    provisions(&read(Kind::Law, language, text).document.body, &mut found);
    found
}

/// The paragraphs of each quotation, those of lower levels too.
fn quotations(items: &[Item], found: &mut Vec<usize>) {
    for item in items {
        match item {
            Item::Block(Block::Quote(blocks)) => found.push(blocks.len()),
            Item::Block(_) => {}
            Item::Division(division) => quotations(&division.items, found),
        }
    }
}

#[test]
fn portuguese_articles_between_straight_marks_are_quoted() {
    let text = "Art. 1º A Lei nº 7, de 2019, passa a vigorar com as seguintes alterações:
        \"Art. 3º Os dados ficam protegidos.
        § 1º O órgão decide.
        I - de ofício;
        II - a pedido.\" (NR)
        \"Art. 4º A multa é de cem lexas.\" (NR)
        Art. 2º Esta Lei entra em vigor na data de sua publicação.";
    let read = read(Kind::Law, "pt", text);
    let mut found = Vec::new();
    quotations(&read.document.body, &mut found);
    assert_eq!(numbers("pt", text), ["Art. 1º", "Art. 2º"]);
    assert_eq!(found, [4, 1]);
}

#[test]
fn an_english_act_quotes_sections_under_the_item_that_inserts_them() {
    check(
        Kind::Law,
        "en",
        "**1. Short title**
        This Act may be cited as the Data (Amendment) Act.
        **2. Amendment of section 4**
        The principal Act is amended—
        (a) by inserting after section 4 the following section:
        “4A. (1) A person shall not copy data.
        (2) A person who does so commits an offence.”; and
        (b) in section 5, by deleting the word “paper”.
        **3. Saving**
        Nothing in this Act affects a trial that has begun.",
        "section 1. | Short title
          This Act may be cited as the Data (Amendment) Act.
        section 2. | Amendment of section 4
          The principal Act is amended—
          paragraph (a)
            by inserting after section 4 the following section:
            “4A. (1) A person shall not copy data. (2) A person who does so commits an offence.”; and
          paragraph (b)
            in section 5, by deleting the word “paper”.
        section 3. | Saving
          Nothing in this Act affects a trial that has begun.",
    );
}

#[test]
fn french_articles_without_marks_stand_in_the_article_that_orders_them() {
    check(
        Kind::Law,
        "fr",
        "### Art. 1er.
        La convention est approuvée.
        ### Art. 2.
        Le Code lexarien est complété par les articles suivants, libellés comme suit:
        ### Art. 231-1.
        Quiconque prend le nom d'un tiers est puni.
        ### Chapitre X – De la conservation
        ### Art. 410-2.
        Le juge ordonne la conservation.
        ### Art. 3.
        La présente loi entre en vigueur.",
        "article Art. 1er
          La convention est approuvée.
        article Art. 2
          Le Code lexarien est complété par les articles suivants, libellés comme suit:
          article Art. 231-1
            Quiconque prend le nom d'un tiers est puni.
          chapter Chapitre X | De la conservation
            article Art. 410-2
              Le juge ordonne la conservation.
        article Art. 3
          La présente loi entre en vigueur.",
    );
}

#[test]
fn the_dispositions_of_a_spanish_law_follow_its_articles() {
    check(
        Kind::Law,
        "es",
        "**Artículo 1. Objeto**
        La ley protege los datos.
        **Artículo 2. Pena**
        La pena es de un año.
        ## DISPOSICIONES COMPLEMENTARIAS FINALES
        **PRIMERA. Vigencia**
        La ley entra en vigencia mañana.
        **SEGUNDA. Reglamento**
        El reglamento se aprueba en un mes.
        ## DISPOSICIONES COMPLEMENTARIAS MODIFICATORIAS
        **ÚNICA. Modificación de la Ley 7**
        Modifícase el artículo 1 de la Ley 7 en los siguientes términos:
        **Artículo 1. Marco**
        El juez interviene las comunicaciones.",
        "article Artículo 1 | Objeto
          La ley protege los datos.
        article Artículo 2 | Pena
          La pena es de un año.
        other - | DISPOSICIONES COMPLEMENTARIAS FINALES
          clause PRIMERA | Vigencia
            La ley entra en vigencia mañana.
          clause SEGUNDA | Reglamento
            El reglamento se aprueba en un mes.
        other - | DISPOSICIONES COMPLEMENTARIAS MODIFICATORIAS
          clause ÚNICA | Modificación de la Ley 7
            Modifícase el artículo 1 de la Ley 7 en los siguientes términos:
            article Artículo 1 | Marco
              El juez interviene las comunicaciones.",
    );
}

#[test]
fn a_chinese_amendment_counts_on_where_a_quotation_lost_its_end() {
    let text = "一、将法典第十七条修改为：“盗窃数据的，处罚金。
        “前款行为情节严重的，处徒刑。”
        二、在法典第二十条后增加一条，作为第二十条之一：“破坏系统的，处罚金。
        “单位犯前款罪的，对单位判处罚金。
        三、将法典第三十条修改为：“依照前条的规定处罚。”
        四、本修正案自公布之日起施行。";
    assert_eq!(numbers("zh", text), ["一", "二", "三", "四"]);
    let read = read(Kind::Law, "zh", text);
    let mut found = Vec::new();
    quotations(&read.document.body, &mut found);
    assert_eq!(found, [1]);
}

#[test]
fn what_is_defined_in_quotation_marks_is_no_quotation_of_a_law() {
    let text = "1. Interpretation
        In this Act—
        “data” means signs;
        “computer” includes “tablet”;
        2. Offence
        A person who copies data commits an offence.
        3. Repeal
        The Signs Act is repealed.";
    let read = read(Kind::Law, "en", text);
    let mut found = Vec::new();
    quotations(&read.document.body, &mut found);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn an_article_that_orders_nothing_keeps_its_neighbours() {
    let text = "Artículo 4. La ley contiene lo siguiente:
        a) el objeto;
        b) la pena.
        Artículo 7. La pena es de un año.
        Artículo 8. La ley se modifica cada año, y la autoridad publica lo siguiente:
        Artículo 9. La lista.
        Artículo 10. El fin.";
    let read = read(Kind::Law, "es", text);
    let own = read.document.body.iter().filter(|item| matches!(item, Item::Division(_))).count();
    assert_eq!(own, 5);
}
