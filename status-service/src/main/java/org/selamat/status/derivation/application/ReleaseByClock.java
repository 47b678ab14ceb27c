package org.selamat.status.derivation.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.person.domain.PersonId;

/** Time passing changes statuses too: periods end, policies take over. Nobody has to do anything for that. */
@ApplicationScoped
public class ReleaseByClock {

    /** When it is tried again with those about whom something can't be folded; until then they keep nobody waiting. */
    private static final Duration LATER = Duration.ofHours(1);

    private final Statuses statuses;
    private final LetTimePass time;
    private final Clock clock;

    ReleaseByClock(Statuses statuses, LetTimePass time, Clock clock) {
        this.statuses = statuses;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Derives those whose time has come.
     *
     * @param limit persons in one transaction
     * @return how many there were; the caller goes on while it is the limit
     */
    @Transactional
    public int next(int limit) {
        List<PersonId> due = statuses.dueAt(clock.instant(), limit);
        Optional<Instant> later = Optional.of(clock.instant().plus(LATER));
        statuses.revisit(time.of(due).stream().collect(Collectors.toMap(Function.identity(), person -> later)));
        return due.size();
    }
}
