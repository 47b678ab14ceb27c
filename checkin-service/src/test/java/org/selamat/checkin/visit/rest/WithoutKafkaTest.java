package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.KafkaPause;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

@ServiceTest
class WithoutKafkaTest {

    private static final String TOPIC = "selamat.checkin.visit.v2";

    @Test
    void peopleCheckInWhileKafkaIsAwayAndEveryEventFollowsWhenItIsBack() {
        // given
        var cafe = Api.venue("FOOD", null);
        var ids = new ArrayList<String>();
        // when
        try (var away = KafkaPause.begin()) {
            for (int i = 0; i < 20; i++) {
                var person = UUID.randomUUID();
                ids.add(Api.checkIn(person, cafe, Instant.now()).toString());
                Api.history(Tokens.citizen(person)).then().statusCode(200).body("items", hasSize(1));
            }
            assertThat(away).isNotNull();
        }
        // then
        Topics.await(TOPIC, e -> e.data().path("visitId").asText().equals(ids.get(19)));
        // the relay publishes at least once, so what counts is one event id a visit
        var events = Topics.all(TOPIC).stream().filter(e -> e.key().equals(cafe.id().toString()))
                .collect(Collectors.toMap(EventMessage::id, e -> e.data().path("visitId").asText(), (one, again) -> one));
        assertThat(events.values()).containsExactlyInAnyOrderElementsOf(ids);
    }
}
