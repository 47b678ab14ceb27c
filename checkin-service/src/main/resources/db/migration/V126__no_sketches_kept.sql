-- Only their estimates were ever read, and whether somebody was among the few visitors of a state on a day could be asked of a
-- sketch for ever.
ALTER TABLE checkin_day DROP COLUMN people_sketch, DROP COLUMN premises_sketch;
