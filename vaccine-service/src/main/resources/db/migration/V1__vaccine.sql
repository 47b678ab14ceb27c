-- Persons as learnt from identity-service: pseudonymous id, birth year, keyed hashes of documents. No name, no number, no contact.
CREATE TABLE known_person (
    person_id  uuid     PRIMARY KEY,
    birth_year smallint NOT NULL
);

CREATE TABLE person_document (
    document_index char(64) PRIMARY KEY,
    person_id      uuid     NOT NULL
);
CREATE INDEX person_document_person ON person_document (person_id);

CREATE TABLE dose (
    id           uuid        PRIMARY KEY,
    person_id    uuid        NOT NULL REFERENCES known_person,
    product      varchar(40) NOT NULL,
    lot          varchar(40),
    given_on     date        NOT NULL,
    dose_number  smallint    NOT NULL CHECK (dose_number > 0),
    total_doses  smallint    NOT NULL CHECK (total_doses > 0),
    source       varchar(24) NOT NULL,
    country      char(2)     NOT NULL,
    recorded_by  varchar(80) NOT NULL,
    recorded_at  timestamptz NOT NULL,
    -- the two ways in which a dose is a duplicate, so that not even a defect can count one twice
    UNIQUE (person_id, given_on),
    UNIQUE (person_id, product, dose_number, total_doses)
);

CREATE TABLE certificate (
    id             uuid        PRIMARY KEY,
    person_id      uuid        NOT NULL,
    dose_id        uuid        NOT NULL REFERENCES dose,
    uvci           varchar(80) NOT NULL UNIQUE,
    issued_at      timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    kid            varchar(16) NOT NULL,
    signature_hash varchar(24) NOT NULL,
    holder_hash    char(64)    NOT NULL
);
CREATE INDEX certificate_person ON certificate (person_id, issued_at);

-- What was decided about a certificate of another country; its text isn't kept. checks: one CHECK:OUTCOME[:REASON[:field]] a line
CREATE TABLE foreign_certificate (
    id             uuid        PRIMARY KEY,
    person_id      uuid        NOT NULL,
    text_hash      char(64)    NOT NULL,
    outcome        varchar(16) NOT NULL,
    issuer_country char(2),
    kind           varchar(16),
    name_grade     varchar(16),
    checks         text        NOT NULL,
    decided_at     timestamptz NOT NULL
);
CREATE INDEX foreign_certificate_person ON foreign_certificate (person_id, decided_at);
