package org.selamat.status.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.testsupport.Api;

/** Two ids become one person and two again, and a past is shown to whom it may be shown. */
@ServiceTest
class MergeJourneyTest {

    private final UUID survivor = UUID.randomUUID();
    private final UUID merged = UUID.randomUUID();
    private final UUID merge = UUID.randomUUID();

    @Test
    void aMergedContactHasTheRightStatusUnderBothIdsAndParts() { // SORMAS #8086, #4436
        // given
        UUID evidence = Api.decide("omar", merged, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(1)));
        Api.decide("omar", survivor, "CASE_SUSPECTED", Instant.now().minus(Duration.ofHours(2)));
        // when
        tell("merged");
        // then
        Api.awaitLabel(survivor, "CONFIRMED");
        Api.statusOf(survivor).body("why.evidence.id", contains(evidence.toString()));
        Api.statusOf(merged).body("label", equalTo("CONFIRMED"));
        assertThat(cases()).as("one infection is one case").isEqualTo(1);
        // when
        Api.decide("omar", survivor, "RECOVERED", Instant.now().minus(Duration.ofMinutes(1)));
        Api.statusOf(merged).body("label", equalTo("SUSPECTED"));
        tell("unmerged");
        // then
        Api.awaitLabel(merged, "CONFIRMED");
        Api.awaitLabel(survivor, "SUSPECTED");
    }

    @Test
    void aPersonSeesTheirWholePastAndOthersSeeItSealed() {
        // given
        UUID report = UUID.fromString(Api.write(Api.citizen(survivor))
                .body(Map.of("test", "RTK", "result", "POSITIVE", "confirmation", "positif", "sampledAt",
                        Instant.now().minusSeconds(60)))
                .post("/v1/me/self-reports").then().statusCode(201).extract().path("reportId"));
        Api.citizen(survivor).get("/v1/me/status/alternatives").then().statusCode(200)
                .body("items.kind", hasItem("NEGATIVE_LAB_PCR")).body("items.evidenceId", hasItem(report.toString()));
        // when
        Api.citizen(survivor).delete("/v1/me/self-reports/" + report).then().statusCode(204);
        // then
        Api.citizen(survivor).get("/v1/me/status/history").then().statusCode(200).body("items", hasSize(2))
                .body("items.label", contains("LOW_RISK", "SUSPECTED")).body("items.withdrawn", contains(false, true));
        Api.officer("omar").get("/staff/v1/persons/" + survivor + "/status/history").then().statusCode(200)
                .body("items", empty());
        Topics.await("selamat.audit.access.v1", event -> event.key().equals(survivor.toString())
                && event.data().path("resource").asText().equals("status.history"));
    }

    private void tell(String what) {
        Topics.sendExample("selamat.identity.person-" + what + ".v1",
                Map.of("mergeId", merge, "personId", survivor, "mergedPersonId", merged));
    }

    private long cases() {
        return Topics.all("selamat.status.evidence.v1").stream()
                .filter(event -> event.type().equals("selamat.status.case-confirmed.v1"))
                .filter(event -> event.key().equals(survivor.toString()) || event.key().equals(merged.toString())).count();
    }
}
