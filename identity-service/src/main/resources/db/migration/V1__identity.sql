-- Everything about a person that could name them is sealed (AES-256-GCM) under a key of that subject; what must be found again has
-- a blind index (HMAC-SHA-256). Neither key is in this database.

CREATE TABLE subject_key (
    subject    uuid PRIMARY KEY,
    wrapped    bytea NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE subject_key IS 'Data key of a person, account or challenge, wrapped by the KEK. Deleting a row erases the subject.';

CREATE TABLE person (
    id         uuid PRIMARY KEY,
    kind       text NOT NULL CHECK (kind IN ('ADULT', 'DEPENDANT')),
    full_name  bytea NOT NULL,
    birth_date bytea NOT NULL,
    language   text NOT NULL CHECK (language IN ('MS', 'EN', 'ZH', 'TA')),
    version    bigint NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE identity_document (
    id          uuid PRIMARY KEY,
    person_id   uuid NOT NULL REFERENCES person,
    type        text NOT NULL,
    country     char(3) NOT NULL,
    blind_index bytea NOT NULL UNIQUE,
    number      bytea NOT NULL,
    created_at  timestamptz NOT NULL
);
COMMENT ON COLUMN identity_document.blind_index IS 'Over type, country and number. Unique: one document, one person.';
CREATE INDEX identity_document_person ON identity_document (person_id);

CREATE TABLE delegation (
    id           uuid PRIMARY KEY,
    guardian_id  uuid NOT NULL REFERENCES person,
    dependant_id uuid NOT NULL REFERENCES person,
    relation     text NOT NULL,
    valid_from   timestamptz NOT NULL,
    valid_until  timestamptz NOT NULL,
    revoked_at   timestamptz,
    CHECK (guardian_id <> dependant_id)
);
CREATE UNIQUE INDEX delegation_pair ON delegation (guardian_id, dependant_id) WHERE revoked_at IS NULL;
CREATE INDEX delegation_dependant ON delegation (dependant_id) WHERE revoked_at IS NULL;

CREATE TABLE account (
    id         uuid PRIMARY KEY,
    language   text NOT NULL CHECK (language IN ('MS', 'EN', 'ZH', 'TA')),
    person_id  uuid UNIQUE REFERENCES person,
    created_at timestamptz NOT NULL
);

CREATE TABLE handle (
    id          uuid PRIMARY KEY,
    account_id  uuid NOT NULL REFERENCES account,
    channel     text NOT NULL CHECK (channel IN ('SMS', 'EMAIL')),
    blind_index bytea NOT NULL UNIQUE,
    destination bytea NOT NULL,
    verified_at timestamptz NOT NULL
);
COMMENT ON TABLE handle IS 'Proven destinations only. Unique: one number or address, one account.';
CREATE INDEX handle_account ON handle (account_id);

CREATE TABLE challenge (
    id           uuid PRIMARY KEY,
    session_hash bytea NOT NULL UNIQUE,
    purpose      text NOT NULL,
    channel      text NOT NULL CHECK (channel IN ('SMS', 'EMAIL')),
    destination  bytea NOT NULL,
    language     text NOT NULL,
    jkt          text,
    code_mac     bytea,
    tries        int NOT NULL,
    sent         int NOT NULL,
    last_sent_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz
);
COMMENT ON COLUMN challenge.code_mac IS 'Keyed MAC of the newest code; null until one has been sent, which may be never.';
CREATE INDEX challenge_expiry ON challenge (expires_at);

CREATE TABLE destination_failure (
    destination bytea PRIMARY KEY,
    failures    int NOT NULL,
    last_at     timestamptz NOT NULL
);
COMMENT ON TABLE destination_failure IS 'Consecutive wrong codes by blind index; a new code does not reset them, a right one does.';

CREATE TABLE authorization_code (
    hash       bytea PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account,
    acr        text NOT NULL,
    amr        text NOT NULL,
    auth_time  timestamptz NOT NULL,
    jkt        text,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    session_id uuid
);
CREATE INDEX authorization_code_expiry ON authorization_code (expires_at);

CREATE TABLE device_session (
    id            uuid PRIMARY KEY,
    account_id    uuid NOT NULL REFERENCES account,
    jkt           text NOT NULL,
    refresh_hash  bytea NOT NULL,
    acr           text NOT NULL,
    amr           text NOT NULL,
    auth_time     timestamptz NOT NULL,
    created_at    timestamptz NOT NULL,
    last_used_at  timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL,
    revoked_at    timestamptz,
    revoke_reason text
);
CREATE INDEX device_session_account ON device_session (account_id) WHERE revoked_at IS NULL;

CREATE TABLE dpop_proof (
    hash    bytea PRIMARY KEY,
    seen_at timestamptz NOT NULL
);
CREATE INDEX dpop_proof_seen ON dpop_proof (seen_at);

CREATE TABLE outgoing_message (
    id           uuid PRIMARY KEY,
    challenge_id uuid,
    request_id   uuid UNIQUE,
    person_id    uuid,
    template     text NOT NULL,
    parameters   jsonb,
    purpose      text NOT NULL,
    origin       bytea,
    attempts     int NOT NULL,
    accepted     boolean NOT NULL,
    created_at   timestamptz NOT NULL,
    due_at       timestamptz,
    settled_at   timestamptz,
    reason       text,
    CHECK ((challenge_id IS NULL) <> (request_id IS NULL))
);
CREATE INDEX outgoing_message_due ON outgoing_message (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outgoing_message_settled ON outgoing_message (settled_at) WHERE settled_at IS NOT NULL;

CREATE TABLE send_decision (
    id          uuid PRIMARY KEY,
    message_id  uuid NOT NULL,
    destination bytea,
    origin      bytea,
    channel     text,
    template    text NOT NULL,
    purpose     text NOT NULL,
    outcome     text NOT NULL CHECK (outcome IN ('SENT', 'POSTPONED', 'DROPPED')),
    rule        text NOT NULL,
    decided_at  timestamptz NOT NULL
);
COMMENT ON TABLE send_decision IS 'Why each message was sent or not; budgets are counted here over all purposes. Keyed hashes only.';
CREATE INDEX send_decision_destination ON send_decision (destination, decided_at DESC) WHERE outcome = 'SENT';
CREATE INDEX send_decision_origin ON send_decision (origin, decided_at DESC) WHERE outcome = 'SENT';
CREATE INDEX send_decision_age ON send_decision (decided_at);

CREATE TABLE access_entry (
    id           uuid PRIMARY KEY,
    person_id    uuid NOT NULL,
    at           timestamptz NOT NULL,
    service      text NOT NULL,
    action       text NOT NULL,
    resource     text NOT NULL,
    fields       jsonb NOT NULL,
    row_count    int NOT NULL,
    tenant       text NOT NULL,
    subject      text NOT NULL,
    organisation text NOT NULL,
    roles        jsonb NOT NULL,
    on_behalf_of uuid,
    purpose      text,
    case_handle  text,
    outcome      text NOT NULL
);
COMMENT ON TABLE access_entry IS 'Who read or changed whose record, fed by every service. Append-only.';
CREATE INDEX access_entry_person ON access_entry (person_id, at DESC, id DESC);
