CREATE TABLE compromised_signer (
    kid         varchar(16)  PRIMARY KEY,
    reported_by varchar(128) NOT NULL,
    at          timestamptz  NOT NULL
);

-- What other countries fetch. The three batches of a group name the same certificates, each by another hash.
-- batched: the change that the batch holds; when it isn't the last any more the batch is withdrawn.
CREATE SEQUENCE revocation_batch_number;
CREATE TABLE revocation_batch (
    id        uuid        PRIMARY KEY,
    group_id  uuid        NOT NULL,
    kid       varchar(16) NOT NULL,
    hash_type varchar(16) NOT NULL,
    expires   timestamptz NOT NULL,
    number    bigint      NOT NULL UNIQUE,
    withdrawn boolean     NOT NULL DEFAULT false,
    UNIQUE (group_id, hash_type)
);
ALTER TABLE revocation ADD COLUMN batched bigint;
