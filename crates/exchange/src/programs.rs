//! The programs that readers may ask: those of the machine that read better than ours, and this one, started once more for what is risky to read.
//! Each runs in a jail, and none has to be there.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use jail::{Allowance, Failure, Jail, Wall};
use model::finding::{Finding, Severity};

use crate::pdf::Errand;

/// Which programs may be asked: none, unless whoever runs the house allows it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Programs {
    jail: Option<Jail>,
    ourselves: Option<Arc<Ourselves>>,
}

/// This program, where it lies, and the strongest jail in which it can start itself.
#[derive(PartialEq, Eq, Debug)]
struct Ourselves {
    path: PathBuf,
    jail: OnceLock<Option<Jail>>,
}

/// The command with which this program reads a PDF that lies in its working folder as `input`, and answers as [`crate::pdf::tell`] does.
pub const READ_PDF: &str = "read-pdf";

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
        Self { jail, ourselves: None }
    }

    /// The same with this program, which takes the command [`READ_PDF`]: it reads PDF in the strongest jail in which it can start, be it one of
    /// limits only. That is never more than it could reach by reading in its own process, so that no setting has to allow it.
    #[must_use]
    pub fn with_ourselves(self, path: &Path) -> Self {
        Self { ourselves: Some(Arc::new(Ourselves { path: path.to_owned(), jail: OnceLock::new() })), ..self }
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

    /// What shuts the reader of PDF in; nothing where it reads in this process.
    #[must_use]
    pub fn wall_around_pdf(&self) -> Option<Wall> {
        Some(self.ourselves.as_ref()?.jail()?.wall())
    }

    /// A warning where a PDF that means harm could reach more than what it is read with.
    #[must_use]
    pub fn pdf_without_walls(&self) -> Option<Finding> {
        let message = match self.wall_around_pdf() {
            None => "PDF is read without walls: a file that is made to harm could stop this program, or reach what it can reach",
            // Whoever lets other programs read with limits only has said that the machine is the wall.
            Some(Wall::LimitsOnly) if self.jail.is_some_and(|jail| jail.wall() == Wall::LimitsOnly) => return None,
            Some(Wall::LimitsOnly) => "PDF is read with limits on time and memory only: a file that is made to harm could reach files and network",
            Some(_) => return None,
        };
        let remedy = "install `bubblewrap` and allow namespaces, with the program where every user may run it, such as `/usr/local/bin`";
        Some(Finding::new(Severity::Warning, "pdf-without-walls", message, remedy))
    }

    /// Whether this program can be asked to read a PDF.
    pub(crate) fn can_read_shut_in(&self) -> bool {
        self.wall_around_pdf().is_some()
    }

    /// Asks this program to read a PDF.
    pub(crate) fn ask_shut_in(&self, errand: Errand, pdf: &[u8], allowance: &Allowance) -> Asked {
        let Some((ourselves, jail)) = self.ourselves.as_ref().and_then(|ourselves| Some((ourselves, ourselves.jail()?))) else {
            return Asked::NotHere;
        };
        asked(ourselves.read(jail, errand, pdf, allowance))
    }

    /// Asks a program about a file, which it finds as `input`.
    pub(crate) fn ask(&self, name: &str, arguments: &[&str], input: &[u8], allowance: &Allowance) -> Asked {
        let (Some(jail), Some(program)) = (self.jail, jail::find(name)) else { return Asked::NotHere };
        asked(jail.run(&program, arguments, input, allowance))
    }

    /// Runs a line of shell about a file: programs that hand on to one another, or that can write only to files.
    pub(crate) fn ask_in_turn(&self, script: &str, arguments: &[&str], input: &[u8], allowance: &Allowance) -> Asked {
        let all: Vec<&str> = ["-c", script, "sh"].iter().chain(arguments).copied().collect();
        self.ask("sh", &all, input, allowance)
    }
}

impl Ourselves {
    /// The strongest jail in which the program starts and answers, tried once, by a file that is no PDF.
    fn jail(&self) -> Option<Jail> {
        let nothing = Errand { pages: 1, seconds: 5, words: false };
        let answers = |jail: &Jail| self.read(*jail, nothing, b"", &Allowance::default()).is_ok_and(|said| !said.is_empty());
        *self.jail.get_or_init(|| Jail::strongest_first().find(answers))
    }

    fn read(&self, jail: Jail, errand: Errand, pdf: &[u8], allowance: &Allowance) -> Result<Vec<u8>, Failure> {
        let (pages, seconds) = (errand.pages.to_string(), errand.seconds.to_string());
        let mut arguments = vec![READ_PDF, "--pages", &pages, "--seconds", &seconds];
        if errand.words {
            arguments.push("--words");
        }
        jail.run(&self.path, &arguments, pdf, allowance)
    }
}

fn asked(outcome: Result<Vec<u8>, Failure>) -> Asked {
    match outcome {
        Ok(said) => Asked::Said(said),
        Err(Failure::NotThere) => Asked::NotHere,
        Err(failure) => Asked::Failed(failure),
    }
}

/// The finding of a program that failed where another way of reading went on.
pub(crate) fn failed(name: &str, failure: &Failure) -> Finding {
    let message = format!("{name} was asked to read the file and did not: {failure}");
    Finding::new(Severity::Note, "program-failed", message, "nothing, unless what was read otherwise is not good enough")
}
