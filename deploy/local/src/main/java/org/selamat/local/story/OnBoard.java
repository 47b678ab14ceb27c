package org.selamat.local.story;

import com.fasterxml.jackson.databind.JsonNode;

/** The airline is told without asking, and now gets OK_TO_BOARD. */
final class OnBoard implements Chapter {

    @Override
    public String title() {
        return "The airline is told";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        JsonNode push = stage.step("the airline receives the changed decision, signed",
                () -> cast.airline.await(cast.boardingCheck, "OK_TO_BOARD"));
        stage.say(push.toString());
        stage.step("asked again, the answer is OK_TO_BOARD", () -> {
            JsonNode answer = cast.api().get("/partner/v1/boarding-checks/" + cast.boardingCheck)
                    .bearer(cast.partner("airline-mh"))
                    .purpose("BOARDING_CHECK").send().expect(200).json();
            Check.equal("the decision", "OK_TO_BOARD", answer.path("decision").asText());
        });
    }
}
