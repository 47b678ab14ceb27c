package org.selamat.checkin.exposure.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.DaySegment;
import org.selamat.checkin.exposure.domain.DayVisits;
import org.selamat.checkin.exposure.domain.DayVisits.Change;
import org.selamat.checkin.exposure.domain.SegmentBuilder;
import org.selamat.checkin.exposure.domain.VenueShare;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * The packed days in memory, newest first, as many as there is room for. They are a copy and nothing more: a day that isn't
 * here is matched from its partition, and so is everybody whose visits of that day changed after it was packed.
 */
@ApplicationScoped
public class Segments {

    private static final Logger LOG = Logger.getLogger(Segments.class);

    /**
     * A check-in whose statement began before the last moment that decides about a day has long committed, or failed, by then.
     */
    private static final Duration CLOSED_AFTER = Duration.ofMinutes(15);

    /** A packed day and what has changed since. */
    record Packed(DaySegment segment, Set<Change> changes) {
    }

    /** @param share whose venues are in it */
    private record Built(DaySegment segment, long fence, VenueShare share) {
    }

    private final DayVisits visits;
    private final PresencesOfDay presences;
    private final SharedVenues shares;
    private final CheckinConfig config;
    private final Clock clock;
    private final Map<LocalDate, Built> built = new ConcurrentHashMap<>();

    Segments(DayVisits visits, PresencesOfDay presences, SharedVenues shares, CheckinConfig config, Clock clock) {
        this.visits = visits;
        this.presences = presences;
        this.shares = shares;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The packed day with this venue, unless it isn't kept, another replica has the venue, or too much has changed since; then
     * it is packed anew soon.
     */
    Optional<Packed> find(LocalDate day, VenueId venue) {
        var closed = Optional.ofNullable(built.get(day)).filter(found -> !day.isAfter(newestClosed()));
        return closed.filter(found -> shares.isOf(found.share(), venue)).flatMap(found -> {
            var changed = visits.changedSince(presences.begin(day), presences.end(day), found.fence(),
                    config.segments().mostChanged());
            if (changed.isEmpty()) {
                built.remove(day, found);
            }
            return changed.map(changes -> new Packed(found.segment(), changes));
        });
    }

    @Scheduled(every = "1m", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void keep() {
        var newest = newestClosed();
        var wanted = newest.minusDays(Math.max(1, config.segments().days()) - 1L).datesUntil(newest.plusDays(1)).toList();
        built.keySet().removeIf(day -> !wanted.contains(day));
        var share = shares.current();
        built.values().removeIf(day -> !day.share().equals(share) || !intact(day.segment()));
        long room = config.segments().mostVisits() - built.values().stream().mapToLong(day -> day.segment().size()).sum();
        for (int i = wanted.size() - 1; i >= 0 && room >= 0; i--) {
            room = built.containsKey(wanted.get(i)) ? room : pack(wanted.get(i), share, room);
        }
        visits.forgetBefore(LocalDays.of(presences.begin(wanted.get(0))));
    }

    private LocalDate newestClosed() {
        var committed = clock.instant().minus(CLOSED_AFTER);
        var yesterday = LocalDays.of(committed).minusDays(1);
        return presences.end(yesterday).isAfter(committed) ? yesterday.minusDays(1) : yesterday;
    }

    private long pack(LocalDate day, VenueShare share, long room) {
        long left = room - share.part(visits.count(day));
        if (left >= 0) {
            built.put(day, build(day, share));
        }
        return left;
    }

    /** The fence comes first: a visit that commits while the day is read counts as changed, whether it was read or not. */
    private Built build(LocalDate day, VenueShare share) {
        long fence = visits.fence();
        var builder = new SegmentBuilder(day);
        visits.forEachPerson(presences.begin(day), presences.end(day),
                own -> presences.of(own).stream().filter(at -> shares.isOf(share, at.venue()))
                        .forEach(at -> builder.add(at.venue(), at.presence())));
        return new Built(builder.build(), fence, share);
    }

    private static boolean intact(DaySegment segment) {
        if (!segment.isIntact()) {
            LOG.errorf("the segment of %s doesn't match its checksum and is packed anew", segment.day());
        }
        return segment.isIntact();
    }

    /** Memory that packed days take. */
    long bytes() {
        return built.values().stream().mapToLong(day -> day.segment().bytes()).sum();
    }

    /** The days that are packed, for tests and operators. */
    public List<LocalDate> days() {
        return built.keySet().stream().sorted().toList();
    }
}
