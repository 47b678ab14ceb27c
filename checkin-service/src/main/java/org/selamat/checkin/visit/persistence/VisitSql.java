package org.selamat.checkin.visit.persistence;

/**
 * The statements of the hot path. Each writes facts, their outbox rows, an entry in the matching queue when a fact touches a
 * confirmed case, and one beside the packed segment when it may decide about a day that is over: one round trip, one commit.
 */
final class VisitSql {

    /**
     * Cases that a {@code fact} (id, visitor, venue_id, checked_in_at) touches: they stayed at this venue around this time, are
     * this person (who may be doubted for it, up to four hours away), or exposed this person around this day (who may turn out
     * to have left earlier). Taking one too many costs a match that changes nothing. Who was a case at a venue, or was exposed,
     * is sealed with the key of that day, and so is what waits to be matched then.
     *
     * <p>
     * What could be touched is looked up for all facts of the group together, with an array of keys, and compared afterwards: a
     * look-up for each fact was a fifth of a check-in. The two arrays of people are those of {@link Whom}.
     */
    private static final String QUEUE_TOUCHED_CASES = """
            span AS MATERIALIZED (SELECT min(checked_in_at) AS first, max(checked_in_at) AS last FROM fact),
            stayed AS MATERIALIZED (
                SELECT case_id, venue_id, stay_from, stay_until FROM case_stay
                WHERE venue_id = ANY (ARRAY (SELECT venue_id FROM fact)) AND stay_until > (SELECT first FROM span)),
            touched AS (
                SELECT s.case_id, (s.stay_from AT TIME ZONE 'Asia/Kuala_Lumpur')::date AS key_day
                FROM fact f JOIN stayed s ON s.venue_id = f.venue_id
                    AND s.stay_until > f.checked_in_at AND s.stay_from < f.checked_in_at + interval '24 hours'
                UNION
                SELECT case_id, NULL::date FROM confirmed_case
                WHERE person_id = ANY (?) AND voided_at IS NULL
                    AND infectious_until > (SELECT first FROM span) - interval '4 hours'
                    AND infectious_from < (SELECT last FROM span) + interval '28 hours'
                UNION
                SELECT case_id, day FROM exposure
                WHERE person_id = ANY (?) AND withdrawn_at IS NULL
                    AND day >= (SELECT (first AT TIME ZONE 'Asia/Kuala_Lumpur')::date - 1 FROM span)
                    AND day <= (SELECT (last AT TIME ZONE 'Asia/Kuala_Lumpur')::date + 1 FROM span)),
            queued AS (INSERT INTO matching_work (case_id, key_day, due_at) SELECT case_id, key_day, ? FROM touched),
            late AS (
                INSERT INTO late_fact (day, checked_in_at, person_id, key_day, venue_id)
                SELECT (checked_in_at AT TIME ZONE 'Asia/Kuala_Lumpur')::date, checked_in_at, visitor,
                    (uuid_extract_timestamp(id) AT TIME ZONE 'Asia/Kuala_Lumpur')::date, venue_id
                FROM fact WHERE checked_in_at < ?)
            """;

    /** Instants travel as milliseconds since 1970: exact, and an array of numbers is the cheapest to send and to read. */
    static final String ADD = """
            WITH given AS (
                SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS g(id, visitor, venue_id, checked_in, received, proof,
                    recorded_by, event_id, payload, traceparent)),
            fact AS (
                INSERT INTO visit (id, person_id, venue_id, checked_in_at, received_at, proof, recorded_by)
                SELECT id, visitor, venue_id, timestamptz 'epoch' + checked_in * interval '1 millisecond',
                    timestamptz 'epoch' + received * interval '1 millisecond', proof, recorded_by FROM given g
                WHERE NOT EXISTS (SELECT 1 FROM visit_deletion d WHERE d.id = g.id)
                ON CONFLICT (id) DO NOTHING
                RETURNING id, person_id AS visitor, venue_id, checked_in_at, received_at),
            """ + QUEUE_TOUCHED_CASES + """
            , told AS (
                INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent, created_at)
                SELECT g.event_id, ?, f.venue_id::text, ?, g.payload, g.traceparent, f.received_at
                FROM fact f JOIN given g ON g.id = f.id)
            SELECT id FROM fact""";

    static final String END = """
            WITH fact AS (
                UPDATE visit SET checked_out_at = ? WHERE id = ? AND checked_out_at IS NULL
                RETURNING id, person_id AS visitor, venue_id, checked_in_at),
            """ + QUEUE_TOUCHED_CASES + """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent, created_at)
            SELECT ?, ?, ?, ?, ?, ?, ? FROM fact""";

    /** The id is remembered, and nothing else: a phone that still holds the visit must not bring it back. */
    static final String DELETE = """
            WITH fact AS (
                DELETE FROM visit WHERE id = ? AND person_id = ? RETURNING id, person_id AS visitor, venue_id, checked_in_at),
            """ + QUEUE_TOUCHED_CASES + """
            , unused AS (DELETE FROM badge_use WHERE visit_id IN (SELECT id FROM fact)),
            forgotten AS (INSERT INTO visit_deletion (id, deleted_at) SELECT id, ? FROM fact ON CONFLICT DO NOTHING)
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent, created_at)
            SELECT ?, ?, venue_id::text, ?, json_build_object('visitId', id, 'venueId', venue_id, 'visitor', visitor,
                'deletedAt', ?::text)::text, ?, ? FROM fact""";

    static final String FORGETTABLE = "SELECT v.id\n" + Sightings.JOIN + """
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
