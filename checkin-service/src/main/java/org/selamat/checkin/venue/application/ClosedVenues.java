package org.selamat.checkin.venue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Venues;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Which venues are closed, in memory, so that a check-in asks nobody. What another replica closed is known here within
 * seconds; a scan that comes in between is as good as one from just before.
 */
@ApplicationScoped
public class ClosedVenues {

    /** These close at that moment, or did. */
    record Closing(List<VenueId> venues, Instant at) {
    }

    /** No transaction commits later than that after the moment it wrote down. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final Venues venues;
    private final Clock clock;
    private final Map<VenueId, Instant> closed = new ConcurrentHashMap<>();
    private volatile Instant heard = Instant.EPOCH;

    ClosedVenues(Venues venues, Clock clock) {
        this.venues = venues;
        this.clock = clock;
    }

    boolean isClosed(VenueId venue, Instant at) {
        var since = closed.get(venue);
        return since != null && at.isAfter(since);
    }

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) Closing closing) {
        closing.venues().forEach(venue -> closed.put(venue, closing.at()));
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void hear() {
        var now = clock.instant();
        closed.putAll(venues.closedSince(heard.minus(OVERLAP)));
        heard = now;
    }
}
