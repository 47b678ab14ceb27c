package org.selamat.helpdesk.messaging;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.selamat.helpdesk.testsupport.Helpdesk.approve;
import static org.selamat.helpdesk.testsupport.Helpdesk.citizen;
import static org.selamat.helpdesk.testsupport.Helpdesk.contest;
import static org.selamat.helpdesk.testsupport.Helpdesk.opened;
import static org.selamat.helpdesk.testsupport.Helpdesk.proposed;
import static org.selamat.helpdesk.testsupport.Helpdesk.read;
import static org.selamat.helpdesk.testsupport.Helpdesk.take;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

@ServiceTest
class BoardingReferralTest {

    private static final String REFERRED = "selamat.status.boarding-referred.v1";

    private final UUID person = UUID.randomUUID();
    private final Instant departure = Instant.now().plus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void aReferralOpensOneUrgentCasePerDecision() {
        // given
        var decision = UUID.randomUUID();
        // when
        refer(decision);
        refer(decision);
        refer(UUID.randomUUID());
        // then
        await().untilAsserted(() -> citizen(person).get("/v1/cases").then().body("items", hasSize(2)));
        citizen(person).get("/v1/cases").then().body("items.priority", contains("P0", "P0")).body("items.kind.unique()",
                contains("BOARDING_REFERRAL"));
    }

    @Test
    void aReferralEndsWithTheContestOfTheSameFlight() {
        // given
        refer(UUID.randomUUID());
        await().untilAsserted(() -> citizen(person).get("/v1/cases").then().body("items", hasSize(1)));
        String referral = citizen(person).get("/v1/cases").path("items[0].handle");
        var batch = UUID.randomUUID();
        var contest = opened(person, contest(UUID.randomUUID(), departure));
        take(contest);
        var correction = proposed(contest, batch);
        approve(correction).then().statusCode(200);
        // when
        Topics.sendExample("selamat.status.correction-applied.v1",
                Map.of("correctionId", correction, "target", Map.of("kind", "STATUS_BATCH", "id", batch)));
        Topics.sendExample("selamat.status.batch-converged.v1", Map.of("batchId", batch, "correctionId", correction));
        // then
        await().untilAsserted(() -> read(person, contest).then().body("state", equalTo("CLOSED")));
        read(person, referral).then().body("state", equalTo("CLOSED")).body("resolution", equalTo("CORRECTED"));
    }

    private void refer(UUID decision) {
        Topics.sendExample(REFERRED, Map.of("decisionId", decision, "personId", person, "departureAt", departure.toString()));
    }
}
