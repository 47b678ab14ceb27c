package org.selamat.helpdesk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.selamat.helpdesk.testsupport.Helpdesk.citizen;
import static org.selamat.helpdesk.testsupport.Helpdesk.contest;
import static org.selamat.helpdesk.testsupport.Helpdesk.opened;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

@ServiceTest
class StatusCopyTest {

    private static final String CHANGED = "selamat.status.status-changed.v1";

    private final UUID person = UUID.randomUUID();
    private final UUID batch = UUID.randomUUID();

    @Inject
    DataSource dataSource;

    @Test
    void aReversalIsReportedAlsoWhenNothingIsHeld() throws SQLException {
        // when
        Topics.sendExample(CHANGED,
                Map.of("personId", person, "version", 7, "cause", Map.of("kind", "REVERSAL", "batchId", batch)));
        // then
        var report = watermark();
        Contracts.assertValid(report);
        assertThat(report.data().path("copy").asText()).isEqualTo("helpdesk-case-view");
        assertThat(report.data().at("/held/0/personId").asText()).isEqualTo(person.toString());
        assertThat(report.data().at("/held/0/statusVersion").asLong()).isEqualTo(7);
        assertThat(heldVersion()).isZero();
    }

    @Test
    void anOlderStatusNeverReplacesANewerOne() throws SQLException {
        // given
        opened(person, contest(5));
        // when
        Topics.sendExample(CHANGED, Map.of("personId", person, "version", 5, "cause", Map.of("kind", "EVIDENCE")));
        Topics.sendExample(CHANGED,
                Map.of("personId", person, "version", 4, "cause", Map.of("kind", "REVERSAL", "batchId", batch)));
        watermark();
        // then
        assertThat(heldVersion()).isEqualTo(5);
    }

    @Test
    void theCopyIsForgottenWithTheLastOpenCase() {
        // given
        var handle = opened(person, contest(5));
        Topics.sendExample(CHANGED, Map.of("personId", person, "version", 5, "cause", Map.of("kind", "EVIDENCE")));
        await().untilAsserted(() -> assertThat(heldVersion()).isEqualTo(5));
        // when
        citizen(person).header("Idempotency-Key", "w-" + handle).post("/v1/cases/{h}/withdrawal", handle).then()
                .statusCode(200);
        // then
        await().untilAsserted(() -> assertThat(heldVersion()).isZero());
    }

    private EventMessage watermark() {
        return Topics.await("selamat.convergence.watermark.v1", e -> e.key().equals(batch.toString()));
    }

    /** 0 when no status of the person is held. */
    private long heldVersion() throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT version FROM subject_status WHERE person_id = ?")) {
            select.setObject(1, person);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
