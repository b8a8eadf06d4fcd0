//! What a text is where nobody says it: a decision, a treaty, a strategy, by its title and by words that such texts cannot do without.

use model::record::Kind;

use crate::judgment;
use crate::normalise::folded;

/// So much of a text is looked at for its title, in lines no longer than this, all in bytes.
const TITLE: usize = 600;
const LINE: usize = 200;
/// So much of its beginning and of its end is looked at for the words of treaties, in bytes.
const WINDOW: usize = 40_000;

/// What texts between States are called.
const AGREEMENTS: &[&str] = &[
    "convention",
    "treaty",
    "protocol",
    "agreement",
    "charter",
    "convenio",
    "convencion",
    "tratado",
    "acuerdo",
    "traite",
    "accord",
    "convencao",
    "acordo",
    "verdrag",
    "overeenkomst",
    "abkommen",
    "ubereinkommen",
    "اتفاقيه",
    "公约",
    "条约",
    "议定书",
    "конвенци",
    "договор",
    "соглашени",
    "протокол",
];

/// Who concludes them, and how they come into force.
const PARTIES: &[&str] = &[
    "states parties",
    "states members",
    "state party",
    "contracting part",
    "contracting state",
    "high contracting",
    "instrument of ratification",
    "instruments of ratification",
    "instrument of accession",
    "depositary",
    "open for signature",
    "member states of the",
    "etats parties",
    "etat partie",
    "parties contractantes",
    "instruments de ratification",
    "depositaire",
    "estados partes",
    "estado parte",
    "partes contratantes",
    "instrumentos de ratificacion",
    "depositario",
    "verdragsluitende",
    "overeenkomstsluitende",
    "verdragspartijen",
    "lidstaten",
    "akte van bekrachtiging",
    "akten van bekrachtiging",
    "depositaris",
    "vertragsparteien",
    "ratifikationsurkunde",
    "الدول الاطراف",
    "وثائق التصديق",
    "缔约国",
    "缔约方",
    "批准书",
    "государств участник",
    "государства участник",
    "договаривающ",
    "ратификационн",
];

/// What plans of governments are called.
const PLANS: &[&str] = &[
    "strategy",
    "strategic approach",
    "action plan",
    "plan of action",
    "strategie nationale",
    "plan d action",
    "estrategia",
    "plan de accion",
    "plano de acao",
    "strategie",
    "استراتيجيه",
    "战略",
    "стратеги",
];

/// What a title says of a text that is law, whatever it is about.
const LAWS: &[&str] = &[
    " act ",
    " law ",
    " bill ",
    " ley ",
    " lei ",
    " loi ",
    " wet ",
    " gesetz ",
    " decree ",
    " decreto",
    " decret ",
    " besluit ",
    " order ",
    " regulation",
    " resolucion ",
    " code ",
    " codigo ",
    " закон",
    " указ",
    " постановлени",
    "قانون",
    "مرسوم",
    "法律",
    "条例",
];

/// A kind, and the words that tell it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// The kind.
    pub kind: Kind,
    /// As they are looked for: in small letters, without accents.
    pub words: Vec<&'static str>,
}

/// Tells decisions, treaties and strategies by their words; `known` is a title that the file has. Nothing for all else, most of which is law.
#[must_use]
pub fn told(known: Option<&str>, text: &str) -> Option<Told> {
    let lines: String = beginning(text, TITLE).lines().filter(|line| line.len() <= LINE).flat_map(|line| [line, "\n"]).collect();
    let title = format!(" {} {} ", folded(known.unwrap_or_default()), folded(&lines));
    let met = |words: &[&'static str], text: &str| words.iter().copied().filter(|word| text.contains(word)).collect::<Vec<_>>();
    // The words below a title that is known are not its own, and a law convention is a convention.
    let called = known.filter(|title| !title.trim().is_empty()).map_or_else(|| title.clone(), |known| format!(" {} ", folded(known)));
    let is_called_law = !met(LAWS, &called.replace("law convention", "convention")).is_empty();
    let named = met(AGREEMENTS, &title);
    if !named.is_empty() && !is_called_law {
        let parties = met(PARTIES, &folded(&format!("{} {}", beginning(text, WINDOW), end(text, WINDOW))));
        if parties.len() >= 2 {
            return Some(Told { kind: Kind::Instrument, words: [named, parties].concat() });
        }
    }
    if let Some(words) = judgment::words(text) {
        return Some(Told { kind: Kind::Case, words });
    }
    let plans = met(PLANS, &title);
    (!plans.is_empty() && !is_called_law).then_some(Told { kind: Kind::Strategy, words: plans })
}

fn beginning(text: &str, bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes)).unwrap_or(text)
}

fn end(text: &str, bytes: usize) -> &str {
    text.get(text.ceil_char_boundary(text.len().saturating_sub(bytes))..).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> Option<Kind> {
        told(None, text).map(|told| told.kind)
    }

    #[test]
    fn treaties_decisions_and_strategies_are_told_from_laws() {
        let treaty =
            "Convention on the Green Fences of Lexaria\nThe States Parties have agreed: Article 1 … Instruments of ratification shall be deposited.";
        assert_eq!(kind(treaty), Some(Kind::Instrument));
        assert_eq!(kind("National Cybersecurity Strategy 2025\nOur aims"), Some(Kind::Strategy));
        assert_eq!(kind("HIGH COURT OF LEXARIA\nNeutral citation: [2024] LXHC 1\nAlder, Claimant\nBirch, Defendant\nJudgment"), Some(Kind::Case));
        assert_eq!(kind("Lei nº 9 de 2024. Aprova a Estratégia Nacional."), None);
    }

    #[test]
    fn a_law_on_a_treaty_is_a_law() {
        let law = "Fences Convention Act 2024\nAn Act to give effect to the Convention. 1. The State Party deposits its instrument of ratification.";
        assert_eq!(kind(law), None);
    }
}
