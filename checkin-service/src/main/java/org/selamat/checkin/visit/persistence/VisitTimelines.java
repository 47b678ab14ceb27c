package org.selamat.checkin.visit.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.Timelines;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

/**
 * Visits along a person or a venue. Every query also bounds the id, which follows the time of the visit within
 * {@link CheckInRules#ID_TOLERANCE}, so that PostgreSQL looks at the days concerned and no others.
 */
@ApplicationScoped
class VisitTimelines implements Timelines {

    private static final String LATEST = """
            SELECT id, person_id, venue_id, checked_in_at, received_at, checked_out_at, proof, recorded_by FROM visit
            WHERE person_id = ANY (?) AND checked_in_at <= ? AND id < ?
            ORDER BY checked_in_at DESC, id DESC LIMIT ?""";

    private static final String OF_PERSONS = """
            SELECT id, person_id, venue_id, checked_in_at, received_at, checked_out_at, proof, recorded_by FROM visit
            WHERE person_id = ANY (?) AND checked_in_at >= ? AND checked_in_at < ? AND id >= ? AND id < ?""";

    private static final String POSSIBLY_AT = """
            SELECT DISTINCT person_id FROM visit
            WHERE venue_id = ? AND checked_in_at > ? AND checked_in_at < ? AND id >= ? AND id < ?
            AND COALESCE(checked_out_at, checked_in_at + make_interval(secs => ?)) > ? LIMIT ?""";

    /**
     * Somebody has gone who checked out after this scan, or checked in elsewhere after it, under whichever of their ids; and
     * whoever has several is one.
     */
    private static final String COUNT_PRESENT = """
            WITH RECURSIVE here AS (
                SELECT id, person_id, venue_id, checked_in_at FROM visit
                WHERE venue_id = ANY (?) AND checked_in_at > ? AND checked_in_at <= ? AND id >= ? AND id < ?),
            same (person_id, other_id) AS (
                SELECT person_id, person_id FROM here
                UNION SELECT s.person_id, m.other_id FROM same s CROSS JOIN LATERAL (
                    SELECT merged_id FROM person_merge WHERE survivor_id = s.other_id AND NOT undone
                    UNION ALL SELECT survivor_id FROM person_merge WHERE merged_id = s.other_id AND NOT undone) m (other_id)),
            one AS (SELECT person_id, min(other_id::text) AS person FROM same GROUP BY person_id),
            gone AS (
                SELECT DISTINCT v.id FROM here v JOIN same s ON s.person_id = v.person_id JOIN visit n ON n.person_id = s.other_id
                    AND n.id >= ? AND n.id < ? AND n.checked_in_at <= ?
                    AND (n.venue_id = v.venue_id AND n.checked_out_at BETWEEN v.checked_in_at AND ?
                        OR n.venue_id <> v.venue_id AND (n.checked_in_at, n.id) > (v.checked_in_at, v.id)))
            SELECT v.venue_id, count(DISTINCT o.person) FROM here v JOIN one o ON o.person_id = v.person_id
            LEFT JOIN gone g ON g.id = v.id WHERE g.id IS NULL GROUP BY v.venue_id""";

    private static final String HALF_HOURS = """
            SELECT h.bucket, COALESCE(c.visits, 0) FROM generate_series(0, 47) AS h(bucket) LEFT JOIN (
                SELECT floor(extract(epoch FROM checked_in_at - ?::timestamptz) / 1800)::int AS bucket, count(*) AS visits FROM visit
                WHERE venue_id = ANY (?) AND id >= ? AND id < ? GROUP BY 1) c ON c.bucket = h.bucket
            ORDER BY h.bucket""";

    private final Database database;
    private final Merges merges;

    VisitTimelines(Database database, Merges merges) {
        this.database = database;
        this.merges = merges;
    }

    @Override
    public List<Visit> latest(PersonId person, Instant upTo, int limit) {
        var same = SamePersons.among(List.of(person), merges);
        return database.list(LATEST, VisitRow::read, ids(same.of(person)), upTo, idsBefore(upTo), limit).stream()
                .map(visit -> visit.under(person)).toList();
    }

    @Override
    public List<Visit> of(Collection<PersonId> persons, Instant from, Instant until) {
        var same = SamePersons.among(persons, merges);
        var all = persons.stream().flatMap(person -> same.of(person).stream()).distinct().toList();
        var visits = database.list(OF_PERSONS, VisitRow::read, ids(all), from, until, idsFrom(from), idsBefore(until));
        return visits.stream().flatMap(visit -> same.of(visit.person()).stream().filter(persons::contains).map(visit::under))
                .toList();
    }

    @Override
    public Set<PersonId> possiblyAt(VenueId venue, Instant from, Instant until, StayBound stay, int limit) {
        var earliest = from.minus(stay.longest());
        return new LinkedHashSet<>(database.list(POSSIBLY_AT, row -> new PersonId(Columns.uuid(row, "person_id")),
                venue.value(),
                earliest, until, idsFrom(earliest), idsBefore(until), (double) stay.assumed().toSeconds(), from, limit));
    }

    @Override
    public Map<VenueId, Integer> countPresent(Collection<VenueId> venues, Instant now, StayBound stay) {
        var soon = now.plus(CheckInRules.SKEW);
        var earliest = now.minus(stay.assumed());
        var longAgo = now.minus(stay.longest());
        var present = new HashMap<VenueId, Integer>();
        database.list(COUNT_PRESENT, row -> present.put(new VenueId(Columns.uuid(row, "venue_id")), row.getInt("count")),
                values(venues), earliest, soon, idsFrom(earliest), idsBefore(soon), idsFrom(longAgo), idsBefore(soon), soon,
                now);
        return present;
    }

    @Override
    public List<Integer> countHalfHours(Collection<VenueId> venues, LocalDate day) {
        var from = LocalDays.start(day);
        return database.list(HALF_HOURS, row -> row.getInt(2), from, values(venues), idsFrom(from),
                idsBefore(LocalDays.start(day.plusDays(1))));
    }

    private static UUID[] ids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static UUID[] values(Collection<VenueId> venues) {
        return venues.stream().map(VenueId::value).toArray(UUID[]::new);
    }

    private static UUID idsFrom(Instant checkedInAt) {
        return VisitId.lowestAt(checkedInAt.minus(CheckInRules.ID_TOLERANCE));
    }

    private static UUID idsBefore(Instant checkedInAt) {
        return VisitId.lowestAt(checkedInAt.plus(CheckInRules.ID_TOLERANCE).plusMillis(1));
    }
}
