WITH exposed AS (
    SELECT open_day(e.recorded_at) AS day, e.person_id
    FROM evidence e
    WHERE e.kind = 'EXPOSURE' AND e.recorded_at >= open_midnight(:from) AND e.recorded_at < open_midnight(:until)
      AND NOT EXISTS (SELECT 1 FROM evidence_voiding v WHERE v.evidence_id = e.id)),
-- a hotspot is what was said of it last, until something else is said; one that should never have been is none
hotspot AS (
    SELECT h.kind, h.at, lead(h.at, 1, 'infinity') OVER (PARTITION BY h.hotspot_id ORDER BY h.at, h.kind) AS until
    FROM hotspot_change h
    WHERE NOT EXISTS (SELECT 1 FROM hotspot_change w WHERE w.hotspot_id = h.hotspot_id AND w.kind = 'WITHDRAWN'))
SELECT d.day, '' AS state, 'casual_contacts' AS metric, count(DISTINCT x.person_id) AS value
FROM open_days(:from, :until) d
LEFT JOIN exposed x ON x.day = d.day
GROUP BY d.day
UNION ALL
-- as they stood when the day ended
SELECT d.day, '', m.metric, count(h.kind)
FROM open_days(:from, :until) d
CROSS JOIN (VALUES ('hide_large', 'LARGE'), ('hide_small', 'SMALL')) m (metric, kind)
LEFT JOIN hotspot h ON h.kind = m.kind AND h.at < open_midnight(d.day + 1) AND h.until >= open_midnight(d.day + 1)
WHERE d.day >= (SELECT open_day(since) FROM hotspot_listening)
GROUP BY d.day, m.metric
