//! The provisions of records by their plain numbers: one packed list a record, for few of the numbers are ever cited.

use std::collections::HashMap;

use crate::backend::{Database, MAX_LIST, Sql, Transaction, Value};
use crate::citations::Citations;
use crate::error::{Error, Result};
use crate::packing::{Packer, Unpacker, put_text, take_text};

/// Numbers and addresses of the provisions of some records.
#[derive(Default)]
pub(crate) struct Numbers(HashMap<i64, HashMap<String, String>>);

impl Numbers {
    /// The address of the provision of a record that has this number.
    pub(crate) fn eid(&self, record: i64, num: &str) -> Option<&str> {
        self.0.get(&record)?.get(num).map(String::as_str)
    }
}

/// Keeps the numbers of records; of a number that comes twice the first is meant.
pub(crate) async fn keep(tx: &mut Transaction, records: &[Citations]) -> Result<()> {
    let mut packer = Packer::new(None)?;
    let mut rows: Vec<[Value; 2]> = Vec::new();
    let mut list = Vec::new();
    for citations in records.iter().filter(|citations| !citations.numbers.is_empty()) {
        list.clear();
        for (num, eid) in &citations.numbers {
            put_text(&mut list, num);
            put_text(&mut list, eid);
        }
        rows.push([citations.record.into(), packer.pack(&list)?.into()]);
    }
    tx.insert("keep the numbers of provisions", "INSERT INTO numbered (record, body)", rows, "").await.map(drop)
}

/// The numbers of these records.
pub(crate) async fn of_records(database: &Database, records: &[i64]) -> Result<Numbers> {
    let mut numbers = Numbers::default();
    for portion in records.chunks(MAX_LIST) {
        let mut sql = Sql::new("SELECT record, body FROM numbered WHERE record IN ");
        sql.bind_list(portion.iter().map(|record| Value::from(*record)));
        for row in database.all("read the numbers of provisions", sql).await? {
            let record = row.int(0)?;
            numbers.0.insert(record, list(&row.bytes(1)?, record)?);
        }
    }
    Ok(numbers)
}

fn list(packed: &[u8], record: i64) -> Result<HashMap<String, String>> {
    let what = format!("the numbers of the provisions of record number {record}");
    let whole = Unpacker::new(None).unpack(packed, &what)?;
    let mut rest = whole.as_slice();
    let mut list = HashMap::new();
    while !rest.is_empty() {
        let (Some(num), Some(eid)) = (take_text(&mut rest), take_text(&mut rest)) else {
            return Err(Error::damaged(what, "an entry is cut short"));
        };
        list.entry(num.to_owned()).or_insert_with(|| eid.to_owned());
    }
    Ok(list)
}
