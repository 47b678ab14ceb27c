-- Ids that are one person. Rows stay under the id that they came under; whoever reads a person reads all of them.
CREATE TABLE person_merge (
    id       uuid    PRIMARY KEY,
    survivor uuid    NOT NULL,
    merged   uuid    NOT NULL,
    undone   boolean NOT NULL
);
CREATE INDEX person_merge_survivor ON person_merge (survivor) WHERE NOT undone;
CREATE INDEX person_merge_merged ON person_merge (merged) WHERE NOT undone;

-- That an id is to be forgotten, so that news of it that come late don't bring it back.
CREATE TABLE erased_person (
    person_id uuid        PRIMARY KEY,
    at        timestamptz NOT NULL
);
