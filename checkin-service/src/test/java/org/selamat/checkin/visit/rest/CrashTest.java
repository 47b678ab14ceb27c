package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.KafkaPause;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

/**
 * The set check: what was acknowledged is there once, and so is what had to be sent again. {@code -Dcheckin.crash.seeds=5} for
 * more than the one crash of every build.
 */
@ServiceTest
class CrashTest {

    private static final String TOPIC = "selamat.checkin.visit.v2";
    private static final int PHONES = 6;
    private static final int SCANS = 40;

    @Inject
    Rows rows;

    @Test
    void whateverIsKilledEveryCheckInIsThereOnceWithOneEvent() throws Exception {
        for (int seed = 1; seed <= Integer.getInteger("checkin.crash.seeds", 1); seed++) {
            crashWith(new Random(seed));
        }
    }

    private void crashWith(Random random) throws Exception {
        // given
        var cafe = Api.venue("FOOD", null);
        var phones = Executors.newFixedThreadPool(PHONES);
        var ids = new ArrayList<String>();
        try (var away = KafkaPause.begin()) {
            assertThat(away).isNotNull();
            // when
            var work = IntStream.range(0, PHONES).<Callable<List<String>>> mapToObj(i -> () -> checkInUntilAcknowledged(cafe))
                    .map(phones::submit).toList();
            Thread.sleep(random.nextInt(400));
            rows.killServerProcess();
            for (var phone : work) {
                ids.addAll(phone.get());
            }
        } finally {
            phones.shutdownNow();
        }
        // then
        assertThat(rows.count("SELECT count(*) FROM visit WHERE venue_id = ?", cafe.id())).isEqualTo(PHONES * SCANS);
        await().until(() -> eventsAt(cafe).size() >= ids.size());
        assertThat(eventsAt(cafe)).containsExactlyInAnyOrderElementsOf(ids);
    }

    private List<String> checkInUntilAcknowledged(TestVenue cafe) throws InterruptedException {
        var token = Tokens.citizen(UUID.randomUUID());
        var ids = new ArrayList<String>();
        for (int i = 0; i < SCANS; i++) {
            var now = Instant.now();
            var id = Ids.visitAt(now);
            while (Api.checkIn(token, id, cafe.qr(), now).statusCode() != 201) {
                Thread.sleep(50);
            }
            ids.add(id.toString());
        }
        return ids;
    }

    /** The relay publishes at least once, so what counts is one event id a visit. */
    private static List<String> eventsAt(TestVenue cafe) {
        return List.copyOf(Topics.all(TOPIC).stream().filter(e -> e.key().equals(cafe.id().toString()))
                .collect(Collectors.toMap(EventMessage::id, e -> e.data().path("visitId").asText(), (one, again) -> one))
                .values());
    }
}
