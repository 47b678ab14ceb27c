-- Where a case lives, as it was said: district and cell of the grid, never an address. A later statement stands beside the earlier one.
CREATE TABLE case_residence (
    seq       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id   uuid         NOT NULL,
    state     varchar(40)  NOT NULL,
    district  varchar(48)  NOT NULL,
    cell      varchar(11) CHECK (cell ~ '^N0\d{3}E[01]\d{4}$'),
    stay      varchar(24)  NOT NULL,
    stated_by varchar(12)  NOT NULL CHECK (stated_by IN ('LABORATORY', 'OFFICER')),
    actor     varchar(128) NOT NULL,
    stated_at timestamptz  NOT NULL
);
CREATE INDEX case_residence_case ON case_residence (case_id);
-- A statement can't be older than the sample it is about, so the window of the count is a window of statements too.
CREATE INDEX case_residence_stated ON case_residence USING brin (stated_at);
CREATE TRIGGER case_residence_append_only BEFORE UPDATE OR DELETE ON case_residence FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- One row, whose lock decides which replica counts: what area_count was counted for.
CREATE TABLE area_snapshot (
    only_row       boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    slot           timestamptz NOT NULL,
    counted_at     timestamptz NOT NULL,
    policy_version varchar(64) NOT NULL
);
CREATE TABLE area_count (
    kind  varchar(8)  NOT NULL CHECK (kind IN ('DISTRICT', 'CELL')),
    code  varchar(48) NOT NULL,
    cases integer     NOT NULL CHECK (cases > 0),
    PRIMARY KEY (kind, code)
);

-- How often somebody asked today, not where. Unlogged: after a crash everyone may ask again.
CREATE UNLOGGED TABLE area_query (
    person_id uuid    NOT NULL,
    day       date    NOT NULL,
    used      integer NOT NULL,
    PRIMARY KEY (person_id, day)
);
