//! What a law says of changes: by which acts it was changed, and which laws it changes itself.
//!
//! Three places say so: notes of the publisher (`Artículo sustituido por art. 1° de la Ley N° 26.388`), the title of an amending act, and
//! its orders (`The Computer Misuse Act is amended as follows`). The words tell the way, the citation beside them the act, and a date the day.
//!
//! **Deliberately absent**: what was changed within a provision; and a change of a law that is named right before (`the Evidence Act, as
//! amended by …`), because that change is not one of the law that is read.

mod days;
mod notes;
mod orders;
mod series;
mod titles;

use std::collections::HashSet;

use model::amendment::DeclaredAmendment;
use model::country::CountryCode;
use model::date::PartialDate;
use model::language::Language;
pub use model::link::Way;

use crate::cite::{Citation, Work, law_named};

/// A change that a text or a title tells of.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Amendment {
    /// Which changes which.
    pub way: Way,
    /// The other law; nothing where only the day of the change is told.
    pub work: Option<Work>,
    /// The day of the change, or its year, where the words give it.
    pub day: Option<PartialDate>,
}

impl Amendment {
    fn by(work: Work, day: Option<PartialDate>) -> Self {
        let day = day.or_else(|| days::year_of(&work.label));
        Self { way: Way::By, work: Some(work), day }
    }

    fn of(work: Work) -> Self {
        Self { way: Way::Of, work: Some(work), day: None }
    }

    fn on(day: PartialDate) -> Self {
        Self { way: Way::By, work: None, day: Some(day) }
    }
}

/// Whose words are read.
#[derive(Clone, Debug)]
struct Whose {
    language: String,
    country: String,
}

impl Whose {
    fn new(language: &Language, country: Option<CountryCode>) -> Self {
        let country = country.map_or_else(String::new, |code| code.as_str().to_owned());
        Self { language: language.primary().to_owned(), country }
    }

    /// The language in whose manner the words are read: of an unknown one English.
    fn written_as(&self) -> &str {
        if self.language == "und" { "en" } else { &self.language }
    }
}

/// Reads the passages of one text in order, because the act may stand in the passage after the words (`Zuletzt geändert durch`).
#[derive(Debug)]
pub struct Reader {
    whose: Whose,
    /// The names of the law that is read.
    own: HashSet<String>,
    /// Whether the passage before ended in words that an act follows, and the day that stood before them.
    announced: Option<Option<PartialDate>>,
}

/// A passage with what it names.
struct Passage<'a> {
    text: &'a str,
    citations: &'a [Citation],
    /// Whether it stands outside of all provisions, as the head of a text does.
    in_head: bool,
}

impl Reader {
    /// For a text in `language` of a State; `own` are the names of the law itself, as [`Work::name`] writes them.
    #[must_use]
    pub fn new(language: &Language, country: Option<CountryCode>, own: HashSet<String>) -> Self {
        Self { whose: Whose::new(language, country), own, announced: None }
    }

    /// What the next passage tells, each change once; `citations` are those that [`Finder`](crate::cite::Finder) finds in it.
    pub fn passage(&mut self, text: &str, citations: &[Citation], in_head: bool) -> Vec<Amendment> {
        let passage = Passage { text, citations, in_head };
        let mut found = notes::read(self, &passage);
        found.extend(series::read(self, &passage));
        found.extend(orders::read(self, &passage));
        let mut seen = HashSet::new();
        found.retain(|amendment| {
            let fits = amendment.work.as_ref().is_none_or(|work| !self.is_own(work) && self.is_of_this_state(work));
            fits && seen.insert(amendment.clone())
        });
        found
    }

    /// States change their own laws; a directive that is named beside words of change is its reason.
    fn is_of_this_state(&self, work: &Work) -> bool {
        work.key.starts_with(&self.whose.country)
    }

    fn is_own(&self, work: &Work) -> bool {
        self.own.contains(&work.name())
    }
}

/// What the metadata of a text in `language` of a State declares. Of a change that is not in the text yet the year of its act is not the day.
#[must_use]
pub fn declared(declared: &DeclaredAmendment, language: &Language, country: Option<CountryCode>) -> Amendment {
    let work = law_named(&declared.act, declared.address.as_deref(), language, country);
    match declared.way {
        Way::Of => Amendment::of(work),
        Way::By if declared.outstanding => Amendment { way: Way::By, work: Some(work), day: declared.day },
        Way::By => Amendment::by(work, declared.day),
    }
}

/// What the title of an act tells of the laws that it changes.
#[must_use]
pub fn in_title(title: &str, language: &Language, country: Option<CountryCode>) -> Vec<Amendment> {
    titles::read(title, language, country).into_iter().map(Amendment::of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cite::Finder;

    /// Reads passages as a text of a State, and writes what they tell.
    pub(super) fn told(country: &str, language: &str, passages: &[&str]) -> Vec<String> {
        let (language, country) = (language.parse().unwrap(), country.parse().ok());
        let mut finder = Finder::new(&language, country);
        let mut reader = Reader::new(&language, country, HashSet::from(["law XLX machines act 1990".to_owned()]));
        let mut told = Vec::new();
        for passage in passages {
            let citations = finder.read(passage);
            told.extend(reader.passage(passage, &citations, false).iter().map(written));
        }
        told
    }

    fn written(amendment: &Amendment) -> String {
        let label = amendment.work.as_ref().map_or("-", |work| work.label.as_str());
        let day = amendment.day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        format!("{} {label} @ {day}", amendment.way.as_str())
    }

    fn check(country: &str, language: &str, passage: &str, expected: &[&str]) {
        assert_eq!(told(country, language, &[passage]), expected, "{passage}");
    }

    #[test]
    fn notes_name_the_act_and_its_day() {
        check("XLX", "es", "(Artículo sustituido por art. 1° de la Ley N° 27.436 B.O. 23/4/2018)", &["by Ley N° 27.436 @ 2018-04-23"]);
        check(
            "XLX",
            "es",
            "> (*) Artículo modificado por el Artículo 1 de la Ley N° 28730, publicada el 13 mayo 2006, cuyo texto es el siguiente:",
            &["by Ley N° 28730 @ 2006-05-13"],
        );
        check(
            "XLX",
            "es",
            "> (*) De conformidad con el Artículo 2 de la Ley N° 28982, publicada el 03 marzo 2007, se modifica el inciso 5:",
            &["by Ley N° 28982 @ 2007-03-03"],
        );
        check("XLX", "pt", "entrar sem autorização: (Redação dada pela Lei nº 14.132, de 2021)", &["by Lei nº 14.132, de 2021 @ 2021"]);
        check("XLX", "fr", "Modifié par LOI n° 2004-575 du 21 juin 2004 - art. 45", &["by LOI n° 2004-575 du 21 juin 2004 @ 2004-06-21"]);
        check(
            "XLX",
            "en",
            "S. 4(1) substituted (1.6.2010) by The Robots Order 2009 (S.I. 2009/12), art. 28; S.I. 2009/99, art. 2",
            &["by Robots Order 2009 @ 2010-06-01"],
        );
        check("XLX", "en", "[Amended by Robots Act, 1984 (Act 88 of 1984) on 1 November 1984]", &["by Robots Act 1984 @ 1984-11-01"]);
        check("XLX", "en", "1. Ins. by Act 25 of 2019, s. 2 (w.e.f. 16-08-2019).", &["by Act 25 of 2019 @ 2019-08-16"]);
        check(
            "XLX",
            "en",
            "[section 4 substituted by section 6 of Act 9 of 1986 and amended by section 7 of Act 3 of 1992]",
            &["by Act 9 of 1986 @ 1986", "by Act 3 of 1992 @ 1992"],
        );
        check(
            "XLX",
            "ru",
            "(В редакции федеральных законов от 06.04.2011 № 66-ФЗ, от 4 марта 2013 г. N 23-ФЗ)",
            &["by № 66-ФЗ, 06.04.2011 @ 2011-04-06", "by № 23-ФЗ, 4 марта 2013 @ 2013-03-04"],
        );
        check("XLX", "vi", "(có nội dung được sửa đổi, bổ sung bởi Điều 1 Luật số 12/2017/QH14)", &["by Luật số 12/2017/QH14 @ 2017"]);
    }

    #[test]
    fn a_head_says_it_line_by_line() {
        let head = "Decreto número 604, del 15 de julio de 1993.\nLey de Robots\nReformado por medio del Decreto Legislativo número 912 de 14 de diciembre de 2005";
        check("XLX", "es", head, &["by Decreto Legislativo número 912 de 14 de diciembre de 2005 @ 2005-12-14"]);
        check("XLX", "en", "Sch. 1 amended by S.I. 2005/1987, art. 2", &["by S.I. 2005/1987 @ 2005"]);
    }

    #[test]
    fn a_list_of_versions_gives_each_act_its_day() {
        check(
            "XLX",
            "en",
            "History 26 August 2025 Amended by Gambling Control Act Read this version 17 January 2022 Amended by Robots Act, 2021",
            &["by Gambling Control Act @ 2025-08-26", "by Robots Act 2021 @ 2022-01-17"],
        );
    }

    #[test]
    fn an_act_may_stand_in_the_passage_after_the_words() {
        let told = told("XLX", "de", &["Zuletzt geändert durch", ":   Art. 6 Abs. 4 G v. 5.7.2021 I 2274", "§ 1 Art. 5 G v. 1.1.2001"]);
        assert_eq!(told, ["by G v. 5.7.2021 @ 2021-07-05"]);
    }

    #[test]
    fn series_of_acts_are_notes_too() {
        check(
            "XLX",
            "en",
            "A person enters. [Act No. 17 of 1967, 1st Sch., Act No. 10 of 1969, Sch.]",
            &["by Act No. 17 of 1967 @ 1967", "by Act No. 10 of 1969 @ 1969"],
        );
        check(
            "CAN",
            "en",
            "R.S., 1985, c. C-42, s. 2; 1993, c. 23, s. 1, c. 44, ss. 53, 79; 2012, c. 20, s. 2",
            &["by S.C. 1993, c. 23 @ 1993", "by S.C. 1993, c. 44 @ 1993", "by S.C. 2012, c. 20 @ 2012"],
        );
        check("XLX", "ko", "이를 고시한다. <개정 2013.3.23, 2014.10.15>", &["by - @ 2013-03-23", "by - @ 2014-10-15"]);
        check("XLX", "zh", "2020年11月11日 第十三届会议《关于修改〈机器法〉的决定》第三次修正", &["by 关于修改〈机器法〉的决定 @ 2020-11-11"]);
        check(
            "USA",
            "en",
            "(Added Pub. L. 98–473, title II, Oct. 12, 1984, 98 Stat. 2190; amended Pub. L. 99–474, §2, Oct. 16, 1986, 100 Stat. 1213.)",
            &["by Pub. L. 98-473 @ 1984-10-12", "by Pub. L. 99-474 @ 1986-10-16"],
        );
    }

    #[test]
    fn a_change_of_a_law_that_is_named_is_not_one_of_this() {
        check("XLX", "en", "an offence under the Evidence Act 1950 (as amended by Robots Act 1984)", &[]);
        check("XLX", "en", "the Evidence Act 1950, as amended by Robots Act 1984, applies", &[]);
        check("XLX", "en", "This section may be amended by an order under the Robots Act 1984.", &[]);
        check("XLX", "fr", "le registre général des personnes physiques qui a été modifié par la loi n° 2013-12 du 19 juin 2013 relative", &[]);
        check("XLX", "vi", "theo Điều 25 Bộ luật hình sự số 15/1999/QH10 (được sửa đổi theo Luật số 37/2009/QH12) miễn", &[]);
        check("XLX", "de", "des Gesetzes vom 3. März 1999 (BGBl. I S. 1), zuletzt geändert durch Artikel 12 des Gesetzes vom 5. Mai 2004", &[]);
        check("XLX", "en", "Machines Act 1990, as amended by Act No. 3 of 2023", &["by Act No. 3 of 2023 @ 2023"]);
    }

    #[test]
    fn orders_name_the_laws_that_an_act_changes() {
        check("XLX", "en", "The Computer Misuse Act 1990 is amended as follows.", &["of Computer Misuse Act 1990 @ -"]);
        check("XLX", "en", "An Act to amend the Cybercrime Act, 2021.", &["of Cybercrime Act 2021 @ -"]);
        check(
            "XLX",
            "en",
            "In section 2 of the Cybercrime Act, 2021 (in this Act called the principal Act), the following is added: x",
            &["of Cybercrime Act 2021 @ -"],
        );
        check(
            "XLX",
            "es",
            "Sustitúyese el artículo 5 de la Ley N° 26.388, Ley que regula la Ley N° 11.111, por el siguiente:",
            &["of Ley N° 26.388 @ -"],
        );
        check("XLX", "pt", "A Lei nº 13.709, de 2018, passa a vigorar com as seguintes alterações:", &["of Lei nº 13.709, de 2018 @ -"]);
        check("XLX", "fr", "L’article 5 de la loi n° 2004-575 du 21 juin 2004 est modifié comme suit :", &["of loi n° 2004-575 du 21 juin 2004 @ -"]);
        check("XLX", "de", "Das Gesetz vom 3. März 1999 (BGBl. I S. 1) wird wie folgt geändert:", &["of Gesetz vom 3. März 1999 @ -"]);
        check("XLX", "en", "The fee under the Computer Misuse Act 1990 is payable.", &[]);
        check("XLX", "es", "El artículo 5 de la Ley N° 26.388 se aplica.", &[]);
    }

    #[test]
    fn titles_name_the_laws_that_an_act_changes() {
        let check = |country: &str, language: &str, title: &str, expected: &[&str]| {
            let told = in_title(title, &language.parse().unwrap(), country.parse().ok());
            let told: Vec<String> = told.iter().filter_map(|told| told.work.as_ref().map(Work::name)).collect();
            assert_eq!(told, expected, "{title}");
        };
        check("XLX", "en", "Cybercrime (Amendment) Act, 2023", &["law XLX cybercrime act"]);
        check("XLX", "en", "The Divorce Amendment Act, 1989", &["law XLX divorce act"]);
        check("XLX", "en", "An Act to amend the Cybercrime Act, 2021", &["law XLX cybercrime act 2021"]);
        check("XLX", "en", "Statute Law (Miscellaneous Amendments) Act, 1972", &[]);
        check("CHN", "zh", "中华人民共和国刑法修正案（九）", &["law CHN 刑法"]);
        check("DEU", "de", "Gesetz zur Änderung des Strafgesetzbuches", &["law DEU strafgesetzbuch"]);
        check("XLX", "de", "Zweites Gesetz zur Änderung des Maschinengesetzes", &["law XLX maschinengesetz"]);
        check("XLX", "fr", "Loi modifiant la loi n° 2004-575 du 21 juin 2004", &["law XLX act 2004 575"]);
        check("XLX", "es", "Ley que modifica la Ley N° 26.388", &["law XLX act 26388"]);
        check("XLX", "pt", "Altera a Lei nº 13.709, de 2018", &["law XLX act 13709"]);
        check("RUS", "ru", "О внесении изменений в Уголовный кодекс Российской Федерации", &["law RUS уголовныи кодекс"]);
        check("XLX", "es", "Reforma que busca el bienestar de todos", &[]);
        check("XLX", "en", "Machines Act 1990", &[]);
    }
}
