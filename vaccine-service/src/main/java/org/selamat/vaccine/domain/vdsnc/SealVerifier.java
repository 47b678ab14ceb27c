package org.selamat.vaccine.domain.vdsnc;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.domain.cose.P256;
import org.selamat.vaccine.domain.cose.SignatureVerifier;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Checklist;
import org.selamat.vaccine.domain.verification.Format;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Layers;
import org.selamat.vaccine.domain.verification.Life;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.domain.verification.Verdict;

/**
 * Verifies VDS-NC seals: the certificate inside is believed only when a passport authority that we trust issued it, and the
 * data only when its key signed their canonical form (RFC 8785), r‖s.
 */
public final class SealVerifier {

    /** Signer of visible digital seals (ICAO 9303-13). */
    private static final String SEAL_SIGNER = "2.23.136.1.1.14.2";

    private final SignatureVerifier signatures;

    public SealVerifier(SignatureVerifier signatures) {
        this.signatures = signatures;
    }

    public Verdict verify(String text, List<SealAuthority> trust, Instant at) {
        var checks = new Checklist(Check.OF_VDS_NC);
        var seal = Layers.of(text, checks).peel(Check.JSON, Reason.NOT_JSON, JsonReader::read)
                .peel(Check.PROOF, Reason.SEAL_INCOMPLETE, Seal::of).core();
        var kid = seal.map(sealed -> sealed.signer().getSerialNumber().toString(16));
        return seal.flatMap(sealed -> judged(sealed, trust, at, checks))
                .orElseGet(() -> Verdict.unbelieved(Format.VDS_NC, checks, kid));
    }

    private Optional<Verdict> judged(Seal seal, List<SealAuthority> trust, Instant at, Checklist checks) {
        if (!CoseAlgorithm.ES256.name().equals(seal.algorithm()) || !P256.isOn(seal.signer().getPublicKey())) {
            checks.fail(Check.PROOF, Reason.ALGORITHM_UNKNOWN);
            return Optional.empty();
        }
        var authority = trust.stream().filter(csca -> csca.issued(seal.signer())).findFirst();
        boolean signed = isSigned(seal);
        checks.tick(Check.AUTHORITY, authority.isEmpty() ? Optional.of(Reason.AUTHORITY_UNKNOWN) : Optional.empty());
        checks.tick(Check.SIGNATURE, signed ? Optional.empty() : Optional.of(Reason.SIGNATURE_WRONG));
        return authority.filter(known -> signed).map(known -> content(seal, known, at, checks));
    }

    private boolean isSigned(Seal seal) {
        var key = signatures.translated(seal.signer().getPublicKey());
        return signatures.verify(key, CoseAlgorithm.ES256, seal.toBeSigned(), seal.signature());
    }

    private static Verdict content(Seal seal, SealAuthority authority, Instant at, Checklist checks) {
        var signer = seal.signer();
        var content = new SealContent(seal.data());
        var life = new Life(Optional.of(signer.getNotBefore().toInstant()), Optional.of(signer.getNotAfter().toInstant()));
        checks.tick(Check.KEY_USAGE, maySeal(signer) ? Optional.empty() : Optional.of(Reason.SIGNER_NOT_FOR_KIND));
        checks.tickSchema(content.violation());
        checks.tick(Check.NOT_YET_VALID, life.from().filter(at::isBefore).map(early -> Reason.SIGNER_NOT_YET_VALID));
        checks.tick(Check.EXPIRED, life.until().filter(at::isAfter).map(late -> Reason.SIGNER_EXPIRED));
        var revoked = authority.revoked().contains(signer.getSerialNumber());
        checks.tick(Check.REVOCATION, revoked ? Optional.of(Reason.SIGNER_REVOKED) : Optional.empty());
        return Verdict.believed(Format.VDS_NC, checks, new Issuer(authority.country(), Optional.of(authority.country()),
                signer.getSerialNumber().toString(16)), content.statement(life));
    }

    /** A signer without the extension may sign anything; one with it must be named for seals. */
    private static boolean maySeal(X509Certificate signer) {
        try {
            var usages = signer.getExtendedKeyUsage();
            return usages == null || usages.contains(SEAL_SIGNER);
        } catch (CertificateParsingException unreadable) {
            return false;
        }
    }
}
