//! Citations in one spelling.

use analysis::normalise::citation;

#[test]
fn spellings_of_one_citation_read_the_same() {
    let table = [
        ("§202a", "§ 202a"),
        ("§§ 3–5", "§ 3-5"),
        ("Art. 5", "article 5"),
        ("art.5", "article 5"),
        ("Sec.\u{a0}12", "section 12"),
        ("“the  Act”", "\"the Act\""),
        ("المادة ٥", "المادة 5"),
        ("ст. 272", "статья 272"),
    ];
    for (printed, expected) in table {
        assert_eq!(citation(printed), expected);
    }
}
