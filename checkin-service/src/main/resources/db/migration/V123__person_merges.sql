-- Ids that are one person. Visits stay with their id, so undoing a merge parts them again; an undo may arrive first, and stays.
CREATE TABLE person_merge (
    merge_id    uuid PRIMARY KEY,
    survivor_id uuid    NOT NULL,
    merged_id   uuid    NOT NULL CHECK (merged_id <> survivor_id),
    undone      boolean NOT NULL
);
CREATE INDEX person_merge_survivor ON person_merge (survivor_id) WHERE NOT undone;
CREATE INDEX person_merge_merged ON person_merge (merged_id) WHERE NOT undone;
