-- What the last imports did, each with its whole report. Beside the ledger, and never exported: it names files and drafts.
CREATE TABLE import_report (
    number    BIGINT NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL,         -- microseconds since 1970
    who       TEXT   NOT NULL,
    why       TEXT   NOT NULL,
    source    TEXT   NOT NULL,         -- the file, or the folder that all files are in; empty where they share none
    counts    TEXT   NOT NULL,         -- JSON: how many of what
    body      BYTEA  NOT NULL          -- the whole report as JSON, packed
);
