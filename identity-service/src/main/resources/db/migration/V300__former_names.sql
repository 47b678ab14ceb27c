-- Sealed like the name itself. A former name stays a way in which tickets and passports write the person.
CREATE TABLE former_name (
    id          uuid PRIMARY KEY,
    person_id   uuid NOT NULL REFERENCES person,
    name        bytea NOT NULL,
    given_up_at timestamptz NOT NULL
);
CREATE INDEX former_name_person ON former_name (person_id, id DESC);
