-- Column names of Debezium's outbox event router, so that a cluster can swap the relay for Debezium without touching code.
-- seq gives the order inside a topic and key; tx is the fence against transactions that commit late.
CREATE TABLE outbox (
    seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            uuid        NOT NULL UNIQUE,
    aggregatetype varchar(120) NOT NULL,
    aggregateid   varchar(120) NOT NULL,
    type          varchar(120) NOT NULL,
    payload       text        NOT NULL,
    traceparent   varchar(55),
    created_at    timestamptz NOT NULL DEFAULT now(),
    tx            xid8        NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE inbox (
    consumer   varchar(80) NOT NULL,
    event_id   uuid        NOT NULL,
    claimed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_claimed_at ON inbox USING brin (claimed_at);

-- Answers are sealed (AES-256-GCM): they can contain personal data of the caller.
CREATE TABLE idempotent_answer (
    caller       varchar(200) NOT NULL,
    operation    varchar(200) NOT NULL,
    key          varchar(64)  NOT NULL,
    request_hash bytea        NOT NULL,
    answer       bytea,
    created_at   timestamptz  NOT NULL,
    PRIMARY KEY (caller, operation, key)
);
CREATE INDEX idempotent_answer_created_at ON idempotent_answer (created_at);
