//! How much of the machine one run of a program may use.

use std::time::Duration;

/// The bounds of one run. What goes beyond them is stopped with all its children.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Allowance {
    /// From start to end.
    pub time: Duration,
    /// Of one core, for each process.
    pub cpu_seconds: u64,
    /// Bytes of addresses, for each process.
    pub memory: u64,
    /// Bytes that all files of the working folder may have together, the input included.
    pub disk: u64,
    /// Bytes of standard output.
    pub output: u64,
    /// Processes and threads at a time.
    pub processes: u32,
    /// Open files, for each process.
    pub open_files: u32,
}

impl Default for Allowance {
    /// What a small program needs that turns one file into text.
    fn default() -> Self {
        Self { time: Duration::from_secs(30), cpu_seconds: 30, memory: 1 << 30, disk: 192 << 20, output: 128 << 20, processes: 16, open_files: 64 }
    }
}

impl Allowance {
    /// As `prlimit` takes them. Soft and hard limit are the same, so that a program cannot raise its own.
    ///
    /// Processes are counted by user: where the program runs as whoever runs us, all of theirs would count, and the limit is left out.
    pub(crate) fn as_options(&self, counted_apart: bool) -> Vec<String> {
        let mut options = vec![
            format!("--cpu={}", self.cpu_seconds),
            format!("--as={}", self.memory),
            format!("--fsize={}", self.disk),
            format!("--nofile={}", self.open_files),
            "--core=0".to_owned(),
        ];
        if counted_apart {
            options.push(format!("--nproc={}", self.processes));
        }
        options
    }
}
