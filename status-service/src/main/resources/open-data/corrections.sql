WITH voided AS (
    SELECT open_day(v.voided_at) AS day, v.reason, e.person_id
    FROM evidence_voiding v JOIN evidence e ON e.id = v.evidence_id
    WHERE v.voided_at >= open_midnight(:from) AND v.voided_at < open_midnight(:until)),
counted AS (
    SELECT d.day, count(v.reason) AS all_of_them, count(*) FILTER (WHERE v.reason = 'CORRECTION') AS correction,
           count(*) FILTER (WHERE v.reason = 'BATCH_REVERSED') AS reversal,
           count(*) FILTER (WHERE v.reason = 'WITHDRAWN_BY_SOURCE') AS source, count(DISTINCT v.person_id) AS people
    FROM open_days(:from, :until) d LEFT JOIN voided v ON v.day = d.day GROUP BY d.day)
SELECT c.day, '' AS state, m.metric, m.value
FROM counted c
CROSS JOIN LATERAL (VALUES ('evidence_voided', c.all_of_them), ('by_correction', c.correction), ('by_reversal', c.reversal),
    ('by_source', c.source), ('people', c.people)) m (metric, value)
