-- One departure as an airline sent it; sending it again replaces rows by their reference.
CREATE TABLE boarding_manifest (
    id           uuid PRIMARY KEY,
    airline      varchar(64) NOT NULL,
    flight       varchar(8)  NOT NULL,
    departure_at timestamptz NOT NULL,
    closed_at    timestamptz,
    UNIQUE (airline, flight, departure_at)
);

-- followed: whether the answer is still decided again when something changes. Not after close-out, nor when a later row replaced it.
ALTER TABLE boarding_check
    ADD COLUMN manifest_ref varchar(64),
    ADD COLUMN followed boolean NOT NULL DEFAULT true,
    ADD COLUMN disputed_at timestamptz;
CREATE INDEX boarding_check_flight ON boarding_check (airline, flight, departure_at) WHERE followed;

-- The carrier let somebody board whom the answer held up; on whose word and why. Never changed, never withdrawn.
CREATE TABLE boarding_override (
    check_id      uuid PRIMARY KEY REFERENCES boarding_check,
    decision      varchar(20) NOT NULL CHECK (decision IN ('DO_NOT_BOARD', 'REFER')),
    reason        varchar(40) NOT NULL,
    supervisor    varchar(64) NOT NULL,
    overridden_at timestamptz NOT NULL
);
CREATE TRIGGER boarding_override_append_only BEFORE UPDATE OR DELETE ON boarding_override
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
