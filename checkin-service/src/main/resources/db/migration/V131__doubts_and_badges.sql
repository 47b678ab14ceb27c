-- A visit soon after midnight, or late on the evening before, decides about doubts of the day beside it, others of those days
-- don't. Without a time, as rows from before have none, it may.
ALTER TABLE late_fact ADD COLUMN checked_in_at timestamptz;
