-- Days are Malaysian, and a fact belongs to the day on which it was recorded here, as in the ministry's files.
CREATE FUNCTION open_day(at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE RETURN (at AT TIME ZONE 'Asia/Kuala_Lumpur')::date;
CREATE FUNCTION open_midnight(day date) RETURNS timestamptz LANGUAGE sql IMMUTABLE RETURN day::timestamp AT TIME ZONE 'Asia/Kuala_Lumpur';
CREATE FUNCTION open_days(first date, until date) RETURNS TABLE (day date) LANGUAGE sql IMMUTABLE AS $$
    SELECT d::date FROM generate_series(first::timestamp, (until - 1)::timestamp, interval '1 day') d
$$;

-- Both tables are append-only and grow in the order of their time, so a block range index finds a day for almost nothing.
CREATE INDEX evidence_recorded ON evidence USING brin (recorded_at);
CREATE INDEX evidence_voiding_voided ON evidence_voiding USING brin (voided_at);
CREATE INDEX evidence_deceased ON evidence (person_id) WHERE kind = 'DECEASED';

-- A second positive result in the same illness is no new case.
CREATE VIEW open_new_case AS
SELECT e.id AS case_id, e.recorded_at, open_day(e.recorded_at) AS day
FROM evidence e
JOIN confirmed_case c ON c.case_id = e.id AND c.open
WHERE NOT EXISTS (
    SELECT 1 FROM confirmed_case earlier JOIN evidence x ON x.id = earlier.case_id
    WHERE earlier.person_id = c.person_id AND earlier.open AND earlier.infectious_until >= e.occurred_at
      AND (x.occurred_at, x.id) < (e.occurred_at, e.id));

CREATE TABLE open_state (name varchar(40) PRIMARY KEY);
INSERT INTO open_state VALUES ('Johor'), ('Kedah'), ('Kelantan'), ('Melaka'), ('Negeri Sembilan'), ('Pahang'), ('Perak'), ('Perlis'),
    ('Pulau Pinang'), ('Sabah'), ('Sarawak'), ('Selangor'), ('Terengganu'), ('W.P. Kuala Lumpur'), ('W.P. Labuan'), ('W.P. Putrajaya');

-- What was published, and every revision of it.
CREATE TABLE open_figure (
    seq          bigint GENERATED ALWAYS AS IDENTITY,
    dataset      varchar(32) NOT NULL,
    day          date        NOT NULL,
    state        varchar(40) NOT NULL,
    metric       varchar(40) NOT NULL,
    revision     integer     NOT NULL CHECK (revision >= 1),
    value        bigint      NOT NULL CHECK (value >= 0),
    published_at timestamptz NOT NULL,
    PRIMARY KEY (dataset, day, state, metric, revision)
);
CREATE INDEX open_figure_seq ON open_figure (dataset, seq);
CREATE INDEX open_figure_revised ON open_figure (seq) WHERE revision > 1;
CREATE TRIGGER open_figure_append_only BEFORE UPDATE OR DELETE ON open_figure FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- One row, whose lock decides which replica publishes.
CREATE TABLE open_run (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    beginning    date        NOT NULL,
    until        date        NOT NULL,
    published_at timestamptz NOT NULL
);

-- Minutes in which some replica could write.
CREATE TABLE minute_seen (
    minute      timestamptz PRIMARY KEY,
    events_late boolean NOT NULL
);
