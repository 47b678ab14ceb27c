package org.selamat.status.evidence.application;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.SelfReport;
import org.selamat.status.evidence.domain.SelfReport.State;
import org.selamat.status.evidence.domain.SelfReports;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.PolicySet;

/** Takes one's own report back while that is possible: the status is as if it had never been made. */
@ApplicationScoped
public class UndoOwnReport {

    private final SelfReports reports;
    private final VoidEvidence voids;
    private final PolicySet policies;
    private final Clock clock;

    UndoOwnReport(SelfReports reports, VoidEvidence voids, PolicySet policies, Clock clock) {
        this.reports = reports;
        this.voids = voids;
        this.policies = policies;
        this.clock = clock;
    }

    /** A second undo is the same undo. */
    @Transactional
    public Outcome undo(PersonId person, String actor, EvidenceId id) {
        Instant now = clock.instant();
        return reports.find(id).filter(report -> report.evidence().person().equals(person))
                .map(report -> undo(report, actor, now)).orElse(Outcome.UNKNOWN);
    }

    private Outcome undo(SelfReport report, String actor, Instant now) {
        State state = report.stateAt(now, policies.inForceAt(report.reportedAt()).selfReports().undo());
        if (state == State.STANDING) {
            return Outcome.TOO_LATE;
        }
        voids.apply(report.evidence().person(), Voiding.undo(report.evidence().id(), actor, now), Cause.VOID);
        return Outcome.UNDONE;
    }

    /** What became of it. */
    public enum Outcome {
        UNDONE,
        TOO_LATE,
        UNKNOWN
    }
}
