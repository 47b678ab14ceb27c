CREATE TABLE venue (
    id            uuid PRIMARY KEY,
    owner_id      uuid         NOT NULL,
    name          varchar(80)  NOT NULL,
    address       varchar(200) NOT NULL,
    type          varchar(20)  NOT NULL,
    capacity      integer CHECK (capacity > 0),
    district      varchar(60)  NOT NULL,
    registered_at timestamptz  NOT NULL
);

-- A printed code stays what it is: the signature is random, the text is kept.
CREATE TABLE issued_code (
    venue_id   uuid         NOT NULL REFERENCES venue,
    key_id     varchar(20)  NOT NULL,
    code       varchar(1000) NOT NULL,
    valid_from timestamptz  NOT NULL,
    PRIMARY KEY (venue_id, key_id)
);

-- One row a scan. The id is a UUIDv7 made at the moment of the scan, so a range of ids is a day (of Kuala Lumpur) and the primary key
-- alone makes a retry meet the first row, in whichever partition. No foreign key: the signed code proves the venue, and the check
-- would cost every check-in a look at another table.
CREATE TABLE visit (
    id             uuid        NOT NULL,
    person_id      uuid        NOT NULL,
    venue_id       uuid        NOT NULL,
    checked_in_at  timestamptz NOT NULL,
    received_at    timestamptz NOT NULL,
    checked_out_at timestamptz,
    proof          varchar(10) NOT NULL,
    recorded_by    uuid,
    PRIMARY KEY (id)
) PARTITION BY RANGE (id);
-- What matching needs and nothing else: where was this person, who was at this venue.
CREATE INDEX visit_person ON visit (person_id, checked_in_at);
CREATE INDEX visit_venue ON visit (venue_id, checked_in_at);

-- Proof of retention: what was dropped when, as counts.
CREATE TABLE visit_retention (
    day        date PRIMARY KEY,
    visits     bigint      NOT NULL,
    dropped_at timestamptz NOT NULL
);

-- Without a window the case was voided before it was heard of; such a row only keeps it voided.
CREATE TABLE confirmed_case (
    case_id          uuid PRIMARY KEY,
    person_id        uuid        NOT NULL,
    infectious_from  timestamptz,
    infectious_until timestamptz,
    heard_at         timestamptz NOT NULL,
    voided_at        timestamptz,
    CHECK (infectious_from < infectious_until),
    CHECK (voided_at IS NOT NULL OR infectious_from IS NOT NULL AND infectious_until IS NOT NULL)
);
CREATE INDEX confirmed_case_person ON confirmed_case (person_id);

-- Where cases stayed while infectious: how a visit that arrives late is recognised as touching one.
CREATE TABLE case_stay (
    case_id    uuid        NOT NULL REFERENCES confirmed_case,
    venue_id   uuid        NOT NULL,
    stay_from  timestamptz NOT NULL,
    stay_until timestamptz NOT NULL,
    PRIMARY KEY (case_id, venue_id, stay_from)
);
CREATE INDEX case_stay_venue ON case_stay (venue_id, stay_until);

CREATE TABLE exposure (
    exposure_id    uuid PRIMARY KEY,
    case_id        uuid          NOT NULL REFERENCES confirmed_case,
    person_id      uuid          NOT NULL,
    venue_id       uuid          NOT NULL,
    day            date          NOT NULL,
    minutes        integer       NOT NULL CHECK (minutes > 0),
    weight         numeric(4, 3) NOT NULL CHECK (weight BETWEEN 0 AND 1),
    policy_version varchar(40)   NOT NULL,
    found_at       timestamptz   NOT NULL,
    withdrawn_at   timestamptz
);
-- One standing exposure a case, person, venue and day, whatever the code does.
CREATE UNIQUE INDEX exposure_standing ON exposure (case_id, person_id, venue_id, day) WHERE withdrawn_at IS NULL;
CREATE INDEX exposure_person ON exposure (person_id, day) WHERE withdrawn_at IS NULL;

CREATE TABLE venue_alert (
    case_id        uuid        NOT NULL REFERENCES confirmed_case,
    venue_id       uuid        NOT NULL,
    at_least       integer     NOT NULL,
    policy_version varchar(40) NOT NULL,
    raised_at      timestamptz NOT NULL,
    PRIMARY KEY (case_id, venue_id)
);

-- Append-only on purpose: no unique key on case_id, so that visitors of a busy venue never wait for each other or for the matcher.
CREATE TABLE matching_work (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id uuid        NOT NULL,
    due_at  timestamptz NOT NULL
);
CREATE INDEX matching_work_due ON matching_work (due_at);
CREATE INDEX matching_work_case ON matching_work (case_id);
