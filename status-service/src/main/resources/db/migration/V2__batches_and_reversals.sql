CREATE TABLE batch (
    id          uuid PRIMARY KEY,
    reason      varchar(64)  NOT NULL,
    uploader    varchar(128) NOT NULL,
    uploaded_at timestamptz  NOT NULL,
    rows        integer      NOT NULL CHECK (rows BETWEEN 1 AND 10000),
    state       varchar(10)  NOT NULL,
    dry_run     text,
    approver    varchar(128) CHECK (approver <> uploader),
    applied     integer      NOT NULL CHECK (applied BETWEEN 0 AND rows),
    forced      boolean      NOT NULL,
    halt        varchar(20)
);
CREATE INDEX batch_running ON batch (uploaded_at) WHERE state IN ('CANARY', 'RAMP');

-- place is the order of application: a permutation of the file, so that a canary is a sample and not the file's head.
CREATE TABLE batch_row (
    batch_id    uuid        NOT NULL REFERENCES batch,
    place       integer     NOT NULL,
    line        integer     NOT NULL,
    person_id   uuid        NOT NULL,
    kind        varchar(40) NOT NULL,
    occurred_at timestamptz NOT NULL,
    case_id     uuid,
    PRIMARY KEY (batch_id, place)
);

CREATE TABLE reversal (
    unit          uuid PRIMARY KEY,
    target_kind   varchar(20)  NOT NULL,
    target_id     uuid         NOT NULL,
    reason        varchar(64)  NOT NULL,
    proposer      varchar(128) NOT NULL,
    approver      varchar(128) CHECK (approver <> proposer),
    correction_id uuid,
    case_id       uuid,
    state         varchar(10)  NOT NULL,
    since         timestamptz  NOT NULL,
    done_at       timestamptz,
    CHECK (state = 'PROPOSED' OR approver IS NOT NULL)
);
CREATE INDEX reversal_state ON reversal (state) WHERE state IN ('RUNNING', 'DONE');

-- Whom a reversal touched; version is that of the status it brought, absent when the status said the same as before.
CREATE TABLE reversal_person (
    unit       uuid        NOT NULL REFERENCES reversal,
    person_id  uuid        NOT NULL,
    version    bigint,
    touched_at timestamptz NOT NULL,
    PRIMARY KEY (unit, person_id)
);
CREATE TABLE copy_watermark (
    unit        uuid        NOT NULL,
    copy        varchar(64) NOT NULL,
    person_id   uuid        NOT NULL,
    version     bigint      NOT NULL,
    reported_at timestamptz NOT NULL,
    PRIMARY KEY (unit, copy, person_id)
);
