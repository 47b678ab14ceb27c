package org.selamat.checkin.visit.persistence;

/**
 * The statements of the hot path. Each writes facts, their outbox rows, an entry in the matching queue when a fact touches a
 * confirmed case, and one beside the packed segment when it belongs to a day that is over: one round trip, one commit.
 */
final class VisitSql {

    /**
     * {@code place}: venues and their pseudonyms ({@link Places}). {@code fact}: id, person_id, visitor (the person's
     * pseudonym),
     * venue_id, checked_in_at.
     */
    private static final String PLACE = "place AS MATERIALIZED (SELECT * FROM unnest(?, ?) AS p(venue_id, sealed)),\n";

    /**
     * Cases that a fact touches: they stayed at this venue around this time, are this person (under
     * either id of a merge), or exposed this person around this day (who may turn out to have left earlier). Taking one too
     * many only costs a match that changes nothing.
     *
     * <p>
     * What could be touched is looked up for all facts of the group together, with an array of keys, and compared afterwards: a
     * look-up for each fact was a fifth of a check-in.
     */
    private static final String QUEUE_TOUCHED_CASES = """
            merged AS MATERIALIZED (
                SELECT survivor_id AS person_id, merged_id AS other_id FROM person_merge
                    WHERE survivor_id = ANY (ARRAY (SELECT person_id FROM fact)) AND NOT undone
                UNION ALL SELECT merged_id, survivor_id FROM person_merge
                    WHERE merged_id = ANY (ARRAY (SELECT person_id FROM fact)) AND NOT undone),
            who AS (
                SELECT person_id, checked_in_at FROM fact
                UNION ALL SELECT m.other_id, f.checked_in_at FROM merged m JOIN fact f ON f.person_id = m.person_id),
            stayed AS MATERIALIZED (
                SELECT case_id, venue_id AS sealed, stay_from, stay_until FROM case_stay
                WHERE venue_id = ANY (ARRAY (SELECT sealed FROM place)) AND stay_until > (SELECT min(checked_in_at) FROM fact)),
            ill AS MATERIALIZED (
                SELECT case_id, person_id, infectious_from, infectious_until FROM confirmed_case
                WHERE person_id = ANY (ARRAY (SELECT person_id FROM who)) AND voided_at IS NULL),
            exposed AS MATERIALIZED (
                SELECT case_id, person_id, day FROM exposure
                WHERE person_id = ANY (ARRAY (SELECT person_id FROM who)) AND withdrawn_at IS NULL),
            touched AS (
                SELECT s.case_id FROM fact f JOIN place p ON p.venue_id = f.venue_id JOIN stayed s ON s.sealed = p.sealed
                    AND s.stay_until > f.checked_in_at AND s.stay_from < f.checked_in_at + interval '24 hours'
                UNION
                SELECT c.case_id FROM who f JOIN ill c ON c.person_id = f.person_id
                    AND c.infectious_until > f.checked_in_at AND c.infectious_from < f.checked_in_at + interval '24 hours'
                UNION
                SELECT e.case_id FROM who f JOIN exposed e ON e.person_id = f.person_id
                    AND e.day BETWEEN (f.checked_in_at AT TIME ZONE 'Asia/Kuala_Lumpur')::date - 1
                    AND (f.checked_in_at AT TIME ZONE 'Asia/Kuala_Lumpur')::date + 1),
            queued AS (INSERT INTO matching_work (case_id, due_at) SELECT case_id, ? FROM touched),
            late AS (
                INSERT INTO late_fact (day, person_id, key_day, venue_id)
                SELECT (checked_in_at AT TIME ZONE 'Asia/Kuala_Lumpur')::date, visitor,
                """
            + VisitRows.KEY_DAY + """
                    , venue_id FROM fact WHERE checked_in_at < ?)
                    """;

    /** Instants travel as milliseconds since 1970: exact, and an array of numbers is the cheapest to send and to read. */
    static final String ADD = """
            WITH given AS (
                SELECT id, person_id, visitor, venue_id, timestamptz 'epoch' + checked_in * interval '1 millisecond' AS checked_in_at,
                    timestamptz 'epoch' + received * interval '1 millisecond' AS received_at, proof, recorded_by, event_id, payload,
                    traceparent
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS g(id, person_id, visitor, venue_id, checked_in, received, proof,
                    recorded_by, event_id, payload, traceparent)),
            """
            + PLACE + """
                    added AS (
                        INSERT INTO visit (id, person_id, venue_id, checked_in_at, received_at, proof, recorded_by)
                        SELECT id, visitor, venue_id, checked_in_at, received_at, proof, recorded_by FROM given g
                        WHERE NOT EXISTS (SELECT 1 FROM visit_deletion d WHERE d.id = g.id)
                        ON CONFLICT (id) DO NOTHING
                        RETURNING id),
                    fact AS MATERIALIZED (SELECT g.* FROM given g JOIN added a ON a.id = g.id),
                    """ + QUEUE_TOUCHED_CASES + """
                    , told AS (
                        INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent, created_at)
                        SELECT event_id, ?, venue_id::text, ?, payload, traceparent, received_at FROM fact)
                    SELECT id FROM fact""";

    static final String END = """
            WITH
            """ + PLACE + """
            fact AS (
                UPDATE visit SET checked_out_at = ? WHERE id = ? AND checked_out_at IS NULL
                RETURNING id, ?::uuid AS person_id, person_id AS visitor, venue_id, checked_in_at),
            """ + QUEUE_TOUCHED_CASES + """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent, created_at)
            SELECT ?, ?, ?, ?, ?, ?, ? FROM fact""";

    /** The id is remembered, and nothing else: a phone that still holds the visit must not bring it back. */
    static final String DELETE = """
            WITH
            """ + PLACE + """
            fact AS (
                DELETE FROM visit WHERE id = ? AND person_id = ?
                RETURNING id, ?::uuid AS person_id, person_id AS visitor, venue_id, checked_in_at),
            """ + QUEUE_TOUCHED_CASES + """
            , forgotten AS (INSERT INTO visit_deletion (id, deleted_at) SELECT id, ? FROM fact ON CONFLICT DO NOTHING)
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent, created_at)
            SELECT ?, ?, venue_id::text, ?, json_build_object('visitId', id, 'venueId', venue_id, 'visitor', visitor,
                'deletedAt', ?::text)::text, ?, ? FROM fact""";

    static final String FORGETTABLE = """
            SELECT v.id
            """ + Sightings.JOIN + """
            WHERE NOT EXISTS (
                SELECT FROM confirmed_case c WHERE c.person_id = ANY (?) AND c.voided_at IS NULL
                AND v.checked_in_at < c.infectious_until
                AND coalesce(v.checked_out_at, v.checked_in_at + ? * interval '1 second') > c.infectious_from)
            LIMIT ?""";

    static final String IS_DELETED = "SELECT count(*) FROM visit_deletion WHERE id = ?";

    static final String COLUMNS = "id, person_id, venue_id, checked_in_at, received_at, checked_out_at, proof, recorded_by";

    static final String FIND = "SELECT " + COLUMNS + " FROM visit WHERE id = ?";

    /** The bounds keep the search to the days concerned. */
    static final String FIND_ALL = "SELECT " + COLUMNS + " FROM visit WHERE id = ANY (?) AND id >= ? AND id <= ?";

    private VisitSql() {
    }
}
