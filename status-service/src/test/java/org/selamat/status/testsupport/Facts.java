package org.selamat.status.testsupport;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Details.DoseInCourse;
import org.selamat.status.evidence.domain.Details.SharedTime;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

/** Evidence about one person, short to write. */
public final class Facts {

    public static final PersonId AISYAH = new PersonId(UUID.fromString("5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01"));

    private Facts() {
    }

    public static Evidence lab(EvidenceKind kind, Instant sampledAt) {
        return of(kind, Grade.LAB, sampledAt, Details.NONE, Basis.OWN_RESULT);
    }

    public static Evidence self(EvidenceKind kind, Instant at) {
        return of(kind, Grade.SELF, at, Details.NONE, Basis.NONE);
    }

    public static Evidence officer(EvidenceKind kind, Instant at) {
        return of(kind, Grade.OFFICER, at, Details.NONE, Basis.NAMED_CASE);
    }

    public static Evidence unbacked(EvidenceKind kind, Instant at, BatchId batch) {
        Origin origin = Origin.of("moh", "officer", Basis.NONE).from(batch);
        return new Evidence(id(), AISYAH, kind, Grade.OFFICER, at, Details.NONE, origin);
    }

    public static Evidence exposure(Instant at, int minutes, double weight) {
        return of(EvidenceKind.EXPOSURE, Grade.DEVICE, at, new SharedTime(minutes, weight), Basis.SHARED_VISIT);
    }

    public static Evidence dose(Instant at, int number, int total) {
        return of(EvidenceKind.DOSE, Grade.OFFICER, at, new DoseInCourse(number, total), Basis.RECORD);
    }

    public static Evidence of(EvidenceKind kind, Grade grade, Instant at, Details details, Basis basis) {
        return new Evidence(id(), AISYAH, kind, grade, at, details,
                new Origin("test", "tester", basis, Optional.empty(), Optional.empty()));
    }

    public static EvidenceId id() {
        return new EvidenceId(UUID.randomUUID());
    }
}
