//! The processor time of this process, by which parts are compared on a machine that does other work, too.

/// The system counts processor time in hundredths of a second.
const TICKS_A_SECOND: f64 = 100.0;

/// Seconds of processor time that all threads of this process have used, by `/proc`.
///
/// # Panics
/// Where the system has no `/proc`.
#[must_use]
pub fn time() -> f64 {
    let said = std::fs::read_to_string("/proc/self/stat").expect("what the system says of this process");
    let fields = said.rsplit(')').next().expect("its fields");
    let ticks: u64 = fields.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<u64>().expect("ticks")).sum();
    ticks as f64 / TICKS_A_SECOND
}
