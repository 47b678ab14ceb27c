-- A case holds who (a random id), what about (kind, order, flight) and what was promised. No text, no name, no document.
CREATE TABLE support_case (
    id                 uuid PRIMARY KEY,
    handle             varchar(15)  NOT NULL UNIQUE,
    person_id          uuid         NOT NULL,
    kind               varchar(20)  NOT NULL,
    order_id           uuid,
    flight_number      varchar(8),
    departure_at       timestamptz,
    decision_id        uuid UNIQUE,
    access_offered     boolean      NOT NULL,
    queue              varchar(10)  NOT NULL,
    priority           varchar(2)   NOT NULL,
    policy_version     varchar(20)  NOT NULL,
    first_seconds      bigint       NOT NULL,
    first_hours        varchar(6)   NOT NULL,
    resolution_seconds bigint       NOT NULL,
    resolution_hours   varchar(6)   NOT NULL,
    latest             timestamptz,
    opened_at          timestamptz  NOT NULL,
    state              varchar(20)  NOT NULL,
    assignee           varchar(128),
    resolution         varchar(10),
    CHECK ((kind = 'CONTEST_ORDER') = (order_id IS NOT NULL)),
    CHECK ((kind = 'BOARDING_REFERRAL') = (decision_id IS NOT NULL)),
    CHECK ((flight_number IS NULL) = (departure_at IS NULL)),
    CHECK (state <> 'CLOSED' OR resolution IS NOT NULL)
);
CREATE INDEX support_case_person ON support_case (person_id, opened_at DESC, id DESC);
CREATE INDEX support_case_open ON support_case (queue, state) WHERE state NOT IN ('CLOSED', 'WITHDRAWN');

CREATE TABLE case_timeline (
    seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id uuid        NOT NULL REFERENCES support_case,
    at      timestamptz NOT NULL,
    event   varchar(24) NOT NULL,
    reason  varchar(64)
);
CREATE INDEX case_timeline_case ON case_timeline (case_id, seq);

CREATE TABLE case_link (
    case_id  uuid NOT NULL REFERENCES support_case,
    other_id uuid NOT NULL REFERENCES support_case,
    PRIMARY KEY (case_id, other_id)
);

-- next_alarm_at is what the deadline worker looks at; it is null while a clock stands still, has stopped or has run out.
CREATE TABLE case_clock (
    case_id       uuid        NOT NULL REFERENCES support_case,
    name          varchar(20) NOT NULL,
    started_at    timestamptz NOT NULL,
    due_at        timestamptz NOT NULL,
    stopped_at    timestamptz,
    warned        integer     NOT NULL,
    next_alarm_at timestamptz,
    PRIMARY KEY (case_id, name)
);
CREATE INDEX case_clock_alarm ON case_clock (next_alarm_at) WHERE next_alarm_at IS NOT NULL;
CREATE INDEX case_clock_due ON case_clock (due_at, case_id) WHERE name = 'RESOLUTION';

-- The ledger: deadlines are computed from it afresh, never pushed forward.
CREATE TABLE case_pause (
    seq      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id  uuid        NOT NULL REFERENCES support_case,
    from_at  timestamptz NOT NULL,
    until_at timestamptz
);
CREATE UNIQUE INDEX case_pause_lasting ON case_pause (case_id) WHERE until_at IS NULL;
CREATE INDEX case_pause_case ON case_pause (case_id, from_at);

CREATE TABLE access_grant (
    id           uuid PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES support_case,
    handle       varchar(15) NOT NULL,
    person_id    uuid        NOT NULL,
    grantee_role varchar(64) NOT NULL,
    scopes       text[]      NOT NULL,
    not_before   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    revoked_at   timestamptz,
    CHECK (expires_at <= not_before + interval '7 days')
);
CREATE INDEX access_grant_case ON access_grant (case_id);

-- Four eyes, also for whoever has only SQL.
CREATE TABLE correction (
    id               uuid PRIMARY KEY,
    case_id          uuid         NOT NULL REFERENCES support_case,
    target_kind      varchar(20)  NOT NULL,
    target_id        uuid         NOT NULL,
    reason           varchar(20)  NOT NULL,
    proposer         varchar(128) NOT NULL,
    proposed_at      timestamptz  NOT NULL,
    approved         boolean,
    approver         varchar(128),
    decided_at       timestamptz,
    applied_event_id uuid,
    applied_at       timestamptz,
    affected         integer,
    CHECK (approver IS NULL OR approver <> proposer),
    CHECK (applied_at IS NULL OR approved)
);
CREATE UNIQUE INDEX correction_undecided ON correction (case_id) WHERE approved IS NULL;
CREATE INDEX correction_case ON correction (case_id, proposed_at);
CREATE INDEX correction_target ON correction (target_id);

CREATE TABLE convergence (
    event_id      uuid PRIMARY KEY,
    batch_id      uuid        NOT NULL,
    correction_id uuid,
    at            timestamptz NOT NULL,
    affected      integer     NOT NULL
);
CREATE TABLE convergence_copy (
    event_id  uuid        NOT NULL REFERENCES convergence,
    place     integer     NOT NULL,
    copy      varchar(64) NOT NULL,
    converged integer     NOT NULL,
    PRIMARY KEY (event_id, place)
);
CREATE INDEX convergence_batch ON convergence (batch_id);
CREATE INDEX convergence_correction ON convergence (correction_id);

-- The copy helpdesk-case-view: only persons with an open case.
CREATE TABLE subject_status (
    person_id   uuid PRIMARY KEY,
    version     bigint      NOT NULL,
    label       varchar(64) NOT NULL,
    colour      varchar(64) NOT NULL,
    since       timestamptz NOT NULL,
    valid_until timestamptz
);
