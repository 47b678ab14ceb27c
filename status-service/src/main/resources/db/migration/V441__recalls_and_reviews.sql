-- Doses whose lot was recalled so that they don't count for entry rules, newest word of each. The evidence itself isn't touched.
CREATE TABLE dose_recall (
    dose_id   uuid PRIMARY KEY,
    person_id uuid        NOT NULL,
    counts    boolean     NOT NULL,
    told_at   timestamptz NOT NULL
);
CREATE INDEX dose_recall_person ON dose_recall (person_id) WHERE NOT counts;

-- Foreign certificates that officers look at. One that ended stays, so that a late word of its opening changes nothing.
CREATE TABLE certificate_review (
    certificate_id uuid PRIMARY KEY,
    person_id      uuid        NOT NULL,
    open           boolean     NOT NULL,
    told_at        timestamptz NOT NULL
);
CREATE INDEX certificate_review_person ON certificate_review (person_id) WHERE open;
