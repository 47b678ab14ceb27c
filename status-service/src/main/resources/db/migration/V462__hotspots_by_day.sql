-- What became of hotspots, without their premises. The same news again, and news in another order, change nothing.
CREATE TABLE hotspot_change (
    hotspot_id uuid        NOT NULL,
    at         timestamptz NOT NULL,
    kind       varchar(10) NOT NULL CHECK (kind IN ('LARGE', 'SMALL', 'ENDED', 'WITHDRAWN')),
    PRIMARY KEY (hotspot_id, at, kind)
);
CREATE TRIGGER hotspot_change_append_only BEFORE UPDATE OR DELETE ON hotspot_change FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Of the days before nothing is known, which isn't the same as none.
CREATE TABLE hotspot_listening (
    only_row boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    since    timestamptz NOT NULL DEFAULT now()
);
INSERT INTO hotspot_listening DEFAULT VALUES;
