//! The formulas with which courts decide, language by language: what opens the operative part, what decides in a sentence, what ends it.

use std::sync::LazyLock;

use regex::Regex;

use crate::manner::{Manner, manner};

/// Headings below which nothing stands but what is decided: letters alone, in lower case.
pub(super) const OPERATIVE: &[&str] = &[
    "tenor",
    "dispositif",
    "parcesmotifs",
    "fallo",
    "fallamos",
    "resuelve",
    "seresuelve",
    "resuelvo",
    "parteresolutiva",
    "amarputusan",
    "mengadili",
    "sentencja",
    "beslissing",
    "debeslissing",
    "dictum",
    "pqm",
    "dispositivo",
    "主文",
    "주문",
    "order",
    "orders",
    "theorder",
    "theorders",
    "ordersofthecourt",
    "منطوقالحكم",
    "резолютивнаячасть",
];

/// Headings below which a court comes to its end, with its reasons.
pub(super) const CONCLUDING: &[&str] = &[
    "conclusion",
    "decision",
    "disposition",
    "disposal",
    "outcome",
    "result",
    "determination",
    "noticeofdecision",
    "conclusão",
    "decisão",
    "conclusión",
    "裁判结果",
    "判决结果",
    "处理结果",
    "法院裁判",
];

/// Headings below which others speak of the decision.
pub(super) const COMMENTING: &[&str] =
    &["典型意义", "案例分析", "法官解读", "适用解析", "裁判要旨", "裁判要点", "相关法条", "司法解释相关法条", "申请人请求", "原告诉讼请求"];

/// What the formula of a language must have beside it, where it opens other things too.
pub(super) static VERBS: [Manner; 1] = [manner!(
    "pt",
    r"(?i)\b(?:negar|neg(?:ou|aram)|dar|d(?:eu|eram)|dar-lhe|conhecer|conhece(?:u|ram)|rejeit(?:ar|ou|aram)|acolh(?:er|eu|eram)|julg(?:ar|ou|aram)|conced(?:er|eu|eram)|deneg(?:ar|ou|aram)|extinguir|declarar|cassar|anular|(?:in)?defer(?:ir|iu|iram)|homolog(?:ar|ou)|prover|desprover|manter|confirmar|converter|aplicar|proferir|referendar|determinar)\b"
)];

/// What opens the operative part, the surest first; where nothing or a colon follows, the lines below belong to it.
pub(super) static OPENINGS: [Manner; 23] = [
    manner!("pt", r"(?i)\b(?:acordam?|a\s?c\s?o\s?r\s?d\s?a\s?m)\b\s*(?:,|(?:os|as|o|a|em|por|esta|este|todos|unanimemente)\b)"),
    manner!("pt", r#"^\W*S[ÚU]MULA\s*:\s*["“]"#),
    manner!(
        "pt",
        r"(?i)(?:^\W*|\bdecisão\s*:\s*)[“”]?(?:o\s+tribunal|a\s+(?:egrégia\s+)?(?:\p{L}+\s+)?(?:turma|seção|câmara)|a\s+corte)\s*,\s+(?:por|à|\p{L}+\s+por)\s+(?:unanimidade|maioria|votação)"
    ),
    manner!("es", r"(?i)^\W*(?:se\s+)?(?:f\s?a\s?l\s?l\s?(?:o|a|amos)|r\s?e\s?s\s?u\s?e\s?l\s?v\s?(?:e|o|en)|resolvemos|decide|acuerda|dispone)\s*:"),
    manner!("es", r"^\W*(?:FALLO|FALLAMOS|FALLA|RESUELVE|SE RESUELVE|RESUELVO|RESUELVEN)\W*$"),
    manner!("es", r"\b(?:FALLO|FALLAMOS|FALLA|RESUELVE|RESUELVO|RESUELVEN|SE RESUELVE|DECIDE)\s*:"),
    manner!("fr", r"(?i)^\W*par\s+ces\s+motifs\b"),
    manner!("fr", r"^\W*(?:D\s?[EÉ]\s?C\s?I\s?D\s?E|O\s?R\s?D\s?O\s?N\s?N\s?E|ARR[EÊ]TE|DIT POUR DROIT)\s*:"),
    manner!("de", r"(?i)(?:für\s+recht\s+erkannt|\bbeschlossen|\bentschieden)\s*:\s*$"),
    manner!("nl", r"(?i)^\W*(?:de|het)\s+(?:rechtbank|hoge\s+raad|(?:gerechts)?hof|kantonrechter|raad|afdeling|voorzieningenrechter)\s*:\s*$"),
    manner!("nl", r"(?i)^\W*(?:beslissing|dictum|rechtdoende)\s*:?\s*$"),
    manner!("it", r"(?i)^\W*(?:p\.\s?q\.\s?m\b|per\s+questi\s+motivi)"),
    manner!(
        "pl",
        r"(?i)(?:^|\s)(?:o\s?r\s?z\s?e\s?k\s?a|p\s?o\s?s\s?t\s?a\s?n\s?a\s?w\s?i\s?a|p\s?o\s?s\s?t\s?a\s?n\s?o\s?w\s?i\s?ł\s?a?|p\s?o\s?d\s?j\s?ą\s?ł\s?a?\s+(?:następującą\s+)?uchwałę)\s*:?\s*$"
    ),
    manner!(
        "pl",
        r"(?i)(?:^|\s)(?:o d d a l i ł|u c h y l i ł|z m i e n i ł|o d r z u c i ł|p r z e k a z a ł|o d m ó w i ł|u m o r z y ł)(?:\sa)?\s"
    ),
    manner!("id", r"(?i)^\W*(?:m\s?e\s?n\s?g\s?a\s?d\s?i\s?l\s?i|m\s?e\s?n\s?e\s?t\s?a\s?p\s?k\s?a\s?n)(?:\s+sendiri)?\s*:?\s*$"),
    manner!("zh", r"(?:判决|裁定|决定)如下\s*[:：]?"),
    manner!("ja", r"^\s*主\s*文\s*$"),
    manner!("ko", r"^\s*주\s*문\s*$"),
    manner!(
        "ru",
        r"(?i)(?:^|\s)(?:р\s?е\s?ш\s?и\s?л|п\s?о\s?с\s?т\s?а\s?н\s?о\s?в\s?и\s?л|о\s?п\s?р\s?е\s?д\s?е\s?л\s?и\s?л|п\s?р\s?и\s?г\s?о\s?в\s?о\s?р\s?и\s?л)\s?[аио]?\s*:"
    ),
    manner!("uk", r"(?i)(?:^|\s)(?:вирішив|ухвалив|постановив|засудив|вирішила|ухвалила|постановила)\s*:"),
    manner!("ar", r"(?:فلهذه|لهذه|ولهذه)\s+الأسباب|(?:حكمت|قررت|قضت)\s+المحكمة"),
    manner!(
        "en",
        r"(?i)^\W*(?:(?:the\s+)?(?:court|tribunal|judge)\s+orders\s*(?:that|:|as\s+follows)|it\s+is\s+(?:hereby\s+|therefore\s+)*ordered(?:\s+that|,)|the\s+orders?\s+of\s+the\s+court\s+(?:is|are|will\s+be)|the\s+following\s+orders?\s+(?:is|are|issues?)\b|(?:(?:accordingly|therefore),?\s+)?(?:i|we)\s+(?:therefore\s+|accordingly\s+|would\s+|will\s+)*make\s+the\s+following\s+(?:orders?|declarations?|directions?))"
    ),
    manner!("en", r"(?i)^\W*(?:the\s+)?decision\s+of\s+the\s+(?:upper\s+)?tribunal\s+is\s+(?:to\b|that\b)"),
];

/// Sentences that decide, each with its object and what becomes of it.
pub(super) static SENTENCES: [Manner; 10] = [
    manner!(
        "en",
        r"(?ix)\b(?:appeals?|applications?|claims?|petitions?|proceedings|motions?|complaints?|counterclaims?|cross-claims?|references?|summons|permission|leave|judgment|decision|convictions?|sentences?|assessments?|penalt(?:y|ies)|requests?|review)\b
        (?:\ [^;:?]{1,160}?)?\ (?:is|are|be|stands?)(?:\ (?:therefore|accordingly|hereby|thus|also|both|now|all|otherwise|in\ principle))*\ (?:dismissed|allowed|refused|granted|upheld|rejected|struck\ out|affirmed|reversed|vacated|remanded|remitted|quashed|set\ aside|denied|discharged|adjourned|confirmed|cancelled)\b"
    ),
    manner!(
        "en",
        r"(?ix)\b(?:appeals?|applications?|claims?|petitions?|counterclaims?|challenge)\b(?:\ [^.;:]{1,60}?)?\ (?:fails?|succeeds?|does\ not\ succeed|do\ not\ succeed)\b(?:\ (?:in|and|on|for|to|but|accordingly)\b|[.,;]|$)"
    ),
    manner!(
        "en",
        r"(?ix)\b(?:I|we|the\ (?:court|tribunal|appeals\ board|panel))\ (?:(?:would|will|shall|must|do|hereby|therefore|accordingly|also|thus|now|both|decline\ to|propose\ to|have\ decided\ to|intend\ to|am\ going\ to|am\ prepared\ to)\ )*
        (?:dismiss|allow|refuse|grant|uphold|strike\ out|affirm|reverse|vacate|remand|remit|quash|set\ aside|deny|confirm|cancel)(?:e?s)?\b(?:\ [\w’'-]+){0,7}?\ (?:appeals?|applications?|claims?|counterclaims?|petitions?|motions?|permission|leave|relief|judgments?|decisions?|orders?|injunction|declarations?|assessments?|penalt(?:y|ies)|convictions?|sentences?|case|matter|request)\b"
    ),
    manner!(
        "en",
        r"(?i)\breasons\s+(?:for|why\s+I)\s+(?:dismissing|allowing|refusing|granting|dismiss|allow|refuse|grant)\s+(?:the|this|these|both|permission)\b"
    ),
    manner!(
        "en",
        r"(?i)^\W*(?:appeals?|applications?|petitions?|motions?|claims?)\s+(?:[\w’']+\s+){0,4}?(?:dismissed|allowed|refused|granted|denied)\b"
    ),
    manner!(
        "en",
        r"^\W*(?:Affirmed|Reversed|Vacated|AFFIRMED|REVERSED|VACATED)(?:(?:,|;|\s+(?:and|AND|in|IN))\s*(?:[Aa]ffirmed|[Rr]eversed|[Vv]acated|[Rr]emanded|[Pp]art|AFFIRMED|REVERSED|VACATED|REMANDED|PART))*\W*$"
    ),
    manner!(
        "en",
        r"(?ix)\b(?:I|we)\ (?:(?:will|would|therefore|accordingly|also|shall|propose\ to)\ )*(?:(?:order|direct|declare)\ (?:that\ |restraining\ |the\ )|make\ (?:an|a|the)(?:\ [\w-]+){0,3}?\ (?:order|declaration)\b|decline\ to\ make\b)
        |\bthere\ (?:will|shall|must)\ (?:therefore\ |accordingly\ )?be\ (?:judgment|a\ declaration|an\ order)\b"
    ),
    manner!(
        "pt",
        r"(?i)(?:ante|diante|isto|isso|isso|posto|razões|motivos|forma|assim|pelo|face|perante)\b[^.;]{0,160}?\b(?:dou|d[áa]-se|nego|nega-se|julgo|conheço|não\s+conheço|rejeito|acolho|concedo|denego|defiro|indefiro|voto|extingo|homologo|declaro|desprovejo|provejo|mantenho)\b"
    ),
    manner!(
        "zh",
        r"(?:判决|裁定|判令|改判|判处)(?:[^书。]{0,3}[：:，,]|(?:驳回|撤销|维持|确认|解除|支持|被告|原告|某|上诉|发回|变更|准许|责令|由|[\p{Han}]{1,20}(?:支付|赔偿|承担|返还|赔礼)))"
    ),
    manner!("zh", r"(?:支持|驳回)(?:了)?[\p{Han}A-Z]{0,20}(?:诉讼请求|诉请|上诉)"),
];

/// Words before which a sentence asks, supposes or tells of another decision.
pub(super) static NOT_ITS_OWN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)\b(?:submi(?:t|ts|tted|ssions?)|argu(?:e|es|ed|ments?)|contend(?:s|ed)?|invite[sd]?|urge[sd]?|asks|asked|if|whether|unless|had|have\ been|was|were|sought|seeks?|may|might|could|said|says|suggest(?:s|ed)?|not|cannot|when|where|any|respondent’s\ notice|why|until|before|after|took|held)\b
        |诉称|诉请|请求判令|请求法院|可能会|被法院|曾|requer|requereu|alega|sustenta|pugna",
    )
    .ok()
});

/// How a sentence begins that draws the sum.
pub(super) static IN_SUM: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^\W*(?:\(?(?:\d+|[a-z]|[ivx]+)[.)\]]\s*)?(?:accordingly|therefore|for\ (?:all\ )?(?:of\ )?(?:these|those|the|such|this)\b.{0,40}?reasons?|for\ the\ (?:above|foregoing)|in\ (?:all\ )?(?:the|these|those)\ circumstances|in\ (?:the\ )?(?:result|conclusion|summary|short)|it\ follows|thus|consequently|on\ that\ basis|hence|so\b|overall|we\ affirm|the\ judgment
        |ante\ o|diante\ d|isto\ posto|isso\ posto|posto\ isso|pelo\ exposto|com\ tais|em\ face\ d)
        |最终|遂|终审|综上|宣判后|故判",
    )
    .ok()
});

/// `It is so ordered.`: what stands before it is what the court decided, and what comes after it is an opinion of some of its judges.
pub(super) static SO_ORDERED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\b(?:it\s+is\s+)?so\s+ordered\s*\.?\s*$|^\s*SO ORDERED").ok());

/// Lines with which the operative part ends: the reasons, the day, those who sign, what can be done against it.
pub(super) static END: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^\W*(?:u\ ?z\ ?a\ ?s\ ?a\ ?d\ ?n\ ?i\ ?e\ ?n\ ?i\ ?e|gründe|entscheidungsgründe|tatbestand|von\ rechts\ wegen|stosownie\ do\ (?:treści\ )?art|przewodnicz|na\ (?:niniejsz|orzeczenie)|ainsi\ (?:fait|jugé|prononcé)|le\ (?:greffier|président)|moyens?\ annex|así\ (?:por|lo)|notifíquese|brasília|belo\ horizonte|sala\ das\ sess|ministr[oa]\b|des(?:embargador[ae]?)?\b|documento\b|demikian|hakim|motivering|aldus|dit\ (?:vonnis|arrest|besluit)
            |(?:judgment|reasons)\W*$|representation|counsel|solicitor|right\ (?:of|to)\ (?:appeal|apply)|release\ date|dated|i\ certify|_+$|poder\ judiciário|os\ s(?:rs|enhores)\b|endereço|quórum|ata\ n|см\.|председательств|судья|решение\ может)
        |^\W*(?:理由|事実|이\s*유|审\s*判\s*(?:长|员)|如不服|本判决为|本裁定为|典型意义)",
    )
    .ok()
});

/// Which way a proposal of one judge goes; two ways mean that the judges were not of one mind.
pub(super) static AGAINST: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)\b(?:dismiss|refuse|reject|affirm|uphold|deny)").ok());
pub(super) static PROPOSES: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)\b(?:I|we)\s+(?:\w+\s+)?would\b").ok());

/// What a case is about, and what is decided beside it.
pub(super) static MAIN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:appeals?|claims?|cross-claims?|petitions?|proceedings|applications?|motions?|judicial review|judgment)\b").ok()
});
pub(super) static BESIDE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\b(?:permission|leave|costs|stay|extension|adjourn\w*)\b").ok());
