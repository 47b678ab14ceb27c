package org.selamat.local.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.local.client.Answer;
import org.selamat.local.client.PhoneClock;

class PhoneQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final String CLOCK_OFF = """
            {"type":"urn:problem:checkin:clock-off","status":422,"serverTime":"%s","clock":"AHEAD","offBy":"PT48H"}""";

    private final Account account = new Account();

    @ParameterizedTest
    @ValueSource(longs = { 2, -2 })
    void a_phone_whose_clock_is_off_by_days_loses_nothing_and_tells_the_right_times(long days) {
        // given
        var clock = new PhoneClock(Clock.fixed(NOW.plus(Duration.ofDays(days)), ZoneOffset.UTC));
        var queue = new PhoneQueue(clock, account);
        queue.scan("first", 0);
        queue.scan("second", 0);
        var before = queue.oldest(50);

        // when
        boolean gone = queue.settle(before, answer(422, CLOCK_OFF.formatted(NOW)));

        // then
        assertThat(gone).isFalse();
        var corrected = queue.oldest(50);
        assertThat(corrected.sentAt()).isEqualTo(NOW);
        assertThat(corrected.told()).extracting(PhoneQueue.Scan::code).containsExactly("first", "second");
        assertThat(corrected.told()).allSatisfy(scan -> {
            assertThat(scan.at()).isEqualTo(NOW);
            assertThat(scan.id().version()).isEqualTo(7);
            assertThat(scan.id().getMostSignificantBits() >>> 16).as("time of the id").isEqualTo(NOW.toEpochMilli());
        });
        assertThat(corrected.told().get(0).id()).isNotEqualTo(corrected.told().get(1).id());
        assertThat(new String(corrected.body(), UTF_8)).contains("\"sentAt\":\"" + NOW + "\"");
    }

    @Test
    void what_is_acknowledged_or_refused_leaves_and_the_rest_stays_as_it_is() {
        // given
        var queue = new PhoneQueue(new PhoneClock(Clock.fixed(NOW, ZoneOffset.UTC)), account);
        queue.scan("recorded", 0);
        queue.scan("refused", 0);
        queue.scan("not now", 0);
        var upload = queue.oldest(50);

        // when
        boolean all = queue.settle(upload,
                answer(200, "{\"results\":[{\"status\":\"RECORDED\"},{\"status\":\"REFUSED\"},{\"status\":\"RETRY\"}]}"));

        // then
        assertThat(all).isFalse();
        assertThat(queue.oldest(50).kept()).containsExactly(upload.kept().get(2));
        assertThat(account.acknowledged()).containsExactly(upload.kept().get(0).id());
        assertThat(account.refusals()).isEqualTo(1);
    }

    @Test
    void any_other_refusal_of_the_whole_leaves_the_queue_alone() {
        // given
        var queue = new PhoneQueue(new PhoneClock(Clock.fixed(NOW, ZoneOffset.UTC)), account);
        queue.scan("kept", 0);
        var upload = queue.oldest(50);

        // when
        boolean all = queue.settle(upload, answer(503, "{\"type\":\"urn:problem:checkin:busy\"}"));

        // then
        assertThat(all).isFalse();
        assertThat(queue.oldest(50)).isEqualTo(upload);
    }

    private static Answer answer(int status, String body) {
        return new Answer("POST /v1/me/visits/uploads", status, HttpHeaders.of(Map.of(), (name, value) -> true),
                body.getBytes(UTF_8), Duration.ZERO);
    }
}
