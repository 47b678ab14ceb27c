package org.selamat.helpdesk.messaging;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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

    @Test
    void aReferralEndsWhenItsTravellerMayBoardAndIsANewCaseWhenItComesUpAgain() {
        // given
        var decision = UUID.randomUUID();
        refer(decision);
        await().untilAsserted(() -> citizen(person).get("/v1/cases").then().body("items", hasSize(1)));
        String first = citizen(person).get("/v1/cases").path("items[0].handle");
        // when
        ended(decision, "DO_NOT_BOARD");
        ended(UUID.randomUUID(), "OK_TO_BOARD");
        ended(decision, "OK_TO_BOARD");
        // then
        await().untilAsserted(() -> read(person, first).then().body("state", equalTo("CLOSED"))
                .body("resolution", equalTo("ANSWERED")).body("timeline.event", hasItems("RESOLVED", "CLOSED")));
        // when
        refer(decision);
        refer(decision);
        // then
        await().untilAsserted(() -> citizen(person).get("/v1/cases").then().body("items", hasSize(2)));
        citizen(person).get("/v1/cases").then().body("items[0].state", equalTo("NEW"));
    }

    private void ended(UUID decision, String now) {
        Topics.sendExample("selamat.status.boarding-referral-ended.v1", Map.of("decisionId", decision, "personId", person,
                "departureAt", departure.toString(), "decision", now));
    }

    private void refer(UUID decision) {
        Topics.sendExample(REFERRED, Map.of("decisionId", decision, "personId", person, "departureAt", departure.toString()));
    }
}
