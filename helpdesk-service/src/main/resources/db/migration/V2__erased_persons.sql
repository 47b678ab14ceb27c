-- Of whom no case opens any more, and nothing here leads to them: an id that says nothing, against news that come late.
CREATE TABLE erased_person (
    person_id uuid PRIMARY KEY,
    at        timestamptz NOT NULL
);
