WITH begun AS (SELECT min(minute) AS first FROM minute_seen),
counted AS (
    SELECT d.day,
           greatest(0, extract(epoch FROM open_midnight(d.day + 1) - greatest(open_midnight(d.day), b.first)) / 60) AS minutes,
           count(s.minute) AS seen, count(*) FILTER (WHERE s.events_late) AS late
    FROM open_days(:from, :until) d
    CROSS JOIN begun b
    LEFT JOIN minute_seen s ON s.minute >= open_midnight(d.day) AND s.minute < open_midnight(d.day + 1)
    WHERE b.first < open_midnight(d.day + 1)
    GROUP BY d.day, b.first)
SELECT c.day, '' AS state, m.metric, cast(m.value AS bigint) AS value
FROM counted c
CROSS JOIN LATERAL (VALUES ('minutes_away', c.minutes - c.seen), ('minutes_events_late', c.late)) m (metric, value)
