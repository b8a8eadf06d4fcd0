-- What the machine suggests: provisions with the topics they seem to be on. Made again from the texts at any time, and no part of the ledger.
CREATE TABLE suggestion (
    record   BIGINT NOT NULL,
    place    BIGINT NOT NULL,         -- in the order in which they were found
    eid      TEXT    NOT NULL,
    num      TEXT    NOT NULL,
    heading  TEXT    NOT NULL,
    language TEXT    NOT NULL,
    topic    TEXT    NOT NULL,
    score    BIGINT NOT NULL,         -- thousandths
    words    TEXT    NOT NULL,         -- those that led to it, one a line
    PRIMARY KEY (record, place)
);
