package org.selamat.vaccine.rest.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.selamat.vaccine.rest.scan.Unreadable.Why;

class PictureMemoryTest {

    private final PictureMemory memory = new PictureMemory(1 << 20, Duration.ZERO);

    @Test
    void there_is_so_much_for_all_together_and_what_is_given_back_is_there_again() throws Unreadable {
        // given
        var share = memory.take(600 << 10);

        // then
        assertWhy(() -> memory.take(600 << 10), Why.BUSY);
        share.close();
        share.close();
        memory.take(1 << 20);
        assertWhy(() -> memory.take(1), Why.BUSY);
    }

    @Test
    void more_than_there_is_at_all_is_never_waited_for() {
        assertWhy(() -> memory.take((1 << 20) + 1), Why.TOO_LARGE);
    }

    @Test
    void who_waits_gets_what_another_gives_back() throws Exception {
        // given
        var patient = new PictureMemory(1 << 20, Duration.ofSeconds(20));
        var held = patient.take(1 << 20);

        // when
        var waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return patient.take(1 << 20);
            } catch (Unreadable refused) {
                throw new IllegalStateException(refused);
            }
        });
        held.close();

        // then
        assertThat(waiting.get(20, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void an_upload_takes_its_length_until_it_is_closed() throws Unreadable {
        // given
        var upload = Upload.received(body(700 << 10), 700 << 10, memory);

        // then
        assertThat(upload.bytes()).hasSize(700 << 10);
        assertWhy(() -> Upload.received(body(700 << 10), 700 << 10, memory), Why.BUSY);
        upload.close();
        Upload.received(body(1), 1, memory).close();
    }

    @Test
    void a_body_that_is_longer_than_it_says_or_may_be_leaves_nothing_taken() throws Unreadable {
        assertWhy(() -> Upload.received(body(11), 10, memory), Why.TOO_LARGE);
        assertWhy(() -> Upload.received(body(1), CodeScanner.MAX_BYTES + 1, memory), Why.TOO_LARGE);
        assertWhy(() -> Upload.received(new Broken(), 10, memory), Why.NOT_A_PICTURE);
        memory.take(1 << 20);
    }

    private static InputStream body(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() {
            throw new IllegalStateException("the line is gone");
        }
    }

    private static void assertWhy(ThrowingCallable call, Why why) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Unreadable.class,
                unreadable -> assertThat(unreadable.why()).isEqualTo(why));
    }
}
