-- Who was where is written as pseudonyms of the day, and the key of the day is kept outside the database and destroyed when the
-- day's 90 days are over: then the rows in any backup or archived log say nothing about anybody. The value only tells whether a
-- key is the right one.
CREATE TABLE day_key (
    day         date PRIMARY KEY,
    check_value bytea CHECK (octet_length(check_value) = 8)
);
-- Days that exist already go on without a key, so that a replica of the version before can go on writing them, too.
INSERT INTO day_key (day)
    SELECT to_date(right(c.relname, 8), 'YYYYMMDD') FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = 'visit'::regclass;
COMMENT ON COLUMN visit.person_id IS 'sealed with the key of the day of the id';
COMMENT ON COLUMN visit.recorded_by IS 'sealed with the key of the day of the id';
COMMENT ON COLUMN exposure.venue_id IS 'sealed with the key of the day';
COMMENT ON COLUMN case_stay.venue_id IS 'sealed with the key of the day of stay_from';
COMMENT ON COLUMN venue_alert.venue_id IS 'sealed with the key of the day of raised_at';

-- The day whose key sealed the person; none, and the person is not sealed, in rows of the version before.
ALTER TABLE late_fact ADD COLUMN key_day date;
COMMENT ON COLUMN late_fact.person_id IS 'sealed with the key of key_day';

ALTER TABLE visit_retention ADD COLUMN key_destroyed_at timestamptz;

-- What is over goes by the day, and rows lie nearly in its order.
CREATE INDEX exposure_by_day ON exposure USING brin (day);
CREATE INDEX case_stay_by_day ON case_stay USING brin (stay_from);
