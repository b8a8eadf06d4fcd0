-- What the texts of a record cite. Beside the texts, made by a follower, and made again at any time.
CREATE TABLE citation (
    record   BIGINT NOT NULL,
    place    BIGINT NOT NULL,         -- in reading order, over all texts of the record
    text     BYTEA   NOT NULL,         -- the hash of the text
    passage  BIGINT NOT NULL,         -- which passage of it
    start    BIGINT NOT NULL,         -- bytes within the passage
    stop     BIGINT NOT NULL,
    from_eid TEXT    NOT NULL,         -- the provision it stands in; empty outside of any
    sort     TEXT    NOT NULL,         -- case, law, treaty
    name     BYTEA   NOT NULL,         -- of the work, by the first half of the hash, as in alias
    label    TEXT    NOT NULL,         -- the work in words
    to_num   TEXT,                     -- the number of the provision, as in numbered
    to_words TEXT,                     -- the provision in words
    PRIMARY KEY (record, place)
);
CREATE INDEX citation_name ON citation (name, to_num, record);
CREATE INDEX citation_text ON citation (text);

-- What citations call a record.
CREATE TABLE called (
    name   BYTEA   NOT NULL,
    record BIGINT NOT NULL,
    PRIMARY KEY (name, record)
);
CREATE INDEX called_record ON called (record);

-- The provisions of a record by their plain numbers: the first of each number in reading order.
CREATE TABLE numbered (
    record BIGINT NOT NULL,
    num    TEXT    NOT NULL,
    eid    TEXT    NOT NULL,
    PRIMARY KEY (record, num)
);
