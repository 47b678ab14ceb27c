package org.selamat.vaccine.application.person;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.vaccine.application.review.WithdrawSubmission;
import org.selamat.vaccine.application.revocation.RevokeCertificates;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.review.CertificateReviews;
import org.selamat.vaccine.domain.revocation.RevocationCause;
import org.selamat.vaccine.domain.revocation.Window;

/** Ends what others still count on: certificates that are good, and reviews of which they wait for the end. */
@ApplicationScoped
class EndWhatStands {

    private final Certificates certificates;
    private final RevokeCertificates revoke;
    private final CertificateReviews reviews;
    private final WithdrawSubmission withdraw;
    private final Clock clock;

    EndWhatStands(Certificates certificates, RevokeCertificates revoke, CertificateReviews reviews, WithdrawSubmission withdraw,
            Clock clock) {
        this.certificates = certificates;
        this.revoke = revoke;
        this.reviews = reviews;
        this.withdraw = withdraw;
        this.clock = clock;
    }

    /** Only what came under this very id. */
    @Transactional(TxType.MANDATORY)
    public void of(PersonId person) {
        var now = Window.forGood(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        certificates.of(person).stream().filter(certificate -> certificate.person().equals(person))
                .forEach(certificate -> revoke.revoke(certificate, RevocationCause.HOLDER_ERASED, now, "identity-service"));
        reviews.of(person).stream().filter(review -> review.person().equals(person) && review.decision().isEmpty())
                .forEach(review -> withdraw.withdraw(person, review.id()));
    }
}
