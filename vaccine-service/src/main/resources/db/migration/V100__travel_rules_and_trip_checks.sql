-- Every version of every travel rule, as it was uploaded. A version is never changed: a newer one takes its place.
CREATE TABLE travel_rule (
    identifier  varchar(12) NOT NULL,
    version     varchar(24) NOT NULL,
    country     char(2)     NOT NULL,
    valid_from  timestamptz NOT NULL,
    valid_to    timestamptz NOT NULL,
    document    text        NOT NULL,
    uploaded_by varchar(80) NOT NULL,
    uploaded_at timestamptz NOT NULL,
    PRIMARY KEY (identifier, version)
);
CREATE INDEX travel_rule_country ON travel_rule (country, valid_from);

-- What was foretold for a journey, with the hashes of everything that went into it, so that it can be decided again. The codes
-- themselves aren't kept. travellers: one code hash, result, and RULE@VERSION=ANSWER,… a line
CREATE TABLE trip_check (
    id              uuid        PRIMARY KEY,
    person_id       uuid        NOT NULL,
    country         char(2)     NOT NULL,
    region          varchar(5),
    arrival         timestamptz NOT NULL,
    decided_at      timestamptz NOT NULL,
    rules_hash      char(64)    NOT NULL,
    trust_hash      char(64)    NOT NULL,
    value_sets_hash char(64)    NOT NULL,
    travellers      text        NOT NULL
);
CREATE INDEX trip_check_person ON trip_check (person_id, decided_at);
