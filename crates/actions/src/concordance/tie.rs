//! Which laws and provisions the entries of the sheets mean: by identifier where they give one, else by name and number.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use analysis::named::{self, Held, LawName};
use model::access::Clearance;
use model::concordance::NamedLaw;
use model::country::CountryCode;
use model::ids::RecordId;
use model::legislation::{LawStatus, LawType};
use model::link::LinkTarget;
use model::record::{Body, Kind, Record};
use store::{Filter, Sort, Store};

use super::{Concordances, Laws, Provision};
use crate::desk::ActionError;

/// The laws of one State are never looked through beyond this number.
const MOST_LAWS: usize = 1_000;

/// A law whose text is held, ready to be asked for its provisions.
struct HeldText {
    language: model::language::Language,
    heads: Vec<store::PieceHead>,
    /// The provisions by what they may be called.
    numbers: Vec<Held>,
}

/// Ties all entries; what is not held keeps its name and is tied when it arrives.
pub(super) async fn all(all: &mut Concordances, store: &Store, laws: &mut Laws) -> Result<(), ActionError> {
    let named: BTreeSet<(CountryCode, NamedLaw)> =
        all.entries.iter().filter_map(|curated| Some((curated.country, curated.entry.law.clone()?))).collect();
    let meant = laws_meant(store, &named).await?;
    let mut texts: HashMap<RecordId, Option<HeldText>> = HashMap::new();
    for record in meant.values() {
        if let std::collections::hash_map::Entry::Vacant(new) = texts.entry(record.id) {
            new.insert(held_text(store, record).await?);
        }
    }
    let mut known: HashMap<(usize, String), usize> = HashMap::new();
    let mut entries = std::mem::take(&mut all.entries);
    for curated in &mut entries {
        let record = curated.entry.law.clone().and_then(|law| meant.get(&(curated.country, law)));
        curated.law = record.and_then(|record| laws.place(&mut all.laws, &record.id));
        let text = record.and_then(|record| texts.get(&record.id)).and_then(Option::as_ref);
        let (Some(law), Some(text)) = (curated.law, text) else {
            curated.provisions = vec![Vec::new(); curated.entry.provisions.len()];
            continue;
        };
        for number in &curated.entry.provisions {
            let mut places = Vec::new();
            for head in named::places(number, &text.numbers).into_iter().filter_map(|place| text.heads.get(place)) {
                let (eid, num, heading, language) = (head.eid.clone(), head.num.clone(), head.heading.clone(), text.language.clone());
                places.push(all.provision(&mut known, Provision { law, eid, num, heading, language }));
            }
            curated.provisions.push(places);
        }
    }
    all.entries = entries;
    Ok(())
}

/// The record of each law that is named, where one answers to it.
async fn laws_meant(store: &Store, named: &BTreeSet<(CountryCode, NamedLaw)>) -> Result<BTreeMap<(CountryCode, NamedLaw), Record>, ActionError> {
    let mut meant = BTreeMap::new();
    let mut of_country: HashMap<CountryCode, Vec<(Record, Vec<LawName>)>> = HashMap::new();
    for (country, law) in named {
        if let Some(target) = &law.target {
            let id = match target {
                LinkTarget::Record(id) => Some(*id),
                LinkTarget::Alias(alias) => store.resolve(alias.scheme, &alias.value).await?.map(|resolved| resolved.record),
            };
            if let Some(id) = id
                && let Some(stored) = store.record(&id, Clearance::PUBLIC).await?
            {
                meant.insert((*country, law.clone()), stored.record);
            }
            continue;
        }
        if !of_country.contains_key(country) {
            of_country.insert(*country, laws_of(store, *country).await?);
        }
        let wanted = LawName::of(&law.name);
        let candidates = of_country.get(country).into_iter().flatten().filter(|(_, names)| names.iter().any(|name| name.means(&wanted)));
        // Of several, one whose text is held and that is law; of those the first that came.
        if let Some((record, _)) = candidates.min_by_key(|(record, _)| (!has_text(record), !is_in_force(record))) {
            meant.insert((*country, law.clone()), record.clone());
        }
    }
    Ok(meant)
}

async fn laws_of(store: &Store, country: CountryCode) -> Result<Vec<(Record, Vec<LawName>)>, ActionError> {
    let filter = Filter { kind: Some(Kind::Law), country: Some(country), sort: Sort::Added, limit: MOST_LAWS, ..Filter::default() };
    let seqs: Vec<i64> = store.list(&filter, Clearance::PUBLIC).await?.items.iter().map(|card| card.seq).collect();
    let stored = store.records_by_seq(&seqs, Clearance::PUBLIC).await?;
    let named = stored.into_iter().map(|stored| {
        let record = stored.record;
        let names = record.title.0.values().chain(&record.other_names).map(|name| LawName::of(name)).collect();
        (record, names)
    });
    Ok(named.collect())
}

fn has_text(record: &Record) -> bool {
    record.expressions.iter().any(|expression| expression.text.is_some())
}

fn is_in_force(record: &Record) -> bool {
    let Body::Law(law) = &record.body else { return false };
    law.law_type != LawType::Bill && !matches!(law.status.value(), Some(LawStatus::Bill | LawStatus::Repealed))
}

async fn held_text(store: &Store, record: &Record) -> Result<Option<HeldText>, ActionError> {
    let Some(expression) = record.expression(None, None) else { return Ok(None) };
    let Some(hash) = expression.text else { return Ok(None) };
    let heads = store.contents(&hash).await?;
    let numbers = heads.iter().map(|head| Held::of(&head.num, &head.eid)).collect();
    Ok(Some(HeldText { language: expression.language.clone(), heads, numbers }))
}
