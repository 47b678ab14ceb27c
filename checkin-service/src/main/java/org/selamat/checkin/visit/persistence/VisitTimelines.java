package org.selamat.checkin.visit.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.Present;
import org.selamat.checkin.visit.domain.Timelines;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

/**
 * Visits along a person or a venue. Every query also bounds the id, which follows the time of the visit within
 * {@link CheckInRules#ID_TOLERANCE}, so that PostgreSQL looks at the days concerned and no others.
 */
@ApplicationScoped
class VisitTimelines implements Timelines {

    private static final String SELECT = """
            SELECT v.id, v.person_id, v.venue_id, v.checked_in_at, v.received_at, v.checked_out_at, v.proof, v.recorded_by
            """;

    private static final String LATEST = SELECT + Sightings.JOIN + """
            WHERE v.checked_in_at <= ? ORDER BY v.checked_in_at DESC, v.id DESC LIMIT ?""";

    private static final String OF_PERSONS = SELECT + Sightings.JOIN + """
            WHERE v.checked_in_at >= ? AND v.checked_in_at < ?""";

    /** Somebody may be found once on each day. */
    private static final String POSSIBLY_AT = """
            SELECT DISTINCT person_id, (uuid_extract_timestamp(id) AT TIME ZONE 'Asia/Kuala_Lumpur')::date AS key_day FROM visit
            WHERE venue_id = ? AND checked_in_at > ? AND checked_in_at < ? AND id >= ? AND id < ?
            AND COALESCE(checked_out_at, checked_in_at + make_interval(secs => ?)) > ? LIMIT ?""";

    private static final String AT = SELECT
            + """
                    FROM visit v WHERE v.venue_id = ANY (?) AND v.checked_in_at > ? AND v.checked_in_at <= ? AND v.id >= ? AND v.id < ?""";

    private static final String HALF_HOURS = """
            SELECT h.bucket, COALESCE(c.visits, 0) FROM generate_series(0, 47) AS h(bucket) LEFT JOIN (
                SELECT floor(extract(epoch FROM checked_in_at - ?::timestamptz) / 1800)::int AS bucket, count(*) AS visits FROM visit
                WHERE venue_id = ANY (?) AND id >= ? AND id < ? GROUP BY 1) c ON c.bucket = h.bucket
            ORDER BY h.bucket""";

    private final Database database;
    private final Merges merges;
    private final VisitRows rows;

    VisitTimelines(Database database, Merges merges, VisitRows rows) {
        this.database = database;
        this.merges = merges;
        this.rows = rows;
    }

    @Override
    public List<Visit> latest(PersonId person, Instant upTo, int limit) {
        var same = SamePersons.among(List.of(person), merges);
        var sightings = Sightings.of(same.of(person), Instant.EPOCH, upTo, rows.seals());
        return database.list(LATEST, rows::read, sightings.and(upTo, limit)).stream()
                .map(visit -> visit.under(person)).toList();
    }

    @Override
    public List<Visit> of(Collection<PersonId> persons, Instant from, Instant until) {
        var same = SamePersons.among(persons, merges);
        var all = persons.stream().flatMap(person -> same.of(person).stream()).distinct().toList();
        var visits = database.list(OF_PERSONS, rows::read,
                Sightings.of(all, from, until, rows.seals()).and(from, until));
        return visits.stream().flatMap(visit -> same.of(visit.person()).stream().filter(persons::contains).map(visit::under))
                .toList();
    }

    @Override
    public Set<PersonId> possiblyAt(VenueId venue, Instant from, Instant until, StayBound stay, int limit) {
        var earliest = from.minus(stay.longest());
        var days = ChronoUnit.DAYS.between(LocalDays.of(earliest.minus(CheckInRules.ID_TOLERANCE)),
                LocalDays.of(until.plus(CheckInRules.ID_TOLERANCE))) + 1;
        return database.list(POSSIBLY_AT, rows::personOfDay, venue.value(), earliest, until, idsFrom(earliest),
                idsBefore(until), (double) stay.assumed().toSeconds(), from, days * limit).stream().distinct().limit(limit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Map<VenueId, Integer> countPresent(Collection<VenueId> venues, Instant now, StayBound stay) {
        var soon = now.plus(CheckInRules.SKEW);
        var earliest = now.minus(stay.assumed());
        var here = database.list(AT, rows::read, values(venues), earliest, soon, idsFrom(earliest), idsBefore(soon));
        var persons = here.stream().map(Visit::person).collect(Collectors.toSet());
        var same = SamePersons.among(persons, merges);
        return Present.among(here, of(persons, now.minus(stay.longest()), soon.plusMillis(1)), same, now);
    }

    @Override
    public List<Integer> countHalfHours(Collection<VenueId> venues, LocalDate day) {
        var from = LocalDays.start(day);
        return database.list(HALF_HOURS, row -> row.getInt(2), from, values(venues), idsFrom(from),
                idsBefore(LocalDays.start(day.plusDays(1))));
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
