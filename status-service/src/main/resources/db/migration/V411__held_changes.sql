-- Changes other than new evidence that wait for two people: a source's word that evidence was wrong, a policy for one person, a merge
-- or its undoing. As long as they are held, and for good when they were discarded, they have no effect.
CREATE TABLE change_hold (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    trip_id        uuid        NOT NULL REFERENCES brake_trip,
    person_id      uuid        NOT NULL,
    voided_id      uuid,
    policy_version varchar(64),
    merge_id       uuid,
    held_at        timestamptz NOT NULL,
    state          varchar(10) NOT NULL CHECK (state IN ('HELD', 'RELEASED', 'DISCARDED')),
    CONSTRAINT one_change_is_held CHECK (num_nonnulls(voided_id, policy_version, merge_id) = 1)
);
CREATE INDEX change_hold_waiting ON change_hold (trip_id, person_id) WHERE state = 'HELD';
CREATE UNIQUE INDEX change_hold_voided ON change_hold (voided_id) WHERE voided_id IS NOT NULL;
CREATE UNIQUE INDEX change_hold_policy ON change_hold (person_id, policy_version) WHERE policy_version IS NOT NULL;
CREATE UNIQUE INDEX change_hold_merge ON change_hold (merge_id, person_id) WHERE merge_id IS NOT NULL AND state = 'HELD';

-- Whether two ids are one person for this service: as identity-service says, unless its word is held back.
ALTER TABLE person_merge ADD COLUMN stands boolean;
UPDATE person_merge SET stands = NOT undone;
ALTER TABLE person_merge ALTER COLUMN stands SET NOT NULL;
DROP INDEX person_merge_survivor;
DROP INDEX person_merge_merged;
CREATE INDEX person_merge_survivor ON person_merge (survivor_id) WHERE stands;
CREATE INDEX person_merge_merged ON person_merge (merged_id) WHERE stands;
