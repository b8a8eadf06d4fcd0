//! Laws of many traditions, written for a fictional State, and the outline they give.

use model::record::Kind;

use crate::reading::{check, provisions, read};

#[test]
fn commonwealth_sections_have_marginal_notes_and_subsections() {
    check(
        Kind::Law,
        "en",
        "Aldoria Computer Act, 2019
        An Act to protect computers.
        PART I
        PRELIMINARY
        Short title
        1. This Act may be cited as the Computer Act, 2019.
        Interpretation
        2. (1) In this Act—
        (a) “computer” means a device; and
        (b) “data” means a representation.
        (2) A word has one meaning.
        PART II
        OFFENCES
        Access
        3. A person who gains access commits an offence and is liable—
        (i) to a fine; or
        (ii) to imprisonment.
        Forfeiture
        3A. The court may order forfeiture.
        FIRST SCHEDULE
        FORMS
        1. Form of warrant.
        2. Form of return.",
        "preface: Aldoria Computer Act, 2019
        preamble: An Act to protect computers.
        part PART I | PRELIMINARY
          section 1. | Short title
            This Act may be cited as the Computer Act, 2019.
          section 2. | Interpretation
            subsection (1)
              In this Act—
              paragraph (a)
                “computer” means a device; and
              paragraph (b)
                “data” means a representation.
            subsection (2)
              A word has one meaning.
        part PART II | OFFENCES
          section 3. | Access
            A person who gains access commits an offence and is liable—
            paragraph (i)
              to a fine; or
            paragraph (ii)
              to imprisonment.
          section 3A. | Forfeiture
            The court may order forfeiture.
        schedule:
          schedule FIRST SCHEDULE | FORMS
            paragraph 1.
              Form of warrant.
            paragraph 2.
              Form of return.",
    );
}

#[test]
fn a_table_of_contents_makes_no_provisions() {
    let text = "ARRANGEMENT OF SECTIONS
        PART I
        1. Short title.
        2. Interpretation.
        3. Access.
        PART I
        PRELIMINARY
        1. This Act may be cited as the Computer Act, and it comes into force on the day on which it is published in the Gazette of Aldoria, which the Minister announces.
        2. In this Act a computer is a device that processes data by means of a program, or several such devices that are connected to each other for that purpose.
        3. A person who without authority gains access to a computer commits an offence and is liable to a fine or to imprisonment for a term of not more than two years.";
    let read = read(Kind::Law, "en", text);
    let mut found = Vec::new();
    provisions(&read.document.body, &mut found);
    assert_eq!(found, ["1.", "2.", "3."]);
    assert_eq!(read.document.preface.len() + read.document.preamble.len(), 5, "the table of contents is kept before the body");
}

#[test]
fn american_sections_have_the_sign() {
    check(
        Kind::Law,
        "en",
        "# Title 18 of the Code of Aldoria
        CHAPTER 47—FRAUD
        § 1029. Fraud with devices
        (a) Whoever makes a device is punished.
        (b) Whoever tries is punished alike.
        § 1030. Fraud with computers
        (a) Whoever—
        (1) gains access; or
        (2) gives access to another,
        is punished under § 1029 of this title.",
        "preface: Title 18 of the Code of Aldoria
        chapter CHAPTER 47 | FRAUD
          section § 1029 | Fraud with devices
            paragraph (a)
              Whoever makes a device is punished.
            paragraph (b)
              Whoever tries is punished alike.
          section § 1030 | Fraud with computers
            (a) Whoever—
            subsection (1)
              gains access; or
            subsection (2)
              gives access to another,
            is punished under § 1029 of this title.",
    );
}

#[test]
fn french_codes_number_by_book_and_chapter() {
    check(
        Kind::Law,
        "fr",
        "# Code pénal d’Aldorie
        ## Livre Ier : Dispositions générales
        ### Titre Ier : De la loi pénale
        #### Article 111-1
        La loi pénale est d’interprétation stricte.
        #### Article 111-2 bis
        Est puni le fait :
        1° D’accéder à un système ;
        2° De s’y maintenir.
        ### Titre II : Des atteintes
        Art. L. 323-1. – Le fait d’accéder est puni.
        Art. R. 323-2. – Un décret fixe les modalités.",
        "preface: Code pénal d’Aldorie
        book Livre Ier | Dispositions générales
          title Titre Ier | De la loi pénale
            article Article 111-1
              La loi pénale est d’interprétation stricte.
            article Article 111-2 bis
              Est puni le fait :
              paragraph 1°
                D’accéder à un système ;
              paragraph 2°
                De s’y maintenir.
          title Titre II | Des atteintes
            article Art. L. 323-1
              Le fait d’accéder est puni.
            article Art. R. 323-2
              Un décret fixe les modalités.",
    );
}

#[test]
fn spanish_articles_carry_their_heading_as_first_sentence() {
    check(
        Kind::Law,
        "es",
        "LEY Nº 12 DE 2021
        EL CONGRESO DE ALDORIA DECRETA:
        TÍTULO I
        DE LOS DELITOS
        Artículo 1.- Objeto. La presente ley protege los datos.
        Artículo 2.- Acceso ilícito. El que acceda será reprimido:
        a) con multa;
        b) con prisión.
        Artículo 2 bis.- Agravante. La pena se duplica.
        Comuníquese al Poder Ejecutivo.",
        "preface: LEY Nº 12 DE 2021
        preamble: EL CONGRESO DE ALDORIA DECRETA:
        title TÍTULO I | DE LOS DELITOS
          article Artículo 1 | Objeto.
            La presente ley protege los datos.
          article Artículo 2 | Acceso ilícito.
            El que acceda será reprimido:
            point a)
              con multa;
            point b)
              con prisión.
          article Artículo 2 bis | Agravante.
            La pena se duplica.
        conclusions: Comuníquese al Poder Ejecutivo.",
    );
}

#[test]
fn brazilian_articles_have_signed_paragraphs_and_roman_items() {
    check(
        Kind::Law,
        "pt-BR",
        "LEI Nº 99, DE 7 DE AGOSTO DE 2006.
        O PRESIDENTE DE ALDORIA Faço saber que sanciono a seguinte Lei:
        Art. 1o  Esta Lei protege dados.
        Art. 2º  São princípios:
        I - a finalidade;
        II - a adequação, nos termos do art. 1º desta Lei.
        § 1º O tratamento é livre.
        § 2º O acesso é livre.
        Art. 3º  Esta Lei entra em vigor na data de sua publicação.",
        "preface: LEI Nº 99, DE 7 DE AGOSTO DE 2006.
        preamble: O PRESIDENTE DE ALDORIA Faço saber que sanciono a seguinte Lei:
        article Art. 1o
          Esta Lei protege dados.
        article Art. 2º
          São princípios:
          point I -
            a finalidade;
          point II -
            a adequação, nos termos do art. 1º desta Lei.
          paragraph § 1º
            O tratamento é livre.
          paragraph § 2º
            O acesso é livre.
        article Art. 3º
          Esta Lei entra em vigor na data de sua publicação.",
    );
}

#[test]
fn portuguese_articles_have_their_heading_below() {
    check(
        Kind::Law,
        "pt-PT",
        "# Lei n.º 9/2010
        Artigo 1.º
        Objeto
        A presente lei protege dados.
        Artigo 2.º
        Acesso ilegítimo
        1 - Quem aceder é punido.
        2 - A tentativa é punível.
        Artigo 2.º-A
        Agravação
        A pena é agravada.",
        "preface: Lei n.º 9/2010
        article Artigo 1.º | Objeto
          A presente lei protege dados.
        article Artigo 2.º | Acesso ilegítimo
          paragraph 1 -
            Quem aceder é punido.
          paragraph 2 -
            A tentativa é punível.
        article Artigo 2.º-A | Agravação
          A pena é agravada.",
    );
}

#[test]
fn german_paragraphs_stand_in_named_parts() {
    check(
        Kind::Law,
        "de",
        "# Strafgesetzbuch von Aldorien
        ## Allgemeiner Teil
        ### Erster Abschnitt - Geltung
        #### § 1 Keine Strafe ohne Gesetz
        Eine Tat ist nur strafbar, wenn das Gesetz es sagt.
        ## Besonderer Teil
        ### Fünfzehnter Abschnitt
        #### § 202a Ausspähen von Daten
        (1) Wer sich Zugang verschafft, wird bestraft.
        (2) Daten sind nur solche, die
        1. gespeichert sind;
        2. übermittelt werden.
        § 49 Abs. 1 gilt entsprechend.",
        "preface: Strafgesetzbuch von Aldorien
        part Allgemeiner Teil
          division Erster Abschnitt | Geltung
            section § 1 | Keine Strafe ohne Gesetz
              Eine Tat ist nur strafbar, wenn das Gesetz es sagt.
        part Besonderer Teil
          division Fünfzehnter Abschnitt
            section § 202a | Ausspähen von Daten
              subsection (1)
                Wer sich Zugang verschafft, wird bestraft.
              subsection (2)
                Daten sind nur solche, die
                paragraph 1.
                  gespeichert sind;
                paragraph 2.
                  übermittelt werden.
                  § 49 Abs. 1 gilt entsprechend.",
    );
}

#[test]
fn dutch_articles_have_letters_in_their_numbers() {
    check(
        Kind::Law,
        "nl",
        "## Wet van 3 maart 1881
        ### Eerste Boek
        #### Algemene bepalingen
        ### Titel I
        #### Omvang
        ### Artikel 138ab
        1. Met gevangenisstraf wordt gestraft:
        a. hij die binnendringt;
        b. hij die blijft.
        2. Artikel 138ab is van toepassing.
        ### Artikel 138b
        Gestraft wordt hij die de toegang belemmert.",
        "preface: Wet van 3 maart 1881
        book Eerste Boek | Algemene bepalingen
          title Titel I | Omvang
            article Artikel 138ab
              paragraph 1.
                Met gevangenisstraf wordt gestraft:
                point a.
                  hij die binnendringt;
                point b.
                  hij die blijft.
              paragraph 2.
                Artikel 138ab is van toepassing.
            article Artikel 138b
              Gestraft wordt hij die de toegang belemmert.",
    );
}

#[test]
fn arabic_articles_are_numbered_in_words_and_digits() {
    check(
        Kind::Law,
        "ar",
        "قانون رقم 5 لسنة 2020
        الباب الأول
        أحكام عامة
        المادة الأولى
        في تطبيق أحكام هذا القانون يكون للكلمات معانيها.
        مادة (٢)
        يعاقب بالحبس كل من:
        أ- دخل إلى نظام معلوماتي.
        ب- بقي فيه.
        المادة 3
        تطبق المادة 2 من هذا القانون على الشروع.",
        "preface: قانون رقم 5 لسنة 2020
        title الباب الأول | أحكام عامة
          article المادة الأولى
            في تطبيق أحكام هذا القانون يكون للكلمات معانيها.
          article مادة (٢)
            يعاقب بالحبس كل من:
            point أ-
              دخل إلى نظام معلوماتي.
            point ب-
              بقي فيه.
          article المادة 3
            تطبق المادة 2 من هذا القانون على الشروع.",
    );
}

#[test]
fn chinese_articles_have_items_in_brackets() {
    check(
        Kind::Law,
        "zh",
        "# 阿尔多利亚网络法
        ## 第一章 总则
        第一条 为了保障网络安全，制定本法。
        第二条 有下列行为之一的，依照第一条的规定处罚：
        （一）侵入系统；
        （二）破坏数据。
        ## 第二章 附则
        第二条之一 本法自公布之日起施行。",
        "preface: 阿尔多利亚网络法
        chapter 第一章 | 总则
          article 第一条
            为了保障网络安全，制定本法。
          article 第二条
            有下列行为之一的，依照第一条的规定处罚：
            paragraph （一）
              侵入系统；
            paragraph （二）
              破坏数据。
        chapter 第二章 | 附则
          article 第二条之一
            本法自公布之日起施行。",
    );
}

#[test]
fn russian_articles_stand_in_chapters_and_get_raised_numbers_back() {
    check(
        Kind::Law,
        "ru",
        "Уголовный кодекс Альдории
        Глава 28. Преступления в сфере информации
        Статья 273. Вредоносные программы
        1. Создание программ наказывается штрафом.
        2. То же деяние наказывается лишением свободы.
        Статья 274. Нарушение правил
        Нарушение правил наказывается штрафом.
        Статья 2741. Воздействие на инфраструктуру
        Статья 274 применяется.",
        "preface: Уголовный кодекс Альдории
        chapter Глава 28 | Преступления в сфере информации
          article Статья 273 | Вредоносные программы
            paragraph 1.
              Создание программ наказывается штрафом.
            paragraph 2.
              То же деяние наказывается лишением свободы.
          article Статья 274 | Нарушение правил
            Нарушение правил наказывается штрафом.
          article Статья 274.1 | Воздействие на инфраструктуру
            Статья 274 применяется.",
    );
}

#[test]
fn japanese_and_korean_articles_have_their_heading_in_brackets() {
    check(
        Kind::Law,
        "ja",
        "# 電子計算機法
        ## 第一章　総則
        （目的）
        第一条　この法律は、安全を目的とする。
        （定義）
        第一条の二　次の各号に掲げる用語の意義による。
        附　則
        この法律は、公布の日から施行する。",
        "preface: 電子計算機法
        chapter 第一章 | 総則
          article 第一条 | （目的）
            この法律は、安全を目的とする。
          article 第一条の二 | （定義）
            次の各号に掲げる用語の意義による。
        other 附　則
          この法律は、公布の日から施行する。",
    );
    check(
        Kind::Law,
        "ko",
        "# 정보법
        제1장 총칙
        ### 제1조(목적)
        이 법은 안전을 목적으로 한다.
        ### 제1조의2(정의)
        ① 용어의 뜻은 다음과 같다.
        ② 제1조에 따른다.
        부칙
        이 법은 공포한 날부터 시행한다.",
        "preface: 정보법
        chapter 제1장 | 총칙
          article 제1조 | (목적)
            이 법은 안전을 목적으로 한다.
          article 제1조의2 | (정의)
            paragraph ①
              용어의 뜻은 다음과 같다.
            paragraph ②
              제1조에 따른다.
        other 부칙
          이 법은 공포한 날부터 시행한다.",
    );
}

#[test]
fn other_languages_have_their_words() {
    let table: [(&str, &str, &[&str]); 10] = [
        (
            "rw",
            "UMUTWE WA MBERE: INGINGO RUSANGE\nIngingo ya mbere: Icyo iri tegeko rigamije\nIri tegeko rirengera amakuru.\nIngingo ya 2: Ibisobanuro\nIngingo ya mbere yubahirizwa.",
            &["Ingingo ya mbere", "Ingingo ya 2"],
        ),
        (
            "id",
            "BAB I\nKETENTUAN UMUM\nPasal 1\nDalam undang-undang ini data adalah data.\nPasal 2\n(1) Setiap orang berhak.\n(2) Pasal 1 berlaku.",
            &["Pasal 1", "Pasal 2"],
        ),
        (
            "ms",
            "BAHAGIAN I\nPERMULAAN\n1. Akta ini bolehlah dinamakan Akta Komputer.\n2. (1) Dalam Akta ini data ialah data.\n(2) Kata mempunyai makna.",
            &["1.", "2."],
        ),
        (
            "pl",
            "Rozdział 1\nArt. 1. Ustawa chroni dane.\nArt. 2. 1. Kto uzyskuje dostęp, podlega karze.\n2. Kto usiłuje, podlega karze.",
            &["Art. 1", "Art. 2"],
        ),
        ("tr", "BİRİNCİ BÖLÜM\nMADDE 1- Bu Kanun verileri korur.\nMADDE 2- (1) Giren cezalandırılır.", &["MADDE 1", "MADDE 2"]),
        ("it", "Capo I\nArt. 1 (Finalità)\nLa presente legge tutela i dati.\nArt. 2 (Accesso)\nChi accede è punito.", &["Art. 1", "Art. 2"]),
        (
            "vi",
            "Chương I\nĐiều 1. Phạm vi điều chỉnh\nLuật này bảo vệ dữ liệu.\nĐiều 2. Hành vi bị cấm\nCấm truy cập trái phép.",
            &["Điều 1", "Điều 2"],
        ),
        ("th", "หมวด ๑\nมาตรา ๑ พระราชบัญญัตินี้คุ้มครองข้อมูล\nมาตรา ๒ ผู้ใดเข้าถึงโดยมิชอบต้องระวางโทษตามมาตรา ๑", &["มาตรา ๑", "มาตรา ๒"]),
        (
            "uz",
            "I bob. Umumiy qoidalar\n1-modda. Maqsad\nUshbu qonun maʼlumotlarni himoya qiladi.\n2-modda. Kirish\nRuxsatsiz kirish taqiqlanadi.",
            &["1-modda", "2-modda"],
        ),
        ("uk", "Розділ I\nСтаття 1. Мета\nЦей закон захищає дані.\nСтаття 2. Доступ\nДоступ карається.", &["Стаття 1", "Стаття 2"]),
    ];
    for (language, text, expected) in table {
        let mut found = Vec::new();
        provisions(&read(Kind::Law, language, text).document.body, &mut found);
        assert_eq!(found, expected, "{language}");
    }
}

#[test]
fn references_at_the_beginning_of_a_line_are_no_provisions() {
    let text = "Article 1
        This Act applies to data.
        Article 15 of the Constitution is not affected.
        Article 5, paragraph 2, applies.
        2019 was the year of the census.
        Article 2
        Section 6 of the principal Act is amended.
        +41 22 555 01 99 is the number of the office.";
    let mut found = Vec::new();
    provisions(&read(Kind::Law, "en", text).document.body, &mut found);
    assert_eq!(found, ["Article 1", "Article 2"]);
}

#[test]
fn what_an_amending_law_inserts_elsewhere_stays_inside_its_article() {
    check(
        Kind::Law,
        "fr",
        "# Loi du 1er mars 2014
        ### Art. 1er.
        La convention est approuvée.
        ### Art. 2.
        Le code est complété comme suit :
        ### Art. 231bis.
        Quiconque prend un nom est puni.
        ### Art. 3.
        La loi entre en vigueur.",
        "preface: Loi du 1er mars 2014
        article Art. 1er
          La convention est approuvée.
        article Art. 2
          Le code est complété comme suit :
          article Art. 231bis
            Quiconque prend un nom est puni.
        article Art. 3
          La loi entre en vigueur.",
    );
}

#[test]
fn treaties_group_articles_in_chapters_sections_and_titles() {
    check(
        Kind::Instrument,
        "en",
        "# Convention on Data
        The States Parties to this Convention,
        Have agreed as follows:
        ### CHAPTER I
        #### USE OF TERMS
        ### Article 1
        #### Definitions
        For the purposes of this Convention:
        a) “data” means data;
        b) “system” means a system.
        ### CHAPTER II
        #### MEASURES
        ### SECTION 1
        #### SUBSTANTIVE LAW
        ### TITLE 1
        #### OFFENCES
        ### Article 2
        #### Illegal access
        Each Party shall adopt measures.
        Done at Port Aldor, this second day of May.",
        "preface: Convention on Data
        preamble: The States Parties to this Convention,
        preamble: Have agreed as follows:
        chapter CHAPTER I | USE OF TERMS
          article Article 1 | Definitions
            For the purposes of this Convention:
            point a)
              “data” means data;
            point b)
              “system” means a system.
        chapter CHAPTER II | MEASURES
          section SECTION 1 | SUBSTANTIVE LAW
            title TITLE 1 | OFFENCES
              article Article 2 | Illegal access
                Each Party shall adopt measures.
        conclusions: Done at Port Aldor, this second day of May.",
    );
}

#[test]
fn policies_are_read_by_their_headings() {
    check(
        Kind::Strategy,
        "en",
        "# National Strategy of Aldoria
        The Government presents its plan.
        ## Vision
        A safe State.
        ## Goals
        ### Capacity
        - train judges
        - train police
        ### Law
        Make laws.",
        "preface: National Strategy of Aldoria
        preface: The Government presents its plan.
        other - | Vision
          A safe State.
        other - | Goals
          other - | Capacity
            • train judges  • train police
          other - | Law
            Make laws.",
    );
}

#[test]
fn facts_are_filled_from_the_first_lines_and_never_overridden() {
    let text = "LEI Nº 11.340, DE 7 DE AGOSTO DE 2006.\nArt. 1º Esta Lei protege.\nArt. 2º Entra em vigor.";
    let facts = read(Kind::Law, "pt-BR", text).facts;
    assert_eq!(facts.number.as_deref(), Some("11.340"));
    assert_eq!(facts.document_type.as_deref(), Some("Lei"));
    assert_eq!(facts.date.map(|date| date.to_string()).as_deref(), Some("2006-08-07"));
    let known = model::draft::TextFacts { title: Some("Another title".into()), number: Some("7".into()), ..facts };
    let kept = analysis::segment::segment(&crate::reading::flow(text), &known).facts;
    assert_eq!((kept.title.as_deref(), kept.number.as_deref()), (Some("Another title"), Some("7")));
}

/// What the head of a law says of its days: made, published, in force.
fn days(language: &str, head: &str) -> [Option<String>; 3] {
    let facts = read(Kind::Law, language, head).facts;
    [facts.date, facts.published, facts.in_force].map(|date| date.map(|date| date.to_string()))
}

#[test]
fn the_days_of_a_law_are_read_from_its_head_in_their_calendars() {
    let some = |day: &str| Some(day.to_owned());
    let english = "Computer Act 1997\nDate of Royal Assent … 18 June 1997 Date of publication in the Gazette … 30 June 1997\n[In force from 1 June 2000]\nSection 1. In force is what came into force on 3 July 2001.\nSection 2. Data are data.";
    assert_eq!(days("en", english), [some("1997-06-18"), some("1997-06-30"), some("2000-06-01")]);
    let arabic =
        "قانون رقم 5 لسنة 1428\nصدر بتاريخ 8/3/1428هـ\nونشر في الجريدة الرسمية في 15 ربيع الأول 1428هـ\nالمادة 1\nتحمى البيانات.\nالمادة 2\nيعمل به.";
    assert_eq!(days("ar", arabic), [some("2007-03-27"), some("2007-04-03"), None]);
    let thai = "พระราชบัญญัติ ข้อมูล\nให้ไว้ ณ วันที่ ๑๐ มิถุนายน พ.ศ. ๒๕๕๐\nมาตรา ๑ พระราชบัญญัตินี้คุ้มครองข้อมูล\nมาตรา ๒ ผู้ใดเข้าถึงต้องระวางโทษ";
    assert_eq!(days("th", thai), [some("2007-06-10"), None, None]);
    let french = "# Loi sur les données\nAdoptée le 3 mars 2010, publiée au Journal officiel le 1er avril 2010, entrée en vigueur le 2 avril 2010\nArticle 1\nLes données.\nArticle 2\nLes systèmes.";
    assert_eq!(days("fr", french), [some("2010-03-03"), some("2010-04-01"), some("2010-04-02")]);
}

#[test]
fn a_day_of_another_calendar_is_reported_with_its_words() {
    let read = read(Kind::Law, "ja", "# 電子計算機法\n令和元年五月二日公布\n第一条　この法律は、安全を目的とする。\n第二条　次の各号による。");
    assert_eq!(read.facts.published.map(|date| date.to_string()).as_deref(), Some("2019-05-02"));
    let note = read.findings.iter().find(|finding| finding.code == "date-converted").unwrap();
    assert!(note.message.contains("令和元年五月二日") && note.message.contains("paragraph 2"), "{}", note.message);
}
