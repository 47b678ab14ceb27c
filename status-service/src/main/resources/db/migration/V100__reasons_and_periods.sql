-- Why an officer decided so (a code), and the end that an order was given instead of its own.
ALTER TABLE evidence ADD COLUMN reason varchar(64), ADD COLUMN new_end timestamptz;
-- A person's own reports are read by that person.
CREATE INDEX evidence_self ON evidence (person_id, recorded_at) WHERE grade = 'SELF';
