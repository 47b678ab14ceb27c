package org.selamat.status.night;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Topics;
import org.selamat.status.batch.BatchSteps;
import org.selamat.status.testsupport.Api;

/** What happens that night, and what can be seen of it in the tables and on the topics. */
final class Night {

    private static final int MOST_HELD = 1000;

    private Night() {
    }

    /** A rule release of before two o'clock: everyone is to get an order, and nothing stands behind any of them. */
    static UUID faultyRelease(List<UUID> people) {
        String at = Instant.now().minus(Duration.ofHours(5)).toString();
        String csv = people.stream().map(person -> person + ",HOME_SURVEILLANCE," + at + ",")
                .collect(Collectors.joining("\r\n", "personId,kind,occurredAt,caseId\r\n", "\r\n"));
        UUID batch = UUID.fromString(Api.officer("omar").contentType("text/csv").queryParam("reason", "RULE_RELEASE").body(csv)
                .post("/staff/v1/batch-files").then().statusCode(202).extract().path("batchId"));
        BatchSteps.dryRun(batch);
        BatchSteps.approve(batch);
        return batch;
    }

    static void weakenTheBrake() {
        String weakening = Api.officer("omar").body(Map.of("reason", "RULE_RELEASE", "unbackedFloor", 1_000_000,
                "worseningFloor", 1_000_000, "lasts", "PT1H")).post("/staff/v1/brake/weakenings").then().statusCode(201)
                .extract().path("weakeningId");
        Api.approver("mei").post("/staff/v1/brake/weakenings/{id}/approval", weakening).then().statusCode(200);
    }

    static void reverse(UUID batch) {
        Stream.of("mei", "ravi").forEach(person -> Api.approver(person).body(Map.of("reason", "NO_EVIDENCE"))
                .post("/staff/v1/batches/{id}/reversal", batch).then().statusCode(202));
    }

    /** helpdesk-service's consumer comes back and reads on from where it was: it reports every version that it has missed. */
    static void healHelpdesk(UUID batch) {
        List<Map<String, Object>> held = Topics.all("selamat.status.status.v1").stream()
                .filter(event -> causedBy(event, batch))
                .map(event -> Map.<String, Object> of("personId", event.key(), "statusVersion",
                        event.data().path("version").asLong()))
                .toList();
        for (int from = 0; from < held.size(); from += MOST_HELD) {
            Topics.sendExample("selamat.convergence.watermarks-reported.v1", Map.of("batchId", batch, "held",
                    held.subList(from, Math.min(from + MOST_HELD, held.size()))));
        }
    }

    private static boolean causedBy(EventMessage event, UUID reversal) {
        return event.data().at("/cause/kind").asText().equals("REVERSAL")
                && event.data().at("/cause/batchId").asText().equals(reversal.toString());
    }

    /** How many of the given people have this label, or none at all for the default. */
    static int withLabel(String label, Collection<UUID> people) {
        return count("SELECT count(*) FROM person_status WHERE label = ? AND person_id = ANY (?)", label, people);
    }

    static int withOpenOrder(Collection<UUID> people) {
        return count("SELECT count(*) FROM home_order WHERE state = ? AND person_id = ANY (?)", "ISSUED", people);
    }

    static int answered(String decision, Collection<UUID> people) {
        return count("""
                SELECT count(*) FROM boarding_answer a JOIN boarding_check c ON c.id = a.check_id
                WHERE a.decision = ? AND c.person_id = ANY (?)""", decision, people);
    }

    static Set<String> versions(Collection<UUID> people) {
        return people.stream().map(person -> person + " " + Api.statusOf(person).extract().path("version"))
                .collect(Collectors.toSet());
    }

    private static int count(String sql, String value, Collection<UUID> people) {
        DataSource database = CDI.current().select(DataSource.class).get();
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            select.setArray(2, connection.createArrayOf("uuid", people.toArray()));
            var row = select.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
