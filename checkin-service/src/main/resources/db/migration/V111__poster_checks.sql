-- Posters: what the owner's own scans found, and what visitors reported. Counts and no persons: a report is kept under a tag that
-- nobody can trace back without the venue key, so that one person counts once.
CREATE TABLE poster_scan (
    venue_id uuid        NOT NULL REFERENCES venue,
    day      date        NOT NULL,
    result   varchar(20) NOT NULL,
    scans    integer     NOT NULL CHECK (scans > 0),
    PRIMARY KEY (venue_id, day, result)
);
CREATE TABLE poster_report (
    venue_id uuid        NOT NULL REFERENCES venue,
    day      date        NOT NULL,
    tag      bytea       NOT NULL,
    kind     varchar(20) NOT NULL,
    PRIMARY KEY (venue_id, day, tag)
);
CREATE INDEX poster_report_day ON poster_report (day);
-- Which posters an owner has to print anew.
CREATE INDEX venue_owner ON venue (owner_id);
