package org.selamat.local.story;

import java.time.Duration;
import java.util.Optional;

import org.selamat.local.client.Wait;

import com.fasterxml.jackson.databind.JsonNode;

/** The case closes with its proof. */
final class Closed implements Chapter {

    @Override
    public String title() {
        return "The case closes";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        JsonNode closed = stage.step("the case is closed as corrected",
                () -> Wait.atMost(Duration.ofSeconds(60)).until("the end of the case",
                        () -> Optional
                                .of(cast.api().get("/v1/cases/" + cast.caseHandle).bearer(cast.aminah.token()).send()
                                        .expect(200).json())
                                .filter(found -> "CORRECTED".equals(found.path("resolution").asText()))));
        stage.step("with the proof that every copy followed", () -> {
            JsonNode proof = closed.path("proofs").path(0);
            Check.equal("the correction", cast.correction.toString(), proof.path("correctionId").asText());
            Check.that(proof.path("copies").size() >= 3, "fewer than three copies are proven: " + proof);
        });
        closed.path("timeline").forEach(line -> stage.say(line.path("at").asText() + "  " + line.path("text").asText()));
    }
}
