package org.selamat.vaccine.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.certificate.VaccinationStatement;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Doses;
import org.selamat.vaccine.domain.hcert.SignedCode;
import org.selamat.vaccine.domain.name.Holder;

/**
 * Issues a certificate for one dose. Needs the database, the key and the citizen's fresh identity assertion, and nobody else:
 * not
 * Kafka, not another service. The same id again makes the same code again, from the same record and the same names.
 */
@ApplicationScoped
public class IssueCertificate {

    /** What the citizen gets. */
    public sealed interface Answer {

        record Issued(IssuedCertificate certificate, VaccinationStatement statement, SignedCode code) implements Answer {
        }

        /** No such dose of this person. */
        record DoseUnknown() implements Answer {
        }

        /** A dose from abroad whose vaccine isn't in the value sets that a certificate must use. */
        record ProductUnknown() implements Answer {
        }

        /** The id is in use for another certificate. */
        record IdTaken() implements Answer {
        }

        /** The certificate under this id was made for another name or birth date. */
        record HolderDiffers() implements Answer {
        }

        /** The certificate under this id is revoked: a new one takes another id. */
        record Revoked() implements Answer {
        }

        /** What is to be superseded isn't a certificate of this person, or another one took its place. */
        record NotSupersedable() implements Answer {
        }

        /** Our own document signer isn't valid now. */
        record CannotSign() implements Answer {
        }
    }

    private final Doses doses;
    private final Certificates certificates;
    private final CertificatePress press;
    private final SecretKey secret;
    private final Succession succession;

    IssueCertificate(Doses doses, Certificates certificates, CertificatePress press, SecretKey secret, Succession succession) {
        this.doses = doses;
        this.certificates = certificates;
        this.press = press;
        this.secret = secret;
        this.succession = succession;
    }

    /** @param supersedes the certificate whose place this one takes, once it exists; empty for none */
    @Transactional
    public Answer issue(PersonId person, CertificateId id, DoseId doseId, Holder holder, Optional<CertificateId> supersedes) {
        // held until the transaction ends: a dose is voided before, and there is no certificate, or after, and it is revoked
        var dose = doses.held(person, doseId);
        if (dose.isEmpty()) {
            return new Answer.DoseUnknown();
        }
        if (press.product(dose.get()).isEmpty()) {
            return new Answer.ProductUnknown();
        }
        if (!press.canPrint()) {
            return new Answer.CannotSign();
        }
        return certificates.claim(id).map(existing -> again(existing, dose.get(), holder))
                .orElseGet(() -> first(id, dose.get(), holder, supersedes));
    }

    private Answer again(IssuedCertificate existing, Dose dose, Holder holder) {
        if (!existing.person().equals(dose.person()) || !existing.dose().equals(dose.id())) {
            return new Answer.IdTaken();
        }
        if (succession.isRevoked(existing)) {
            return new Answer.Revoked();
        }
        return existing.holderHash().equals(secret.holderHash(holder)) ? press.reprint(existing, dose, holder)
                : new Answer.HolderDiffers();
    }

    private Answer first(CertificateId id, Dose dose, Holder holder, Optional<CertificateId> supersedes) {
        if (supersedes.isPresent() && !succession.canSupersede(dose.person(), supersedes.get())) {
            return new Answer.NotSupersedable();
        }
        var issued = press.print(id, succession.numbered(dose), holder, secret.holderHash(holder));
        succession.enter(issued.certificate(), supersedes);
        return issued;
    }
}
