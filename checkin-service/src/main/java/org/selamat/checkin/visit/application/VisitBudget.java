package org.selamat.checkin.visit.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.Visit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * How many new visits of one person one account may have recorded on a local day, a replica. Whoever scans somebody's badge has
 * a budget of their own with them, so that nobody can use up another one's. It counts what was recorded: a retry costs nothing,
 * and what is inside at once may go beyond.
 */
@Singleton
class VisitBudget {

    /** Who comes often stays, when there are more. */
    private static final int ACCOUNTS = 100_000;

    private record Account(PersonId recorder, PersonId visitor) {

        static Account of(Visit visit) {
            return new Account(visit.recordedBy().orElse(visit.person()), visit.person());
        }
    }

    private record Spent(LocalDate day, int visits) {
    }

    private final int most;
    private final Cache<Account, Spent> spent = Caffeine.newBuilder().maximumSize(ACCOUNTS).build();

    VisitBudget(CheckinConfig config) {
        this.most = config.mostVisitsPerDay();
    }

    /** How long to wait until such a visit may be recorded; empty when it may be now. */
    Optional<Duration> wait(Visit visit) {
        var account = spent.getIfPresent(Account.of(visit));
        if (account == null || account.visits() < most) {
            return Optional.empty();
        }
        var tomorrow = LocalDays.start(account.day().plusDays(1));
        return visit.receivedAt().isBefore(tomorrow) ? Optional.of(untilNext(visit.receivedAt(), tomorrow)) : Optional.empty();
    }

    /** At least a second, whole ones. */
    private static Duration untilNext(Instant now, Instant tomorrow) {
        return Duration.ofSeconds(Duration.between(now, tomorrow).toSeconds() + 1);
    }

    /** A visit that has just been recorded. */
    void count(Visit visit) {
        var day = LocalDays.of(visit.receivedAt());
        spent.asMap().merge(Account.of(visit), new Spent(day, 1),
                (before, one) -> before.day().equals(day) ? new Spent(day, before.visits() + 1) : one);
    }
}
