package org.selamat.status.evidence.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.id.Uuids;
import org.selamat.status.area.application.StateResidence;
import org.selamat.status.area.domain.Residence;
import org.selamat.status.area.domain.ResidenceStatement.By;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.LabTest;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.application.FindPerson;
import org.selamat.status.person.domain.Document;
import org.selamat.status.person.domain.PersonId;

/** A laboratory reports a result for whoever holds a document. */
@ApplicationScoped
public class SubmitLabResult {

    /** Clocks of laboratories run ahead by this much without anybody noticing. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final FindPerson persons;
    private final RecordEvidence evidence;
    private final StateResidence residence;
    private final AccessRecords accesses;
    private final Clock clock;

    SubmitLabResult(FindPerson persons, RecordEvidence evidence, StateResidence residence, AccessRecords accesses,
            Clock clock) {
        this.persons = persons;
        this.evidence = evidence;
        this.residence = residence;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Transactional
    public Outcome submit(Report report) {
        if (report.sampledAt().isAfter(clock.instant().plus(CLOCK_SKEW))) {
            return new SampleInFuture();
        }
        Optional<PersonId> person = persons.by(report.document());
        return person.<Outcome> map(known -> record(known, report)).orElseGet(PersonUnknown::new);
    }

    private Recorded record(PersonId person, Report report) {
        EvidenceId id = new EvidenceId(Uuids.v7(clock));
        evidence.record(new Evidence(id, person, report.test().with(report.result()), Grade.LAB, sampled(report),
                report.kitSerial().<Details> map(Details.TestKit::new).orElse(Details.NONE),
                Origin.of(report.laboratory(), report.laboratory(), Basis.OWN_RESULT)));
        residence.of(id, report.residence(), By.LABORATORY, report.laboratory());
        accesses.record(Access.write("status.lab-result", person.value(), "test", "result", "sampledAt"));
        return new Recorded(id);
    }

    /**
     * Never ahead of our own clock: evidence that begins later would pass the brake when it comes and take effect when it
     * begins.
     */
    private Instant sampled(Report report) {
        Instant now = clock.instant();
        return report.sampledAt().isAfter(now) ? now : report.sampledAt();
    }

    /** What the laboratory sends. */
    public record Report(String laboratory, Document document, LabTest test, LabTest.Result result, Instant sampledAt,
            Optional<String> kitSerial, Optional<Residence> residence) {
    }

    /** What became of it. */
    public sealed interface Outcome {
    }

    /** Taken; the status follows from it. */
    public record Recorded(EvidenceId id) implements Outcome {
    }

    /** No registered person holds this document. */
    public record PersonUnknown() implements Outcome {
    }

    /** The sample claims to be from the future. */
    public record SampleInFuture() implements Outcome {
    }
}
