-- To find a venue by its whole name: letters and digits, in lower case, of name and district. Venues from before are found once their
-- names are filled in here; NFKC as in NameKey.
ALTER TABLE venue ADD COLUMN name_key varchar(320), ADD COLUMN district_key varchar(240);
UPDATE venue SET name_key = regexp_replace(lower(normalize(name, NFKC)), '[^[:alnum:]]', '', 'g'),
    district_key = regexp_replace(lower(normalize(district, NFKC)), '[^[:alnum:]]', '', 'g');
CREATE INDEX venue_name ON venue (name_key, district_key);
