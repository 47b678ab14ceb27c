package org.selamat.identity.erasure.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.erasure.domain.Erasure;
import org.selamat.identity.erasure.domain.Erasures;

/** Forgets a person whose erasure is due, unless something holds it. */
@ApplicationScoped
class ErasePerson {

    private static final int AT_ONCE = 1000;

    private final Erasures erasures;
    private final ErasureObstacles obstacles;
    private final Forget forget;
    private final Clock clock;

    ErasePerson(Erasures erasures, ErasureObstacles obstacles, Forget forget, Clock clock) {
        this.erasures = erasures;
        this.obstacles = obstacles;
        this.forget = forget;
        this.clock = clock;
    }

    @Transactional
    List<UUID> due() {
        return erasures.due(clock.instant(), AT_ONCE);
    }

    @Transactional
    void erase(UUID id) {
        var now = clock.instant();
        erasures.hold(id).filter(erasure -> erasure.isDue(now)).ifPresent(erasure -> erase(erasure, now));
    }

    private void erase(Erasure erasure, Instant now) {
        var person = forget.held(erasure.person());
        if (obstacles.of(person).isPresent()) {
            erasures.replace(erasure.held(now));
        } else {
            forget.everythingOf(person, now);
            erasures.replace(erasure.done(now));
        }
    }
}
