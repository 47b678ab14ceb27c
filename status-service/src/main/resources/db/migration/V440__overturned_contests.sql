-- An order that is revoked after its contest had ended otherwise proves the person right; what had been said stays beside it.
ALTER TABLE contest
    ADD COLUMN overturned            varchar(10) CHECK (overturned IN ('REJECTED', 'WITHDRAWN', 'LAPSED')),
    ADD COLUMN overturned_reason     varchar(64),
    ADD COLUMN overturned_decided_at timestamptz,
    ADD CONSTRAINT overturned_is_whole CHECK ((overturned IS NULL) = (overturned_decided_at IS NULL)),
    ADD CONSTRAINT overturned_was_right CHECK (overturned IS NULL OR state = 'UPHELD');

UPDATE contest c SET state = 'UPHELD', reason = NULL, decided_at = o.ended_at,
    overturned = c.state, overturned_reason = c.reason, overturned_decided_at = c.decided_at
FROM home_order o WHERE o.id = c.order_id AND o.state = 'REVOKED' AND c.state IN ('REJECTED', 'WITHDRAWN', 'LAPSED');

-- Otherwise outcomes are final.
CREATE FUNCTION keep_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'OPEN' AND (OLD.state, OLD.reason, OLD.decided_at)
            IS DISTINCT FROM (NEW.overturned, NEW.overturned_reason, NEW.overturned_decided_at) THEN
        RAISE EXCEPTION 'what was said of a contest is kept' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER contest_outcome_kept BEFORE UPDATE ON contest FOR EACH ROW EXECUTE FUNCTION keep_outcome();
CREATE TRIGGER contest_kept BEFORE DELETE ON contest FOR EACH ROW EXECUTE FUNCTION refuse_change();
