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
    WHERE i.inhparent = 'visit'::regclass
    UNION SELECT day FROM exposure
    UNION SELECT (stay_from AT TIME ZONE 'Asia/Kuala_Lumpur')::date FROM case_stay
    UNION SELECT (raised_at AT TIME ZONE 'Asia/Kuala_Lumpur')::date FROM venue_alert;
COMMENT ON COLUMN visit.person_id IS 'sealed with the key of the day of the id';
COMMENT ON COLUMN visit.recorded_by IS 'sealed with the key of the day of the id';
COMMENT ON COLUMN exposure.person_id IS 'sealed with the key of the day';
COMMENT ON COLUMN exposure.case_id IS 'sealed with the key of the day';
COMMENT ON COLUMN case_stay.case_id IS 'sealed with the key of the day of stay_from';
COMMENT ON COLUMN venue_alert.case_id IS 'sealed with the key of the day of raised_at';
-- a pseudonym refers to nothing
ALTER TABLE exposure DROP CONSTRAINT exposure_case_id_fkey;
ALTER TABLE case_stay DROP CONSTRAINT case_stay_case_id_fkey;
ALTER TABLE venue_alert DROP CONSTRAINT venue_alert_case_id_fkey;

-- The day whose key sealed it; without one it is not sealed.
ALTER TABLE late_fact ADD COLUMN key_day date;
ALTER TABLE matching_work ADD COLUMN key_day date;
COMMENT ON COLUMN late_fact.person_id IS 'sealed with the key of key_day';
COMMENT ON COLUMN matching_work.case_id IS 'sealed with the key of key_day';

ALTER TABLE visit_retention ADD COLUMN key_destroyed_at timestamptz;

-- What is over goes by the day, and rows lie nearly in its order.
CREATE INDEX exposure_by_day ON exposure USING brin (day);
CREATE INDEX case_stay_by_day ON case_stay USING brin (stay_from);
