-- Two records of one person, linked; nothing moves, so taking them apart gives each back what it had.
CREATE TABLE person_merge (
    id          uuid PRIMARY KEY,
    survivor_id uuid NOT NULL REFERENCES person,
    merged_id   uuid NOT NULL REFERENCES person,
    reason      text NOT NULL,
    state       text NOT NULL CHECK (state IN ('PROPOSED', 'MERGED', 'UNMERGE_PROPOSED', 'UNMERGED')),
    proposer    text NOT NULL,
    approver    text,
    since       timestamptz NOT NULL,
    snapshot    text,
    CHECK (survivor_id <> merged_id),
    CONSTRAINT a_merge_has_an_approver_and_a_snapshot CHECK (state = 'PROPOSED' OR (approver IS NOT NULL AND snapshot IS NOT NULL)),
    CONSTRAINT the_second_person_is_another CHECK (state NOT IN ('MERGED', 'UNMERGED') OR approver <> proposer)
);
COMMENT ON COLUMN person_merge.snapshot IS 'JSON: for each of the two, its version and the ids of its documents, accounts and delegations just before the merge.';
CREATE UNIQUE INDEX person_merge_merged ON person_merge (merged_id) WHERE state IN ('MERGED', 'UNMERGE_PROPOSED');
CREATE INDEX person_merge_survivor ON person_merge (survivor_id) WHERE state IN ('MERGED', 'UNMERGE_PROPOSED');
