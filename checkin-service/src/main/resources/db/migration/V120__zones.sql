-- Floors and halls: a venue of its own, with its own code, that belongs to premises. Visits stay as they are: they name what was
-- scanned.
ALTER TABLE venue ADD COLUMN zone_of uuid REFERENCES venue;
CREATE INDEX venue_zone ON venue (zone_of) WHERE zone_of IS NOT NULL;
