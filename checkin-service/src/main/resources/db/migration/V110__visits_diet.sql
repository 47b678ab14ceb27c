-- A person has three visits a day and a venue some dozens: within a day partition the time in an index found nothing sooner, and it
-- made every entry one of a kind. Without it equal keys share one entry: 34 bytes a visit instead of 105, and every check-in
-- touches pages that are more likely in memory.
DROP INDEX visit_person;
DROP INDEX visit_venue;
CREATE INDEX visit_person ON visit (person_id);
CREATE INDEX visit_venue ON visit (venue_id);
