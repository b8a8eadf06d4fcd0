//! How far each follower of the ledger has come. A follower may stop anywhere, and starts again from here.

use crate::Store;
use crate::backend::Sql;
use crate::error::{Result, storable};

impl Store {
    /// The number of the last revision that the follower has seen; 0 for one that has seen none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn follower(&self, name: &str) -> Result<u64> {
        storable("the name of a follower", name)?;
        let sql = Sql::new("SELECT number FROM follower WHERE name = $1").with(name);
        self.database().one("read how far a follower has come", sql).await?.map_or(Ok(0), |row| row.number(0))
    }

    /// Notes that the follower has seen everything up to `number`; 0 sends it back to the beginning.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn advance(&self, name: &str, number: u64) -> Result<()> {
        storable("the name of a follower", name)?;
        let _writer = self.writer().await;
        let mut tx = self.database().begin().await?;
        let sql = Sql::new("INSERT INTO follower (name, number) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET number = excluded.number");
        tx.run("note how far a follower has come", sql.with(name).with(number)).await?;
        tx.commit().await
    }
}
