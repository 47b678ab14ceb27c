-- Whether doses from a recalled lot still count. So far every recall left them counting.
ALTER TABLE lot ADD COLUMN recall_doses_count boolean;
UPDATE lot SET recall_doses_count = true WHERE recalled_from IS NOT NULL;
ALTER TABLE lot ADD CONSTRAINT recall_is_whole CHECK ((recalled_from IS NULL) = (recall_doses_count IS NULL));
CREATE INDEX lot_doses_do_not_count ON lot (id) WHERE NOT recall_doses_count;

-- What was last told of a dose for the recall of its lot. The dose itself isn't touched.
CREATE TABLE dose_recall (
    dose_id uuid        PRIMARY KEY REFERENCES dose ON DELETE CASCADE,
    counts  boolean     NOT NULL,
    told_at timestamptz NOT NULL
);
CREATE INDEX dose_recall_does_not_count ON dose_recall (dose_id) WHERE NOT counts;
