WITH started AS (
    SELECT open_day(r.since) AS day, r.done_at IS NULL AS running, ceil(extract(epoch FROM r.done_at - r.since) / 60) AS minutes,
           (SELECT count(*) FROM reversal_person p WHERE p.unit = r.unit) AS people
    FROM reversal r
    WHERE r.state <> 'PROPOSED' AND r.since >= open_midnight(:from) AND r.since < open_midnight(:until)),
counted AS (
    SELECT d.day, count(s.day) AS reversals, coalesce(sum(s.people), 0) AS people, count(*) FILTER (WHERE s.running) AS running,
           coalesce(max(s.minutes), 0) AS longest
    FROM open_days(:from, :until) d LEFT JOIN started s ON s.day = d.day GROUP BY d.day)
SELECT c.day, '' AS state, m.metric, cast(m.value AS bigint) AS value
FROM counted c
CROSS JOIN LATERAL (VALUES ('reversals', c.reversals), ('people', c.people), ('still_running', c.running),
    ('longest_minutes', c.longest)) m (metric, value)
