CREATE TABLE refused_registration (
    subject uuid PRIMARY KEY,
    refused int NOT NULL,
    since   timestamptz NOT NULL
);
COMMENT ON TABLE refused_registration IS 'How often an account, or a guardian, tried a document of somebody else in the 24 hours since; not which.';
CREATE INDEX refused_registration_since ON refused_registration (since);
