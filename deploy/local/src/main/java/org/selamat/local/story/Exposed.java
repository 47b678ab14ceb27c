package org.selamat.local.story;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.selamat.local.client.Wait;

import com.fasterxml.jackson.databind.JsonNode;

/** A laboratory reports the other visitor positive; Aminah's status changes and says why. */
final class Exposed implements Chapter {

    @Override
    public String title() {
        return "An exposure is found";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        stage.step("Aminah's status before is LOW_RISK",
                () -> awaitLabel(cast, cast.aminah.token(), "LOW_RISK"));
        stage.step("a laboratory reports the other visitor positive", () -> report(cast));
        JsonNode status = stage.step("Aminah's status becomes CASUAL_CONTACT",
                () -> awaitLabel(cast, cast.aminah.token(), "CASUAL_CONTACT"));
        stage.step("so does her son's",
                () -> awaitLabel(cast, cast.aminah.session().tokenFor(cast.dependant), "CASUAL_CONTACT"));
        stage.step("it names its evidence and its policy", () -> {
            Check.that(status.path("why").path("evidence").size() > 0, "no evidence is named");
            Check.that(!status.path("policyVersion").asText().isEmpty(), "no policy version is named");
        });
        stage.say(status.path("why").path("text").asText());
    }

    /** The person may not have reached status-service yet: then the laboratory tries again, under the same key. */
    private static void report(Cast cast) {
        var body = Map.of("document", cast.visitor.document().body(), "test", "PCR", "result", "POSITIVE", "sampledAt",
                cast.clock().instant().minus(Duration.ofMinutes(10)));
        Wait.atMost(Duration.ofSeconds(20)).until("the laboratory's report", () -> {
            var answer = cast.api().post("/partner/v1/lab-results").bearer(cast.partner("lab-kl1")).purpose("LAB_REPORTING")
                    .once().json(body).send();
            return answer.status() == 422 ? Optional.empty() : Optional.of(answer.expect(201));
        });
    }

    static JsonNode awaitLabel(Cast cast, String token, String label) {
        return Wait.atMost(Duration.ofSeconds(30)).until("the status " + label,
                () -> Optional.of(cast.api().get("/v1/me/status").bearer(token).send()).filter(answer -> answer.status() == 200)
                        .map(answer -> answer.json()).filter(status -> label.equals(status.path("label").asText())));
    }
}
