package org.selamat.vaccine.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.verification.Format;

/**
 * Gives an issued certificate in the other formats that the world reads, from the same record. A passport's number goes on the
 * airlines' one only when that passport is known to be this person's: its keyed hash is, the number itself isn't kept.
 */
@ApplicationScoped
public class IssueFormats {

    /** One code in one format. */
    public record Code(Format format, String text) {
    }

    /** A passport as its holder types it. */
    public record Passport(String country, String number) {
    }

    /** What the citizen gets. */
    public sealed interface Answer {

        record Issued(List<Code> codes) implements Answer {
        }

        /** No such certificate of this person. */
        record CertificateUnknown() implements Answer {
        }

        /** The certificate is revoked, for a time or for good. */
        record Revoked() implements Answer {
        }

        /** The certificate was made for another name or birth date. */
        record HolderDiffers() implements Answer {
        }

        /** Not a passport that identity-service knows as this person's. */
        record PassportUnknown() implements Answer {
        }

        /** Our own signer isn't valid now. */
        record CannotSign() implements Answer {
        }
    }

    private static final String PASSPORT = "PASSPORT";

    private final RecordAtIssue record;
    private final KnownPersons persons;
    private final SecretKey secret;
    private final FormatPress press;
    private final CertificatePress certificatePress;

    IssueFormats(RecordAtIssue record, KnownPersons persons, SecretKey secret, FormatPress press,
            CertificatePress certificatePress) {
        this.record = record;
        this.persons = persons;
        this.secret = secret;
        this.press = press;
        this.certificatePress = certificatePress;
    }

    @Transactional
    public Answer issue(PersonId person, CertificateId id, Holder holder, Optional<Passport> passport) {
        var certificate = record.certificate(person, id);
        if (certificate.isEmpty()) {
            return new Answer.CertificateUnknown();
        }
        if (record.isRevoked(certificate.get())) {
            return new Answer.Revoked();
        }
        if (!certificate.get().holderHash().equals(secret.holderHash(holder))) {
            return new Answer.HolderDiffers();
        }
        if (passport.isPresent() && !isOf(person, passport.get())) {
            return new Answer.PassportUnknown();
        }
        return certificatePress.canPrint() ? print(certificate.get(), holder, passport) : new Answer.CannotSign();
    }

    private boolean isOf(PersonId person, Passport passport) {
        try {
            var index = secret.documentIndex(PASSPORT, passport.country(), passport.number());
            return persons.byDocument(index).filter(known -> known.id().equals(person)).isPresent();
        } catch (IllegalArgumentException noDocument) {
            return false;
        }
    }

    private Answer print(IssuedCertificate certificate, Holder holder, Optional<Passport> passport) {
        var history = record.history(certificate, holder, passport.map(Passport::number));
        var dose = history.doses().stream().filter(given -> given.dose().id().equals(certificate.dose())).findFirst();
        return dose.<Answer> map(given -> new Answer.Issued(press.print(history, given)))
                .orElseGet(Answer.CertificateUnknown::new);
    }
}
