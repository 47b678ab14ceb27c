-- Foreign certificates that two officers decide about. A proposal is replaced only after somebody sent it back, which is logged.
-- doses: one date number/total product a line
CREATE TABLE certificate_review (
    id             uuid        PRIMARY KEY REFERENCES foreign_certificate,
    person_id      uuid        NOT NULL,
    ground         varchar(16) NOT NULL,
    submitted_at   timestamptz NOT NULL,
    travel_date    date,
    deadline       timestamptz NOT NULL,
    proposal_id    uuid,
    refusal        varchar(24),
    issuer_country char(2),
    doses          text,
    proposed_by    varchar(128),
    proposed_at    timestamptz,
    decided_by     varchar(128) CHECK (decided_by <> proposed_by),
    decided_at     timestamptz,
    CHECK (decided_at IS NULL OR proposal_id IS NOT NULL)
);
CREATE INDEX certificate_review_queue ON certificate_review (deadline, id) WHERE decided_at IS NULL;
CREATE INDEX certificate_review_person ON certificate_review (person_id);

CREATE TABLE certificate_review_return (
    proposal_id uuid         PRIMARY KEY,
    review_id   uuid         NOT NULL REFERENCES certificate_review,
    refusal     varchar(24),
    doses       text,
    proposed_by varchar(128) NOT NULL,
    returned_by varchar(128) NOT NULL,
    at          timestamptz  NOT NULL
);
CREATE INDEX certificate_review_return_review ON certificate_review_return (review_id);

-- What officers look at: AES-256-GCM under a key outside the database, bound to its review. Deleted some time after the decision.
CREATE TABLE review_exhibit (
    review_id    uuid        PRIMARY KEY REFERENCES certificate_review,
    media_type   varchar(16),
    sealed_file  bytea,
    sealed_facts bytea       NOT NULL,
    delete_after timestamptz
);
CREATE INDEX review_exhibit_expired ON review_exhibit (delete_after);
