package org.selamat.local.story;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.local.client.Answer;
import org.selamat.local.client.Wait;

import com.fasterxml.jackson.databind.JsonNode;

/** The airline asks about her: REFER, never a refusal on an order that nothing supports. */
final class Boarding implements Chapter {

    static final String FLIGHT = "MH123";
    private static final Duration PROPAGATION = Duration.ofSeconds(20);

    @Override
    public String title() {
        return "At the airline's desk";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        cast.departure = cast.clock().instant().plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MINUTES);
        cast.airline = new AirlineDesk(new PushSignatures(cast.api()));
        stage.step("the airline says where it wants corrections", () -> {
            int status = cast.api().put("/partner/v1/webhook").bearer(cast.partner("airline-mh"))
                    .json(Map.of("url", cast.airline.url())).send().status();
            Check.that(status == 200 || status == 201 || status == 204, "the webhook was refused: " + status);
        });
        cast.passengerCode = stage.step("Aminah gets a passenger code for her flight",
                () -> cast.api().post("/v1/me/passenger-codes")
                        .bearer(cast.aminah.token()).once()
                        .json(Map.of("airline", "airline-mh", "flight", FLIGHT, "departureAt", cast.departure)).send()
                        .expect(201).text("code"));
        JsonNode answer = stage.step("the airline asks and is told REFER", () -> check(cast));
        cast.boardingCheck = UUID.fromString(answer.path("decisionId").asText());
        stage.say(answer.path("reasons").path(0).path("text").asText());
        stage.step("it learns no diagnosis",
                () -> Check.that(!answer.toString().matches(".*(HOME_SURVEILLANCE|CASUAL_CONTACT|PCR|POSITIVE).*"),
                        "the answer discloses health: " + answer));
        stage.step("another airline can't read the answer", () -> {
            Answer foreign = cast.api().get("/partner/v1/boarding-checks/" + cast.boardingCheck)
                    .bearer(cast.partner("airline-ak"))
                    .purpose("BOARDING_CHECK").send();
            Check.equal("the other airline's answer", 404, foreign.status());
        });
    }

    /** The order is seconds old: an answer given before it reached the boarding model is decided again when it does. */
    private static JsonNode check(Cast cast) {
        String decision = cast.api().post("/partner/v1/boarding-checks").bearer(cast.partner("airline-mh"))
                .purpose("BOARDING_CHECK").once()
                .json(Map.of("passengerCode", cast.passengerCode, "flight", FLIGHT, "departureAt", cast.departure)).send()
                .expect(201).text("decisionId");
        return Wait.atMost(PROPAGATION).until("the answer REFER", () -> Optional.of(cast.api()
                .get("/partner/v1/boarding-checks/" + decision).bearer(cast.partner("airline-mh")).purpose("BOARDING_CHECK")
                .send()
                .expect(200).json()).filter(answer -> answer.path("decision").asText().equals("REFER")));
    }
}
