package org.selamat.checkin.exposure.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.checkOut;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.exposure.application.MatchingReplica;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Cases;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.MatchingQueue;
import org.selamat.checkin.exposure.domain.MatchingWork;
import org.selamat.checkin.exposure.domain.VenueShare;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Daytime;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.checkin.testsupport.StandStill;
import org.selamat.kit.testing.ServiceTest;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A visit is deleted while a match that replaces what was told hasn't committed. */
@ServiceTest
class DeletionWhileMatchingTest {

    private static final long AT_ONCE_SECONDS = 20;

    @Inject
    MatchingReplica.Parts parts;
    @Inject
    Cases cases;
    @Inject
    MatchingQueue queue;
    @Inject
    Rows rows;
    @Inject
    StandStill standStill;

    private final CaseId infection = new CaseId(UUID.randomUUID());
    private final UUID infected = UUID.randomUUID();
    private final UUID visitor = UUID.randomUUID();
    private final Instant now = Daytime.now();
    private MatchingReplica replica;

    @BeforeEach
    void nobodyElseMatches() {
        standStill.begin();
        replica = new MatchingReplica(parts, () -> VenueShare.ALL);
    }

    @AfterEach
    void goOn() {
        standStill.end();
    }

    @Test
    void whatTakesThePlaceOfAnExposureStandsAsWell() throws Exception {
        // given
        var cafe = venue("FOOD", null);
        checkIn(infected, cafe, minutesAgo(60));
        var visit = checkIn(visitor, cafe, minutesAgo(40));
        confirm();
        replica.matchWhatIsDue();
        assertThat(minutes()).isEqualTo(70);
        checkOut(visitor, visit, minutesAgo(20)).then().statusCode(200);
        // when
        QuarkusTransaction.begin();
        do { // what other tests left behind may come first
            assertThat(replica.matchOne()).isTrue();
        } while (minutes() != 20);
        var deletion = CompletableFuture.supplyAsync(() -> Api.deleteVisit(visitor, visit));
        await().until(() -> deletion.isDone() || rows.count("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);
        QuarkusTransaction.commit();
        deletion.get(AT_ONCE_SECONDS, TimeUnit.SECONDS).then().statusCode(204);
        replica.matchWhatIsDue();
        // then
        assertThat(minutes()).isEqualTo(20);
    }

    private void confirm() {
        QuarkusTransaction.requiringNew().run(() -> {
            cases.confirm(new ConfirmedCase(infection, new PersonId(infected),
                    new Window(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)))), now);
            queue.put(MatchingWork.whole(infection), now.minusSeconds(1));
        });
    }

    /** Of the exposure that stands; 0 without one. */
    private long minutes() {
        return rows.count("SELECT COALESCE(sum(minutes), 0) FROM exposure WHERE withdrawn_at IS NULL AND case_id IN "
                + rows.everyNameOf(infection.value()));
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
