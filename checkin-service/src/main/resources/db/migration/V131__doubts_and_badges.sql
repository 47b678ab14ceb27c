-- A visit soon after midnight, or late on the evening before, decides about doubts of the day beside it, others of those days
-- don't. Without a time, as rows from before have none, it may.
ALTER TABLE late_fact ADD COLUMN checked_in_at timestamptz;

-- A revoked badge is forgotten when every visit is that it may have been shown for.
CREATE INDEX badge_revoked ON badge (revoked_at) WHERE revoked_at IS NOT NULL;

-- With which badge a visit was recorded, sealed as its visitor is: an id that comes again has to come with the same one.
CREATE TABLE badge_use (
    visit_id uuid PRIMARY KEY,
    badge    uuid NOT NULL
);
COMMENT ON COLUMN badge_use.badge IS 'sealed with the key of the day of the id';
