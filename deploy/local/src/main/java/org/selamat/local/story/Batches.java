package org.selamat.local.story;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.selamat.local.client.Answer;
import org.selamat.local.client.Call;
import org.selamat.local.client.Wait;

import com.fasterxml.jackson.databind.JsonNode;

/** What officers do with a batch of orders. */
final class Batches {

    private static final String UPLOADER = "officer1";
    private static final String SECOND = "officer2";
    private final Cast cast;

    Batches(Cast cast) {
        this.cast = cast;
    }

    UUID upload(List<UUID> persons) {
        var rows = persons.stream()
                .map(person -> Map.of("personId", person, "kind", "HOME_SURVEILLANCE", "occurredAt", cast.clock().instant()))
                .toList();
        return UUID
                .fromString(
                        post(UPLOADER, "/staff/v1/batches").json(Map.of("reason", "CONTACTS_OF_CLUSTER", "rows", rows)).send()
                                .expect(202).text("batchId"));
    }

    JsonNode dryRun(UUID batch) {
        return post(UPLOADER, "/staff/v1/batches/" + batch + "/dry-run").send().expect(200).json();
    }

    /** Whether the one who uploaded it may also approve it. */
    Answer approveAlone(UUID batch) {
        return post(UPLOADER, "/staff/v1/batches/" + batch + "/approval").send();
    }

    void approve(UUID batch) {
        Answer answer = post(SECOND, "/staff/v1/batches/" + batch + "/approval").send();
        Check.that(answer.status() == 200 || answer.status() == 201,
                "the approval answered " + answer.status() + ": " + answer.shown());
    }

    Answer start(UUID batch, boolean force) {
        return post(UPLOADER, "/staff/v1/batches/" + batch + "/start").json(Map.of("force", force)).send();
    }

    JsonNode awaitState(UUID batch, String... states) {
        return Wait.atMost(Duration.ofSeconds(60)).until("batch state " + String.join(" or ", states),
                () -> Optional.of(read(batch))
                        .filter(found -> Set.of(states).contains(found.path("state").asText())));
    }

    JsonNode read(UUID batch) {
        return cast.api().get("/staff/v1/batches/" + batch).bearer(cast.staff(UPLOADER)).send().expect(200).json();
    }

    JsonNode convergence(UUID batch) {
        return cast.api().get("/staff/v1/batches/" + batch + "/convergence").bearer(cast.staff(UPLOADER)).send().expect(200)
                .json();
    }

    private Call post(String officer, String path) {
        return cast.api().post(path).bearer(cast.staff(officer)).purpose("OUTBREAK_RESPONSE").once();
    }
}
