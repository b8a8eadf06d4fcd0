-- What tells of a change: the words of a text, the metadata of its file, or metadata that says that the change is not in the text.
ALTER TABLE amendment ADD COLUMN told TEXT NOT NULL DEFAULT 'words';
