package org.selamat.local.story;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.selamat.local.client.Wait;

import com.fasterxml.jackson.databind.JsonNode;

/** Aminah sees everyone who read or changed her record. */
final class AccessLog implements Chapter {

    private static final Set<String> EXPECTED = Set.of("airline-mh", "centre-kl1", "moh");

    @Override
    public String title() {
        return "Who read her record";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        JsonNode items = stage.step("her access log names the airline, the centre and the ministry",
                () -> Wait.atMost(Duration.ofSeconds(30))
                        .until("the entries of " + EXPECTED,
                                () -> Optional.of(read(cast)).filter(log -> organisations(log).containsAll(EXPECTED))));
        stage.step("and why each of them did", () -> items.forEach(item -> Check.that(
                item.hasNonNull("purpose") || "self".equals(item.path("organisation").asText()), "no purpose: " + item)));
        items.forEach(item -> stage.say(
                item.path("at").asText() + "  " + item.path("organisation").asText() + "  " + item.path("action").asText() + " "
                        + item.path("resource").asText() + "  " + item.path("purpose").asText()));
    }

    private static JsonNode read(Cast cast) {
        return cast.api().get("/v1/me/access-log?limit=100").bearer(cast.aminah.token()).send().expect(200).json()
                .path("items");
    }

    private static Set<String> organisations(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).map(item -> item.path("organisation").asText())
                .collect(Collectors.toSet());
    }
}
