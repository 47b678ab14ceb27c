package org.selamat.status.batch;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.selamat.status.testsupport.Api;

import io.restassured.path.json.JsonPath;

/** A batch on its way through the API: officer Omar uploads, approver Mei approves. */
public final class BatchSteps {

    private BatchSteps() {
    }

    public static List<UUID> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
    }

    /** Close contacts with no case behind them. */
    public static UUID upload(List<UUID> people) {
        String occurredAt = Instant.now().minus(Duration.ofHours(5)).toString();
        List<Map<String, Object>> rows = people.stream()
                .map(person -> Map.<String, Object> of("personId", person, "kind", "CLOSE_CONTACT", "occurredAt", occurredAt))
                .toList();
        return UUID.fromString(
                Api.officer("omar").body(Map.of("reason", "FAULTY_RULE", "rows", rows)).post("/staff/v1/batches").then()
                        .statusCode(202).extract().path("batchId"));
    }

    public static JsonPath dryRun(UUID batch) {
        return Api.officer("omar").post("/staff/v1/batches/{id}/dry-run", batch).then().statusCode(200).extract().jsonPath();
    }

    public static void approve(UUID batch) {
        Api.approver("mei").post("/staff/v1/batches/{id}/approval", batch).then().statusCode(200);
    }

    public static void start(UUID batch, boolean force) {
        Api.officer("omar").body(Map.of("force", force)).post("/staff/v1/batches/{id}/start", batch).then().statusCode(202);
    }

    public static JsonPath awaitState(UUID batch, String state) {
        await("batch " + state).atMost(Api.PATIENCE).until(() -> state.equals(read(batch).getString("state")));
        return read(batch);
    }

    /** A batch that went all the way. */
    public static UUID applied(List<UUID> people) {
        UUID batch = upload(people);
        dryRun(batch);
        approve(batch);
        start(batch, false);
        awaitState(batch, "DONE");
        return batch;
    }

    public static JsonPath read(UUID batch) {
        return Api.approver("mei").get("/staff/v1/batches/{id}", batch).then().statusCode(200).extract().jsonPath();
    }
}
