-- What a boarding check writes is written for many at once. Each of these was paid for with every row of them.

-- A check and its first answer are one statement, later answers are of checks that were read in their transaction, and no
-- check ever goes: the reference said no more than that, and locked each check's row to say it.
ALTER TABLE boarding_answer DROP CONSTRAINT boarding_answer_check_id_fkey;
CREATE TRIGGER boarding_check_kept BEFORE DELETE ON boarding_check FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Nobody looks for an event by its id, which is unique by the way it is made; the relay goes by seq.
ALTER TABLE outbox DROP CONSTRAINT outbox_id_key;
