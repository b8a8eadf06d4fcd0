//! What the pages of all kinds of record have in common: head, notices, facts, topics, ties, history, forms for programs.

use std::collections::HashSet;

use locale::Arg;
use model::access::Clearance;
use model::alias::AliasScheme;
use model::date::PartialDate;
use model::record::{Body, Kind, Record};
use model::topic::{Basis, TopicTag};
use model::work::{Expression, Standing, Translated};
use model::workflow::Stage;
use store::Stored;

use super::address;
use super::amendments::{self, AmendmentsView, Change};
use super::cards;
use super::citation::{self, Citation, Cited};
use super::cited::{self, CitedView};
use super::facts::{FactRow, Facts, SourceView, source};
use super::markup::Markup;
use super::related::{self, RelatedGroup};
use super::texts::{self, FileView, Version};
use super::words::Words;
use crate::AppState;
use crate::error::PageError;
use crate::paths;

/// Revisions shown in the history.
const SHOWN_REVISIONS: usize = 20;

/// A record as its page shows it, its text apart.
pub(crate) struct RecordView {
    /// The word for its kind, and the list of its kind.
    pub(crate) kind: Markup,
    /// What it is called.
    pub(crate) title: Markup,
    /// What it is called in its own and other languages.
    pub(crate) other_titles: Vec<Markup>,
    /// Short titles, abbreviations.
    pub(crate) other_names: Vec<String>,
    /// The country, linked.
    pub(crate) country: Option<Markup>,
    /// Its date.
    pub(crate) date: Option<Markup>,
    /// Whether it is law now.
    pub(crate) status: Option<Markup>,
    /// What a reader must know first.
    pub(crate) notices: Vec<Notice>,
    /// A few sentences on what it is about.
    pub(crate) summary: Vec<Markup>,
    /// What is known of it.
    pub(crate) facts: Vec<FactRow>,
    /// What it tells, under headings.
    pub(crate) sections: Vec<Section>,
    /// Its subjects.
    pub(crate) topics: Vec<TopicView>,
    /// Its ties.
    pub(crate) related: Vec<RelatedGroup>,
    /// Identifiers that others gave.
    pub(crate) identifiers: Vec<(String, Markup)>,
    /// Where the record as a whole comes from.
    pub(crate) sources: Vec<SourceView>,
    /// The acts that changed it and the laws that it changes.
    pub(crate) amendments: AmendmentsView,
    /// The acts that changed or ended it, by their day.
    pub(crate) changes: Vec<Change>,
    /// Its revisions, the latest first.
    pub(crate) history: Vec<RevisionView>,
    /// Revisions that are not shown.
    pub(crate) older_revisions: u64,
    /// The record for programs.
    pub(crate) forms: Vec<(String, String)>,
    /// The files as received.
    pub(crate) files: Vec<FileView>,
    /// How to cite it.
    pub(crate) citations: Vec<Citation>,
    /// What its texts cite, and what cites it.
    pub(crate) cited: CitedView,
}

/// Something a reader must know first.
pub(crate) struct Notice {
    /// `sample`, `suggested`, `translation`, `repealed`, `stale`, `missing`.
    pub(crate) class: &'static str,
    /// What.
    pub(crate) text: String,
    /// Where to go from here.
    pub(crate) next: Option<Markup>,
}

/// Words under a heading.
pub(crate) struct Section {
    /// The heading.
    pub(crate) heading: String,
    /// The paragraphs.
    pub(crate) paragraphs: Vec<Markup>,
}

/// A subject of a record.
pub(crate) struct TopicView {
    /// Its page.
    pub(crate) href: String,
    /// Its name.
    pub(crate) label: Markup,
    /// Whether a machine proposes it and no person has agreed yet.
    pub(crate) suggested: bool,
}

/// One revision.
pub(crate) struct RevisionView {
    /// Its number in the ledger.
    pub(crate) number: u64,
    /// Its day.
    pub(crate) date: Markup,
    /// Who.
    pub(crate) by: String,
    /// Why.
    pub(crate) why: String,
}

/// The view of a record. `facts` are those of its kind; `shown` is the text that the page shows.
pub(crate) async fn view(state: &AppState, words: Words, stored: &Stored, shown: Option<&Expression>, facts: Facts) -> Result<RecordView, PageError> {
    let record = &stored.record;
    let reference = state.desk.reference();
    let (_, tag) = record.title_for(words.tag());
    let related = related::of(state, words, record).await?;
    let (amendments, mut changes) = amendments::of(state, words, record).await?;
    changes.extend(related.ends.into_iter().map(|(day, by)| Change { day, by, told_by: Vec::new(), lacking: Vec::new() }));
    changes.sort_by_key(|change| change.day.last_day_number());
    let today = (state.settings.now)().day();
    let history = state.desk.store.history(&record.id, SHOWN_REVISIONS).await?;
    let revisions = state.desk.store.revisions_of(&record.id).await?;
    let revision = |revision: store::Revision| RevisionView {
        number: revision.number,
        date: Markup::date(words, revision.at.day()),
        by: revision.by,
        why: revision.why,
    };
    Ok(RecordView {
        kind: kind_link(words, record.kind()),
        title: title_of(words, record),
        other_titles: other_titles(words, record, tag),
        other_names: record.other_names.clone(),
        country: record.country.map(|code| Markup::link(&address::country(words, code), &cards::country_name(words, &reference, code))),
        date: record.date().map(|date| Markup::date(words, date)),
        status: status(words, record),
        notices: notices(words, record, shown).into_iter().chain(stale(words, record, shown, &changes, today)).collect(),
        amendments,
        changes,
        summary: paragraphs(words, &record.summary),
        facts: facts.rows,
        sections: Vec::new(),
        topics: topics(words, &reference, &record.topics),
        related: related.groups,
        identifiers: identifiers(words, record),
        sources: record.sources.iter().filter_map(|known| source(words, known)).collect(),
        older_revisions: revisions.saturating_sub(history.len() as u64),
        history: history.into_iter().map(revision).collect(),
        forms: forms(record, shown),
        files: texts::files(words, record, shown),
        citations: citations(state, words, record, shown, None),
        cited: cited::of(state, words, record.kind(), &record.id).await?,
    })
}

/// The word for a kind, linked to the list of its records.
pub(crate) fn kind_link(words: Words, kind: Kind) -> Markup {
    Markup::link(&words.href(&format!("/{}", paths::segment(kind))), &Markup::text(&words.t(&format!("kind-{kind}"))))
}

/// The title for the reader, with its language.
pub(crate) fn title_of(words: Words, record: &Record) -> Markup {
    let (title, tag) = record.title_for(words.tag());
    if title.is_empty() { Markup::text(&words.t("untitled")) } else { Markup::in_language(words, tag, title) }
}

/// How to cite a record, or a provision of it by its number and eId.
pub(crate) fn citations(
    state: &AppState,
    words: Words,
    record: &Record,
    shown: Option<&Expression>,
    provision: Option<(&str, &str)>,
) -> Vec<Citation> {
    let country = record.country.map(|code| state.desk.reference().country_name(code, words.tag()));
    let today = (state.settings.now)().day();
    citation::all(words, &Cited { record, expression: shown, provision, country, origin: &state.settings.origin, today })
}

fn other_titles(words: Words, record: &Record, shown: &str) -> Vec<Markup> {
    let others = record.title.0.iter().filter(|(language, _)| language.as_str() != shown);
    // Several languages may write a name alike; it is shown once.
    let mut written = HashSet::from([record.title_for(words.tag()).0]);
    others.filter(|(_, title)| written.insert(title.as_str())).map(|(language, title)| Markup::in_language(words, language.as_str(), title)).collect()
}

fn status(words: Words, record: &Record) -> Option<Markup> {
    match &record.body {
        Body::Law(law) => law.status.value().map(|status| cards::law_status(words, status.as_str())),
        _ => None,
    }
}

/// The paragraphs of a text that a person wrote for readers, in the best language there is.
pub(crate) fn paragraphs(words: Words, text: &Translated) -> Vec<Markup> {
    let Some((language, text)) = text.best(words.tag()) else { return Vec::new() };
    let pieces = text.split("\n\n").map(str::trim).filter(|piece| !piece.is_empty());
    pieces.map(|piece| Markup::in_language(words, language.as_str(), piece)).collect()
}

/// A section of such a text; nothing where there is none.
pub(crate) fn section(words: Words, key: &str, text: &Translated) -> Option<Section> {
    let paragraphs = paragraphs(words, text);
    (!paragraphs.is_empty()).then(|| Section { heading: words.t(key), paragraphs })
}

/// The subjects, those that a person has agreed to first.
pub(crate) fn topics(words: Words, reference: &actions::reference::Reference, tags: &[TopicTag]) -> Vec<TopicView> {
    let mut topics: Vec<TopicView> = tags.iter().map(|tag| topic(words, reference, tag)).collect();
    topics.sort_by_key(|topic| topic.suggested);
    topics
}

fn topic(words: Words, reference: &actions::reference::Reference, tag: &TopicTag) -> TopicView {
    TopicView { href: address::topic(words, &tag.topic), label: topic_label(words, reference, &tag.topic), suggested: tag.basis == Basis::Suggested }
}

/// The name of a topic.
pub(crate) fn topic_label(words: Words, reference: &actions::reference::Reference, key: &str) -> Markup {
    match reference.topic(key).and_then(|entry| entry.labels.best(words.tag())) {
        Some((language, label)) => Markup::in_language(words, language.as_str(), label),
        None => Markup::text(key),
    }
}

/// A legal tradition; one that the catalogue of words does not know is shown as it is.
pub(crate) fn tradition_name(words: Words, tradition: &str) -> String {
    let key = format!("tradition-{tradition}");
    if locale::has(&key) { words.t(&key) } else { tradition.to_owned() }
}

/// Identifiers that people use; those by which the house finds files again are its own affair.
fn identifiers(words: Words, record: &Record) -> Vec<(String, Markup)> {
    let shown = record.aliases.iter().filter(|alias| !matches!(alias.scheme, AliasScheme::Path | AliasScheme::File | AliasScheme::Dataset));
    shown.map(|alias| (words.t(&format!("scheme-{}", alias.scheme.as_str())), Markup::outside(&alias.value))).collect()
}

fn forms(record: &Record, shown: Option<&Expression>) -> Vec<(String, String)> {
    let mut forms = vec![("JSON".to_owned(), paths::permanent(&record.id, ".json"))];
    if let Some(expression) = shown {
        let (language, date) = (expression.language.to_string(), expression.date.map(|date| date.to_string()));
        let mut parameters = vec![("language", language.as_str())];
        parameters.extend(date.as_deref().map(|date| ("version", date)));
        let query = address::query(&parameters);
        forms.push(("Akoma Ntoso (XML)".to_owned(), paths::permanent(&record.id, ".akn.xml") + &query));
        forms.push(("TXT".to_owned(), paths::permanent(&record.id, ".txt") + &query));
    }
    forms
}

/// What a reader must know first.
pub(crate) fn notices(words: Words, record: &Record, shown: Option<&Expression>) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut say = |class, text: String, next| notices.push(Notice { class, text, next });
    if record.sample {
        say("sample", words.t("notice-sample"), None);
    }
    if record.stage == Stage::Superseded {
        say("repealed", words.t("notice-superseded"), None);
    }
    if let Body::Law(law) = &record.body {
        match law.status.value() {
            Some(model::legislation::LawStatus::Repealed) => {
                let since = law.repealed.value().map(|date| words.named("notice-repealed-since", &words.date(*date)));
                say("repealed", since.unwrap_or_else(|| words.t("notice-repealed")), None);
            }
            Some(model::legislation::LawStatus::Bill) => say("suggested", words.t("notice-bill"), None),
            _ => {}
        }
    }
    if let Some(expression) = shown {
        if expression.needs_review {
            let original = expression.files.first().map(|file| Markup::link(&paths::original(file), &Markup::text(&words.t("notice-review-next"))));
            say("suggested", words.t("notice-review"), original);
        }
        if expression.standing != Standing::Original {
            say("translation", words.t(&format!("notice-{}", standing_key(expression.standing))), None);
        }
    }
    if shown.is_none() && matches!(record.kind(), Kind::Law | Kind::Case) {
        say("missing", words.t("notice-no-text"), official_page(record).map(|page| Markup::outside(&page)));
    }
    notices
}

/// Says that the text shown is older than another one here, or than a change of the law.
fn stale(words: Words, record: &Record, shown: Option<&Expression>, changes: &[Change], today: PartialDate) -> Option<Notice> {
    let (shown, date) = (shown?, shown?.date?);
    let latest = texts::versions_in(record, shown.language.as_str()).last().copied()?;
    if Version::Of(date) < latest {
        let text = match latest {
            Version::Of(latest) => words.named("notice-older-version", &words.date(latest)),
            Version::Standing => words.t("notice-not-standing"),
        };
        return Some(Notice { class: "stale", text, next: None });
    }
    let mut made = changes.iter().rev().filter(|change| change.day.first_day_number() <= today.last_day_number());
    let last = made.find(|change| !change.is_settled(shown.text)).filter(|last| last.day.first_day_number() > date.last_day_number())?;
    let (version, day) = (words.date(date), words.date(last.day));
    let text = words.with("notice-changed-since", &[("version", Arg::from(&version)), ("date", Arg::from(&day))]);
    Some(Notice { class: "stale", text, next: Some(last.by.clone()) })
}

fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Original => "original",
        Standing::OfficialTranslation => "official-translation",
        Standing::UnofficialTranslation => "unofficial-translation",
        Standing::MachineTranslation => "machine-translation",
    }
}

fn official_page(record: &Record) -> Option<String> {
    let own = match &record.body {
        Body::Law(law) => law.url.clone(),
        _ => None,
    };
    own.or_else(|| record.alias(AliasScheme::Url).map(str::to_owned))
}

/// The record of a page's address: by its id.
pub(crate) async fn stored(state: &AppState, id: &str, kind: Kind) -> Result<Stored, PageError> {
    let id: model::ids::RecordId = id.parse().map_err(|_| PageError::NotFound)?;
    match state.desk.store.record(&id, Clearance::PUBLIC).await? {
        Some(stored) if stored.record.kind() == kind => Ok(stored),
        Some(_) => Err(PageError::NotFound),
        None => Err(why_absent(state, &id).await?),
    }
}

/// A record that was open to everyone and was withdrawn is said to be gone; of any other not even that much is said.
async fn why_absent(state: &AppState, id: &model::ids::RecordId) -> Result<PageError, PageError> {
    let card = state.desk.store.card(id, Clearance::HOUSE).await?;
    let was_open = card.is_some_and(|card| card.stage == Stage::Withdrawn && card.access == model::access::AccessClass::Public);
    Ok(if was_open { PageError::Withdrawn } else { PageError::NotFound })
}
