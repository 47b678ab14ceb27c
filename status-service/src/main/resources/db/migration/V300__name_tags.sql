-- Tags of names and birth date (org.selamat.kit.name.HolderIndex): keyed hashes, by which a name that a carrier brings is compared.
ALTER TABLE person ADD COLUMN holder_index bytea;

-- How a passenger was identified. person_id stays empty unless that went well.
ALTER TABLE boarding_check ADD COLUMN identified varchar(24) NOT NULL DEFAULT 'PASSENGER_CODE';
ALTER TABLE boarding_check ALTER COLUMN identified DROP DEFAULT;

-- Name or birth date did not fit the document: a few typing errors are work, many are somebody trying dates.
CREATE TABLE identity_miss (
    airline        varchar(64) NOT NULL,
    document_index char(64)    NOT NULL,
    missed_at      timestamptz NOT NULL
);
CREATE INDEX identity_miss_document ON identity_miss (airline, document_index, missed_at);
