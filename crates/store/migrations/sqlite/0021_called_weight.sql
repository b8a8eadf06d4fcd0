-- Of two records of one name the one with a text is meant: 1 with a text, 0 without.
ALTER TABLE called ADD COLUMN weight INTEGER NOT NULL DEFAULT 0;
