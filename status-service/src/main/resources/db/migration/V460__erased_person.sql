-- Whoever was erased is found by no document and no name from then on, also when an older event comes late.
ALTER TABLE person ADD COLUMN erased boolean NOT NULL DEFAULT false;
