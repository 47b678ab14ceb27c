package org.selamat.vaccine.domain.hcert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.cose.ContentKind;
import org.selamat.vaccine.domain.cose.CoseSign1;
import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.cose.SignatureVerifier;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Checklist;
import org.selamat.vaccine.domain.verification.Reason;

/**
 * Verifies any HC1 text against a trust list at a given instant. Total: whatever the text, the answer is a
 * {@link Verification}.
 * Thread-safe, keeps nothing, reads no clock.
 */
public final class HcertVerifier {

    private final SignatureVerifier signatures;

    public HcertVerifier(SignatureVerifier signatures) {
        this.signatures = signatures;
    }

    public Verification verify(String text, TrustList trust, Instant at) {
        var checks = new Checklist(Check.OF_HC1);
        var message = Hc1Text.read(text, checks);
        var kid = message.flatMap(sign1 -> sign1.headers().kid()).map(Kid::of);
        var certificate = message.flatMap(sign1 -> signer(sign1, kid, trust, checks)
                .flatMap(signer -> content(sign1, signer, checks)));
        certificate.ifPresent(believed -> {
            judge(believed, at, checks);
            checks.tick(Check.REVOCATION,
                    RevocationCheck.against(message.orElseThrow(), believed, trust.revocationsFor(believed.signer()),
                            believed.signer().testClock().orElse(at)));
        });
        return new Verification(checks.results(), kid, certificate);
    }

    /** The first of the signers with this key identifier under whose key the signature holds. */
    private Optional<TrustedSigner> signer(CoseSign1 message, Optional<Kid> kid, TrustList trust, Checklist checks) {
        if (message.headers().algorithm().isEmpty()) {
            checks.fail(Check.COSE, Reason.ALGORITHM_UNKNOWN);
            return Optional.empty();
        }
        var candidates = kid.map(trust::signers).orElse(List.of());
        if (candidates.isEmpty()) {
            checks.fail(Check.KID, kid.isEmpty() ? Reason.KID_MISSING : Reason.SIGNER_UNKNOWN);
            return Optional.empty();
        }
        checks.pass(Check.KID);
        var signer = candidates.stream().filter(candidate -> isSignedBy(candidate, message)).findFirst();
        checks.tick(Check.SIGNATURE, signer.isEmpty() ? Optional.of(Reason.SIGNATURE_WRONG) : Optional.empty());
        return signer;
    }

    private boolean isSignedBy(TrustedSigner signer, CoseSign1 message) {
        var algorithm = message.headers().algorithm().orElseThrow();
        return signatures.verify(signer.key(), algorithm, message.toBeSigned(), message.signature());
    }

    private static Optional<HealthCertificate> content(CoseSign1 message, TrustedSigner signer, Checklist checks) {
        try {
            var claims = dated(CwtClaims.of(message.payload()));
            return Optional.of(new HealthCertificate(signer, claims, new Dcc(claims.content())));
        } catch (Malformed malformed) {
            checks.fail(Check.CBOR, Reason.NO_HEALTH_CERTIFICATE);
            return Optional.empty();
        }
    }

    /** WHO's core data set says in its content what others say in the claims. */
    private static CwtClaims dated(CwtClaims claims) {
        return claims.kind() != ContentKind.DDCC ? claims
                : new CwtClaims(claims.issuer(), DdccSchema.from(claims.content()), DdccSchema.until(claims.content()),
                        claims.kind(), claims.content());
    }

    private static void judge(HealthCertificate certificate, Instant now, Checklist checks) {
        var signer = certificate.signer();
        var at = signer.testClock().orElse(now);
        var allowed = certificate.kind().map(signer::maySign).orElse(true);
        checks.tick(Check.KEY_USAGE, allowed ? Optional.empty() : Optional.of(Reason.SIGNER_NOT_FOR_KIND));
        checks.tickSchema(certificate.violation());
        checks.tick(Check.NOT_YET_VALID, Validity.notYetValid(certificate.claims(), signer, at));
        checks.tick(Check.EXPIRED, Validity.expired(certificate.claims(), signer, at));
    }
}
