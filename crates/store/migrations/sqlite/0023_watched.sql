-- The recorded links of records: when each was last asked, what it gave, and since when it is dead. Beside the ledger, and never exported.
CREATE TABLE watched (
    record    INTEGER NOT NULL,
    url       TEXT    NOT NULL,
    asked     INTEGER NOT NULL,        -- microseconds since 1970
    etag      TEXT,                    -- what the server said of its file, for the next question
    modified  TEXT,
    sha256    BLOB,                    -- of the file it gave last
    words     BLOB,                    -- the hash of the words of that file
    captured  INTEGER,                 -- when it gave a file last
    trouble   TEXT,                    -- a word for why it gave none
    dead      INTEGER,                 -- since when it gives nothing, as far as was asked
    PRIMARY KEY (record, url)
) STRICT, WITHOUT ROWID;
