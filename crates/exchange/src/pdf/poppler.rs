//! `pdftotext` of poppler as a child process: without the environment, bounded in time, memory and output.
//!
//! It reads right-to-left pages and odd fonts better than anything that could be linked in. It gets the file on its standard input and
//! gives text on its standard output; it touches nothing else.
#![expect(clippy::disallowed_methods, reason = "the one program that is run, and only while importing")]

use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

use crate::limits::Deadline;

/// The longest text that is taken from a file.
const LONGEST: u64 = 256 << 20;

/// The text, pages parted by form feeds; nothing where poppler is not installed or fails.
pub(super) fn text(bytes: &[u8], deadline: Deadline) -> Option<String> {
    let seconds = deadline.left().as_secs().max(1).to_string();
    // `timeout` and `prlimit` are on every Linux; where they are not, neither is this.
    let mut child = Command::new("timeout")
        .args(["--signal=KILL", &seconds, "prlimit", "--as=2147483648", "--fsize=0", "pdftotext", "-q", "-enc", "UTF-8", "-", "-"])
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let (mut input, output) = (child.stdin.take()?, child.stdout.take()?);
    let bytes = bytes.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let mut text = Vec::new();
    let read = output.take(LONGEST).read_to_end(&mut text);
    let _ = writer.join();
    let ended = child.wait().ok()?;
    (read.is_ok() && ended.success()).then(|| String::from_utf8_lossy(&text).into_owned())
}
