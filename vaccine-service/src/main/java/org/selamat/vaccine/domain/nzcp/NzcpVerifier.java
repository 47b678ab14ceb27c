package org.selamat.vaccine.domain.nzcp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Base32;
import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Utf8;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.domain.cose.CoseSign1;
import org.selamat.vaccine.domain.cose.SignatureVerifier;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Checklist;
import org.selamat.vaccine.domain.verification.Format;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Layers;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.domain.verification.Verdict;

/**
 * Verifies New Zealand COVID Passes: ES256 only, the key found by its fragment, its document's DID the issuer in the claims.
 */
public final class NzcpVerifier {

    /** Versions other than 1 are another format. */
    public static final String PREFIX = "NZCP:/1/";

    private final SignatureVerifier signatures;

    public NzcpVerifier(SignatureVerifier signatures) {
        this.signatures = signatures;
    }

    public Verdict verify(String text, DidKeys trust, Instant at) {
        var checks = new Checklist(Check.OF_NZCP);
        var message = Layers.of(text, checks) //
                .peel(Check.PREFIX, Reason.NOT_NZCP, NzcpVerifier::unprefixed) //
                .peel(Check.BASE32, Reason.NOT_BASE32, Base32::decode) //
                .peel(Check.CBOR, Reason.NOT_CBOR, CborReader::read) //
                .peel(Check.COSE, Reason.NOT_COSE, CoseSign1::of).core();
        var kid = message.flatMap(sign1 -> sign1.headers().kid()).flatMap(NzcpVerifier::text);
        return message.flatMap(sign1 -> judged(sign1, kid, trust, at, checks))
                .orElseGet(() -> Verdict.unbelieved(Format.NZCP, checks, kid));
    }

    private Optional<Verdict> judged(CoseSign1 message, Optional<String> kid, DidKeys trust, Instant at, Checklist checks) {
        if (message.headers().algorithm().filter(CoseAlgorithm.ES256::equals).isEmpty()) {
            checks.fail(Check.COSE, Reason.ALGORITHM_UNKNOWN);
            return Optional.empty();
        }
        var candidates = kid.map(trust::keys).orElse(List.of());
        if (candidates.isEmpty()) {
            checks.fail(Check.KID, kid.isEmpty() ? Reason.KID_MISSING : Reason.SIGNER_UNKNOWN);
            return Optional.empty();
        }
        checks.pass(Check.KID);
        var signers = candidates.stream().filter(key -> isSignedBy(key, message)).toList();
        checks.tick(Check.SIGNATURE, signers.isEmpty() ? Optional.of(Reason.SIGNATURE_WRONG) : Optional.empty());
        return signers.isEmpty() ? Optional.empty() : content(message, signers, at, checks);
    }

    private boolean isSignedBy(DidKey key, CoseSign1 message) {
        return signatures.verify(key.key(), CoseAlgorithm.ES256, message.toBeSigned(), message.signature());
    }

    private static Optional<Verdict> content(CoseSign1 message, List<DidKey> signers, Instant at, Checklist checks) {
        try {
            var claims = PassClaims.of(message.payload());
            var named = signers.stream().filter(key -> key.did().equals(claims.issuer())).findFirst();
            checks.tick(Check.ISSUER, named.isEmpty() ? Optional.of(Reason.ISSUER_OF_OTHER_KEY) : Optional.empty());
            checks.tickSchema(claims.violation());
            claims.life().judge(at, checks);
            return named.map(key -> Verdict.believed(Format.NZCP, checks,
                    new Issuer(key.did(), Optional.of(key.country()), key.fragment()), claims.statement()));
        } catch (Malformed malformed) {
            checks.fail(Check.CBOR, Reason.NO_HEALTH_CERTIFICATE);
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] kid) {
        try {
            return Optional.of(Utf8.read(kid));
        } catch (Malformed notText) {
            return Optional.empty();
        }
    }

    private static String unprefixed(String text) throws Malformed {
        if (!text.startsWith(PREFIX)) {
            throw new Malformed("not a New Zealand pass");
        }
        return text.substring(PREFIX.length());
    }
}
