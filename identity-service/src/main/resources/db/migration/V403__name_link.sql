-- Other names that people declare. Sealed like the name itself; withdrawn ones lose it.
CREATE TABLE name_link (
    id         uuid PRIMARY KEY,
    person_id  uuid NOT NULL REFERENCES person,
    name       bytea,
    kind       text NOT NULL,
    state      text NOT NULL CHECK (state IN ('DECLARED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    since      timestamptz NOT NULL,
    decided_by text,
    evidence   text,
    CONSTRAINT a_withdrawn_name_is_forgotten CHECK ((name IS NULL) = (state = 'WITHDRAWN')),
    CONSTRAINT nothing_counts_without_evidence CHECK (state <> 'CONFIRMED' OR (decided_by IS NOT NULL AND evidence <> 'NONE'))
);
CREATE INDEX name_link_person ON name_link (person_id, id);
