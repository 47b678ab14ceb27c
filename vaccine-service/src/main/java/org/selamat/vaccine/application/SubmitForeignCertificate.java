package org.selamat.vaccine.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.VaccineEvents;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.ForeignCertificate.Outcome;
import org.selamat.vaccine.domain.certificate.ForeignCertificates;
import org.selamat.vaccine.domain.hcert.CertificateKind;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.name.NameGrade;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Verdict;

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

    /** ISO 3166-1 user-assigned. */
    private static final String UNKNOWN_COUNTRY = "XX";

    private final VerifyCode verify;
    private final ForeignCertificates certificates;
    private final ForeignDoses doses;
    private final VaccineEvents events;
    private final Clock clock;

    SubmitForeignCertificate(VerifyCode verify, ForeignCertificates certificates, ForeignDoses doses,
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
        return new Answer.Decided(decide(person, id, hash, verify.verify(List.of(text), Optional.empty()), holder), true);
    }

    private ForeignCertificate decide(PersonId person, CertificateId id, String hash, Verdict verdict, Holder holder) {
        var shown = verdict.statement();
        var grade = shown.map(statement -> doses.grade(statement.subject(), holder));
        var decided = new ForeignCertificate(id, person, hash, outcome(verdict, grade),
                verdict.issuer().flatMap(Issuer::country), shown.flatMap(SubmitForeignCertificate::kind), grade,
                verdict.checks(), clock.instant());
        certificates.add(decided);
        if (decided.outcome() == Outcome.ACCEPTED) {
            shown.ifPresent(statement -> doses.take(person, statement, decided.issuerCountry().orElse(UNKNOWN_COUNTRY)));
            events.certificateAccepted(decided);
        }
        return decided;
    }

    private static Outcome outcome(Verdict verdict, Optional<NameGrade> grade) {
        if (!verdict.isValid()) {
            return Outcome.REFUSED;
        }
        return grade.filter(NameGrade::isSamePerson).isPresent() ? Outcome.ACCEPTED : Outcome.NAME_MISMATCH;
    }

    /** A pass, which says nothing of what was done, has none. */
    private static Optional<CertificateKind> kind(Statement statement) {
        return statement.entries().stream().map(Entry::kind).filter(kind -> kind != Entry.Kind.PASS).findFirst()
                .map(kind -> CertificateKind.valueOf(kind.name()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
