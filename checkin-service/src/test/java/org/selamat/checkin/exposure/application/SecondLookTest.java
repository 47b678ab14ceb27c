package org.selamat.checkin.exposure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Cases;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.MatchingWork;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.testsupport.Daytime;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.checkin.testsupport.StandStill;
import org.selamat.kit.testing.ServiceTest;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Who checks in while a match isn't committed is seen by neither, so what changed is looked at once more, and then no more. */
@ServiceTest
class SecondLookTest {

    @Inject
    SpreadMatching matching;
    @Inject
    Cases cases;
    @Inject
    Rows rows;
    @Inject
    StandStill standStill;

    private final CaseId infection = new CaseId(UUID.randomUUID());
    private final UUID infected = UUID.randomUUID();
    private final Instant now = Daytime.now();
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

    @BeforeEach
    void nobodyElseMatches() {
        standStill.begin();
    }

    @AfterEach
    void goOn() {
        standStill.end();
    }

    @Test
    void aCaseThatWentElsewhereOrMetSomebodyIsLookedAtOnceMore() {
        // given
        var cafe = venue("FOOD", null);
        QuarkusTransaction.requiringNew().run(() -> cases.confirm(new ConfirmedCase(infection, new PersonId(infected),
                new Window(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)))), now));
        match();
        assertThat(looksToCome()).isZero();
        // when: it was somewhere
        checkIn(infected, cafe, now.minus(Duration.ofMinutes(50)));
        match();
        match();
        // then
        assertThat(looksToCome()).isOne();
        // when: somebody else was there, too
        checkIn(UUID.randomUUID(), cafe, now.minus(Duration.ofMinutes(40)));
        match();
        match();
        // then
        assertThat(looksToCome()).isEqualTo(2);
    }

    private void match() {
        QuarkusTransaction.requiringNew().run(() -> matching.match(MatchingWork.whole(infection), tomorrow));
    }

    /** What visits put into the queue is due at once. */
    private long looksToCome() {
        return rows.count("SELECT count(*) FROM matching_work WHERE case_id = ? AND due_at > now() + interval '12 hours'",
                infection.value());
    }
}
