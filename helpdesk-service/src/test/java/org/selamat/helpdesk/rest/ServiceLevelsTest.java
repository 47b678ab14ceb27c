package org.selamat.helpdesk.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.selamat.helpdesk.testsupport.Helpdesk.agent;
import static org.selamat.helpdesk.testsupport.Helpdesk.contest;
import static org.selamat.helpdesk.testsupport.Helpdesk.opened;
import static org.selamat.helpdesk.testsupport.Helpdesk.take;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class ServiceLevelsTest {

    @Test
    void anybodySeesHowLongCasesTakeAndNothingOfTheCases() {
        // given
        var handle = opened(UUID.randomUUID(), contest(5));
        take(handle);
        agent().body(Map.of("reason", "CLEARED_TO_BOARD")).post("/staff/v1/cases/{h}/resolution", handle).then()
                .statusCode(200);
        // then
        given().get("/public/v1/service-levels").then().statusCode(200)
                .body("queues.queue", contains("BOARDING", "TRAVEL", "LIBERTY", "RECORD", "ACCOUNT", "QUESTION"))
                .body("queues[0].resolved", greaterThanOrEqualTo(1)).body("queues[0].median", containsString("PT"))
                .body(not(containsString("SLM-")));
    }
}
