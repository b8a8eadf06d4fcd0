-- What the texts and titles of a record tell of changes. Beside the texts, made with the citations, and made again at any time.
CREATE TABLE amendment (
    record INTEGER NOT NULL,
    place  INTEGER NOT NULL,
    way    TEXT    NOT NULL,           -- by: the named act changed the record; of: the record changes the named law
    text   BLOB,                       -- the hash of the text that tells it; of a title none
    name   BLOB,                       -- of the other law, as in citation; of a day without an act none
    label  TEXT    NOT NULL,           -- the other law in words
    day    INTEGER,                    -- of the change, as record.date
    places INTEGER NOT NULL,           -- how often the text tells it
    PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX amendment_name ON amendment (name, way);
