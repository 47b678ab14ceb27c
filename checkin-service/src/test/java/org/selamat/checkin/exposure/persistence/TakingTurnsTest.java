package org.selamat.checkin.exposure.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Exposures;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.exposure.domain.MatchingWork;
import org.selamat.checkin.exposure.domain.TouchedVenues;
import org.selamat.checkin.exposure.domain.VenueShare;
import org.selamat.checkin.testsupport.StandStill;
import org.selamat.kit.testing.ServiceTest;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Replicas that take the same work at once don't wait for each other; what waits in a circle, the database ends. */
@ServiceTest
class TakingTurnsTest {

    private static final long AT_ONCE_SECONDS = 20;

    @Inject
    TouchedVenues touched;

    @Inject
    Exposures exposures;

    @Inject
    MatchingQueue queue;

    @Inject
    StandStill standStill;

    @BeforeEach
    void nobodyElseTakesAnything() {
        standStill.begin();
    }

    @AfterEach
    void goOn() {
        standStill.end();
    }

    @Test
    void aVenueThatChangesAgainIsTakenWhileAnotherIsStillAtIt() throws Exception {
        var venue = new VenueId(UUID.randomUUID());
        isTakenTwice(() -> exposures.touched(List.of(venue)), touched::take, venue);
    }

    @Test
    void aCaseThatIsPutAgainIsTakenWhileAnotherIsStillAtIt() throws Exception {
        var work = MatchingWork.whole(new CaseId(UUID.randomUUID()));
        isTakenTwice(() -> queue.put(work, Instant.now().minusSeconds(1)), this::takeCase, work);
    }

    private static <T> void isTakenTwice(Runnable put, Supplier<Optional<T>> take, T expected) throws Exception {
        // given
        put.run();
        QuarkusTransaction.begin();
        try {
            assertThat(all(take)).containsOnlyOnce(expected);
            // when
            var other = CompletableFuture.supplyAsync(() -> {
                put.run();
                return QuarkusTransaction.requiringNew().call(() -> all(take));
            });
            // then
            assertThat(other.get(AT_ONCE_SECONDS, TimeUnit.SECONDS)).containsOnlyOnce(expected);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(QuarkusTransaction.requiringNew().call(() -> all(take))).as("back, since it wasn't finished")
                .containsOnlyOnce(expected);
        assertThat(QuarkusTransaction.requiringNew().call(() -> all(take))).doesNotContain(expected);
    }

    /** What other tests left may become due meanwhile, and is taken with it. */
    private static <T> List<T> all(Supplier<Optional<T>> take) {
        return Stream.generate(take).takeWhile(Optional::isPresent).map(Optional::get).toList();
    }

    private Optional<MatchingWork> takeCase() {
        var now = Instant.now();
        return queue.take(VenueShare.ALL, now, now);
    }
}
