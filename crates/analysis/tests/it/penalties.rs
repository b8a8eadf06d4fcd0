//! Penalties as statutes threaten them, in sentences of our own.

use analysis::penalties::{Amount, AmountUnit, Join, Penalty, PenaltyKind, penalties};

/// Sentence by sentence, what is threatened: kind, least, most, and how it goes with the one before.
const THREATS: &[(&str, &str, &[&str])] = &[
    (
        "en",
        "is liable to a fine not exceeding ten million shillings or to imprisonment for a term not exceeding five years, or to both",
        &["fine ..10000000 shilling", "either prison ..60"],
    ),
    (
        "en",
        "imprisonment of not less than one (1) year and not more than two (2) years and a fine of $5,000",
        &["prison 12..24", "and fine ..5000 dollar"],
    ),
    ("en", "shall be punished with imprisonment for life", &["life"]),
    (
        "en",
        "for an offence punishable with imprisonment of not less than seven years, a judge may order interception for not more than thirty days",
        &[],
    ),
    ("de", "mit Freiheitsstrafe von fünfzehn Tagen bis zu sechs Monaten", &["prison 15..6 days"]),
    ("fr", "est puni de dix ans d'emprisonnement et de 150 000 euros d'amende", &["prison ..120", "and fine ..150000 EUR"]),
    (
        "fr",
        "puni d'un emprisonnement de deux ans et de 75 000 € d'amende ou de l'une de ces deux peines",
        &["prison ..24", "either fine ..75000 EUR"],
    ),
    (
        "es",
        "pena privativa de libertad no menor de tres ni mayor de seis años y con ochenta a ciento veinte días-multa",
        &["prison 36..72", "and fine 80..120 daily-rate"],
    ),
    ("es", "incurrirá en prisión de cuarenta y ocho (48) a noventa y seis (96) meses", &["prison 48..96"]),
    ("pt", "é punido com pena de prisão até 1 ano ou com pena de multa até 120 dias", &["prison ..12", "or fine ..120 daily-rate"]),
    ("de", "wird mit Freiheitsstrafe von drei Monaten bis zu fünf Jahren oder mit Geldstrafe bestraft", &["prison 3..60", "or fine .."]),
    ("nl", "gevangenisstraf van ten hoogste een jaar of geldboete van de vierde categorie", &["prison ..12", "or fine ..4 category"]),
    ("it", "è punito con la reclusione fino a tre anni e con la multa da 51 a 1.032 euro", &["prison ..36", "and fine 51..1032 EUR"]),
    (
        "ru",
        "штрафом в размере до двухсот тысяч рублей, либо исправительными работами на срок до одного года, либо лишением свободы на срок от двух до пяти лет",
        &["fine ..200000 RUB", "or prison 24..60"],
    ),
    (
        "uk",
        "караються штрафом від шестисот до тисячі неоподатковуваних мінімумів або позбавленням волі на строк до трьох років",
        &["fine 600..1000 base-amount", "or prison ..36"],
    ),
    ("pl", "podlega karze pozbawienia wolności od 3 miesięcy do lat 5", &["prison 3..60"]),
    (
        "ar",
        "يعاقب بالحبس مدة لا تقل عن سنتين وبالغرامة التي لا تقل عن مائة ألف درهم ولا تزيد على خمسمائة ألف درهم أو بإحدى هاتين العقوبتين",
        &["prison 24..", "either fine 100000..500000 AED"],
    ),
    ("zh", "处三年以上七年以下有期徒刑，并处罚金", &["prison 36..84", "and fine .."]),
    ("ja", "三年以下の拘禁刑又は五十万円以下の罰金に処する", &["prison ..36", "or fine ..500000 JPY"]),
    ("ko", "5년 이하의 징역 또는 5천만원 이하의 벌금에 처한다", &["prison ..60", "or fine ..50000000 KRW"]),
    (
        "vi",
        "bị phạt tiền từ 50.000.000 đồng đến 200.000.000 đồng hoặc phạt tù từ 06 tháng đến 03 năm",
        &["fine 50000000..200000000 VND", "or prison 6..36"],
    ),
    (
        "id",
        "pidana penjara paling lama 8 (delapan) tahun dan/atau denda paling banyak dua miliar rupiah",
        &["prison ..96", "either fine ..2000000000 IDR"],
    ),
    (
        "ms",
        "boleh didenda tidak melebihi dua puluh lima ribu ringgit atau dipenjarakan selama tempoh tidak melebihi tiga tahun",
        &["fine ..25000 MYR", "or prison ..36"],
    ),
    ("th", "ต้องระวางโทษจำคุกตั้งแต่ ๓ ปี ถึง ๑๕ ปี", &["prison 36..180"]),
    ("th", "จำคุกไม่เกินห้าปี หรือปรับไม่เกินหนึ่งแสนบาท", &["prison ..60", "or fine ..100000 THB"]),
    ("km", "ដាក់ពន្ធនាគារពី ១ (មួយ) ខែ ទៅ ១ (មួយ) ឆ្នាំ និងពិន័យពី ១០០.០០០ រៀល ទៅ ២.០០០.០០០ រៀល", &["prison 1..12", "and fine 100000..2000000 KHR"]),
    (
        "uz",
        "yuz baravarigacha miqdorda jarima yoki ikki yildan uch yilgacha axloq tuzatish ishlari yoxud ikki yilgacha ozodlikdan mahrum qilish",
        &["fine ..100 base-amount", "or prison ..24"],
    ),
    ("sw", "kifungo kisichozidi miaka mitano au faini isiyozidi shilingi milioni kumi", &["prison ..60", "or fine ..10000000 TZS"]),
    ("rw", "ahanishwa igifungo kitari munsi y'imyaka ibiri (2) ariko kitarenze imyaka itanu (5)", &["prison 24..60"]),
];

#[test]
fn penalties_are_read_in_every_language() {
    let wrong: Vec<String> = THREATS
        .iter()
        .filter_map(|(tag, text, expected)| {
            let found: Vec<String> = penalties(text, &tag.parse().unwrap()).iter().map(shown).collect();
            (found != *expected).then(|| format!("{tag} {text}: {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn shown(penalty: &Penalty) -> String {
    let join = match penalty.join {
        None => "",
        Some(Join::Or) => "or ",
        Some(Join::And) => "and ",
        Some(Join::Either) => "either ",
    };
    let kind = match penalty.kind {
        PenaltyKind::Imprisonment => "prison",
        PenaltyKind::Life => return format!("{join}life"),
        PenaltyKind::Death => return format!("{join}death"),
        PenaltyKind::Fine => "fine",
    };
    let value = |amount: &Option<Amount>| amount.as_ref().map(|amount| amount.value.to_string()).unwrap_or_default();
    let unit = [&penalty.least, &penalty.most].into_iter().flatten().next().map_or(String::new(), |amount| match &amount.unit {
        AmountUnit::Months => String::new(),
        AmountUnit::Days => " days".to_owned(),
        AmountUnit::Money(unit) | AmountUnit::Rate(unit) => format!(" {unit}"),
    });
    format!("{join}{kind} {}..{}{unit}", value(&penalty.least), value(&penalty.most))
}

#[test]
fn a_penalty_names_its_words_and_their_place() {
    let text = "§ 7 Wer dies tut, wird mit Freiheitsstrafe bis zu drei Jahren bestraft.";
    let found = penalties(text, &"de".parse().unwrap());
    let first = found.first().unwrap();
    assert_eq!(first.words, "Freiheitsstrafe bis zu drei Jahren");
    assert!(text[first.from..].starts_with(&first.words));
}

#[test]
fn time_and_money_that_are_no_penalty_are_left_alone() {
    for (tag, text) in [
        ("en", "The Board shall report within three years and may spend ten million shillings on it."),
        ("en", "A person under the age of eighteen years is a child."),
        ("fr", "Le conseil se réunit deux fois par an et dispose de 150 000 euros."),
        ("de", "Die Frist beträgt zwei Jahre."),
        ("xx", "imprisonment for five years"),
        ("en", ""),
    ] {
        assert_eq!(penalties(text, &tag.parse().unwrap()), Vec::new(), "{text}");
    }
}

#[test]
fn hostile_numbers_are_survived() {
    let long = "9".repeat(10_000);
    let many = "a fine of 1,000 dollars or imprisonment for 2 years ".repeat(2_000);
    for text in [format!("imprisonment for {long} years"), format!("{} million years", "one hundred ".repeat(500)), many] {
        assert!(penalties(&text, &"en".parse().unwrap()).len() <= 24);
    }
    assert!(penalties(&"億万千百十".repeat(1_000), &"zh".parse().unwrap()).is_empty());
}
