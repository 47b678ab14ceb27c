WITH death AS (
    SELECT e.person_id, min(e.recorded_at) AS recorded_at
    FROM evidence e
    WHERE e.kind = 'DECEASED' AND NOT EXISTS (SELECT 1 FROM evidence_voiding v WHERE v.evidence_id = e.id)
    GROUP BY e.person_id)
SELECT d.day, '' AS state, 'deaths_new' AS metric, count(x.person_id) AS value
FROM open_days(:from, :until) d
LEFT JOIN death x ON open_day(x.recorded_at) = d.day
GROUP BY d.day
