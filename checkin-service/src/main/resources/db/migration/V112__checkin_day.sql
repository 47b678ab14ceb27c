-- What is published of each local day, for the country (state '') and each state. It stays when the visits are gone; the sketches let
-- days be put together without anybody's id.
CREATE TABLE checkin_day (
    day             date        NOT NULL,
    state           varchar(40) NOT NULL,
    half_hours      bigint[]    NOT NULL CHECK (cardinality(half_hours) = 48),
    people          bigint      NOT NULL,
    premises        bigint      NOT NULL,
    people_sketch   bytea       NOT NULL,
    premises_sketch bytea       NOT NULL,
    counted_at      timestamptz NOT NULL,
    PRIMARY KEY (day, state)
);
