//! The programs of the machine that readers may ask where they read better than ours: each runs in a jail, and none has to be there.

use jail::{Allowance, Failure, Jail};
use model::finding::{Finding, Severity};

/// Which programs may be asked: none, unless whoever runs the house allows it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Programs {
    jail: Option<Jail>,
}

/// What asking a program came to.
pub(crate) enum Asked {
    /// What it said.
    Said(Vec<u8>),
    /// It is not installed, or no program may be asked.
    NotHere,
    /// It failed or was stopped.
    Failed(Failure),
}

impl Programs {
    /// None at all: every file is read by our own readers.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Those of the machine, in this jail; none where there is no jail.
    #[must_use]
    pub fn inside(jail: Option<Jail>) -> Self {
        Self { jail }
    }

    /// Whether a program could be asked if it were installed.
    #[must_use]
    pub fn may_be_asked(&self) -> bool {
        self.jail.is_some()
    }

    /// Whether the program of this name can be asked.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.jail.is_some() && jail::find(name).is_some()
    }

    /// Asks a program about a file, which it finds as `input`.
    pub(crate) fn ask(&self, name: &str, arguments: &[&str], input: &[u8], allowance: &Allowance) -> Asked {
        let (Some(jail), Some(program)) = (self.jail, jail::find(name)) else { return Asked::NotHere };
        match jail.run(&program, arguments, input, allowance) {
            Ok(said) => Asked::Said(said),
            Err(Failure::NotThere) => Asked::NotHere,
            Err(failure) => Asked::Failed(failure),
        }
    }

    /// Runs a line of shell about a file: programs that hand on to one another, or that can write only to files.
    pub(crate) fn ask_in_turn(&self, script: &str, arguments: &[&str], input: &[u8], allowance: &Allowance) -> Asked {
        let all: Vec<&str> = ["-c", script, "sh"].iter().chain(arguments).copied().collect();
        self.ask("sh", &all, input, allowance)
    }
}

/// The finding of a program that failed where another way of reading went on.
pub(crate) fn failed(name: &str, failure: &Failure) -> Finding {
    let message = format!("{name} was asked to read the file and did not: {failure}");
    Finding::new(Severity::Note, "program-failed", message, "nothing, unless what was read otherwise is not good enough")
}
