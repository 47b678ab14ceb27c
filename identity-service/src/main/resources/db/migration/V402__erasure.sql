-- The wish to be forgotten. The person's own rows go; this one stays, ids and times only, as the proof that it was asked for.
CREATE TABLE erasure (
    id        uuid PRIMARY KEY,
    person_id uuid NOT NULL,
    asked_at  timestamptz NOT NULL,
    due_at    timestamptz NOT NULL,
    state     text NOT NULL CHECK (state IN ('WAITING', 'WITHDRAWN', 'DONE')),
    since     timestamptz NOT NULL
);
COMMENT ON COLUMN erasure.person_id IS 'Without a reference: the person is gone once it is done.';
CREATE UNIQUE INDEX erasure_waiting ON erasure (person_id) WHERE state = 'WAITING';
CREATE INDEX erasure_due ON erasure (due_at) WHERE state = 'WAITING';
