-- What the texts and titles of a record tell of changes. Beside the texts, made with the citations, and made again at any time.
CREATE TABLE amendment (
    record BIGINT NOT NULL,
    place  BIGINT NOT NULL,
    way    TEXT    NOT NULL,           -- by: the named act changed the record; of: the record changes the named law
    text   BYTEA,                       -- the hash of the text that tells it; of a title none
    name   BYTEA,                       -- of the other law, as in citation; of a day without an act none
    label  TEXT    NOT NULL,           -- the other law in words
    day    BIGINT,                    -- of the change, as record.date
    places BIGINT NOT NULL,           -- how often the text tells it
    PRIMARY KEY (record, place)
);
CREATE INDEX amendment_name ON amendment (name, way);
