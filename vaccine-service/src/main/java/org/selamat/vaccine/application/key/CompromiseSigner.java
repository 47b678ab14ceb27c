package org.selamat.vaccine.application.key;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.hcert.CompromisedSigners;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.hcert.SigningKeys;
import org.selamat.vaccine.domain.revocation.RevocationCause;
import org.selamat.vaccine.domain.revocation.Revocations;

/**
 * The one command of a bad day: from now on nothing that this signer signed is believed. Its certificates are revoked in one
 * statement, it leaves the trust list, and the next signer signs. Names aren't kept, so each certificate is made anew when its
 * holder's app asks next; the app's list says that it must.
 */
@ApplicationScoped
public class CompromiseSigner {

    /** What came of it. */
    public sealed interface Answer {

        /**
         * @param revoked how many certificates; 0 when it was repeated
         * @param successor the signer that signs now; empty when there is none
         */
        record Done(int revoked, Optional<Kid> successor) implements Answer {
        }

        /** No signer of ours has this key identifier, and it never signed anything. */
        record SignerUnknown() implements Answer {
        }
    }

    private final SigningKeys keys;
    private final CompromisedSigners compromised;
    private final Revocations revocations;
    private final Certificates certificates;
    private final Clock clock;

    CompromiseSigner(SigningKeys keys, CompromisedSigners compromised, Revocations revocations, Certificates certificates,
            Clock clock) {
        this.keys = keys;
        this.compromised = compromised;
        this.revocations = revocations;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Transactional
    public Answer compromise(Kid kid, String by) {
        boolean known = compromised.all().contains(kid);
        if (!known && keys.find(kid).isEmpty() && !certificates.hasSigned(kid)) {
            return new Answer.SignerUnknown();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        compromised.add(kid, by, now);
        int revoked = known ? 0 : revocations.putAllSignedBy(kid, RevocationCause.KEY_COMPROMISED, now, by);
        return new Answer.Done(revoked, keys.canSign() ? Optional.of(keys.current().kid()) : Optional.empty());
    }
}
