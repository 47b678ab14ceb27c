-- What entry rules ask of a dose; empty in what was recorded before it was told.
ALTER TABLE evidence
    ADD COLUMN dose_product varchar(40),
    ADD COLUMN dose_foreign boolean;

-- Certificates of ours that vaccine-service revoked, newest word of each. A reinstated one stays, so that a late revocation changes nothing.
CREATE TABLE certificate_doubt (
    certificate_id uuid PRIMARY KEY,
    person_id      uuid        NOT NULL,
    dose_id        uuid,
    reason         varchar(64) NOT NULL,
    stands         boolean     NOT NULL,
    since          timestamptz NOT NULL,
    until          timestamptz,
    told_at        timestamptz NOT NULL
);
CREATE INDEX certificate_doubt_person ON certificate_doubt (person_id) WHERE stands;

-- age: whole years at departure, at most; kept of children only, because entry rules exempt them.
ALTER TABLE boarding_check
    ADD COLUMN destination char(2),
    ADD COLUMN age         smallint CHECK (age BETWEEN 0 AND 17);

ALTER TABLE boarding_answer
    ADD COLUMN entry_rule    varchar(64),
    ADD COLUMN entry_reason  varchar(40),
    ADD COLUMN entry_test_s  bigint,
    ADD COLUMN entry_lag_ms  bigint;
