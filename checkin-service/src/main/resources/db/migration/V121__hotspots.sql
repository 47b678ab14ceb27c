-- Premises whose contacts changed and have to be counted again. Append-only, like matching_work.
CREATE TABLE touched_venue (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    venue_id uuid NOT NULL
);
CREATE INDEX touched_venue_venue ON touched_venue (venue_id);
CREATE INDEX exposure_venue ON exposure (venue_id, day) WHERE withdrawn_at IS NULL;

-- No counts are kept: they can be counted again, and a kept one could be told.
CREATE TABLE hotspot (
    hotspot_id     uuid PRIMARY KEY,
    venue_id       uuid        NOT NULL REFERENCES venue,
    size           varchar(10) NOT NULL,
    policy_version varchar(40) NOT NULL,
    met_on         date        NOT NULL,
    declared_at    timestamptz NOT NULL,
    closed_at      timestamptz,
    closed_how     varchar(10),
    CHECK ((closed_at IS NULL) = (closed_how IS NULL))
);
CREATE UNIQUE INDEX hotspot_standing ON hotspot (venue_id) WHERE closed_at IS NULL;
CREATE INDEX hotspot_venue ON hotspot (venue_id, met_on);
