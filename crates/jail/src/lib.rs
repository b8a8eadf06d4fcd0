//! Programs that read what strangers send, each run shut in: no network, an empty folder, little of everything, and not a moment too long.
//!
//! A reader of documents that somebody else sent is the program most worth attacking. Here it sees its input, the programs and libraries of the
//! machine, itself where it lies elsewhere, and nothing else, and what it says comes back over one pipe of bounded length.
//!
//! **Architecture invariant**: nothing here knows what a document is, and no other crate starts a program.

mod allowance;
mod child;
mod wall;

pub use allowance::Allowance;
pub use child::Failure;
pub use wall::Wall;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A place in which programs can be run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Jail {
    wall: Wall,
}

impl Jail {
    /// The strongest that can be built on this machine by this user; nothing where the network cannot be cut off.
    ///
    /// Each wall is tried once a process, by running a program behind it.
    #[must_use]
    pub fn strongest() -> Option<Self> {
        static STRONGEST: OnceLock<Option<Wall>> = OnceLock::new();
        let wall = *STRONGEST.get_or_init(|| Wall::STRONGEST_FIRST.into_iter().find(|wall| Self { wall: *wall }.holds()));
        wall.map(|wall| Self { wall })
    }

    /// Every jail, the strongest first and that of limits only last, none of them tried: for a caller who tries them with a program of its own,
    /// since one that lies in somebody's folder can be seen behind some walls and not behind others.
    pub fn strongest_first() -> impl Iterator<Item = Self> {
        Wall::STRONGEST_FIRST.into_iter().chain([Wall::LimitsOnly]).map(|wall| Self { wall })
    }

    /// One that limits what a program uses and leaves it network and files: for machines that are a jail themselves, such as a container.
    #[must_use]
    pub fn of_limits_only() -> Option<Self> {
        Some(Self { wall: Wall::LimitsOnly }).filter(Self::holds)
    }

    /// The jail behind this wall, where it can be built here.
    #[must_use]
    pub fn behind(wall: Wall) -> Option<Self> {
        Some(Self { wall }).filter(Self::holds)
    }

    /// What shuts programs in.
    #[must_use]
    pub fn wall(self) -> Wall {
        self.wall
    }

    /// Runs a program to its end and gives what it wrote to its standard output.
    ///
    /// It finds `input` as the file `input` in its working folder, the only one in which it can write. The folder goes with it. A program that lies
    /// in none of the folders of programs is shown by itself, for reading, and nothing of what lies around it.
    ///
    /// # Errors
    /// When it is not there, does not start, ends with a code other than 0, or goes beyond what it may: then it is stopped with all its children.
    pub fn run(self, program: &Path, arguments: &[&str], input: &[u8], allowance: &Allowance) -> Result<Vec<u8>, Failure> {
        child::run(self.wall, program, arguments, input, allowance)
    }

    fn holds(&self) -> bool {
        let Some(program) = find("cat") else { return false };
        self.run(&program, &["input"], b"inside", &Allowance::default()).is_ok_and(|said| said == b"inside")
    }
}

/// Where the programs of a machine are; the search path of whoever started us is not asked.
const FOLDERS: [&str; 5] = ["/usr/bin", "/usr/local/bin", "/bin", "/usr/sbin", "/sbin"];

/// The program of this name, where it is installed.
#[must_use]
pub fn find(name: &str) -> Option<PathBuf> {
    FOLDERS.iter().map(|folder| Path::new(folder).join(name)).find(|path| path.is_file())
}
