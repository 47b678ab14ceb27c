-- Every time that somebody was restricted more than before, with who brought it: what the anomaly brake measures.
CREATE TABLE worsening (
    person_id uuid        NOT NULL,
    version   bigint      NOT NULL,
    at        timestamptz NOT NULL,
    source    varchar(64) NOT NULL,
    backed    boolean     NOT NULL,
    batch_id  uuid,
    PRIMARY KEY (person_id, version)
);
CREATE INDEX worsening_at ON worsening (at) INCLUDE (source, backed, batch_id);

-- A source that the brake stopped. At most one open trip a source; it ends only when two people say how.
CREATE TABLE brake_trip (
    id         uuid PRIMARY KEY,
    source     varchar(64)  NOT NULL,
    reason     varchar(20)  NOT NULL,
    tripped_at timestamptz  NOT NULL,
    worsened   integer      NOT NULL,
    unbacked   integer      NOT NULL,
    usual      double precision NOT NULL,
    state      varchar(10)  NOT NULL CHECK (state IN ('OPEN', 'PROPOSED', 'RELEASING', 'RELEASED', 'DISCARDED')),
    decision   varchar(10)  CHECK (decision IN ('RELEASE', 'DISCARD')),
    why        varchar(64),
    proposer   varchar(128),
    approver   varchar(128) CHECK (approver <> proposer),
    ended_at   timestamptz,
    CONSTRAINT a_trip_ends_by_two_people CHECK (state IN ('OPEN', 'PROPOSED') OR (proposer IS NOT NULL AND approver IS NOT NULL)),
    CONSTRAINT an_ended_trip_says_when CHECK ((ended_at IS NULL) = (state IN ('OPEN', 'PROPOSED')))
);
CREATE UNIQUE INDEX brake_trip_open ON brake_trip (source) WHERE state IN ('OPEN', 'PROPOSED');
CREATE INDEX brake_trip_ended ON brake_trip (source, ended_at);

-- Evidence that is kept but has no effect yet. The evidence itself never changes; what is discarded never has one.
CREATE TABLE evidence_hold (
    evidence_id uuid PRIMARY KEY REFERENCES evidence,
    trip_id     uuid        NOT NULL REFERENCES brake_trip,
    person_id   uuid        NOT NULL,
    held_at     timestamptz NOT NULL,
    state       varchar(10) NOT NULL CHECK (state IN ('HELD', 'RELEASED', 'DISCARDED'))
);
CREATE INDEX evidence_hold_waiting ON evidence_hold (trip_id, person_id) WHERE state = 'HELD';

-- Wider bounds for a while, agreed by two people.
CREATE TABLE brake_weakening (
    id              uuid PRIMARY KEY,
    reason          varchar(64)  NOT NULL,
    unbacked_floor  integer      NOT NULL CHECK (unbacked_floor BETWEEN 1 AND 1000000),
    worsening_floor integer      NOT NULL CHECK (worsening_floor BETWEEN 1 AND 1000000),
    lasts_minutes   integer      NOT NULL CHECK (lasts_minutes BETWEEN 1 AND 720),
    proposer        varchar(128) NOT NULL,
    proposed_at     timestamptz  NOT NULL,
    approver        varchar(128) CHECK (approver <> proposer),
    starts_at       timestamptz,
    ends_at         timestamptz,
    CONSTRAINT a_weakening_is_by_two_people CHECK ((approver IS NULL) = (starts_at IS NULL) AND (starts_at IS NULL) = (ends_at IS NULL)),
    CONSTRAINT a_weakening_ends CHECK (ends_at IS NULL OR ends_at <= starts_at + interval '12 hours')
);
CREATE INDEX brake_weakening_ends ON brake_weakening (ends_at) WHERE ends_at IS NOT NULL;
CREATE FUNCTION refuse_weakening_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.approver IS NOT NULL OR (NEW.unbacked_floor, NEW.worsening_floor, NEW.lasts_minutes, NEW.proposer)
            IS DISTINCT FROM (OLD.unbacked_floor, OLD.worsening_floor, OLD.lasts_minutes, OLD.proposer) THEN
        RAISE EXCEPTION 'a weakening is approved once and never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER brake_weakening_kept BEFORE UPDATE OR DELETE ON brake_weakening FOR EACH ROW EXECUTE FUNCTION refuse_weakening_change();
