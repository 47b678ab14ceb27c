package org.selamat.vaccine.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.VaccineEvents;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.ForeignCertificate.Outcome;
import org.selamat.vaccine.domain.certificate.ForeignCertificates;
import org.selamat.vaccine.domain.hcert.HealthCertificate;
import org.selamat.vaccine.domain.hcert.Verification;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.name.NameGrade;

/** Decides at once about a certificate of another country: signed by somebody we trust, valid, and of this very person. */
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
    }

    private final VerifyCertificate verify;
    private final ForeignCertificates certificates;
    private final ForeignDoses doses;
    private final VaccineEvents events;
    private final Clock clock;

    SubmitForeignCertificate(VerifyCertificate verify, ForeignCertificates certificates, ForeignDoses doses,
            VaccineEvents events,
            Clock clock) {
        this.verify = verify;
        this.certificates = certificates;
        this.doses = doses;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Answer submit(PersonId person, CertificateId id, String text, Holder holder) {
        var hash = sha256(text);
        var existing = certificates.claim(id);
        if (existing.isPresent()) {
            return existing.filter(known -> known.isSameSubmission(person, hash))
                    .<Answer> map(known -> new Answer.Decided(known, false)).orElseGet(Answer.IdTaken::new);
        }
        if (!doses.canTakeFor(person)) {
            return new Answer.PersonNotYetKnown();
        }
        return new Answer.Decided(decide(person, id, hash, verify.verify(text, Optional.empty()), holder), true);
    }

    private ForeignCertificate decide(PersonId person, CertificateId id, String hash, Verification verification,
            Holder holder) {
        var shown = verification.certificate();
        var grade = shown.map(certificate -> doses.grade(certificate.content(), holder));
        var decided = new ForeignCertificate(id, person, hash, outcome(verification, grade),
                shown.map(HealthCertificate::issuerCountry), shown.flatMap(certificate -> certificate.kind()), grade,
                verification.checks(), clock.instant());
        certificates.add(decided);
        if (decided.outcome() == Outcome.ACCEPTED) {
            shown.ifPresent(certificate -> doses.take(person, certificate));
            events.certificateAccepted(decided);
        }
        return decided;
    }

    private static Outcome outcome(Verification verification, Optional<NameGrade> grade) {
        if (!verification.isValid()) {
            return Outcome.REFUSED;
        }
        return grade.filter(NameGrade::isSamePerson).isPresent() ? Outcome.ACCEPTED : Outcome.NAME_MISMATCH;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
