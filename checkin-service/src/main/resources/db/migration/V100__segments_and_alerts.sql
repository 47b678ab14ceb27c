-- Facts about days that are over: who has to be looked at again beside the packed segment of that day. tx is the fence against
-- transactions that commit late.
CREATE TABLE late_fact (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day       date  NOT NULL,
    person_id uuid  NOT NULL,
    venue_id  uuid  NOT NULL,
    tx        xid8  NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX late_fact_day ON late_fact (day, tx);

-- A person's yes or no before a crowd is told: proposed by one, decided by another.
ALTER TABLE venue_alert
    ADD COLUMN alert_id    uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN proposal    varchar(10),
    ADD COLUMN reason      varchar(40),
    ADD COLUMN proposed_by varchar(200),
    ADD COLUMN proposed_at timestamptz,
    ADD COLUMN decided_by  varchar(200),
    ADD COLUMN decided_at  timestamptz,
    ADD CHECK (decided_by IS NULL OR proposal IS NOT NULL AND decided_by <> proposed_by);
CREATE INDEX venue_alert_open ON venue_alert (raised_at, alert_id) WHERE decided_at IS NULL;

-- What the owner may say about the place: how a visit is found implausible.
ALTER TABLE venue
    ADD COLUMN latitude      double precision CHECK (latitude BETWEEN -90 AND 90),
    ADD COLUMN longitude     double precision CHECK (longitude BETWEEN -180 AND 180),
    ADD COLUMN opening_hours varchar(1000);
