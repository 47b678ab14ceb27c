-- What was published, and every revision of it: what differs in the second count stands beside the first. What was published until now
-- is revision 1, and the last that is known of it.
ALTER TABLE checkin_day ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1);
ALTER TABLE checkin_day ALTER COLUMN revision DROP DEFAULT;
-- A replica of the version before would replace figures: its ON CONFLICT (day, state) has no key any longer, so it counts in vain
-- until it is gone.
ALTER TABLE checkin_day DROP CONSTRAINT checkin_day_pkey, ADD PRIMARY KEY (day, state, revision);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER checkin_day_append_only BEFORE UPDATE OR DELETE ON checkin_day FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- When a day was counted last, also when nothing was new.
CREATE TABLE checkin_count (
    day        date        PRIMARY KEY,
    counted_at timestamptz NOT NULL
);
INSERT INTO checkin_count SELECT day, max(counted_at) FROM checkin_day WHERE state = '' GROUP BY day;
