//! What single traditions print in a way of their own, written for a fictional State: letters, raised and run-on numbers, notes, gaps.

use model::record::Kind;

use crate::reading::{check, provisions, read};

fn numbers(language: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    provisions(&read(Kind::Law, language, text).document.body, &mut found);
    found
}

#[test]
fn vietnamese_points_go_on_with_a_letter_of_their_own() {
    check(
        Kind::Law,
        "vi",
        "Điều 5. Hành vi bị cấm
        1. Cấm các hành vi sau đây:
        a) Truy cập trái phép;
        b) Xóa dữ liệu;
        c) Thay đổi dữ liệu;
        d) Chặn dữ liệu;
        đ) Phát tán mã độc;
        e) Lừa đảo;
        g) Đánh cắp mật khẩu.
        2. Người vi phạm bị phạt tiền.
        Điều 6. Hiệu lực
        Luật này có hiệu lực ngay.
        Điều 7. Thi hành
        Chính phủ thi hành luật này.",
        "article Điều 5 | Hành vi bị cấm
          paragraph 1.
            Cấm các hành vi sau đây:
            point a)
              Truy cập trái phép;
            point b)
              Xóa dữ liệu;
            point c)
              Thay đổi dữ liệu;
            point d)
              Chặn dữ liệu;
            point đ)
              Phát tán mã độc;
            point e)
              Lừa đảo;
            point g)
              Đánh cắp mật khẩu.
          paragraph 2.
            Người vi phạm bị phạt tiền.
        article Điều 6 | Hiệu lực
          Luật này có hiệu lực ngay.
        article Điều 7 | Thi hành
          Chính phủ thi hành luật này.",
    );
}

#[test]
fn uzbek_points_follow_the_russian_order_and_take_inserted_numbers() {
    check(
        Kind::Law,
        "uz",
        "43-modda. Jazo tizimi
        Shaxslarga quyidagi jazolar tayinlanadi:
        a) jarima;
        b) huquqdan mahrum qilish;
        b1) jamoat ishlari;
        v) axloq tuzatish ishlari;
        g) xizmat boʻyicha cheklash;
        d) ozodlikni cheklash;
        e) mahrum qilish;
        j) umrbod mahrum qilish.
        44-modda. Jarima
        Jarima pul undirishdir.",
        "article 43-modda | Jazo tizimi
          Shaxslarga quyidagi jazolar tayinlanadi:
          point a)
            jarima;
          point b)
            huquqdan mahrum qilish;
          point b1)
            jamoat ishlari;
          point v)
            axloq tuzatish ishlari;
          point g)
            xizmat boʻyicha cheklash;
          point d)
            ozodlikni cheklash;
          point e)
            mahrum qilish;
          point j)
            umrbod mahrum qilish.
        article 44-modda | Jarima
          Jarima pul undirishdir.",
    );
}

#[test]
fn russian_paragraphs_get_raised_numbers_back() {
    check(
        Kind::Law,
        "ru",
        "Статья 37. Защита
        1. Защита правомерна:
        а) днём;
        б) ночью.
        11. Суд учитывает всё.
        2. Защита не превышает пределов.
        21. Защита возможна и ночью.
        22. Защита возможна и дома.
        3. Закон действует для всех.
        Статья 38. Задержание
        Задержание правомерно.
        Статья 39. Необходимость
        Необходимость правомерна.",
        "article Статья 37 | Защита
          paragraph 1.
            Защита правомерна:
            point а)
              днём;
            point б)
              ночью.
          paragraph 1.1.
            Суд учитывает всё.
          paragraph 2.
            Защита не превышает пределов.
          paragraph 2.1.
            Защита возможна и ночью.
          paragraph 2.2.
            Защита возможна и дома.
          paragraph 3.
            Закон действует для всех.
        article Статья 38 | Задержание
          Задержание правомерно.
        article Статья 39 | Необходимость
          Необходимость правомерна.",
    );
}

#[test]
fn a_twenty_first_paragraph_stays_the_twenty_first() {
    let list: Vec<String> = (1..=22).map(|number| format!("{number}. Правило {number} действует.")).collect();
    let read =
        read(Kind::Law, "ru", &format!("Статья 1. Правила\n{}\nСтатья 2. Срок\nСрок один год.\nСтатья 3. Конец\nЗакон кончается.", list.join("\n")));
    let outline = crate::reading::outline(&read);
    assert!(outline.contains("paragraph 21.\n") && !outline.contains("2.1."), "{outline}");
}

#[test]
fn korean_paragraphs_in_one_row_are_parted() {
    check(
        Kind::Law,
        "ko",
        "제1조(목적) ① 이 법은 정보를 보호한다. ② 장관은 기준을 정한다. <개정 2020.1.1> ③ 기준은 관보에 싣는다.
        제2조(미수범) 미수범은 처벌한다.
        제3조(벌칙)
        ① 다음 각 호의 자는 처벌한다.
        1. 침입한 자
        2. 정보를 빼낸 자 ② 다음의 법인도 처벌한다.
        3. 국내 법인
        4. 외국 법인 ③ 미수도 처벌한다.
        제4조(가중)
        제2조 또는 제1조의 죄를 범한 자는 처벌한다.",
        "article 제1조 | (목적)
          paragraph ①
            이 법은 정보를 보호한다.
          paragraph ②
            장관은 기준을 정한다. <개정 2020.1.1>
          paragraph ③
            기준은 관보에 싣는다.
        article 제2조 | (미수범)
          미수범은 처벌한다.
        article 제3조 | (벌칙)
          paragraph ①
            다음 각 호의 자는 처벌한다.
            point 1.
              침입한 자
            point 2.
              정보를 빼낸 자
          paragraph ②
            다음의 법인도 처벌한다.
            point 3.
              국내 법인
            point 4.
              외국 법인
          paragraph ③
            미수도 처벌한다.
        article 제4조 | (가중)
          제2조 또는 제1조의 죄를 범한 자는 처벌한다.",
    );
}

#[test]
fn subsections_in_one_row_are_parted_at_sentences_only() {
    check(
        Kind::Law,
        "en",
        "Section 1. Short title
        (1) This Act may be cited as the Data Act. (2) It begins on a day under section 3 (2) of the Code. (3) It ends never.
        Section 2. Offence
        (1) A person who copies data commits an offence.",
        "section Section 1 | Short title
          subsection (1)
            This Act may be cited as the Data Act.
          subsection (2)
            It begins on a day under section 3 (2) of the Code.
          subsection (3)
            It ends never.
        section Section 2 | Offence
          (1) A person who copies data commits an offence.",
    );
}

#[test]
fn argentine_items_have_a_sign_a_point_and_a_dash() {
    check(
        Kind::Law,
        "es",
        "ARTICULO 13.- El juez fija las condiciones:
        1º.- Residir en un lugar;
        2º.- Someterse a control.
        ARTICULO 14.- La libertad se revoca.",
        "article ARTICULO 13
          El juez fija las condiciones:
          paragraph 1º.-
            Residir en un lugar;
          paragraph 2º.-
            Someterse a control.
        article ARTICULO 14
          La libertad se revoca.",
    );
}

#[test]
fn a_list_goes_on_after_the_rest_of_an_item_that_was_torn() {
    check(
        Kind::Law,
        "de",
        "§ 1 Begriffe
        (1) Es sind Amtsträger:
        a) Mitglied der Behörde,
        des Rates oder des Gerichts,
        b) wer dazu bestellt ist.
        (2) Das Gesetz gilt überall.
        § 2 Dauer
        Das Gesetz gilt immer.",
        "section § 1 | Begriffe
          subsection (1)
            Es sind Amtsträger:
            paragraph a)
              Mitglied der Behörde,
              des Rates oder des Gerichts,
            paragraph b)
              wer dazu bestellt ist.
          subsection (2)
            Das Gesetz gilt überall.
        section § 2 | Dauer
          Das Gesetz gilt immer.",
    );
}

#[test]
fn a_subsection_goes_on_after_the_words_that_close_its_list() {
    check(
        Kind::Law,
        "de",
        "§ 1 Handeln
        - (1) Handelt jemand
        - 1. als Organ oder
        - 2. als Vertreter,
        so gilt das Gesetz auch für ihn.
        - (2) Ist jemand beauftragt, so gilt es ebenso.
        § 2 Dauer
        Das Gesetz gilt immer.",
        "section § 1 | Handeln
          subsection (1)
            Handelt jemand
            paragraph 1.
              als Organ oder
            paragraph 2.
              als Vertreter,
            so gilt das Gesetz auch für ihn.
          subsection (2)
            Ist jemand beauftragt, so gilt es ebenso.
        section § 2 | Dauer
          Das Gesetz gilt immer.",
    );
}

#[test]
fn dutch_articles_of_inserted_chapters_are_told_apart() {
    let text = "Artikel 6.1 Begin
        1. De dienst is vrij.
        Artikel 6a.1 Onderzoek
        1. De raad onderzoekt.
        Artikel 6a.2 Besluit
        1. De raad besluit.
        Artikel 6a.4a Herziening
        1. De raad herziet.
        Artikel 7:1:1 Toezicht
        1. De raad ziet toe.";
    assert_eq!(numbers("nl", text), ["Artikel 6.1", "Artikel 6a.1", "Artikel 6a.2", "Artikel 6a.4a", "Artikel 7:1:1"]);
}

#[test]
fn the_only_sentence_of_a_provision_is_its_text_and_no_heading() {
    check(
        Kind::Law,
        "es",
        "**ARTICULO 1° — La presente ley protege los datos personales.**
        **ARTICULO 2° — (Artículo derogado por la Ley 5)**
        **ARTICULO 3° — Comuníquese al Poder Ejecutivo de la Nación.**",
        "article ARTICULO 1°
          La presente ley protege los datos personales.
        article ARTICULO 2° | (Artículo derogado por la Ley 5)
        article ARTICULO 3°
          Comuníquese al Poder Ejecutivo de la Nación.",
    );
}

#[test]
fn a_bold_first_subsection_is_no_heading() {
    check(
        Kind::Law,
        "en",
        "**Section 2. (1) This Act applies to—**
        (a) a person who processes data; and
        (b) a person who orders it.
        (2) It applies in Lexaria.
        Section 3. This Act binds the State.",
        "section Section 2
          subsection (1)
            This Act applies to—
            paragraph (a)
              a person who processes data; and
            paragraph (b)
              a person who orders it.
          subsection (2)
            It applies in Lexaria.
        section Section 3
          This Act binds the State.",
    );
}

#[test]
fn a_provision_behind_a_marginal_note_or_without_its_word_fills_the_gap() {
    let malay = "1. (1) This Act is the Network Act.
        2. (1) The Minister may direct a licensee to act.
        Power to 3. (1) Notwithstanding any written law, the Prosecutor may intercept.
        4. (1) No person shall obstruct a search.";
    assert_eq!(numbers("en", malay), ["1.", "2.", "3.", "4."]);
    let argentine = "Art. 10. — Cualquiera puede publicar.
        Art. 11. — Los herederos gozan de los derechos.
        12. — La propiedad se rige por el derecho común.
        13. — Las obras extranjeras se protegen.
        Art. 14. — El autor acredita las formalidades.";
    assert_eq!(numbers("es", argentine), ["Art. 10", "Art. 11", "12.", "13.", "Art. 14"]);
}

#[test]
fn a_list_that_counts_past_a_gap_fills_nothing() {
    let text = "Art. 1. Lista
        1. Uno es uno.
        2. Dos son dos.
        3. Tres son tres.
        Art. 4. Fin
        La ley termina.
        Art. 5. Vigencia
        La ley rige.";
    assert_eq!(numbers("es", text), ["Art. 1", "Art. 4", "Art. 5"]);
}

#[test]
fn malaysian_sections_stand_behind_their_notes_and_after_a_table_of_contents() {
    let entries: String = (1..=12).map(|number| format!("{number}. Entry of section {number}.\n")).collect();
    let duty = "The Minister may by notice in the Gazette order a licensee to keep a register of all that it carries over a network, and to show it.";
    let others: String = (4..=12).map(|number| format!("{number}. (1) {duty}\n(2) {duty}\n")).collect();
    let text = format!(
        "NETWORK BILL
        PART I
        PRELIMINARY
        {entries}
        PART I
        PRELIMINARY
        1. This Act may be cited as the Network Act and comes into operation on a day that the Minister appoints by notice in the Gazette.
        Qualifications 2. A person is qualified to be a member if he knows networks, and the Minister may by order say in which other cases he is.
        of members.
        Resignation 3. (1) {duty}
        {others}"
    );
    let read = read(Kind::Law, "en", &text);
    let mut found = Vec::new();
    provisions(&read.document.body, &mut found);
    let wanted: Vec<String> = (1..=12).map(|number| format!("{number}.")).collect();
    assert_eq!(found, wanted);
    let outline = crate::reading::outline(&read);
    assert_eq!(outline.lines().filter(|line| line.starts_with("part ")).count(), 1, "{outline}");
    assert!(outline.contains("section 2. | Qualifications"), "{outline}");
}

#[test]
fn a_note_before_the_number_is_the_heading_where_the_text_begins_on_its_row() {
    check(
        Kind::Law,
        "en",
        "Interpretation
        1. In this Act data means signs—
        (a) of any form; and
        (b) of any kind.
        Tribunal
        2. The Tribunal has three members.
        Procedure
        3. The Tribunal may regulate its own procedure.
        Saving
        4. (1) Nothing in this Act affects a trial.
        (2) A trial that has begun goes on.",
        "section 1. | Interpretation
          In this Act data means signs—
          paragraph (a)
            of any form; and
          paragraph (b)
            of any kind.
        section 2. | Tribunal
          The Tribunal has three members.
        section 3. | Procedure
          The Tribunal may regulate its own procedure.
        section 4. | Saving
          subsection (1)
            Nothing in this Act affects a trial.
          subsection (2)
            A trial that has begun goes on.",
    );
}

#[test]
fn a_page_of_canada_gives_notes_definitions_and_leaves_its_menus() {
    check(
        Kind::Law,
        "en",
        "Marginal note: Use of a computer
        42.1 (1) Everyone is guilty of an offence who, without right,
        (a) obtains a computer service; or
        (b) uses a computer system.
        Marginal note: Definitions
        (2) In this section,
        computer system means a device that
        (a) holds data, and
        (b) by means of a program performs logic;
        data means signs. 
        1999, c. 5, s. 1
        Previous Version
        Menu",
        "section 42.1 | Marginal note: Use of a computer
          subsection (1)
            Everyone is guilty of an offence who, without right,
            paragraph (a)
              obtains a computer service; or
            paragraph (b)
              uses a computer system.
          subsection (2) | Marginal note: Definitions
            In this section,
            computer system means a device that
            paragraph (a)
              holds data, and
            paragraph (b)
              by means of a program performs logic;
            data means signs.
            1999, c. 5, s. 1
        conclusions: Previous Version
        conclusions: Menu",
    );
}

#[test]
fn vietnamese_articles_are_parted_and_keys_are_no_headings() {
    check(
        Kind::Law,
        "vi",
        "Chương I QUY ĐỊNH CHUNG
        ### 0101100000000000400002400000000000000000
        Điều 1.2.LQ.1. Phạm vi
        (Điều 1 Luật số 7/2020/QH, có hiệu lực kể từ ngày 01/01/2021)
        Luật này quy định về dữ liệu.Điều 1.2.LQ.2. Đối tượng
        (Điều 2 Luật số 7/2020/QH, có hiệu lực kể từ ngày 01/01/2021)
        Luật này áp dụng cho mọi người.
        Chương II THI HÀNH
        Điều 1.2.LQ.3. Hiệu lực
        Luật này có hiệu lực ngay.",
        "chapter Chương I | QUY ĐỊNH CHUNG
          0101100000000000400002400000000000000000
          article Điều 1.2.LQ.1 | Phạm vi
            (Điều 1 Luật số 7/2020/QH, có hiệu lực kể từ ngày 01/01/2021)
            Luật này quy định về dữ liệu.
          article Điều 1.2.LQ.2 | Đối tượng
            (Điều 2 Luật số 7/2020/QH, có hiệu lực kể từ ngày 01/01/2021)
            Luật này áp dụng cho mọi người.
        chapter Chương II | THI HÀNH
          article Điều 1.2.LQ.3 | Hiệu lực
            Luật này có hiệu lực ngay.",
    );
}

#[test]
fn a_khmer_sentence_is_not_the_note_of_the_next_article() {
    check(
        Kind::Law,
        "km",
        "### មាត្រា ១.
        រដ្ឋការពារទិន្នន័យ ។
        ### មាត្រា ២.
        ទិន្នន័យជាសញ្ញា ។
        ### មាត្រា ៣.
        ច្បាប់ចូលជាធរមាន ។",
        "article មាត្រា ១
          រដ្ឋការពារទិន្នន័យ ។
        article មាត្រា ២
          ទិន្នន័យជាសញ្ញា ។
        article មាត្រា ៣
          ច្បាប់ចូលជាធរមាន ។",
    );
}

#[test]
fn dutch_titles_and_divisions_are_groups_also_where_they_were_inserted() {
    check(
        Kind::Law,
        "nl",
        "## Titel III
        #### De verdachte
        #### Eerste afdeeling
        #### Keuze van een raadsman
        ### Artikel 1
        De verdachte kiest.
        #### Tweede afdeling
        #### Toevoeging
        ### Artikel 2
        De rechter voegt toe.
        ## Titel IIIA
        #### Het slachtoffer
        ### Artikel 3
        Het slachtoffer wordt gehoord.",
        "title Titel III | De verdachte
          division Eerste afdeeling | Keuze van een raadsman
            article Artikel 1
              De verdachte kiest.
          division Tweede afdeling | Toevoeging
            article Artikel 2
              De rechter voegt toe.
        title Titel IIIA | Het slachtoffer
          article Artikel 3
            Het slachtoffer wordt gehoord.",
    );
}

#[test]
fn german_parts_count_above_twenty_and_hold_no_part_after_them() {
    check(
        Kind::Law,
        "de",
        "## Zwanzigster Abschnitt - Raub
        ### § 249 Raub
        Wer raubt, wird bestraft.
        ## Einundzwanzigster Abschnitt - Hehlerei
        ### § 250 Hehlerei
        Wer hehlt, wird bestraft.
        ## Dreißigster Abschnitt - Amt
        ### § 251 Amt
        Wer ein Amt missbraucht, wird bestraft.",
        "division Zwanzigster Abschnitt | Raub
          section § 249 | Raub
            Wer raubt, wird bestraft.
        division Einundzwanzigster Abschnitt | Hehlerei
          section § 250 | Hehlerei
            Wer hehlt, wird bestraft.
        division Dreißigster Abschnitt | Amt
          section § 251 | Amt
            Wer ein Amt missbraucht, wird bestraft.",
    );
}

#[test]
fn an_uzbek_article_takes_its_raised_number_back_where_the_whole_one_is_gone() {
    let text = "46-modda. Jarima
        Jarima pul undirishdir.
        47-modda. Ishlar
        Ishlar bajariladi.
        481-modda. Cheklash
        Ozodlik cheklanadi.
        49-modda. Qamoq
        Qamoq belgilanadi.";
    assert_eq!(numbers("uz", text), ["46-modda", "47-modda", "48.1-modda", "49-modda"]);
}

#[test]
fn a_table_of_contents_that_lists_articles_in_brackets_is_passed_over() {
    let entries: String = (2..=9).map(|number| format!("## CAPITULO {number}\nDelitos (Artículo {number})\n**Artículo {number}-**A)\n")).collect();
    let text = format!(
        "LIBRO PRIMERO : Parte General
        ## CAPITULO 1
        Ley penal (Artículo 1)
        {entries}
        LIBRO PRIMERO
        PARTE GENERAL
        ## CAPITULO 1
        **Artículo 1.-** La ley penal se aplica a todo el que comete un hecho punible en el territorio de la República, salvo lo que diga un tratado que la República haya firmado y que el Congreso haya aprobado.
        **Artículo 2.-** La ley penal se aplica también al que comete un hecho punible en una nave o en una aeronave de la República, donde se halle, y al que lo comete en alta mar o en el aire.
        **Artículo 3.-** La ley penal no se aplica al que comete un hecho punible en una nave o en una aeronave de otro Estado, donde se halle, ni al que lo comete en el territorio de ese Estado."
    );
    assert_eq!(numbers("es", &text), ["Artículo 1", "Artículo 2", "Artículo 3"]);
}
