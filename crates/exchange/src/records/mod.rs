//! Records without text: as JSON Lines in the form of the API, or as CSV with a header (docs/how-to/import-records.md).

pub(crate) mod csv;
pub(crate) mod json_lines;

pub(crate) use self::csv::is_header;
pub(crate) use self::json_lines::too_many;
