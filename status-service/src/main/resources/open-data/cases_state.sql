SELECT d.day, s.name AS state, 'cases_new' AS metric, count(c.case_id) AS value
FROM open_days(:from, :until) d
CROSS JOIN open_state s
LEFT JOIN (
    SELECT n.day, n.case_id, r.state
    FROM open_new_case n
    CROSS JOIN LATERAL (
        SELECT state FROM case_residence WHERE case_id = n.case_id
        ORDER BY stated_by = 'OFFICER' DESC, seq DESC LIMIT 1) r
    WHERE n.recorded_at >= open_midnight(:from) AND n.recorded_at < open_midnight(:until)) c
    ON c.day = d.day AND c.state = s.name
GROUP BY d.day, s.name
