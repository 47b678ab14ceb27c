SELECT d.day, '' AS state, 'cases_new' AS metric, count(c.case_id) AS value
FROM open_days(:from, :until) d
LEFT JOIN open_new_case c ON c.day = d.day AND c.recorded_at >= open_midnight(:from) AND c.recorded_at < open_midnight(:until)
GROUP BY d.day
