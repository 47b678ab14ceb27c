-- What is left of a case for the replica that matches the venues of one partition; without one, whoever comes first looks where the
-- case was.
ALTER TABLE matching_work ADD COLUMN partition integer, ADD COLUMN partitions integer,
    ADD CHECK ((partition IS NULL) = (partitions IS NULL));
