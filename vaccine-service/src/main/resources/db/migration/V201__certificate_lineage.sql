-- The numbers that a certificate says are those of the course when it was issued; made again, it says the same.
ALTER TABLE certificate ADD COLUMN dose_number smallint;
ALTER TABLE certificate ADD COLUMN total_doses smallint;
UPDATE certificate c SET dose_number = d.dose_number, total_doses = d.total_doses FROM dose d WHERE d.id = c.dose_id;
ALTER TABLE certificate ALTER COLUMN dose_number SET NOT NULL;
ALTER TABLE certificate ALTER COLUMN total_doses SET NOT NULL;
CREATE INDEX certificate_dose ON certificate (dose_id);
CREATE INDEX certificate_kid ON certificate (kid);

-- Which certificate took the place of which. The successor is there before its predecessor is superseded.
CREATE TABLE certificate_lineage (
    certificate_id uuid        PRIMARY KEY REFERENCES certificate,
    superseded_by  uuid        NOT NULL REFERENCES certificate,
    at             timestamptz NOT NULL,
    CHECK (certificate_id <> superseded_by)
);

-- How each revoked certificate stands. change rises with every write; tx is the fence against transactions that commit late.
CREATE SEQUENCE revocation_change;
CREATE TABLE revocation (
    certificate_id   uuid         PRIMARY KEY,
    person_id        uuid         NOT NULL,
    kid              varchar(16)  NOT NULL,
    signature_hash   varchar(24)  NOT NULL,
    uci_hash         varchar(24)  NOT NULL,
    country_uci_hash varchar(24)  NOT NULL,
    valid_until      timestamptz  NOT NULL,
    cause            varchar(24)  NOT NULL,
    revoked_from     timestamptz  NOT NULL,
    revoked_until    timestamptz CHECK (revoked_until >= revoked_from),
    revoked_by       varchar(128) NOT NULL,
    change           bigint       NOT NULL,
    tx               xid8         NOT NULL,
    batch_id         uuid
);
CREATE UNIQUE INDEX revocation_changes ON revocation (change);
CREATE INDEX revocation_person ON revocation (person_id);
CREATE INDEX revocation_batch_member ON revocation (batch_id);

-- Every change of every revocation, for auditors.
CREATE TABLE revocation_log (
    change         bigint       PRIMARY KEY,
    certificate_id uuid         NOT NULL,
    cause          varchar(24)  NOT NULL,
    revoked_from   timestamptz  NOT NULL,
    revoked_until  timestamptz,
    revoked_by     varchar(128) NOT NULL,
    at             timestamptz  NOT NULL DEFAULT now()
);

CREATE FUNCTION count_revocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.change := nextval('revocation_change');
    NEW.tx := pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER revocation_counts BEFORE INSERT OR UPDATE OF cause, revoked_from, revoked_until, revoked_by ON revocation
    FOR EACH ROW EXECUTE FUNCTION count_revocation();

CREATE FUNCTION log_revocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO revocation_log (change, certificate_id, cause, revoked_from, revoked_until, revoked_by)
    VALUES (NEW.change, NEW.certificate_id, NEW.cause, NEW.revoked_from, NEW.revoked_until, NEW.revoked_by);
    RETURN NULL;
END $$;
CREATE TRIGGER revocation_is_logged AFTER INSERT OR UPDATE OF cause, revoked_from, revoked_until, revoked_by ON revocation
    FOR EACH ROW EXECUTE FUNCTION log_revocation();
