-- From when a lot can have been given: a dose that is dated earlier was never from it. Unknown of lots that are there already.
ALTER TABLE lot ADD COLUMN released_on date CHECK (released_on <= expires_on);
