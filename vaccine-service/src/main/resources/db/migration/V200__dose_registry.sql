-- Centres by the client id under which their systems call, and the lots that were delivered to them.
CREATE TABLE centre (
    id        varchar(80)  PRIMARY KEY,
    name      varchar(120) NOT NULL,
    opened_on date         NOT NULL,
    closed_on date CHECK (closed_on >= opened_on),
    version   bigint       NOT NULL
);

CREATE TABLE lot (
    id            uuid        PRIMARY KEY,
    product       varchar(40) NOT NULL,
    number        varchar(40) NOT NULL,
    expires_on    date        NOT NULL,
    recalled_from date,
    recall_reason varchar(24),
    UNIQUE (number, product)
);

-- What a centre was told about each row of a batch. rows: one row,OUTCOME[,dose id or refusal] a line
CREATE TABLE dose_batch (
    id           uuid        PRIMARY KEY,
    centre       varchar(80) NOT NULL,
    content_hash char(64)    NOT NULL,
    at           timestamptz NOT NULL,
    rows         text        NOT NULL
);

-- A dose is never changed. A correction voids it: from then on it is in the file only, and another may take its day.
ALTER TABLE dose ADD COLUMN voided_by uuid;
ALTER TABLE dose DROP CONSTRAINT dose_person_id_given_on_key;
ALTER TABLE dose DROP CONSTRAINT dose_person_id_product_dose_number_total_doses_key;
CREATE UNIQUE INDEX dose_one_a_day ON dose (person_id, given_on) WHERE voided_by IS NULL;
CREATE INDEX dose_person ON dose (person_id);
CREATE INDEX dose_lot ON dose (lot, product) WHERE voided_by IS NULL;

CREATE FUNCTION keep_dose() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.voided_by IS NOT NULL
            OR (to_jsonb(NEW) - 'voided_by') IS DISTINCT FROM (to_jsonb(OLD) - 'voided_by') THEN
        RAISE EXCEPTION 'a dose is corrected by a compensating event, never in place';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER dose_is_kept BEFORE UPDATE ON dose FOR EACH ROW EXECUTE FUNCTION keep_dose();

CREATE TABLE dose_correction (
    id           uuid         PRIMARY KEY,
    person_id    uuid         NOT NULL,
    dose_id      uuid         NOT NULL REFERENCES dose,
    before_hash  char(64)     NOT NULL,
    product      varchar(40),
    lot          varchar(40),
    given_on     date,
    dose_number  smallint,
    total_doses  smallint,
    reason       varchar(24)  NOT NULL,
    case_id      uuid         NOT NULL,
    proposer     varchar(128) NOT NULL,
    proposed_at  timestamptz  NOT NULL,
    approved     boolean,
    decided_by   varchar(128) CHECK (decided_by <> proposer),
    decided_at   timestamptz
);
CREATE INDEX dose_correction_dose ON dose_correction (dose_id);
