//! Which language a text is in: by its script, by letters that only one language has, and by its commonest words.

use std::collections::HashMap;
use std::sync::LazyLock;

use model::language::Language;

/// The language of a text and how sure that is, from 0 to 1. Nothing where nobody could tell.
///
/// The tag is the language alone, without script or country. At most 24,000 characters are looked at: from the beginning, the middle and the end.
#[must_use]
pub fn detect(text: &str) -> Option<(Language, f32)> {
    let sample = sample(text);
    let scripts = Scripts::of(&sample);
    let (script, share) = scripts.main()?;
    let (tag, confidence) = match script {
        Script::Latin => return latin(&sample),
        Script::Cyrillic => cyrillic(&sample),
        Script::Arabic => arabic(&sample),
        Script::Han if scripts.count(Script::Kana) * 20 > scripts.count(Script::Han) => ("ja", 1.0),
        Script::Han | Script::Kana if scripts.count(Script::Kana) > scripts.count(Script::Han) / 20 => ("ja", 1.0),
        Script::Devanagari => devanagari(&sample),
        Script::Hebrew if sample.contains("דאָס") || sample.contains("פֿ") => ("yi", 0.9),
        other => (other.language(), 1.0),
    };
    Some((tag.parse().ok()?, confidence * share.clamp(0.5, 1.0)))
}

const WINDOW: usize = 8_000;

/// Three windows of a long text; the beginning alone is often a menu or a title page in another language.
fn sample(text: &str) -> String {
    if text.len() <= WINDOW * 9 {
        return text.chars().take(WINDOW * 3).collect();
    }
    let window = |from: usize| {
        let start = (from..text.len()).find(|place| text.is_char_boundary(*place)).unwrap_or(text.len());
        text.get(start..).unwrap_or_default().chars().take(WINDOW)
    };
    window(0).chain(window(text.len() / 2)).chain(window(text.len() - WINDOW * 3)).collect()
}

/// Letters of a text; signs of dense scripts say as much as three.
pub(crate) fn letters(text: &str) -> usize {
    let weight = |character: char| match character {
        _ if character.is_ascii() => usize::from(character.is_ascii_alphabetic()),
        _ if !character.is_alphabetic() => 0,
        '\u{2E80}'.. => 3,
        _ => 1,
    };
    text.chars().map(weight).sum()
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Han,
    Kana,
    Hangul,
    Thai,
    Lao,
    Khmer,
    Myanmar,
    Devanagari,
    Bengali,
    Tamil,
    Telugu,
    Sinhala,
    Ethiopic,
    Georgian,
    Armenian,
    Hebrew,
    Greek,
    Thaana,
    Tibetan,
    Gujarati,
    Gurmukhi,
    Kannada,
    Malayalam,
}

/// Ranges of characters, both ends included.
type Ranges = &'static [(u32, u32)];

/// The scripts with the ranges of their letters and the language written in them where there is one.
const SCRIPTS: [(Script, Ranges, &str); 26] = [
    (Script::Latin, &[(0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x24F), (0x1E00, 0x1EFF)], "und"),
    (Script::Cyrillic, &[(0x400, 0x52F)], "ru"),
    (Script::Arabic, &[(0x620, 0x6FF), (0x750, 0x77F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)], "ar"),
    (Script::Han, &[(0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFF)], "zh"),
    (Script::Kana, &[(0x3041, 0x30FF)], "ja"),
    (Script::Hangul, &[(0x1100, 0x11FF), (0xAC00, 0xD7AF)], "ko"),
    (Script::Thai, &[(0xE01, 0xE5B)], "th"),
    (Script::Lao, &[(0xE81, 0xEDF)], "lo"),
    (Script::Khmer, &[(0x1780, 0x17FF)], "km"),
    (Script::Myanmar, &[(0x1000, 0x109F)], "my"),
    (Script::Devanagari, &[(0x900, 0x97F)], "hi"),
    (Script::Bengali, &[(0x980, 0x9FF)], "bn"),
    (Script::Tamil, &[(0xB80, 0xBFF)], "ta"),
    (Script::Telugu, &[(0xC00, 0xC7F)], "te"),
    (Script::Sinhala, &[(0xD80, 0xDFF)], "si"),
    (Script::Ethiopic, &[(0x1200, 0x139F)], "am"),
    (Script::Georgian, &[(0x10A0, 0x10FF)], "ka"),
    (Script::Armenian, &[(0x530, 0x58F)], "hy"),
    (Script::Hebrew, &[(0x591, 0x5FF)], "he"),
    (Script::Greek, &[(0x370, 0x3FF), (0x1F00, 0x1FFF)], "el"),
    (Script::Thaana, &[(0x780, 0x7BF)], "dv"),
    (Script::Tibetan, &[(0xF00, 0xFFF)], "dz"),
    (Script::Gujarati, &[(0xA80, 0xAFF)], "gu"),
    (Script::Gurmukhi, &[(0xA00, 0xA7F)], "pa"),
    (Script::Kannada, &[(0xC80, 0xCFF)], "kn"),
    (Script::Malayalam, &[(0xD00, 0xD7F)], "ml"),
];

impl Script {
    fn language(self) -> &'static str {
        SCRIPTS.iter().find(|(script, ..)| *script == self).map_or("und", |(.., language)| language)
    }

    /// Characters of dense scripts say more than letters do.
    fn weight(self) -> usize {
        if matches!(self, Self::Han | Self::Hangul) { 3 } else { 1 }
    }
}

struct Scripts(Vec<(Script, usize)>);

impl Scripts {
    fn of(text: &str) -> Self {
        let mut counts: Vec<(Script, usize)> = SCRIPTS.iter().map(|(script, ..)| (*script, 0)).collect();
        for character in text.chars() {
            let code = u32::from(character);
            let is_of = |(_, ranges, _): &(Script, Ranges, &str)| ranges.iter().any(|(from, to)| (*from..=*to).contains(&code));
            // Latin is the first of them, and ASCII has no letters of others.
            let place = if character.is_ascii() { character.is_ascii_alphabetic().then_some(0) } else { SCRIPTS.iter().position(is_of) };
            if let Some((script, count)) = place.and_then(|place| counts.get_mut(place)) {
                *count += script.weight();
            }
        }
        Self(counts)
    }

    fn count(&self, script: Script) -> usize {
        self.0.iter().find(|(known, _)| *known == script).map_or(0, |(_, count)| *count)
    }

    fn main(&self) -> Option<(Script, f32)> {
        let all: usize = self.0.iter().map(|(_, count)| count).sum();
        let (script, count) = self.0.iter().max_by_key(|(_, count)| *count)?;
        (*count > 1).then(|| (*script, share(*count, all)))
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of a sample are small")]
fn share(part: usize, whole: usize) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

/// Letters that tell the languages of one script apart: the first language whose letters are common enough.
fn by_letters(text: &str, letters: &[(&'static str, &str)], otherwise: &'static str) -> (&'static str, f32) {
    let all = text.chars().filter(|character| character.is_alphabetic()).count();
    let common = |wanted: &str| text.chars().filter(|character| wanted.contains(*character)).count() * 300 > all;
    letters.iter().find(|(_, wanted)| common(wanted)).map_or((otherwise, 0.9), |(language, _)| (*language, 0.9))
}

fn cyrillic(text: &str) -> (&'static str, f32) {
    let letters =
        [("kk", "ұҰһ"), ("tg", "ҷҶӣӯ"), ("uz", "ўЎҳҲ"), ("ky", "ңөүҮ"), ("mn", "өү"), ("be", "ўЎ"), ("uk", "їЇєЄґҐ"), ("mk", "ѓќѕ"), ("sr", "ђћџљњ")];
    let (language, confidence) = by_letters(text, &letters, "ru");
    let bulgarian =
        language == "ru" && !text.contains(['ы', 'э']) && text.chars().filter(|character| *character == 'ъ').count() * 200 > text.chars().count();
    match language {
        "uz" if text.contains('і') => ("be", confidence),
        "ky" if !text.contains('ң') => ("mn", confidence),
        _ if bulgarian => ("bg", confidence),
        _ => (language, confidence),
    }
}

fn arabic(text: &str) -> (&'static str, f32) {
    by_letters(text, &[("ur", "ٹڈڑےں"), ("ps", "ټډړښږځڅ"), ("ku", "ەێۆڕڵ"), ("fa", "پچژگی")], "ar")
}

fn devanagari(text: &str) -> (&'static str, f32) {
    let nepali = text.matches("छ").count() > text.matches("है").count() + text.matches("का ").count();
    (if nepali { "ne" } else { "hi" }, 0.9)
}

/// The commonest words of languages in Latin letters, those of laws among them. A word that two languages share says little for either.
#[rustfmt::skip]
const WORDS: [(&str, &str); 39] = [
    ("en", "the of and to in or a be by is for that any this with as on an which not shall under from such at it are was has person section act"),
    ("fr", "de la le les des et à en du un une dans que par est pour ou qui sur au aux ne pas ce cette l d être sont article sans avec peut"),
    ("es", "de la el los las y en que del se por un una con para no su al es o lo como artículo ley será este esta más sin cuando"),
    ("pt", "de a o que e do da em os as no na dos das um uma para por com não se ao à ou é lei artigo são pelo pela seu sua nos"),
    ("it", "di e il la che in per del della un è con non una i le si da al dei delle nel alla sono dell articolo comma gli"),
    ("ro", "de și în la a cu pe care din este sau prin al ale pentru nu se un o că articolul lege sunt fi"),
    ("ca", "de la el i els les que en per del un una amb no es als o article llei són aquest aquesta"),
    ("gl", "de a o que e do da en os as no na dos das un unha para por con non se ao ou artigo lei"),
    ("de", "der die und in den des zu von das nach mit ist oder nicht für auf im dem eine einer wird werden sich als auch an dass absatz"),
    ("nl", "de van het een in en is dat op te voor met zijn die door niet aan bij of wordt als ten artikel lid worden deze indien"),
    ("af", "die van en in het is nie wat n vir op te met aan word of om sal artikel hierdie kan"),
    ("lb", "den an der déi vun fir op mat ass net vum dat eng ze si och artikel gesetz"),
    ("sv", "och i att som en av för på är den till inte med om eller det ska får ett enligt lag vid"),
    ("da", "og i at af en til er for som på det den med ikke eller der om efter kan skal stk"),
    ("no", "og i av til en som er for på det den med ikke eller om etter kan skal seg loven ledd"),
    ("is", "og að í á sem er við um til eða skal ekki með af fyrir því lögum grein"),
    ("fi", "ja on tai joka ei se että sekä ovat laki lain mukaan jos voidaan tämän sen"),
    ("et", "ja on või ei see et kui mis seaduse paragrahvi lõike isik oma käesoleva"),
    ("lv", "un ir vai no ar par kas uz ja ka pie likuma panta nav šā tiek"),
    ("lt", "ir ar kad į iš su yra kurie pagal šio įstatymo straipsnio dėl arba nuo asmuo"),
    ("pl", "w i z na do o się nie jest przez od za lub że oraz po art dla ust którego ustawy tego czy sąd"),
    ("cs", "a v se na o je s z do nebo že za k podle zákona který pro jsou odst byl není"),
    ("sk", "a v sa na o je s z do alebo že za k podľa zákona ktorý pre sú ods bol nie"),
    ("hr", "i u na se je za od s ili da koji iz članka zakona stavka ovoga su te ne"),
    ("sl", "in v na se je za z ali da ki iz člena zakona odstavka tega so po ne"),
    ("sq", "të e në i dhe për me një nga që është ose neni ligji këtij së do"),
    ("hu", "a az és vagy hogy nem is egy meg törvény szerint bekezdés ha szóló alapján"),
    ("tr", "ve bir bu ile için veya olarak da de kanun madde olan göre tarafından ilgili"),
    ("az", "və bir bu ilə üçün ya olan edilir maddə qanun tərəfindən görə olmaq"),
    ("uz", "va bilan uchun bu yoki boʻlgan boʻlsa modda qilish tomonidan oʻzbekiston jinoyat ham etish agar"),
    ("id", "yang dan di dengan untuk dari pada dalam ini atau tidak oleh bahwa adalah pasal ayat terdakwa karena tersebut undang sebagai telah huruf sebagaimana dimaksud tentang"),
    ("ms", "yang dan di dengan untuk dari pada dalam ini atau tidak oleh bahawa seksyen mana hendaklah akta boleh apa kerana seseorang subseksyen perenggan suruhanjaya daripada di bawah ialah"),
    ("tl", "ang ng sa na mga at ay ito o hindi para kung may nang isang seksyon batas"),
    ("vi", "và của các có người cho là trong được không theo với điều này quy định khoản về hoặc tội"),
    ("sw", "ya na wa kwa katika ni la cha za au kuwa hii sheria yake ibara kila mtu hiyo"),
    ("rw", "n mu ku ya y cyangwa na ry w kandi iyo ingingo itegeko muri ibyo bya ko rya z"),
    ("so", "iyo oo ka ku in waa ee uu si ay la ah xeerka qodobka aan"),
    ("mt", "ta il li u ma fi jew għal l dan minn artikolu din jista persuna"),
    ("ga", "an na agus i ar le is do a go de den alt acht sé nó"),
];

static RANKED: LazyLock<HashMap<&'static str, Vec<usize>>> = LazyLock::new(|| {
    let mut ranked: HashMap<&'static str, Vec<usize>> = HashMap::new();
    for (place, (_, words)) in WORDS.iter().enumerate() {
        for word in words.split(' ') {
            let places = ranked.entry(word).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
    }
    ranked
});

/// Which of some languages a text is in, a line or a title as well; nothing where its words do not lean to one.
#[must_use]
pub fn among<'l>(text: &str, languages: &'l [Language]) -> Option<&'l Language> {
    let (script, _) = Scripts::of(text).main()?;
    if script != Script::Latin {
        let (told, _) = detect(text)?;
        return languages.iter().find(|language| language.primary() == told.primary());
    }
    let is_listed = |language: &Language| WORDS.iter().position(|(tag, _)| *tag == language.primary());
    let ours: Vec<(&Language, usize)> = languages.iter().filter_map(|language| Some((language, is_listed(language)?))).collect();
    let (scores, _) = scores(text);
    let score = |place: usize| scores.get(place).copied().unwrap_or_default();
    let (best, place) = *ours.iter().max_by(|one, other| score(one.1).total_cmp(&score(other.1)))?;
    let second = ours.iter().filter(|(_, other)| *other != place).map(|(_, other)| score(*other)).fold(0.0, f32::max);
    (score(place) >= second * 1.3 && score(place) - second >= 0.4).then_some(best)
}

fn latin(text: &str) -> Option<(Language, f32)> {
    let (scores, words) = scores(text);
    let mut ranked: Vec<(usize, f32)> = scores.iter().copied().enumerate().collect();
    ranked.sort_by(|one, other| other.1.total_cmp(&one.1));
    let (best, score) = *ranked.first()?;
    let second = ranked.get(1).map_or(0.0, |(_, score)| *score);
    let coverage = score / share(words.max(1), 1);
    if coverage < 0.06 || words < 4 || score < 1.0 {
        return by_trigrams(text);
    }
    let tag = WORDS.get(best).map(|(tag, _)| *tag)?;
    let lead = (score - second) / score;
    Some((tag.parse().ok()?, (0.5 + lead * 2.0).min(1.0) * (coverage * 6.0).min(1.0)))
}

/// How many of the commonest words of each language a text has, and how many words.
fn scores(text: &str) -> ([f32; WORDS.len()], usize) {
    let mut scores = [0_f32; WORDS.len()];
    let mut words = 0_usize;
    let mut lower = String::new();
    for word in text.split(|character: char| !(character.is_alphabetic() || matches!(character, 'ʻ' | '‘'))).filter(|word| !word.is_empty()) {
        words += 1;
        lower.clear();
        lower.extend(word.chars().flat_map(char::to_lowercase).map(|character| if character == '‘' { 'ʻ' } else { character }));
        let ranked = RANKED.get(lower.as_str()).map_or(&[][..], Vec::as_slice);
        let sharing = ranked.len();
        for place in ranked {
            if let Some(score) = scores.get_mut(*place) {
                *score += 1.0 / share(sharing, 1).sqrt();
            }
        }
    }
    (scores, words)
}

/// For languages that are not in the lists, and texts without common words.
fn by_trigrams(text: &str) -> Option<(Language, f32)> {
    let info = whatlang::detect(text)?;
    let language = Language::from_any_code(info.lang().code()).ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "a confidence needs no more")]
    Some((language, info.confidence() as f32 * 0.5))
}
