-- What texts cite, anew: works, texts and provisions by their numbers, in a third of the room. The follower reads all texts again.
DROP TABLE citation;
DROP TABLE numbered;

-- The works that are cited, each in the words of those who cite it.
CREATE TABLE cited (
    seq   INTEGER PRIMARY KEY,
    name  BLOB    NOT NULL,             -- by the first half of the hash, as in called
    sort  TEXT    NOT NULL,             -- case, law, treaty
    label TEXT    NOT NULL              -- the work in words
) STRICT;
CREATE UNIQUE INDEX cited_name ON cited (name, sort, label);

-- What the texts of a record cite. Beside the texts, made by a follower, and made again at any time.
CREATE TABLE citation (
    record   INTEGER NOT NULL,
    place    INTEGER NOT NULL,          -- in reading order, over all texts of the record
    text     INTEGER NOT NULL,          -- the number of the text
    passage  INTEGER NOT NULL,          -- which passage of it
    start    INTEGER NOT NULL,          -- bytes within the passage
    stop     INTEGER NOT NULL,
    stands   INTEGER NOT NULL,          -- in which provision: those of the record that cite are counted from 1; 0 outside of any
    work     INTEGER NOT NULL,          -- as in cited
    to_num   TEXT,                     -- the number of the provision, as in numbered
    to_words TEXT,                     -- the provision in words
    PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_work ON citation (work, to_num, record);

-- The provisions of a record by their plain numbers.
CREATE TABLE numbered (
    record INTEGER PRIMARY KEY,
    body   BLOB    NOT NULL             -- numbers and addresses, packed
) STRICT;
