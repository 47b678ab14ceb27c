-- Whether doses of a recalled lot count is proposed by one and decided by another. Four eyes, also for whoever has only SQL.
CREATE TABLE recall_judgement (
    id               uuid         PRIMARY KEY,
    lot_id           uuid         NOT NULL REFERENCES lot,
    seen_from        date         NOT NULL,
    seen_reason      varchar(24)  NOT NULL,
    seen_doses_count boolean      NOT NULL,
    doses_count      boolean      NOT NULL CHECK (doses_count <> seen_doses_count),
    proposer         varchar(128) NOT NULL,
    proposed_at      timestamptz  NOT NULL,
    approved         boolean,
    decided_by       varchar(128) CHECK (decided_by <> proposer),
    decided_at       timestamptz,
    CHECK ((approved IS NULL) = (decided_by IS NULL) AND (approved IS NULL) = (decided_at IS NULL))
);
CREATE INDEX recall_judgement_lot ON recall_judgement (lot_id, id DESC);
