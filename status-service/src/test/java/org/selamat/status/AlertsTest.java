package org.selamat.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.AlertRules;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class AlertsTest {

    @ConfigProperty(name = "test.management.url")
    String management;

    @Test
    void everyFigureThatAnAlertWatchesIsPublished() throws IOException {
        AlertRules.assertPublished(management, "status-service");
        assertThat(given().baseUri(management).get("/metrics").asString()).contains("copy=\"airline-feed\"",
                "copy=\"boarding-model\"", "copy=\"helpdesk-case-view\"");
    }

    @Test
    void everyAlertOfAnyServiceIsInTheRunbook() throws IOException {
        AlertRules.assertExplained();
    }
}
