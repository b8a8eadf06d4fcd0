//! One run: the input goes in, what is said comes out, and at the end of its time it is killed with its children.

use std::io::{Read, Write as _};
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use crate::allowance::Allowance;
use crate::wall::Wall;

/// Why a run came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The program, or one that the wall is built with, is not installed.
    #[error("it is not installed, or what would shut it in is not")]
    NotThere,
    /// It could not be started, or nothing more was heard of it.
    #[error("it could not be started, or was lost")]
    Lost(#[source] std::io::Error),
    /// It went on after its time and was stopped.
    #[error("it was stopped after {} seconds", .0.as_secs())]
    TookTooLong(Duration),
    /// It wrote more than it may and was stopped.
    #[error("it was stopped after writing {0} bytes")]
    SaidTooMuch(u64),
    /// It ended badly: by itself, or because it asked for more than it may have.
    #[error("it ended with {how}{}{said}", if said.is_empty() { "" } else { ": " })]
    Ended {
        /// The code or the signal.
        how: String,
        /// The last line of what it complained of.
        said: String,
    },
}

/// How much of a program's complaints is kept.
const MOST_COMPLAINT: u64 = 16 << 10;

/// How often a program that has said all is looked at, until it ends.
const PAUSE: Duration = Duration::from_millis(2);

pub(crate) fn run(wall: Wall, program: &Path, arguments: &[&str], input: &[u8], allowance: &Allowance) -> Result<Vec<u8>, Failure> {
    let is_root = rustix::process::geteuid().is_root();
    let command = wall.command(program, arguments, allowance, is_root).ok_or(Failure::NotThere)?;
    let folder = match wall {
        Wall::LimitsOnly => Some(work_folder().map_err(Failure::Lost)?),
        _ => None,
    };
    let place = folder.as_ref().map_or(Path::new("/"), tempfile::TempDir::path);
    let mut running = Running::start(&command, place, wall, allowance)?;
    running.feed(input.to_vec());
    running.outcome(allowance)
}

/// A folder that anyone may write in, inside one that only we can open: the program is another user.
fn work_folder() -> std::io::Result<tempfile::TempDir> {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::Builder::new().prefix("lexarium-").tempdir()?;
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777))?;
    Ok(folder)
}

/// A program that was started. It is killed when this is dropped.
struct Running {
    child: Child,
    wall: Wall,
    end: Instant,
    said: Receiver<Result<Vec<u8>, Failure>>,
    complained: Receiver<String>,
}

impl Running {
    fn start(command: &[String], place: &Path, wall: Wall, allowance: &Allowance) -> Result<Self, Failure> {
        let (first, rest) = command.split_first().ok_or(Failure::NotThere)?;
        #[expect(clippy::disallowed_methods, reason = "the one place where other programs start, each behind a wall")]
        let mut outermost = Command::new(first);
        outermost.args(rest).current_dir(place).env_clear().envs(wall.surroundings());
        if wall == Wall::LimitsOnly {
            outermost.env("HOME", place).env("TMPDIR", place);
        }
        outermost.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
        let mut child = outermost.spawn().map_err(Failure::Lost)?;
        let end = Instant::now() + allowance.time;
        let said = listen(child.stdout.take(), allowance.output);
        let complained = hear_complaints(child.stderr.take());
        Ok(Self { child, wall, end, said, complained })
    }

    /// Hands in the input on a thread of its own: the program may say something before it has taken all, or never take it.
    fn feed(&mut self, input: Vec<u8>) {
        if let Some(mut pipe) = self.child.stdin.take() {
            std::thread::spawn(move || {
                // A program that ends before it has taken all says why itself.
                let _ = pipe.write_all(&input);
            });
        }
    }

    fn outcome(&mut self, allowance: &Allowance) -> Result<Vec<u8>, Failure> {
        let said = match self.said.recv_timeout(self.left()) {
            Ok(said) => said?,
            Err(RecvTimeoutError::Timeout) => return Err(Failure::TookTooLong(allowance.time)),
            Err(RecvTimeoutError::Disconnected) => Vec::new(),
        };
        loop {
            match self.child.try_wait().map_err(Failure::Lost)? {
                Some(status) if status.success() => return Ok(said),
                Some(status) => return Err(self.ended(status)),
                None if self.left().is_zero() => return Err(Failure::TookTooLong(allowance.time)),
                None => std::thread::sleep(PAUSE),
            }
        }
    }

    fn left(&self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }

    fn ended(&self, status: ExitStatus) -> Failure {
        let complaint = self.complained.recv_timeout(Duration::from_millis(200)).unwrap_or_default();
        // Rust ends what it says with a note on how to learn more, which nobody can follow here.
        let says_why = |line: &&str| !line.trim().is_empty() && !line.starts_with("note: ");
        let said = complaint.lines().rev().find(says_why).unwrap_or_default().trim();
        let said = said.chars().filter(|character| !character.is_control()).take(200).collect();
        // A shell says 128 and the signal where its child was killed.
        let signal = status.signal().or(status.code().filter(|code| *code > 128).map(|code| code - 128));
        let how = match signal {
            Some(9 | 24) => "a signal, as for more processor time or memory than it may have".to_owned(),
            Some(signal) => format!("signal {signal}"),
            None => format!("code {}", status.code().unwrap_or_default()),
        };
        Failure::Ended { how, said }
    }
}

impl Drop for Running {
    /// Behind a wall of namespaces the first process takes all others with it; otherwise the group does.
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) && self.wall != Wall::LimitsOnly {
            return;
        }
        let group = rustix::process::Pid::from_child(&self.child);
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn listen(pipe: Option<impl Read + Send + 'static>, most: u64) -> Receiver<Result<Vec<u8>, Failure>> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let Some(pipe) = pipe else { return };
        let mut said = Vec::new();
        let heard = pipe.take(most.saturating_add(1)).read_to_end(&mut said);
        let too_much = u64::try_from(said.len()).unwrap_or(u64::MAX) > most;
        let _ = sender.send(match heard {
            Ok(_) if too_much => Err(Failure::SaidTooMuch(most)),
            Ok(_) => Ok(said),
            Err(error) => Err(Failure::Lost(error)),
        });
    });
    receiver
}

/// Keeps the beginning of what a program complains of and lets the rest go by.
fn hear_complaints(pipe: Option<impl Read + Send + 'static>) -> Receiver<String> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let Some(mut pipe) = pipe else { return };
        let mut kept = Vec::new();
        let _ = pipe.by_ref().take(MOST_COMPLAINT).read_to_end(&mut kept);
        let _ = sender.send(String::from_utf8_lossy(&kept).into_owned());
        let _ = std::io::copy(&mut pipe, &mut std::io::sink());
    });
    receiver
}
