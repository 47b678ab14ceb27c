package org.selamat.kit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.rest.KeyedWrites.Created;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Several transactions that serve the same key, as it falls out. */
@ServiceTest
class KeyedWritesTest {

    @Inject
    KeyedWrites writes;

    @Inject
    IdempotentAnswers answers;

    @Inject
    AnswerCodec codec;

    @Inject
    MovableClock clock;

    private final Claim claim = claim();
    private final KeyedWrite write = new KeyedWrite(claim);
    private final KeyedWrite other = new KeyedWrite(claim());

    @Test
    void anAnsweredKeyIsOpenNoMoreAndKeepsItsAnswer() {
        // given
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(writes.open(List.of(write, other, write))).containsExactlyInAnyOrder(write, other);
            writes.created(Map.of(write, answer("first")));
        });
        // when, then
        QuarkusTransaction.requiringNew().run(() -> assertThat(writes.open(List.of(write, other))).containsExactly(other));
        assertThat(stored()).isEqualTo("{\"text\":\"first\"}");
        assertThat(answers.find(claim).requestHash()).isEqualTo(claim.requestHash());
    }

    @Test
    void ofTwoGroupsWithAKeyInCommonTheSecondKeepsNothing() {
        // given: both saw it open
        var seen = new CountDownLatch(2);
        var others = List.of(new KeyedWrite(claim()), new KeyedWrite(claim()));
        // when
        var outcomes = others.stream().map(mine -> CompletableFuture.supplyAsync(() -> {
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    assertThat(writes.open(List.of(write, mine))).hasSize(2);
                    seen.countDown();
                    seen.await();
                    writes.created(Map.of(write, answer(mine.claim().id().toString()), mine, answer("mine")));
                    return true;
                });
            } catch (KeyTakenException taken) {
                return false;
            }
        })).toList().stream().map(CompletableFuture::join).toList();
        // then
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        var winner = others.get(outcomes.indexOf(true));
        assertThat(stored()).contains(winner.claim().id().toString());
        assertThat(open(others.get(0), others.get(1), write)).containsExactly(others.get(outcomes.indexOf(false)));
    }

    @Test
    void whoIsBeingServedByItselfIsWaitedFor() {
        // given: the long way holds the claim
        var claimed = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var longWay = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            assertThat(answers.claim(claim)).isTrue();
            claimed.countDown();
            join(end);
            answers.store(claim, codec.sealCreated(claim, "/v1/notes/1", "{\"text\":\"long\"}".getBytes(UTF_8)));
        }));
        join(claimed);
        // when
        var group = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            assertThat(writes.open(List.of(write))).containsExactly(write);
            end.countDown();
            writes.created(Map.of(write, answer("short")));
        }));
        // then
        assertThatThrownBy(group::join).hasCauseInstanceOf(KeyTakenException.class);
        longWay.join();
        assertThat(stored()).isEqualTo("{\"text\":\"long\"}");
    }

    @Test
    void whoGaveUpIsNotInTheWay() {
        // given
        var claimed = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var longWay = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            answers.claim(claim);
            claimed.countDown();
            join(end);
            throw new IllegalStateException("gave up");
        }));
        join(claimed);
        // when
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(writes.open(List.of(write))).containsExactly(write);
            end.countDown();
            writes.created(Map.of(write, answer("short")));
        });
        // then
        assertThatThrownBy(longWay::join).hasMessageContaining("gave up");
        assertThat(stored()).isEqualTo("{\"text\":\"short\"}");
    }

    @Test
    void aKeyIsFreeAgainWhenItsAnswerIsForgotten() {
        // given
        QuarkusTransaction.requiringNew().run(() -> writes.created(Map.of(write, answer("yesterday"))));
        // when
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        // then
        assertThat(open(write)).as("left to who asks alone").isEmpty();
        answers.forget();
        assertThat(open(write)).containsExactly(write);
        QuarkusTransaction.requiringNew().run(() -> writes.created(Map.of(write, answer("today"))));
        assertThat(stored()).isEqualTo("{\"text\":\"today\"}");
    }

    private Set<KeyedWrite> open(KeyedWrite... these) {
        return QuarkusTransaction.requiringNew().call(() -> writes.open(List.of(these)));
    }

    private String stored() {
        return codec.open(claim, answers.find(claim).answer()).getEntity().toString();
    }

    private static Created answer(String text) {
        return new Created("/v1/notes/1", ("{\"text\":\"" + text + "\"}").getBytes(UTF_8));
    }

    private static Claim claim() {
        return Claim.of("issuer|me", "POST /v1/notes", UUID.randomUUID().toString(), new byte[] { 1, 2, 3 });
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
