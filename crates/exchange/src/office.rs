//! Files of older word processors: turned into DOCX by `LibreOffice` in a jail, or into text by a smaller program; kept as they are without either.

use std::time::Duration;

use jail::{Allowance, Failure};
use model::draft::TextFacts;
use model::finding::{Finding, Severity};
use model::text::flow::Flow;

use crate::format::Format;
use crate::limits::Limits;
use crate::programs::{self, Asked};
use crate::read::FlowReading;
use crate::{docx, html, plain};

/// Turns the file into a DOCX. `LibreOffice` tells formats by content, and needs a profile of its own to write in.
const TO_DOCX: &str = "soffice --headless --norestore --nolockcheck \"-env:UserInstallation=file://$HOME/profile\" --convert-to docx --outdir out input \
    >&2 </dev/null && cat out/input.docx";

/// Reads a file of Word 97 to 2003 or `WordPerfect`.
pub(crate) fn read(format: Format, bytes: &[u8], limits: &Limits) -> Result<FlowReading, Finding> {
    let mut findings = Vec::new();
    if format == Format::Doc && !is_word(bytes) {
        findings.push(Finding::new(Severity::Warning, "no-text", NO_WORD, "save what is in it as DOCX, XLSX or PDF, and import that"));
        return Ok(FlowReading { flow: Flow::default(), facts: TextFacts::default(), findings });
    }
    match by_libreoffice(bytes, limits) {
        Ok(Some(reading)) => return Ok(reading),
        Ok(None) => {}
        Err(failure) => findings.push(programs::failed("LibreOffice", &failure)),
    }
    match by_smaller_program(format, bytes, limits) {
        Ok(Some(mut reading)) => {
            reading.findings.splice(0..0, findings);
            return Ok(reading);
        }
        Ok(None) => {}
        Err((name, failure)) => findings.push(programs::failed(name, &failure)),
    }
    let message =
        format!("{} is read by another program, and none that can was found; the file is kept and offered, and cannot be searched", format.name());
    let remedy = "install LibreOffice (`libreoffice-writer-nogui`) and import the file again, or save it as DOCX and import that";
    findings.push(Finding::new(Severity::Warning, "no-text", message, remedy));
    Ok(FlowReading { flow: Flow::default(), facts: TextFacts::default(), findings })
}

const NO_WORD: &str =
    "the file is of the kind in which Word 97 to 2003 wrote, and holds no document of it; it is kept and offered, and cannot be searched";

/// Whether the container has the stream in which Word keeps its text. Of one that has none, `LibreOffice` makes letters out of any bytes.
fn is_word(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "WordDocument".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

fn by_libreoffice(bytes: &[u8], limits: &Limits) -> Result<Option<FlowReading>, Failure> {
    if !limits.programs.has("soffice") {
        return Ok(None);
    }
    match limits.programs.ask_in_turn(TO_DOCX, &[], bytes, &allowance(limits)) {
        Asked::Said(docx) => Ok(docx::read(&docx, limits).ok().filter(|reading| !reading.flow.lines.is_empty())),
        Asked::NotHere => Ok(None),
        Asked::Failed(failure) => Err(failure),
    }
}

/// What `LibreOffice` may use.
pub(crate) fn allowance(limits: &Limits) -> Allowance {
    let seconds = u64::from(limits.max_seconds_a_page);
    Allowance {
        time: Duration::from_secs(seconds),
        cpu_seconds: seconds,
        memory: 4 << 30,
        disk: 512 << 20,
        output: limits.max_unpacked_bytes,
        processes: 96,
        open_files: 512,
    }
}

/// A program that knows one format and gives its words, with less of its form.
fn by_smaller_program(format: Format, bytes: &[u8], limits: &Limits) -> Result<Option<FlowReading>, (&'static str, Failure)> {
    let known: &[(&str, &[&str])] = match format {
        Format::Doc => &[("antiword", &["-m", "UTF-8.txt", "-w", "0", "input"]), ("catdoc", &["-w", "-d", "utf-8", "input"])],
        Format::WordPerfect => &[("wpd2html", &["input"])],
        _ => &[],
    };
    let mut failed = None;
    for (name, arguments) in known {
        match limits.programs.ask(name, arguments, bytes, &Allowance::default()) {
            Asked::Said(said) => {
                let reading = if arguments.contains(&"-w") { plain::read(&said, limits) } else { html::read_flow(&said, limits) };
                if let Ok(reading) = reading
                    && !reading.flow.lines.is_empty()
                {
                    return Ok(Some(reading));
                }
            }
            Asked::NotHere => {}
            Asked::Failed(failure) => failed = Some((*name, failure)),
        }
    }
    failed.map_or(Ok(None), Err)
}
