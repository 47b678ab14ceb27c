package org.selamat.helpdesk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.selamat.helpdesk.testsupport.Helpdesk.approve;
import static org.selamat.helpdesk.testsupport.Helpdesk.contest;
import static org.selamat.helpdesk.testsupport.Helpdesk.opened;
import static org.selamat.helpdesk.testsupport.Helpdesk.proposed;
import static org.selamat.helpdesk.testsupport.Helpdesk.read;
import static org.selamat.helpdesk.testsupport.Helpdesk.take;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.KafkaPause;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

@ServiceTest
class WithoutKafkaTest {

    private final UUID person = UUID.randomUUID();

    @Test
    void aCaseIsWorkedOnWhileKafkaIsAwayAndItsCorrectionLeavesWhenItIsBack() {
        // given
        String correction;
        // when
        try (var away = KafkaPause.begin()) {
            var handle = opened(person, contest(5));
            take(handle);
            correction = proposed(handle, UUID.randomUUID());
            approve(correction).then().statusCode(200);
            read(person, handle).then().body("state", equalTo("CORRECTION_APPROVED"));
            assertThat(away).isNotNull();
        }
        // then
        var told = Topics.await("selamat.helpdesk.correction.v1",
                e -> e.data().path("correctionId").asText().equals(correction));
        assertThat(told.key()).isEqualTo(person.toString());
    }
}
