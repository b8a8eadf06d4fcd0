//! Plain text: lines that were wrapped are paragraphs again, and only what surely repeats is left out.

use crate::lines;

#[test]
fn wrapped_lines_are_joined_in_each_script() {
    let english = "1. Every person who, without lawful autho-\nrity, obtains access to a computer system that\nis used for the administration of justice\ncommits an offence under this section, and\n(a) is liable to a fine that the court sets in\neach case; and\n(b) to nothing else that is written in this\nAct or in any other written law.\n";
    assert_eq!(
        lines("a.txt", english.as_bytes()),
        [
            "1. Every person who, without lawful authority, obtains access to a computer system that is used for the administration of justice commits an offence under this section, and",
            "(a) is liable to a fine that the court sets in each case; and",
            "(b) to nothing else that is written in this Act or in any other written law.",
        ]
    );
    let chinese = "第一条 为了保护计算机信息系统的安全促进计算机\n的应用和发展保障社会主义现代化建设的顺利进行\n制定本条例。\n第二条 本条例所称的计算机信息系统是指由计算机\n及其相关的和配套的设备设施构成的按照一定的应用\n目标和规则对信息进行采集的人机系统。\n第三条 计算机信息系统的安全保护应当保障计算机\n及其相关的设备设施的安全。\n";
    let read = lines("a.txt", chinese.as_bytes());
    assert_eq!(read.len(), 3, "{read:?}");
    assert!(read[0].ends_with("促进计算机的应用和发展保障社会主义现代化建设的顺利进行制定本条例。"), "{}", read[0]);
    let arabic = "المادة ١ يعاقب بالحبس مدة لا تقل عن سنة وبغرامة كل من\nدخل عمدا إلى موقع أو حساب خاص أو نظام معلوماتي محظور\nالدخول عليه وفقا لأحكام هذا القانون.\n".repeat(3);
    let read = lines("a.txt", arabic.as_bytes());
    assert_eq!(read.len(), 3, "{read:?}");
    assert!(read[0].contains("كل من دخل عمدا إلى موقع أو حساب خاص أو نظام معلوماتي محظور الدخول عليه"), "{}", read[0]);
}

#[test]
fn numbers_that_count_on_with_the_pages_are_left_out_and_others_stay() {
    let payers = ["Nobody", "No company", "No bank", "No agency", "No court", "No witness"];
    let page = |(number, payer): (u32, &str)| {
        let rate = number * number;
        format!(
            "Official Gazette No. 5\n\nThe rate on this page is set out in the line\nbelow and is no number of a page.\n\n{rate}\n\n{payer} pays more than this.\n\n{number}\n"
        )
    };
    let pages: Vec<String> = (11..).zip(payers).map(page).collect();
    let read = lines("a.txt", pages.join("\u{c}").as_bytes());
    assert!(!read.iter().any(|line| line.contains("Gazette") || line == "13"), "{read:?}");
    assert!(read.iter().any(|line| line == "169"), "{read:?}");
    assert_eq!(read.iter().filter(|line| line.ends_with("more than this.")).count(), 6);
}
