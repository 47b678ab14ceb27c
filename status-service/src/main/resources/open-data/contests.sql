WITH happened AS (
    SELECT open_day(issued_at) AS day, 'orders_issued' AS metric FROM home_order
    WHERE issued_at >= open_midnight(:from) AND issued_at < open_midnight(:until)
    UNION ALL
    SELECT open_day(contested_at), 'orders_contested' FROM home_order
    WHERE contested_at >= open_midnight(:from) AND contested_at < open_midnight(:until)
    UNION ALL
    SELECT open_day(contested_at), 'contested_then_revoked' FROM home_order
    WHERE contested_at >= open_midnight(:from) AND contested_at < open_midnight(:until) AND state = 'REVOKED'
    UNION ALL
    SELECT open_day(ended_at), 'orders_revoked' FROM home_order
    WHERE ended_at >= open_midnight(:from) AND ended_at < open_midnight(:until) AND state = 'REVOKED')
SELECT d.day, '' AS state, m.metric, count(h.day) AS value
FROM open_days(:from, :until) d
CROSS JOIN (VALUES ('orders_issued'), ('orders_contested'), ('contested_then_revoked'), ('orders_revoked')) m (metric)
LEFT JOIN happened h ON h.day = d.day AND h.metric = m.metric
GROUP BY d.day, m.metric
