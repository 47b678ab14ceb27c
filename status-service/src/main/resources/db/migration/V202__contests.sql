-- A person says that an order is wrong. Outcomes are final; a new doubt is a new row.
CREATE TABLE contest (
    id         uuid PRIMARY KEY,
    order_id   uuid        NOT NULL REFERENCES home_order,
    person_id  uuid        NOT NULL,
    opened_at  timestamptz NOT NULL,
    due_at     timestamptz NOT NULL CHECK (due_at > opened_at),
    suspends   boolean     NOT NULL,
    state      varchar(10) NOT NULL CHECK (state IN ('OPEN', 'UPHELD', 'REJECTED', 'WITHDRAWN', 'LAPSED')),
    reason     varchar(64),
    decided_at timestamptz,
    CHECK ((state = 'OPEN') = (decided_at IS NULL)),
    CHECK (state <> 'REJECTED' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX contest_one_open ON contest (order_id) WHERE state = 'OPEN';
CREATE INDEX contest_of_order ON contest (order_id, opened_at DESC);
CREATE INDEX contest_month ON contest (opened_at);
