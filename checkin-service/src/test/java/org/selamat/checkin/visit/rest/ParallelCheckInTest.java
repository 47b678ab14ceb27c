package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import io.restassured.response.Response;

@ServiceTest
class ParallelCheckInTest {

    @Inject
    Rows rows;

    @Test
    void anImpatientPhoneThatSendsTheSameCheckInManyTimesAtOnceMakesOneRowAndOneEvent() throws Exception {
        // given
        var cafe = Api.venue("FOOD", null);
        var threads = Executors.newFixedThreadPool(8);
        var ids = new ArrayList<UUID>();
        try {
            for (int round = 0; round < 10; round++) {
                var now = Instant.now();
                var id = Ids.visitAt(now);
                var token = Tokens.citizen(UUID.randomUUID());
                ids.add(id);
                // when
                var answers = threads.invokeAll(IntStream.range(0, 8)
                        .<Callable<Response>> mapToObj(i -> () -> Api.checkIn(token, id, cafe.qr(), now)).toList());
                // then
                for (var answer : answers) {
                    assertThat(answer.get().statusCode()).isEqualTo(201);
                    assertThat(answer.get().asString()).isEqualTo(answers.get(0).get().asString());
                }
            }
        } finally {
            threads.shutdown();
        }
        assertThat(rows.count("SELECT count(*) FROM visit WHERE venue_id = ?", cafe.id())).isEqualTo(ids.size());
        var last = ids.get(ids.size() - 1).toString();
        Topics.await("selamat.checkin.visit.v2", e -> e.data().path("visitId").asText().equals(last));
        assertThat(Topics.all("selamat.checkin.visit.v2")).filteredOn(e -> e.key().equals(cafe.id().toString()))
                .extracting(e -> e.data().path("visitId").asText())
                .containsExactlyInAnyOrderElementsOf(ids.stream().map(UUID::toString).toList());
    }
}
