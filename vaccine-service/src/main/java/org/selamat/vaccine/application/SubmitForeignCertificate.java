package org.selamat.vaccine.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.application.ForeignAssessment.Assessed;
import org.selamat.vaccine.application.ForeignAssessment.Judged;
import org.selamat.vaccine.application.review.OpenReview;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.ForeignCertificates;
import org.selamat.vaccine.domain.hcert.CertificateKind;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.review.Exhibit;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Verdict;

/**
 * Decides at once about a certificate of another country: signed by somebody we trust, valid, and of this very person.
 * What only humans can decide goes to the officers' queue.
 */
@ApplicationScoped
public class SubmitForeignCertificate {

    /** What the citizen learns. */
    public sealed interface Answer {

        /** @param newly false when this was decided before under the same id */
        record Decided(ForeignCertificate certificate, boolean newly) implements Answer {
        }

        /** The id is in use for another certificate. */
        record IdTaken() implements Answer {
        }

        /** The news of this person's registration hasn't arrived here yet. */
        record PersonNotYetKnown() implements Answer {
        }

        /** The day of travel has passed, or lies too far ahead. */
        record TravelDateImpossible() implements Answer {
        }

        /** Officers look at as many of this person's certificates as they do at once. */
        record TooManyInReview() implements Answer {
        }
    }

    private final ForeignAssessment assessment;
    private final ForeignCertificates certificates;
    private final ForeignDoses doses;
    private final OpenReview review;
    private final Clock clock;

    SubmitForeignCertificate(ForeignAssessment assessment, ForeignCertificates certificates, ForeignDoses doses,
            OpenReview review, Clock clock) {
        this.assessment = assessment;
        this.certificates = certificates;
        this.doses = doses;
        this.review = review;
        this.clock = clock;
    }

    @Transactional
    public Answer submit(PersonId person, CertificateId id, ShownCertificate shown, Holder holder) {
        var existing = certificates.claim(id);
        if (existing.isPresent()) {
            return existing.filter(known -> known.isSameSubmission(person, shown.hash()))
                    .<Answer> map(known -> new Answer.Decided(known, false)).orElseGet(Answer.IdTaken::new);
        }
        if (!shown.travelDate().map(review::canBeBefore).orElse(true)) {
            return new Answer.TravelDateImpossible();
        }
        if (!doses.canTakeFor(person)) {
            return new Answer.PersonNotYetKnown();
        }
        return decide(person, id, shown, holder);
    }

    private Answer decide(PersonId person, CertificateId id, ShownCertificate shown, Holder holder) {
        var assessed = assessment.of(shown, holder);
        if (assessed.ground().isPresent() && review.isFullFor(person)) {
            return new Answer.TooManyInReview();
        }
        var decided = certificate(person, id, shown.hash(), assessed);
        certificates.add(decided);
        assessed.ground().ifPresent(why -> review.open(decided, why, shown.travelDate(),
                new Exhibit(shown.file(), shown.texts(), holder)));
        if (!assessed.accepted().isEmpty()) {
            doses.accept(decided, assessed.accepted().stream().map(Judged::verdict).toList());
        }
        return new Answer.Decided(decided, true);
    }

    private ForeignCertificate certificate(PersonId person, CertificateId id, String hash, Assessed assessed) {
        var verdict = assessed.best().map(Judged::verdict);
        return new ForeignCertificate(id, person, hash, assessed.outcome(),
                verdict.flatMap(Verdict::issuer).flatMap(Issuer::country),
                verdict.flatMap(Verdict::statement).flatMap(SubmitForeignCertificate::kind),
                assessed.best().flatMap(Judged::grade), verdict.map(Verdict::checks).orElse(List.of()),
                clock.instant());
    }

    /** A pass, which says nothing of what was done, has none. */
    private static Optional<CertificateKind> kind(Statement statement) {
        return statement.entries().stream().map(Entry::kind).filter(kind -> kind != Entry.Kind.PASS).findFirst()
                .map(kind -> CertificateKind.valueOf(kind.name()));
    }
}
