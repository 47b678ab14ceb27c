WITH exposed AS (
    SELECT open_day(e.recorded_at) AS day, e.person_id
    FROM evidence e
    WHERE e.kind = 'EXPOSURE' AND e.recorded_at >= open_midnight(:from) AND e.recorded_at < open_midnight(:until)
      AND NOT EXISTS (SELECT 1 FROM evidence_voiding v WHERE v.evidence_id = e.id))
SELECT d.day, '' AS state, 'casual_contacts' AS metric, count(DISTINCT x.person_id) AS value
FROM open_days(:from, :until) d
LEFT JOIN exposed x ON x.day = d.day
GROUP BY d.day
