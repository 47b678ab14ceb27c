package org.selamat.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.LogCapture;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

/** What people send must not be in the log, above all not when something goes wrong with it. */
@ServiceTest
class NoPersonalDataInLogsTest {

    private static final String MYKAD = "900101-14-5566";
    private static final String NAME = "Aminah binti Salleh";

    private final String token = Tokens.citizen(UUID.randomUUID());

    @Test
    void failuresAreLoggedWithoutWhatWasSent() {
        try (var log = LogCapture.begin()) {
            // when
            post("{\"text\":\"break\",\"copies\":1}").statusCode(500);
            post("{\"text\":\"" + NAME + "\",\"copies\":\"" + MYKAD + "\"}").statusCode(400);
            post("{\"text\":\"" + NAME + " " + MYKAD).statusCode(400);
            post("{\"text\":\"" + NAME + "\",\"copies\":1}").statusCode(201);
            given().auth().oauth2(Tokens.expired(token)).get("/v1/notes?name=" + MYKAD).then().statusCode(401);
            Topics.send("selamat.status.evidence.v1", "selamat.status.evidence-recorded.v1", "k",
                    "{\"name\":\"" + NAME + "\", " + MYKAD);
            await().until(() -> log.text().contains("dead letter"));
            // then
            assertThat(log.text()).contains("broken on request").doesNotContain(NAME).doesNotContain(MYKAD)
                    .doesNotContain(token.substring(0, 60)).doesNotContain("eyJ");
        }
    }

    private io.restassured.response.ValidatableResponse post(String body) {
        return given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID()).contentType("application/json")
                .body(body)
                .post("/v1/notes").then();
    }
}
