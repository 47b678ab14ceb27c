-- The boarding copy: written by the consumer of selamat.status.status.v1 and by nobody else.
CREATE TABLE boarding_status (
    person_id   uuid PRIMARY KEY,
    version     bigint      NOT NULL,
    label       varchar(40) NOT NULL,
    valid_until timestamptz,
    decided_at  timestamptz NOT NULL
);

CREATE TABLE passenger_code (
    code_hash    char(64) PRIMARY KEY,
    person_id    uuid        NOT NULL,
    airline      varchar(64) NOT NULL,
    flight       varchar(8)  NOT NULL,
    departure_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz
);
CREATE INDEX passenger_code_expiry ON passenger_code (expires_at);

CREATE TABLE boarding_check (
    id           uuid PRIMARY KEY,
    airline      varchar(64) NOT NULL,
    flight       varchar(8)  NOT NULL,
    departure_at timestamptz NOT NULL,
    person_id    uuid
);
CREATE INDEX boarding_check_person ON boarding_check (person_id, departure_at) WHERE person_id IS NOT NULL;

-- Answers with what they were given on; a correction is one more answer.
CREATE TABLE boarding_answer (
    check_id       uuid        NOT NULL REFERENCES boarding_check,
    seq            integer     NOT NULL,
    decision       varchar(20) NOT NULL,
    reason         varchar(40),
    decided_at     timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    data_as_of     timestamptz NOT NULL,
    policy_version varchar(64) NOT NULL,
    label          varchar(40),
    label_ends     timestamptz,
    model_version  bigint,
    lag_ms         bigint,
    order_issued   timestamptz,
    order_until    timestamptz,
    order_backed   boolean,
    order_contested boolean,
    PRIMARY KEY (check_id, seq)
);
CREATE TRIGGER boarding_answer_append_only BEFORE UPDATE OR DELETE ON boarding_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE webhook (
    airline varchar(64) PRIMARY KEY,
    url     varchar(500) NOT NULL
);

CREATE TABLE webhook_delivery (
    id              uuid PRIMARY KEY,
    airline         varchar(64) NOT NULL,
    person_id       uuid        NOT NULL,
    decision_id     uuid        NOT NULL,
    flight          varchar(8)  NOT NULL,
    departure_at    timestamptz NOT NULL,
    decision        varchar(20) NOT NULL,
    previous        varchar(20) NOT NULL,
    decided_at      timestamptz NOT NULL,
    reversal        uuid,
    status_version  bigint      NOT NULL,
    queued_at       timestamptz NOT NULL,
    state           varchar(10) NOT NULL,
    attempts        integer     NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    last_status     integer,
    delivered_at    timestamptz
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (next_attempt_at) WHERE state = 'PENDING';
CREATE INDEX webhook_delivery_airline ON webhook_delivery (airline, id DESC);
CREATE INDEX webhook_delivery_reversal ON webhook_delivery (reversal, person_id) WHERE state = 'PENDING';
