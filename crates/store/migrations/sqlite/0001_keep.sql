-- The ledger: every change, appended. Number N is leaf N-1 of the tree.
CREATE TABLE revision (
    number  INTEGER PRIMARY KEY,
    record  INTEGER NOT NULL,
    kind    INTEGER NOT NULL,          -- 0 a change, 1 the erasure of earlier bodies
    moment  INTEGER NOT NULL,          -- microseconds since 1970
    who     TEXT    NOT NULL,
    why     TEXT    NOT NULL,
    salt    BLOB,                      -- gone when the body is erased
    body    BLOB,                      -- JSON, in zstd where that is smaller
    hash    BLOB                       -- of salt and body; kept from the moment they are erased
) STRICT;
CREATE INDEX revision_record ON revision (record, number);

-- The tree over the ledger: complete nodes by their place in order (leaf I at 2I).
CREATE TABLE node (
    place INTEGER PRIMARY KEY,
    hash  BLOB NOT NULL
) STRICT;

-- One row: the size and the root of the tree; whoever writes holds it.
CREATE TABLE ledger (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    size INTEGER NOT NULL,
    root BLOB NOT NULL
) STRICT;

-- The card of each record; its body is that of the revision named here.
CREATE TABLE record (
    seq       INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    revision  INTEGER NOT NULL,
    changed   INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    country   TEXT,
    date      INTEGER NOT NULL,        -- YYYYMMDD, 00 where unknown, 0 for none
    access    INTEGER NOT NULL,
    stage     INTEGER NOT NULL,
    sample    INTEGER NOT NULL,
    status    TEXT,
    original  TEXT,
    languages TEXT    NOT NULL,        -- ,en,fr,
    titles    TEXT    NOT NULL         -- JSON
) STRICT;
CREATE INDEX record_shelf ON record (kind, country, access, stage, date);
CREATE INDEX record_date ON record (date, seq);
CREATE INDEX record_changed ON record (changed, seq);

-- Other names, by the first half of the hash of scheme and value.
CREATE TABLE alias (
    name   BLOB    NOT NULL,
    record INTEGER NOT NULL,
    held   INTEGER NOT NULL,           -- 2 while this record alone may claim it, 1 while others may too, 0 afterwards: it still leads there
    PRIMARY KEY (name, record)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX alias_sole ON alias (name) WHERE held = 2;
CREATE INDEX alias_record ON alias (record);

CREATE TABLE link (
    record   INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    scheme   TEXT    NOT NULL,         -- empty for a record id
    value    TEXT    NOT NULL,
    target   BLOB,                     -- the id, or the name as in alias; nothing where the scheme finds no single record
    from_eid TEXT,
    to_eid   TEXT,
    PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link (target);

-- Which revisions name which texts and files.
CREATE TABLE mention (
    hash     BLOB    NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (hash, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_revision ON mention (revision);

CREATE TABLE dictionary (
    seq      INTEGER PRIMARY KEY,
    language TEXT NOT NULL,
    bytes    BLOB NOT NULL
) STRICT;

CREATE TABLE kept_text (
    seq        INTEGER PRIMARY KEY,
    sha256     BLOB    NOT NULL UNIQUE,
    language   TEXT    NOT NULL,       -- the whole tag; texts of one primary language share a dictionary
    dictionary INTEGER NOT NULL,       -- 0 for none
    pieces     INTEGER NOT NULL,
    bytes      INTEGER NOT NULL,
    frame      BLOB    NOT NULL,
    contents   BLOB    NOT NULL        -- address, number and heading of each piece
) STRICT;

-- A provision each: place is that of the text times 1048576 and its own.
CREATE TABLE piece (
    place INTEGER PRIMARY KEY,
    body  BLOB NOT NULL
) STRICT;

CREATE TABLE follower (
    name   TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
