package org.selamat.local.story;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.local.client.Wait;

import com.fasterxml.jackson.databind.JsonNode;

/** A small wrong batch goes through: Aminah is under a home order. */
final class WrongOrder implements Chapter {

    @Override
    public String title() {
        return "A small wrong batch goes through";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        var batches = new Batches(cast);
        cast.wrongBatch = stage.step("an officer uploads two orders, Aminah's by mistake",
                () -> batches.upload(List.of(cast.aminah.id(), cast.owner.id())));
        stage.step("dry run, approval by another officer, start", () -> {
            batches.dryRun(cast.wrongBatch);
            batches.approve(cast.wrongBatch);
            batches.start(cast.wrongBatch, false).expect(202);
        });
        stage.step("the batch is done", () -> batches.awaitState(cast.wrongBatch, "DONE"));
        JsonNode status = stage.step("Aminah is under a home order",
                () -> Exposed.awaitLabel(cast, cast.aminah.token(), "HOME_SURVEILLANCE"));
        stage.say(status.path("why").path("text").asText());
        cast.order = stage.step("she sees the order", () -> order(cast));
    }

    static UUID order(Cast cast) {
        return Wait.atMost(Duration.ofSeconds(20)).until("her order", () -> {
            JsonNode orders = cast.api().get("/v1/me/orders").bearer(cast.aminah.token()).send().expect(200).json();
            return Optional.ofNullable(orders.findValue("orderId")).map(JsonNode::asText).map(UUID::fromString);
        });
    }
}
