package org.selamat.status.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.testsupport.Facts;
import org.selamat.status.webhook.domain.Delivery.State;

/** Where corrections may go, and how long they are tried. */
class WebhookUrlTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final RetryPlan PLAN = new RetryPlan(Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofHours(24));

    @ParameterizedTest
    @ValueSource(strings = { "http://hooks.example.org/x", "https://127.0.0.1/x", "https://localhost/x", "https://10.0.0.7/x",
            "https://[::1]/x", "https://user:secret@hooks.example.org/x", "https://hooks.example.org/x#part",
            "ftp://hooks.example.org",
            "https:///x", "no url", "http://127.0.0.1:8830/x" })
    void nothingIsSentInsideOrInTheClear(String url) {
        assertThat(WebhookUrl.parse(url, false)).isEmpty();
    }

    @Test
    void aNamedPublicHostIsFineAndLocallyThisMachineToo() {
        assertThat(WebhookUrl.parse("https://hooks.example.org:8443/selamat?v=1", false)).isPresent();
        assertThat(WebhookUrl.parse("http://127.0.0.1:8830/hook", true)).isPresent();
        assertThat(WebhookUrl.parse("http://hooks.example.org/hook", true)).as("the allowance is for this machine only")
                .isEmpty();
    }

    @Test
    void pausesGrowUntilItIsGivenUpAfterADay() {
        // given
        Delivery delivery = Delivery.queued(Facts.id().value(), "airline-mh", Facts.AISYAH,
                new Correction(Facts.id().value(), "MH370", NOW,
                        BoardingDecision.OK_TO_BOARD, BoardingDecision.REFER, NOW),
                new PushReason(Optional.empty(), 1), NOW);
        Instant now = NOW;
        int attempts = 0;
        // when
        while (delivery.state() == State.PENDING) {
            delivery = delivery.leased(now, Duration.ofSeconds(30)).failed(Optional.of(503), now, PLAN);
            now = delivery.nextAttemptAt();
            attempts++;
        }
        // then
        assertThat(delivery.state()).isEqualTo(State.GIVEN_UP);
        assertThat(attempts).isBetween(30, 40);
        assertThat(PLAN.pauseAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(PLAN.pauseAfter(5)).isEqualTo(Duration.ofSeconds(16));
        assertThat(PLAN.pauseAfter(60)).isEqualTo(Duration.ofHours(1));
    }
}
