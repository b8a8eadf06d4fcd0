//! Documents of our own as PDF, by `LibreOffice` in a jail where it is installed; there is no such writer in this program.

use jail::Failure;

use crate::limits::Limits;
use crate::office;
use crate::programs::Asked;

/// Turns the file into a PDF with the structure that screen readers need, and its headings beside the pages.
const TO_PDF: &str = "soffice --headless --norestore --nolockcheck \"-env:UserInstallation=file://$HOME/profile\" --convert-to \
    'pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}' \
    --outdir out input >&2 </dev/null && cat out/input.pdf";

/// Says why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum NoPdf {
    /// There is nobody to ask.
    #[error("LibreOffice is not installed, or nothing that would shut it in")]
    NotHere,
    /// It was asked and gave none.
    #[error("LibreOffice was asked for a PDF and gave none: {0}")]
    Failed(Failure),
}

/// Whether a PDF can be asked for here.
#[must_use]
pub fn can_be_made(limits: &Limits) -> bool {
    limits.programs.has("soffice")
}

/// The PDF of a DOCX.
///
/// # Errors
/// When `LibreOffice` is not here, or fails, or takes longer than a page may.
pub fn of(docx: &[u8], limits: &Limits) -> Result<Vec<u8>, NoPdf> {
    if !can_be_made(limits) {
        return Err(NoPdf::NotHere);
    }
    match limits.programs.ask_in_turn(TO_PDF, &[], docx, &office::allowance(limits)) {
        Asked::Said(pdf) => Ok(pdf),
        Asked::NotHere => Err(NoPdf::NotHere),
        Asked::Failed(failure) => Err(NoPdf::Failed(failure)),
    }
}
