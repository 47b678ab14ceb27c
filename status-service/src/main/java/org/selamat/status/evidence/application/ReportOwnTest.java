package org.selamat.status.evidence.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.id.Uuids;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.LabTest;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.evidence.domain.SelfReport;
import org.selamat.status.evidence.domain.SelfReports;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.PolicySet;
import org.selamat.status.policy.domain.SelfReportBounds;

/** Somebody reports a test of their own, or of a dependant with the dependant's token. It is provisional and never an order. */
@ApplicationScoped
public class ReportOwnTest {

    private final SelfReports reports;
    private final RecordEvidence evidence;
    private final PolicySet policies;
    private final Clock clock;

    ReportOwnTest(SelfReports reports, RecordEvidence evidence, PolicySet policies, Clock clock) {
        this.reports = reports;
        this.evidence = evidence;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public Outcome report(Report report) {
        Instant now = clock.instant();
        SelfReportBounds bounds = policies.inForceAt(now).selfReports();
        if (report.sampledAt().isAfter(now)) {
            return new SampleInFuture();
        }
        if (report.sampledAt().isBefore(now.minus(bounds.reach()))) {
            return new SampleTooOld(bounds.reach().toDays());
        }
        Instant counted = now.minus(bounds.window());
        if (reports.of(report.person()).stream().filter(one -> one.reportedAt().isAfter(counted)).count() >= bounds.most()) {
            return new TooMany(bounds.most());
        }
        return record(report, now, bounds);
    }

    private Recorded record(Report report, Instant now, SelfReportBounds bounds) {
        Evidence own = new Evidence(new EvidenceId(Uuids.v7(clock)), report.person(), report.test().with(report.result()),
                Grade.SELF, report.sampledAt(), report.kitSerial().<Details> map(Details.TestKit::new).orElse(Details.NONE),
                Origin.of("self", report.actor(), Basis.OWN_WORD));
        evidence.record(own);
        SelfReport recorded = new SelfReport(own, now, false);
        return new Recorded(recorded, recorded.undoUntil(bounds.undo()));
    }

    /**
     * What somebody reports.
     *
     * @param actor the person, or the guardian who acts for them
     */
    public record Report(PersonId person, String actor, LabTest test, LabTest.Result result, Instant sampledAt,
            Optional<String> kitSerial) {
    }

    /** What became of it. */
    public sealed interface Outcome {
    }

    /** Taken, provisionally. */
    public record Recorded(SelfReport report, Instant undoUntil) implements Outcome {
    }

    /** The sample claims to be from the future. */
    public record SampleInFuture() implements Outcome {
    }

    /** The sample says nothing about today any more. */
    public record SampleTooOld(long days) implements Outcome {
    }

    /** Nobody tests themselves that often. */
    public record TooMany(int most) implements Outcome {
    }
}
