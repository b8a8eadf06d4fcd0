//! The language of texts, short and long.

use analysis::language::detect;

fn primary(text: &str) -> String {
    detect(text).map(|(language, _)| language.primary().to_owned()).unwrap_or_default()
}

#[test]
fn one_sentence_is_enough_for_languages_that_look_alike() {
    let sentences = [
        ("en", "A person who without authority gains access to a computer system commits an offence."),
        ("fr", "Le fait d’accéder frauduleusement à un système de traitement est puni de deux ans d’emprisonnement."),
        ("es", "El que acceda sin autorización a un sistema informático será reprimido con prisión de uno a tres años."),
        ("pt", "Quem, sem permissão legal ou sem para tanto estar autorizado, aceder a um sistema informático é punido com prisão."),
        ("it", "Chiunque abusivamente si introduce in un sistema informatico è punito con la reclusione fino a tre anni."),
        ("de", "Wer unbefugt sich Zugang zu Daten verschafft, die nicht für ihn bestimmt sind, wird mit Freiheitsstrafe bestraft."),
        ("nl", "Hij die opzettelijk en wederrechtelijk binnendringt in een geautomatiseerd werk wordt gestraft met gevangenisstraf."),
        ("id", "Setiap orang yang dengan sengaja mengakses komputer milik orang lain dipidana karena perbuatan tersebut."),
        ("ms", "Seseorang yang mencapai mana-mana komputer tanpa kuasa di bawah seksyen ini hendaklah dihukum."),
        ("pl", "Kto bez uprawnienia uzyskuje dostęp do informacji dla niego nieprzeznaczonej, podlega karze na podstawie art. 5 ustawy."),
        ("sw", "Kila mtu ana haki ya kulindwa kwa mujibu wa sheria hii na ibara zake katika nchi yetu."),
        ("rw", "Umuntu wese winjira mu buryo bwa mudasobwa nta burenganzira aba akoze icyaha cyangwa ikosa."),
        ("uz", "Kompyuter axborotidan ruxsatsiz foydalanish ushbu modda bilan jazolanadi va bu jinoyat boʻlgan."),
        ("vi", "Người nào cố ý xâm nhập trái phép vào mạng máy tính của người khác thì bị phạt theo quy định của điều này."),
        ("tr", "Bir bilişim sistemine hukuka aykırı olarak giren kişi bu kanun ile cezalandırılır ve hapis için tutulur."),
        ("ru", "Неправомерный доступ к охраняемой законом компьютерной информации наказывается штрафом."),
        ("uk", "Несанкціоноване втручання в роботу інформаційних систем карається штрафом, її власник має право."),
        (
            "bg",
            "Който неправомерно получи достъп до ресурсите на информационна система, се наказва с лишаване от свобода съгласно закона, така и съобразно въведените.",
        ),
        ("ar", "يعاقب بالحبس كل من دخل بغير تصريح إلى نظام معلومات إلكتروني."),
        ("fa", "هرکس به‌طور غیرمجاز به داده‌های رایانه‌ای دسترسی پیدا کند، مجازات خواهد شد و گزارش می‌گردد."),
        ("zh", "违反国家规定，侵入计算机信息系统的，处三年以下有期徒刑。"),
        ("ja", "人の業務に使用する電子計算機を損壊した者は、五年以下の懲役に処する。"),
        ("ko", "정당한 접근권한 없이 정보통신망에 침입하여서는 아니 된다."),
        ("th", "ผู้ใดเข้าถึงโดยมิชอบซึ่งระบบคอมพิวเตอร์ ต้องระวางโทษจำคุก"),
        ("km", "ជនណាចូលទៅក្នុងប្រព័ន្ធកុំព្យូទ័រដោយគ្មានការអនុញ្ញាត ត្រូវផ្តន្ទាទោស"),
        ("lo", "ບຸກຄົນໃດເຂົ້າເຖິງລະບົບຄອມພິວເຕີໂດຍບໍ່ໄດ້ຮັບອະນຸຍາດ"),
    ];
    let wrong: Vec<_> =
        sentences.iter().filter(|(language, text)| primary(text) != *language).map(|(language, text)| (*language, primary(text))).collect();
    assert!(wrong.is_empty(), "expected and found: {wrong:?}");
}

#[test]
fn nothing_is_said_of_a_text_without_letters() {
    assert!(detect("").is_none());
    assert!(detect("12 345 — 6.789 %").is_none());
}

#[test]
fn an_english_menu_above_an_arabic_law_does_not_decide() {
    let law = "المادة 1 يعاقب بالحبس كل من دخل إلى نظام معلومات إلكتروني بغير تصريح أو تجاوز حدود التصريح. ".repeat(40);
    assert_eq!(primary(&format!("Home | About | Search\n{law}")), "ar");
}
