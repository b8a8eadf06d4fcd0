-- Provisions that follow one another in a text share a block: place is that of the text times 1048576 and that of the first of them.
-- The rows of `piece`, a provision each, are moved here when the store is opened.
CREATE TABLE block (
    place BIGINT PRIMARY KEY,
    body  BYTEA  NOT NULL
);
