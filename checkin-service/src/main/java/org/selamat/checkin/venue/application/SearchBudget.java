package org.selamat.checkin.venue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.PersonId;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** How often one person may search in an hour, a replica. */
@ApplicationScoped
class SearchBudget {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PERSONS = 100_000;

    private record Spent(Instant since, int searches) {
    }

    private final Clock clock;
    private final int most;
    private final Cache<PersonId, Spent> spent = Caffeine.newBuilder().maximumSize(PERSONS).build();

    SearchBudget(Clock clock, CheckinConfig config) {
        this.clock = clock;
        this.most = config.searchesPerHour();
    }

    /** Takes one search; or says how many seconds to wait for the next. */
    OptionalLong take(PersonId person) {
        var now = clock.instant();
        var after = spent.asMap().merge(person, new Spent(now, 1), (before, one) -> next(before, now));
        return after.searches() > most
                ? OptionalLong.of(Math.max(1, Duration.between(now, after.since().plus(HOUR)).toSeconds()))
                : OptionalLong.empty();
    }

    private Spent next(Spent before, Instant now) {
        return now.isBefore(before.since().plus(HOUR)) ? new Spent(before.since(), Math.min(most, before.searches()) + 1)
                : new Spent(now, 1);
    }
}
