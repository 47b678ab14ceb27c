package org.selamat.status.evidence.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.evidence.domain.SelfReport;
import org.selamat.status.evidence.domain.SelfReports;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.PolicySet;

/** What somebody reported about themselves, and until when each can be taken back. */
@ApplicationScoped
public class ReadOwnReports {

    private final SelfReports reports;
    private final PolicySet policies;
    private final Clock clock;

    ReadOwnReports(SelfReports reports, PolicySet policies, Clock clock) {
        this.reports = reports;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public List<Seen> of(PersonId person) {
        return reports.of(person).stream().map(this::seen).toList();
    }

    private Seen seen(SelfReport report) {
        Duration time = policies.inForceAt(report.reportedAt()).selfReports().undo();
        return new Seen(report, report.stateAt(clock.instant(), time), report.undoUntil(time));
    }

    /** A report as of now. */
    public record Seen(SelfReport report, SelfReport.State state, Instant undoUntil) {
    }
}
