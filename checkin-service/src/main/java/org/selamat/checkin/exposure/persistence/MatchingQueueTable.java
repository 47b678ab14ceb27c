package org.selamat.checkin.exposure.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.exposure.domain.MatchingWork;
import org.selamat.checkin.exposure.domain.MatchingWork.Part;
import org.selamat.checkin.exposure.domain.VenueShare;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.visit.domain.Timelines;

/**
 * The matching queue in PostgreSQL; several replicas may take from it. What visits put into it is sealed with the key of the
 * day by which the case was found.
 */
@ApplicationScoped
class MatchingQueueTable implements MatchingQueue {

    private static final String PUT = "INSERT INTO matching_work (case_id, due_at, partition, partitions) VALUES (?, ?, ?, ?)";
    /** What another replica is taking right now is left to it: two that waited for each other would go in a circle. */
    private static final String TAKE = """
            WITH next AS (
                SELECT case_id, key_day, partition, partitions FROM matching_work
                WHERE due_at <= ? AND (partition IS NULL OR partitions <> ? OR partition = ANY (?) OR due_at <= ?)
                ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED),
            all_of_it AS (
                SELECT w.id FROM matching_work w, next n WHERE w.due_at <= ? AND w.case_id = n.case_id AND w.key_day IS NOT DISTINCT FROM n.key_day
                AND w.partition IS NOT DISTINCT FROM n.partition AND w.partitions IS NOT DISTINCT FROM n.partitions
                FOR UPDATE OF w SKIP LOCKED),
            taken AS (DELETE FROM matching_work WHERE id IN (SELECT id FROM all_of_it))
            SELECT case_id, key_day, partition, partitions FROM next""";
    private static final String PUT_ALL = """
            INSERT INTO matching_work (case_id, key_day, due_at)
            SELECT case_id, NULL::date, ? FROM confirmed_case WHERE person_id = ANY (?) AND voided_at IS NULL
            UNION SELECT case_id, day, ? FROM exposure WHERE person_id = ANY (?) AND withdrawn_at IS NULL
            UNION SELECT s.case_id, (s.stay_from AT TIME ZONE 'Asia/Kuala_Lumpur')::date, ?
                FROM unnest(?, ?) AS v(venue_id, checked_in) JOIN case_stay s ON s.venue_id = v.venue_id
                AND s.stay_until > timestamptz 'epoch' + v.checked_in * interval '1 millisecond'
                AND s.stay_from < timestamptz 'epoch' + v.checked_in * interval '1 millisecond' + interval '24 hours'""";
    private static final String POSTPONE = "UPDATE matching_work SET due_at = ? WHERE case_id = ANY (?) AND due_at < ?";

    private final Database database;
    private final Timelines timelines;
    private final SealedCases sealed;

    MatchingQueueTable(Database database, Timelines timelines, SealedCases sealed) {
        this.database = database;
        this.timelines = timelines;
        this.sealed = sealed;
    }

    @Override
    public void put(MatchingWork work, Instant due) {
        database.update(PUT, work.id().value(), due, work.part().map(Part::partition).orElse(null),
                work.part().map(Part::of).orElse(null));
    }

    @Override
    public void putAllOf(Collection<PersonId> persons, Instant due) {
        var ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
        var visits = timelines.of(persons, Instant.EPOCH, due);
        database.update(PUT_ALL, due, ids, due, sealed.everyNameOf(persons), due,
                visits.stream().map(visit -> visit.venue().value()).toArray(UUID[]::new),
                visits.stream().map(visit -> visit.checkedInAt().toEpochMilli()).toArray(Long[]::new));
    }

    @Override
    public Optional<MatchingWork> take(VenueShare share, Instant now, Instant overdue) {
        var own = share.partitions().stream().map(Integer::longValue).toArray(Long[]::new);
        return database.list(TAKE, this::read, now, share.of(), own, overdue, now).stream().findFirst();
    }

    @Override
    public void postpone(CaseId id, Instant until) {
        var names = Stream.concat(Stream.of(id.value()), Arrays.stream(sealed.everyNameOf(id))).toArray(UUID[]::new);
        database.update(POSTPONE, until, names, until);
    }

    @Override
    public long size() {
        return database.number("SELECT count(*) FROM matching_work");
    }

    private MatchingWork read(ResultSet row) throws SQLException {
        var partition = row.getObject("partition", Integer.class);
        return new MatchingWork(sealed.caseOfWork(row),
                partition == null ? Optional.empty() : Optional.of(new Part(partition, row.getInt("partitions"))));
    }
}
