package org.selamat.local.story;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.selamat.local.client.ClientIds;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The night of 7 November 2021 again: 1,000 orders that no evidence supports. The dry run shows it; forced, it halts in the
 * canary.
 */
final class FaultyBatch implements Chapter {

    private static final int ROWS = 1_000;

    @Override
    public String title() {
        return "A thousand orders without evidence";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        var batches = new Batches(cast);
        UUID batch = stage.step("an officer uploads 1,000 orders that no evidence supports",
                () -> batches.upload(persons(cast)));
        JsonNode dryRun = stage.step("the dry run shows it", () -> batches.dryRun(batch));
        stage.say(dryRun.path("withoutProvenance").asInt() + " of " + dryRun.path("rows").asInt()
                + " rows have no case, contact or arrival behind them");
        stage.step("it counts every row",
                () -> Check.equal("the rows without provenance", ROWS, dryRun.path("withoutProvenance").asInt()));
        stage.step("the officer can't approve it alone", () -> {
            int status = batches.approveAlone(batch).status();
            Check.that(status == 403 || status == 409 || status == 422, "the uploader approved the batch alone: " + status);
        });
        stage.step("a second officer approves it all the same", () -> batches.approve(batch));
        stage.step("started, it is refused", () -> {
            int status = batches.start(batch, false).status();
            Check.that(status == 409 || status == 422, "it started: " + status);
        });
        stage.step("forced to start, it runs", () -> batches.start(batch, true).expect(202));
        JsonNode halted = stage.step("and halts by itself in the canary", () -> batches.awaitState(batch, "HALTED"));
        stage.say(halted.path("applied").asInt() + " of 1,000 rows were applied");
        stage.step("fewer than 100 people were touched",
                () -> Check.that(halted.path("applied").asInt() < ROWS / 10, "too many rows were applied"));
        stage.step("Aminah was not among them", () -> Exposed.awaitLabel(cast, cast.aminah.token(), "CASUAL_CONTACT"));
    }

    private static List<UUID> persons(Cast cast) {
        var persons = new ArrayList<UUID>();
        for (int i = 0; i < ROWS; i++) {
            persons.add(ClientIds.next(cast.clock()));
        }
        return persons;
    }
}
