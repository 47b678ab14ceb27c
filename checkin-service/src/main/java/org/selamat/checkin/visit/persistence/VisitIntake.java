package org.selamat.checkin.visit.persistence;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.Visits.Attempt;
import org.selamat.checkin.visit.persistence.VisitGroup.Entry;
import org.selamat.kit.group.GroupCommit;
import org.selamat.kit.trace.TraceContext;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;

/** The bounded queue in which attempts wait for the next group. */
@Startup
@Singleton
class VisitIntake {

    private final GroupCommit<Entry, Optional<Visit>> groups;

    VisitIntake(VisitWriter writer, CheckinConfig config, MeterRegistry metrics) {
        var ingest = config.ingest();
        this.groups = new GroupCommit<>("visit-writer", writer, new GroupCommit.Bounds(ingest.mostWaiting(), ingest.group(),
                ingest.writers(), ingest.enough(), ingest.gather()));
        metrics.gauge("checkin.ingest.waiting", groups, GroupCommit::size);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        groups.close();
    }

    Optional<List<CompletableFuture<Optional<Visit>>>> submit(List<Attempt> attempts, Executor home) {
        var trace = TraceContext.traceparent();
        return groups.submit(attempts.stream().map(attempt -> new Entry(attempt, trace)).toList(), home);
    }

    Optional<CompletableFuture<Optional<Visit>>> submit(Attempt attempt, Executor home) {
        return groups.submitOne(new Entry(attempt, TraceContext.traceparent()), home);
    }
}
