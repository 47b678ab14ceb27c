WITH test AS (
    SELECT open_day(e.recorded_at) AS day, e.kind LIKE 'PCR%' AS pcr
    FROM evidence e
    WHERE e.grade = 'LAB' AND (e.kind LIKE 'PCR%' OR e.kind LIKE 'RTK%')
      AND e.recorded_at >= open_midnight(:from) AND e.recorded_at < open_midnight(:until)
      AND NOT EXISTS (SELECT 1 FROM evidence_voiding v WHERE v.evidence_id = e.id)),
tested AS (
    SELECT d.day, count(*) FILTER (WHERE NOT t.pcr) AS rtk, count(*) FILTER (WHERE t.pcr) AS pcr
    FROM open_days(:from, :until) d LEFT JOIN test t ON t.day = d.day GROUP BY d.day),
cases AS (
    SELECT day, count(*) AS new FROM open_new_case
    WHERE recorded_at >= open_midnight(:from) AND recorded_at < open_midnight(:until) GROUP BY day)
SELECT t.day, '' AS state, m.metric, m.value
FROM tested t
LEFT JOIN cases c ON c.day = t.day
CROSS JOIN LATERAL (VALUES ('rtk-ag', t.rtk), ('pcr', t.pcr), ('total', t.rtk + t.pcr), ('cases_new', coalesce(c.new, 0))) m (metric, value)
