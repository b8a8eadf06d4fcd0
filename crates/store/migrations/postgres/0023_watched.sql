-- The recorded links of records: when each was last asked, what it gave, and since when it is dead. Beside the ledger, and never exported.
CREATE TABLE watched (
    record    BIGINT  NOT NULL,
    url       TEXT    NOT NULL,
    asked     BIGINT  NOT NULL,        -- microseconds since 1970
    etag      TEXT,                    -- what the server said of its file, for the next question
    modified  TEXT,
    sha256    BYTEA,                   -- of the file it gave last
    words     BYTEA,                   -- the hash of the words of that file
    captured  BIGINT,                  -- when it gave a file last
    trouble   TEXT,                    -- a word for why it gave none
    dead      BIGINT,                  -- since when it gives nothing, as far as was asked
    PRIMARY KEY (record, url)
);
