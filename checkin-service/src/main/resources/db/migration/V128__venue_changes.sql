-- Capacity, hours and place of a venue change; the version tells one edit from the next. A check-in is judged by the hours and the
-- place of its day, so those that counted before are kept in the row, beside those that count now, as long as visits are.
ALTER TABLE venue ADD COLUMN version bigint NOT NULL DEFAULT 0, ADD COLUMN former text;
