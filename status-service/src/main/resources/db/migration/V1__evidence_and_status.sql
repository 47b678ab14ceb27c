-- Persons: an id and keyed hashes of documents. No name, no number, no contact.
CREATE TABLE person (
    person_id     uuid PRIMARY KEY,
    registered_at timestamptz NOT NULL
);
CREATE TABLE person_document (
    document_index char(64) PRIMARY KEY,
    person_id      uuid NOT NULL REFERENCES person
);
CREATE INDEX person_document_person ON person_document (person_id);

-- Evidence and its voiding are append-only; the triggers below make the database refuse anything else.
CREATE TABLE evidence (
    id           uuid PRIMARY KEY,
    person_id    uuid         NOT NULL,
    kind         varchar(40)  NOT NULL,
    grade        varchar(10)  NOT NULL CHECK (grade IN ('LAB', 'OFFICER', 'DEVICE', 'SELF')),
    occurred_at  timestamptz  NOT NULL,
    recorded_at  timestamptz  NOT NULL,
    source       varchar(64)  NOT NULL,
    actor        varchar(128) NOT NULL,
    basis        varchar(20)  NOT NULL,
    case_id      uuid,
    batch_id     uuid,
    minutes      integer,
    weight       double precision,
    dose_number  integer,
    dose_total   integer,
    kit_serial   varchar(64)
);
CREATE INDEX evidence_person ON evidence (person_id);
CREATE INDEX evidence_batch ON evidence (batch_id, person_id) WHERE batch_id IS NOT NULL;

-- No foreign key to evidence: a withdrawal may arrive before what it withdraws.
CREATE TABLE evidence_voiding (
    evidence_id   uuid PRIMARY KEY,
    reason        varchar(40)  NOT NULL,
    actor         varchar(128) NOT NULL,
    batch_id      uuid,
    correction_id uuid,
    voided_at     timestamptz  NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER evidence_append_only BEFORE UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_voiding_append_only BEFORE UPDATE OR DELETE ON evidence_voiding FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The last status of everyone who ever had one other than the default. Only the fold writes here: a status without evidence, policy and
-- decision time can't be stored, and versions only grow.
CREATE TABLE person_status (
    person_id          uuid PRIMARY KEY,
    version            bigint       NOT NULL CHECK (version >= 1),
    label              varchar(40)  NOT NULL,
    colour             varchar(20)  NOT NULL,
    may_enter_premises boolean      NOT NULL,
    since              timestamptz  NOT NULL,
    valid_until        timestamptz,
    evidence_ids       uuid[]       NOT NULL,
    rule               varchar(40)  NOT NULL,
    policy_version     varchar(64)  NOT NULL CHECK (policy_version <> ''),
    decided_at         timestamptz  NOT NULL,
    cause              varchar(10)  NOT NULL CHECK (cause IN ('EVIDENCE', 'VOID', 'CLOCK', 'REVERSAL')),
    batch_id           uuid,
    correction_id      uuid,
    restricts          boolean      NOT NULL,
    backed             boolean      NOT NULL,
    revisit_at         timestamptz,
    CONSTRAINT a_status_rests_on_evidence CHECK (label = 'LOW_RISK' OR cardinality(evidence_ids) > 0)
);
CREATE INDEX person_status_revisit ON person_status (revisit_at) WHERE revisit_at IS NOT NULL;

CREATE FUNCTION refuse_older_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version < OLD.version OR (NEW.version = OLD.version AND
            (NEW.label, NEW.colour, NEW.since, NEW.valid_until, NEW.evidence_ids, NEW.policy_version, NEW.decided_at)
            IS DISTINCT FROM
            (OLD.label, OLD.colour, OLD.since, OLD.valid_until, OLD.evidence_ids, OLD.policy_version, OLD.decided_at)) THEN
        RAISE EXCEPTION 'a status changes only with a higher version' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER person_status_monotone BEFORE UPDATE ON person_status FOR EACH ROW EXECUTE FUNCTION refuse_older_version();

-- Every version ever decided: what the brake measures, and a person's history.
CREATE TABLE status_version (
    person_id  uuid        NOT NULL,
    version    bigint      NOT NULL,
    label      varchar(40) NOT NULL,
    rule       varchar(40) NOT NULL,
    since      timestamptz NOT NULL,
    valid_until timestamptz,
    evidence_ids uuid[]    NOT NULL,
    policy_version varchar(64) NOT NULL,
    decided_at timestamptz NOT NULL,
    cause      varchar(10) NOT NULL,
    batch_id   uuid,
    restricts  boolean     NOT NULL,
    backed     boolean     NOT NULL,
    PRIMARY KEY (person_id, version)
);
CREATE INDEX status_version_restricts ON status_version (decided_at) WHERE restricts;
CREATE TRIGGER status_version_append_only BEFORE UPDATE OR DELETE ON status_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE confirmed_case (
    case_id          uuid PRIMARY KEY,
    person_id        uuid        NOT NULL,
    infectious_from  timestamptz NOT NULL,
    infectious_until timestamptz NOT NULL,
    open             boolean     NOT NULL
);
CREATE INDEX confirmed_case_person ON confirmed_case (person_id) WHERE open;

CREATE SEQUENCE home_order_number;
CREATE TABLE home_order (
    id           uuid PRIMARY KEY,
    number       varchar(32) NOT NULL UNIQUE,
    person_id    uuid        NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    issued_at    timestamptz NOT NULL,
    evidence_ids uuid[]      NOT NULL CHECK (cardinality(evidence_ids) > 0),
    backed       boolean     NOT NULL,
    state        varchar(10) NOT NULL CHECK (state IN ('ISSUED', 'RELEASED', 'REVOKED')),
    ended_at     timestamptz CHECK ((ended_at IS NULL) = (state = 'ISSUED')),
    contested_at timestamptz
);
-- At most one open order a person: overlapping reasons share it.
CREATE UNIQUE INDEX home_order_open ON home_order (person_id) WHERE state = 'ISSUED';
CREATE INDEX home_order_person ON home_order (person_id, issued_at DESC);

CREATE TABLE access_grant (
    grant_id     uuid PRIMARY KEY,
    person_id    uuid        NOT NULL,
    case_handle  varchar(15) NOT NULL,
    grantee_role varchar(64) NOT NULL,
    scopes       text[]      NOT NULL,
    not_before   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    revoked      boolean     NOT NULL DEFAULT false
);
