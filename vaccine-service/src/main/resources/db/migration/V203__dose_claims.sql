-- What people said is missing, and what they were told.
CREATE TABLE dose_claim (
    id          uuid        PRIMARY KEY,
    person_id   uuid        NOT NULL,
    claimed_on  date        NOT NULL,
    product     varchar(40),
    dose_number smallint,
    country     char(2)     NOT NULL,
    finding     varchar(40) NOT NULL,
    dose_id     uuid,
    wait_until  date,
    case_id     uuid,
    at          timestamptz NOT NULL
);
CREATE INDEX dose_claim_person ON dose_claim (person_id, at);
