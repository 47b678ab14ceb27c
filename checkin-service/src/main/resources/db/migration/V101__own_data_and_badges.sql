-- Ids that were deleted by their visitor: what a phone still holds must not come back. Kept a little longer than uploads may be late.
CREATE TABLE visit_deletion (
    id         uuid PRIMARY KEY,
    deleted_at timestamptz NOT NULL
);
CREATE INDEX visit_deletion_at ON visit_deletion (deleted_at);

-- A card for somebody without a phone. It lets a venue write a visit and nobody read anything.
CREATE TABLE badge (
    id         uuid PRIMARY KEY,
    person_id  uuid        NOT NULL,
    secret     bytea       NOT NULL,
    issued_at  timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX badge_person ON badge (person_id);
