//! Tables as XLSX (ECMA-376), for people who work in spreadsheets: text and whole numbers only, so that nothing is ever run as a formula.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// One sheet of a workbook.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Its name on the tab.
    pub name: String,
    /// Its rows; the first ones are heads.
    pub rows: Vec<Vec<Cell>>,
    /// How many rows are heads, which stay in sight.
    pub heads: u32,
    /// How many columns stay in sight.
    pub fixed: u16,
    /// Whether it is read from right to left.
    pub right_to_left: bool,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words, never a formula.
    Text(String),
    /// A whole number.
    Number(u32),
}

/// Says that a workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook cannot be written")]
pub struct NotWritten(#[from] XlsxError);

/// Sheets never have longer names, nor cells longer texts; Excel opens neither.
const LONGEST_NAME: usize = 31;
const LONGEST_TEXT: usize = 32_000;

/// Writes a workbook of these sheets.
///
/// # Errors
/// When a sheet has more rows or columns than the format allows.
pub fn write(tables: &[Table]) -> Result<Vec<u8>, NotWritten> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    for table in tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(tab(&table.name))?.set_right_to_left(table.right_to_left).set_freeze_panes(table.heads, table.fixed)?;
        for (row, cells) in (0_u32..).zip(&table.rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                match cell {
                    Cell::Text(text) if text.is_empty() => {}
                    Cell::Text(text) => {
                        let text: String = text.chars().take(LONGEST_TEXT).collect();
                        let format = if row < table.heads { &bold } else { &Format::default() };
                        sheet.write_string_with_format(row, column, text, format)?;
                    }
                    Cell::Number(number) => {
                        sheet.write_number(row, column, *number)?;
                    }
                }
            }
        }
        if table.fixed > 0 {
            sheet.set_column_width(1, 28)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

/// A name without the characters that a tab may not have.
fn tab(name: &str) -> String {
    let allowed = |character: &char| !matches!(character, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    name.chars().filter(allowed).take(LONGEST_NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_holds_words_and_numbers_and_no_formula() {
        let rows = vec![vec![Cell::Text("Land".to_owned()), Cell::Text("2".to_owned())], vec![Cell::Text("=1+1".to_owned()), Cell::Number(7)]];
        let table = Table { name: "Übersicht: [2]/*".to_owned(), rows, heads: 1, fixed: 1, right_to_left: true };
        let bytes = write(&[table]).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut part = |name: &str| std::io::read_to_string(archive.by_name(name).unwrap()).unwrap();
        let sheet = part("xl/worksheets/sheet1.xml");
        assert!(sheet.contains("rightToLeft=\"1\"") && sheet.contains("<v>7</v>") && !sheet.contains("<f>"), "{sheet}");
        assert!(part("xl/sharedStrings.xml").contains("=1+1"));
        assert!(part("xl/workbook.xml").contains("Übersicht 2"));
    }
}
