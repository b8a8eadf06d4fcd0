-- Drafts that their holders asked to keep for a while. Beside the ledger, never exported, and found only by who knows the key.
CREATE TABLE kept_analysis (
    key   BLOB    NOT NULL PRIMARY KEY,  -- the hash of the key
    made  INTEGER NOT NULL,              -- microseconds since 1970
    ends  INTEGER NOT NULL,
    size  INTEGER NOT NULL,              -- bytes of the body
    body  BLOB    NOT NULL
) STRICT;
CREATE INDEX kept_analysis_ends ON kept_analysis (ends);
