package org.selamat.helpdesk.persistence;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.selamat.kit.sql.Figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * {@code selamat_helpdesk_answers_overdue}, {@code selamat_helpdesk_resolutions_overdue} and
 * {@code selamat_helpdesk_boarding_waiting_seconds}: what operators alarm on.
 */
@ApplicationScoped
class CaseMetrics {

    /** A clock that stands still while the helpdesk waits for the citizen has no alarm to come and none that was due. */
    private static final String OVERDUE = """
            SELECT count(*) FROM support_case c JOIN case_clock k ON k.case_id = c.id AND k.name = '%s'
            WHERE c.state NOT IN ('CLOSED', 'WITHDRAWN', 'WAITING_CITIZEN') AND k.stopped_at IS NULL AND k.due_at < ?""";
    private static final String AT_GATE = """
            SELECT coalesce(extract(epoch FROM ? - min(k.started_at)), 0)
            FROM support_case c JOIN case_clock k ON k.case_id = c.id AND k.name = 'FIRST_RESPONSE'
            WHERE c.state NOT IN ('CLOSED', 'WITHDRAWN') AND c.queue = 'BOARDING' AND c.priority = 'P0'
              AND k.stopped_at IS NULL""";

    private final Figures figures;
    private final Clock clock;

    CaseMetrics(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("selamat.helpdesk.answers.overdue", this, metrics -> metrics.read(OVERDUE.formatted("FIRST_RESPONSE")))
                .description("Open cases with which nobody began in time").register(registry);
        Gauge.builder("selamat.helpdesk.resolutions.overdue", this, metrics -> metrics.read(OVERDUE.formatted("RESOLUTION")))
                .description("Open cases past their deadline").register(registry);
        Gauge.builder("selamat.helpdesk.boarding.waiting", this, metrics -> metrics.read(AT_GATE)).baseUnit("seconds")
                .description("For how long a passenger at a gate has waited for a person").register(registry);
    }

    private double read(String sql) {
        return figures.read(sql, clock.instant());
    }
}
