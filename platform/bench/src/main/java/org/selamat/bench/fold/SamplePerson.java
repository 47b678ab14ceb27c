package org.selamat.bench.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

/**
 * Somebody who went through a pandemic: three doses, visits beside cases, and one thing of their own. Always the same crowd.
 */
record SamplePerson(List<Evidence> evidence, List<byte[]> events) {

    static final int FACTS = 8;

    private static final int CROWD = 1_000;
    private static final EvidenceKind[] OWN = { EvidenceKind.PCR_POSITIVE, EvidenceKind.RTK_NEGATIVE,
            EvidenceKind.CLOSE_CONTACT,
            EvidenceKind.CASE_SUSPECTED };
    private static final String EVENT = """
            {"evidenceId":"%s","personId":"%s","kind":"%s","grade":"%s","occurredAt":"%s"}""";

    static List<SamplePerson> crowd(Instant now) {
        Random random = new Random(42);
        List<SamplePerson> people = new ArrayList<>(CROWD);
        for (int i = 0; i < CROWD; i++) {
            people.add(one(random, now));
        }
        return people;
    }

    private static SamplePerson one(Random random, Instant now) {
        PersonId person = new PersonId(uuid(random));
        List<Evidence> evidence = new ArrayList<>(FACTS);
        for (int dose = 1; dose <= 3; dose++) {
            evidence.add(fact(random, person, EvidenceKind.DOSE, Grade.OFFICER, now.minus(Duration.ofDays(400 - 90L * dose)),
                    new Details.DoseInCourse(dose, 2)));
        }
        for (int visit = 0; visit < 4; visit++) {
            evidence.add(fact(random, person, EvidenceKind.EXPOSURE, Grade.DEVICE, hoursAgo(random, now),
                    new Details.SharedTime(random.nextInt(90), 0.5)));
        }
        EvidenceKind own = OWN[random.nextInt(OWN.length)];
        evidence.add(fact(random, person, own, grade(own), hoursAgo(random, now), Details.NONE));
        return new SamplePerson(evidence, evidence.stream().map(SamplePerson::event).toList());
    }

    private static Grade grade(EvidenceKind own) {
        return switch (own) {
            case PCR_POSITIVE, RTK_NEGATIVE -> Grade.LAB;
            default -> Grade.OFFICER;
        };
    }

    private static Evidence fact(Random random, PersonId person, EvidenceKind kind, Grade grade, Instant at, Details details) {
        return new Evidence(new EvidenceId(uuid(random)), person, kind, grade, at, details,
                Origin.of("bench", "bench", Basis.OWN_RESULT));
    }

    private static byte[] event(Evidence one) {
        return EVENT.formatted(one.id(), one.person(), one.kind(), one.grade(), one.occurredAt()).getBytes(UTF_8);
    }

    private static Instant hoursAgo(Random random, Instant now) {
        return now.minus(Duration.ofHours(1 + random.nextInt(400)));
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
