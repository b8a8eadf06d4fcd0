//! The effects that legislation.gov.uk knows of and has not worked into a text yet (`ukm:UnappliedEffects` in its CLML and Akoma Ntoso).
//!
//! **Deliberately absent**: effects that change no words (`applied`, `modified`, `power to amend conferred`), commencements, and effects that
//! need not be worked in by the publisher's own word.

use model::amendment::{Declarations, DeclaredAmendment};
use model::date::PartialDate;
use model::link::Way;

use crate::facts::value;
use crate::xml::Node;

/// What the types of effects that change words have in them.
const CHANGES: [&str; 11] = ["insert", "added", "substitut", "repeal", "revoke", "omit", "amend", "replace", "renumber", "cease", "expire"];

/// The unapplied effects below `metadata`.
pub(crate) fn of(metadata: Node<'_, '_>) -> Vec<DeclaredAmendment> {
    let mut declarations = Declarations::default();
    add(metadata, &mut declarations);
    declarations.into_list()
}

/// Adds the unapplied effects below `metadata`, each as a change by its act that is not in the text.
pub(crate) fn add(metadata: Node<'_, '_>, declarations: &mut Declarations) {
    for effect in metadata.descendants().filter(|node| node.name() == "UnappliedEffect").filter(|effect| changes_words(*effect)) {
        let Some(act) = act_of(effect) else { continue };
        let provisions = provisions_of(effect);
        // An effect may come into force on several days, for several purposes.
        for day in days_of(effect) {
            declarations.add(DeclaredAmendment {
                way: Way::By,
                act: act.clone(),
                address: None,
                day,
                provisions: provisions.clone(),
                outstanding: true,
            });
        }
    }
}

fn changes_words(effect: Node<'_, '_>) -> bool {
    let is = |name: &str, wanted: &str| effect.attribute(name).as_deref() == Some(wanted);
    let kind = effect.attribute("Type").unwrap_or_default().to_lowercase();
    let by_itself = effect.attribute("AffectingURI").zip(effect.attribute("AffectedURI")).is_some_and(|(by, of)| by == of);
    !is("RequiresApplied", "false")
        && !is("Applied", "true")
        && !by_itself
        && !kind.starts_with("power")
        && CHANGES.iter().any(|part| kind.contains(part))
}

/// The title of the act, else its year and number as it is cited, else its address.
fn act_of(effect: Node<'_, '_>) -> Option<String> {
    let title = effect.child("AffectingTitle").and_then(|title| value(&title.plain()));
    title.or_else(|| cited(effect)).or_else(|| value(&effect.attribute("AffectingURI")?))
}

/// `2007 c. 15` of an act, `S.I. 2008/1653` of an instrument.
fn cited(effect: Node<'_, '_>) -> Option<String> {
    let (year, number) = (value(&effect.attribute("AffectingYear")?)?, value(&effect.attribute("AffectingNumber")?)?);
    match effect.attribute("AffectingClass")?.as_ref() {
        "UnitedKingdomPublicGeneralAct" => Some(format!("{year} c. {number}")),
        "UnitedKingdomStatutoryInstrument" => Some(format!("S.I. {year}/{number}")),
        _ => None,
    }
}

/// The days on which the effect came or will come into force, without those that the text has already; one of an effect that is prospective,
/// or of which no day is told, is not known.
fn days_of(effect: Node<'_, '_>) -> Vec<Option<PartialDate>> {
    let dates: Vec<_> =
        effect.child("InForceDates").into_iter().flat_map(Node::elements).filter(|date| date.name() == "InForce").take(MOST_DAYS).collect();
    if dates.is_empty() {
        return vec![None];
    }
    let waiting = dates.into_iter().filter(|date| date.attribute("Applied").as_deref() != Some("true"));
    waiting.map(|date| date.attribute("Date")?.get(..10)?.parse().ok()).collect()
}

/// Days of one effect that are read.
const MOST_DAYS: usize = 20;

/// The addresses of the affected provisions, else the words for them.
fn provisions_of(effect: Node<'_, '_>) -> Vec<String> {
    let sections = effect.child("AffectedProvisions").into_iter().flat_map(Node::descendants).filter(|node| node.name() == "Section");
    let addresses: Vec<String> = sections.filter_map(|section| value(&section.attribute("URI")?)).collect();
    if !addresses.is_empty() {
        return addresses;
    }
    let words = effect.attribute("AffectedProvisions").and_then(|words| value(&words));
    words.map(|words| format!("#{}", words.replace(' ', "-"))).into_iter().collect()
}
