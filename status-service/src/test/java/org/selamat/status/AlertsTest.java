package org.selamat.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;

/** An alert on a figure that nobody publishes never rings. */
@ServiceTest
class AlertsTest {

    private static final Path RULES = Path.of("../deploy/observability/alerts/status-service.yaml");

    @ConfigProperty(name = "test.management.url")
    String management;

    @Test
    void everyFigureThatAnAlertWatchesIsPublished() throws Exception {
        // when
        String published = given().baseUri(management).get("/metrics").then().statusCode(200).extract().asString();
        // then
        var watched = Pattern.compile("selamat_[a-z_]+").matcher(Files.readString(RULES)).results().map(one -> one.group())
                .distinct().toList();
        assertThat(watched).isNotEmpty().allSatisfy(name -> assertThat(published).contains("\n" + name));
        assertThat(published).contains("copy=\"airline-feed\"", "copy=\"boarding-model\"", "copy=\"helpdesk-case-view\"");
    }
}
