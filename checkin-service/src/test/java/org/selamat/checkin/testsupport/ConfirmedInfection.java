package org.selamat.checkin.testsupport;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.Topics;

/** A case as status-service tells it, and the exposures that follow. */
public record ConfirmedInfection(UUID caseId, UUID person) {

    private static final String TOPIC = "selamat.checkin.exposure.v1";

    public static ConfirmedInfection of(UUID person) {
        return new ConfirmedInfection(UUID.randomUUID(), person);
    }

    /** Confirms it with a window of ten days around now. */
    public UUID confirm() {
        return confirm(Instant.now().plus(Duration.ofDays(5)));
    }

    /** Confirms it with a window that began five days ago. */
    public UUID confirm(Instant until) {
        return Topics.sendExample("selamat.status.case-confirmed.v1", Map.of("caseId", caseId.toString(), "personId",
                person.toString(), "infectiousFrom", Instant.now().minus(Duration.ofDays(5)).toString(), "infectiousUntil",
                until.toString()));
    }

    public void voided() {
        Topics.sendExample("selamat.status.case-voided.v1",
                Map.of("caseId", caseId.toString(), "personId", person.toString()));
    }

    /** Waits until the case has been heard of; matching is part of the same transaction. */
    public ConfirmedInfection awaitHeard(Rows rows) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rows.count("SELECT count(*) FROM confirmed_case WHERE case_id = ?", caseId) == 1);
        return this;
    }

    public EventMessage awaitFound(UUID exposed) {
        return awaitEvent("selamat.checkin.exposure-found.v1", exposed);
    }

    public EventMessage awaitWithdrawn(UUID exposed) {
        return awaitEvent("selamat.checkin.exposure-withdrawn.v1", exposed);
    }

    /** Everything told about this case so far. */
    public List<EventMessage> told() {
        return Topics.all(TOPIC).stream().filter(this::isOurs).toList();
    }

    private EventMessage awaitEvent(String type, UUID exposed) {
        var event = Topics.await(TOPIC, e -> e.type().equals(type) && isOurs(e) && e.key().equals(exposed.toString()));
        Contracts.assertValid(event);
        return event;
    }

    private boolean isOurs(EventMessage event) {
        return event.data().path("caseId").asText().equals(caseId.toString());
    }
}
