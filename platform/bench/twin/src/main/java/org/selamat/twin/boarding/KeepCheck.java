package org.selamat.twin.boarding;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.twin.boarding.KnownPerson.Facts;
import org.selamat.twin.outbox.OutboxRow;
import org.selamat.twin.outbox.OutboxRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.ObjectMapper;

/** Keeps check and answer, and tells of both: the decision, and that somebody was looked up. */
@Component
class KeepCheck {

    private static final String BOARDING = "selamat.status.boarding.v1";
    private static final String DECIDED = "selamat.status.boarding-decision-changed.v1";
    private static final String ACCESS = "selamat.audit.access.v1";
    private static final String READ = "selamat.audit.access-recorded.v1";

    private final CheckRows checks;
    private final AnswerRows answers;
    private final OutboxRows outbox;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    KeepCheck(CheckRows checks, AnswerRows answers, OutboxRows outbox, JdbcClient jdbc, ObjectMapper json) {
        this.checks = checks;
        this.answers = answers;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(String airline, BoardingCheckRequest request, BoardingCheckView view, Verdict verdict, Optional<Facts> known) {
        var person = known.filter(facts -> verdict.identified()).map(Facts::person);
        checks.save(new CheckRow(view.decisionId(), airline, request, person.orElse(null), verdict.identityMatch()));
        answers.save(new AnswerRow(view, verdict, known.orElse(null)));
        person.ifPresent(one -> tell(BOARDING, DECIDED, one, view.decidedAt(), new Decided(view.decisionId(), one, airline,
                request.flight(), request.departureAt(), view.decision(), view.decidedAt())));
        known.ifPresent(facts -> tell(ACCESS, READ, facts.person(), view.decidedAt(), new Accessed(UUID.randomUUID(),
                facts.person(), view.decidedAt(), "status", "READ", "status.boarding", List.of("decision"), 1,
                new Actor("PARTNER", airline), "BOARDING_CHECK", "ALLOWED")));
    }

    /** A wrong name or birth date counts against who brought it. */
    void miss(String airline, String document, Instant now) {
        jdbc.sql("INSERT INTO identity_miss (airline, document_index, missed_at) VALUES (?, ?, ?)").param(airline)
                .param(document).param(Timestamp.from(now)).update();
    }

    private void tell(String topic, String type, UUID person, Instant at, Object data) {
        outbox.save(new OutboxRow(topic, person.toString(), type, json.writeValueAsString(data), at));
    }

    private record Decided(UUID decisionId, UUID personId, String airline, String flight, Instant departureAt, String decision,
            Instant decidedAt) {
    }

    private record Accessed(UUID accessId, UUID personId, Instant at, String service, String action, String resource,
            List<String> fields, int rowCount, Actor actor, String purpose, String outcome) {
    }

    private record Actor(String tenant, String subject) {
    }
}
