//! What a reference to a case, a law or a treaty is: a pure value.

use model::country::CountryCode;

/// A reference found in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Citation {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// The work it names.
    pub work: Work,
    /// The provision it names, where it names one.
    pub provision: Option<Provision>,
}

/// What a citation is a citation of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Sort {
    /// A decision of a court.
    Case,
    /// A law of a State, or of the European Union.
    Law,
    /// A treaty.
    Treaty,
}

impl Sort {
    /// The name in databases and message keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Law => "law",
            Self::Treaty => "treaty",
        }
    }
}

/// The name of a work as citations write it, made one form.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Work {
    /// What it is.
    pub sort: Sort,
    /// What two citations of the same work have in common: `[2019] EWCA Civ 1`, `GBR computer misuse act 1990`, `ets-185`.
    pub key: String,
    /// The form for readers: `Computer Misuse Act 1990`.
    pub label: String,
}

impl Work {
    /// A decision, by its citation in the form in which it is usually written.
    pub(crate) fn case(label: impl Into<String>) -> Self {
        let label = label.into();
        Self { sort: Sort::Case, key: label.to_lowercase(), label }
    }

    /// A decision whose number means something in one State only.
    pub(crate) fn docket(country: Option<CountryCode>, label: impl Into<String>) -> Self {
        let label = label.into();
        let plain: String = label.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        Self { sort: Sort::Case, key: format!("{} {plain}", country.as_ref().map_or("", CountryCode::as_str)), label }
    }

    /// A law by its name in a State.
    pub(crate) fn law(country: &str, name: &str, label: impl Into<String>) -> Self {
        Self { sort: Sort::Law, key: format!("{country} {}", folded(name)), label: label.into() }
    }

    /// A treaty by its key.
    pub(crate) fn treaty(key: &str, label: impl Into<String>) -> Self {
        Self { sort: Sort::Treaty, key: key.to_owned(), label: label.into() }
    }

    /// One name for sort and key, for databases.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.sort.as_str(), self.key)
    }
}

/// A name without case, accents and marks.
pub(crate) fn folded(name: &str) -> String {
    let mut folds = String::with_capacity(name.len());
    crate::normalise::fold_into(name, &mut folds);
    folds.trim().to_owned()
}

/// A place in a law or a treaty.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Provision {
    /// Its sort: what stands before the number.
    pub unit: Unit,
    /// Its number, in plain digits and small letters: `202a`, `323-1`.
    pub num: String,
    /// The levels below it: `1`, `a`.
    pub below: Vec<String>,
}

/// The sorts of provisions that citations name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the names are the words of the field")]
pub enum Unit {
    Section,
    Sign,
    Article,
    Regulation,
    Rule,
    Schedule,
    Part,
    Chapter,
    Paragraph,
}

impl Unit {
    /// The short form before the number.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Section => "s.",
            Self::Sign => "§",
            Self::Article => "art.",
            Self::Regulation => "reg.",
            Self::Rule => "r.",
            Self::Schedule => "sch.",
            Self::Part => "pt.",
            Self::Chapter => "ch.",
            Self::Paragraph => "para.",
        }
    }

    /// Whether the number alone finds the provision: numbers of schedules, parts and chapters begin anew.
    #[must_use]
    pub fn is_main(self) -> bool {
        matches!(self, Self::Section | Self::Sign | Self::Article | Self::Regulation | Self::Rule)
    }
}

impl std::fmt::Display for Provision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.unit.as_str(), self.num)?;
        self.below.iter().try_for_each(|level| write!(f, "({level})"))
    }
}

impl std::fmt::Display for Citation {
    /// The normalised form: `Computer Misuse Act 1990, s. 1(1)(a)`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.work.label)?;
        self.provision.as_ref().map_or(Ok(()), |provision| write!(f, ", {provision}"))
    }
}
