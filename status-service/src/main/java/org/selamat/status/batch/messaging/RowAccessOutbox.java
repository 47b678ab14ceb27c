package org.selamat.status.batch.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.kit.id.Uuids;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.batch.domain.RowAccesses;

/**
 * Rows are applied in the background, where nobody is signed in; the access is that of the officer who uploaded them, at
 * the moment when it takes effect.
 */
@ApplicationScoped
class RowAccessOutbox implements RowAccesses {

    static final String TOPIC = "selamat.audit.access.v1";

    private final Outbox outbox;
    private final Clock clock;

    RowAccessOutbox(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void wrote(Batch batch, BatchRow row) {
        Actor officer = new Actor("STAFF", batch.uploader(), "moh", List.of("health-officer"));
        outbox.publish(new OutgoingEvent(TOPIC, "selamat.audit.access-recorded.v1", row.person().toString(),
                new Recorded(Uuids.v7(clock), row.person().value(), clock.instant(), "status", "WRITE", "status.evidence",
                        List.of("kind", "occurredAt"), 1, officer, "OUTBREAK_RESPONSE", "ALLOWED")));
    }

    private record Actor(String tenant, String subject, String organisation, List<String> roles) {
    }

    private record Recorded(UUID accessId, UUID personId, Instant at, String service, String action, String resource,
            List<String> fields, int rowCount, Actor actor, String purpose, String outcome) {
    }
}
