package org.selamat.twin.checkin;

import java.time.Instant;
import java.util.UUID;

import org.selamat.twin.outbox.OutboxRow;
import org.selamat.twin.outbox.OutboxRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.ObjectMapper;

/** Visit and event, both or none. */
@Service
class RecordVisit {

    private static final String TOPIC = "selamat.checkin.visit.v2";
    private static final String RECORDED = "selamat.checkin.visit-recorded.v2";

    private final VisitRows visits;
    private final OutboxRows outbox;
    private final ObjectMapper json;

    RecordVisit(VisitRows visits, OutboxRows outbox, ObjectMapper json) {
        this.visits = visits;
        this.outbox = outbox;
        this.json = json;
    }

    @Transactional
    VisitRow record(VisitRow visit) {
        visits.save(visit);
        outbox.save(new OutboxRow(TOPIC, visit.venueId().toString(), RECORDED,
                json.writeValueAsString(new VisitRecorded(visit.getId(), visit.venueId(), visit.personId(),
                        visit.checkedInAt(), "STATIC")),
                visit.receivedAt()));
        return visit;
    }

    private record VisitRecorded(UUID visitId, UUID venueId, UUID personId, Instant checkedInAt, String proof) {
    }
}
