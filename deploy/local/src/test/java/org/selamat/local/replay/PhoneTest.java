package org.selamat.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.local.client.Wait;

class PhoneTest {

    @TempDir
    Path data;

    private final Account account = new Account();
    private FakeGateway gateway;
    private Phone phone;
    private Thread running;

    @BeforeEach
    void logIn() throws IOException {
        gateway = new FakeGateway();
        phone = new Phone(gateway.citizen(data), List.of("a code"), new Paths(gateway.api(), 1, List.of()), account);
    }

    @AfterEach
    void switchOff() {
        running.interrupt();
        gateway.close();
    }

    @Test
    void comes_back_no_earlier_than_it_was_told_and_with_the_same_visit() {
        // given
        gateway.answers(503, Map.of("Retry-After", "1"));
        // when
        scan(1);
        // then
        assertThat(account.acknowledged()).hasSize(1);
        assertThat(account.delays()).isEqualTo(1);
        assertThat(gateway.attempts()).extracting(FakeGateway.Attempt::visits).hasSize(2).containsOnly(
                List.copyOf(account.acknowledged()));
        assertThat(gateway.attempts().get(1).nanoTime() - gateway.attempts().get(0).nanoTime())
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
    }

    @ParameterizedTest
    @ValueSource(ints = { 409, 422 })
    void a_scan_that_is_refused_for_good_is_sent_once_more_to_hear_why(int status) {
        // given
        gateway.answers(status, Map.of());
        gateway.answersUpload("REFUSED");
        // when
        scan(1);
        scan(1);
        // then
        assertThat(account.refusals()).isEqualTo(1);
        assertThat(account.acknowledged()).hasSize(1);
        assertThat(gateway.attempts()).hasSize(3);
    }

    @Test
    void what_is_refused_in_an_upload_is_counted_and_what_is_to_be_tried_again_is() {
        // given
        gateway.answersUpload("RETRY");
        gateway.answersUpload("REFUSED");
        // when
        scan(3);
        // then
        assertThat(account.refusals()).isEqualTo(3);
        assertThat(gateway.attempts()).extracting(attempt -> attempt.visits().size()).containsExactly(3, 3);
    }

    /** Scans at one moment, and waits until none of them waits any longer. */
    private void scan(int times) {
        int before = account.settled();
        long now = System.nanoTime();
        for (int i = 0; i < times; i++) {
            phone.scanAt(now);
        }
        if (running == null) {
            running = new Thread(phone, "phone");
            running.start();
        }
        Wait.atMost(Duration.ofSeconds(10)).until("the phone's queue to be empty",
                () -> account.settled() == before + times ? Optional.of(true) : Optional.empty());
    }
}
