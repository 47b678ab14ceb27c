-- An order as it stands; its steps say how it came there.
ALTER TABLE home_order ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1), ADD COLUMN served_at timestamptz;

CREATE SEQUENCE home_order_step_seq INCREMENT 50;
CREATE TABLE home_order_step (
    seq            bigint PRIMARY KEY,
    order_id       uuid        NOT NULL REFERENCES home_order,
    revision       integer     NOT NULL,
    kind           varchar(16) NOT NULL,
    until          timestamptz NOT NULL,
    previous_until timestamptz,
    evidence_ids   uuid[]      NOT NULL CHECK (cardinality(evidence_ids) > 0),
    batch_id       uuid,
    at             timestamptz NOT NULL
);
CREATE INDEX home_order_step_order ON home_order_step (order_id, at);
CREATE TRIGGER home_order_step_append_only BEFORE UPDATE OR DELETE ON home_order_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Credentials that say what is no longer so, listed until they would have expired anyway.
CREATE TABLE credential_revocation (
    seq           bigint GENERATED ALWAYS AS IDENTITY,
    credential_id char(12)    PRIMARY KEY,
    order_id      uuid        NOT NULL REFERENCES home_order,
    listed_until  timestamptz NOT NULL
);
CREATE INDEX credential_revocation_listed ON credential_revocation (listed_until);
CREATE TRIGGER credential_revocation_append_only BEFORE UPDATE OR DELETE ON credential_revocation FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Another end for an open order, by two officers; approved, it becomes evidence.
CREATE TABLE home_order_period_change (
    id             uuid PRIMARY KEY,
    order_id       uuid         NOT NULL REFERENCES home_order,
    revision       integer      NOT NULL,
    previous_until timestamptz  NOT NULL,
    until          timestamptz  NOT NULL,
    reason         varchar(64)  NOT NULL,
    proposer       varchar(128) NOT NULL,
    proposed_at    timestamptz  NOT NULL,
    approver       varchar(128) CHECK (approver <> proposer)
);
