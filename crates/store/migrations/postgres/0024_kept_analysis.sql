-- Drafts that their holders asked to keep for a while. Beside the ledger, never exported, and found only by who knows the key.
CREATE TABLE kept_analysis (
    key   BYTEA   NOT NULL PRIMARY KEY,  -- the hash of the key
    made  BIGINT  NOT NULL,              -- microseconds since 1970
    ends  BIGINT  NOT NULL,
    size  BIGINT  NOT NULL,              -- bytes of the body
    body  BYTEA   NOT NULL
);
CREATE INDEX kept_analysis_ends ON kept_analysis (ends);
