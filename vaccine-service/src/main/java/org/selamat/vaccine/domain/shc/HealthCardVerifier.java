package org.selamat.vaccine.domain.shc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.domain.cose.SignatureVerifier;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Checklist;
import org.selamat.vaccine.domain.verification.Format;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Layers;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.domain.verification.Verdict;

/**
 * Verifies SMART Health Cards. The key is found by its thumbprint among all issuers that we believe and the signature checked
 * before the payload is even inflated; then the payload must name the issuer whose key that is.
 */
public final class HealthCardVerifier {

    /** Published cards inflate to 1 to 3 KiB. */
    private static final int MAX_PAYLOAD = 65_536;

    private final SignatureVerifier signatures;

    public HealthCardVerifier(SignatureVerifier signatures) {
        this.signatures = signatures;
    }

    /** @param parts the texts of one code, or of all codes of a card in several parts */
    public Verdict verify(List<String> parts, CardKeys trust, Instant at) {
        var checks = new Checklist(Check.OF_SHC);
        var jws = Layers.of(parts, checks) //
                .peel(Check.PREFIX, Reason.NOT_SHC, HealthCardVerifier::prefixed) //
                .peel(Check.ENCODING, Reason.NOT_DIGITS, HealthCardVerifier::joined) //
                .peel(Check.JWS, Reason.NOT_JWS, HealthCardVerifier::opened).core();
        var kid = jws.flatMap(card -> card.header("kid"));
        return jws.flatMap(card -> judged(card, kid, trust, at, checks))
                .orElseGet(() -> Verdict.unbelieved(Format.SHC, checks, kid));
    }

    private Optional<Verdict> judged(CompactJws card, Optional<String> kid, CardKeys trust, Instant at, Checklist checks) {
        var candidates = kid.map(trust::keys).orElse(List.of());
        if (candidates.isEmpty()) {
            checks.fail(Check.KID, kid.isEmpty() ? Reason.KID_MISSING : Reason.SIGNER_UNKNOWN);
            return Optional.empty();
        }
        checks.pass(Check.KID);
        boolean signed = signatures.verify(candidates.get(0).key(), CoseAlgorithm.ES256, card.signingInput(), card.signature());
        checks.tick(Check.SIGNATURE, signed ? Optional.empty() : Optional.of(Reason.SIGNATURE_WRONG));
        if (!signed) {
            return Optional.empty();
        }
        return Layers.of(card.payload(), checks)
                .peel(Check.COMPRESSION, Reason.NOT_COMPRESSED, payload -> Zlib.inflateRaw(payload, MAX_PAYLOAD))
                .peel(Check.JSON, Reason.NOT_JSON, CardPayload::of).core()
                .flatMap(payload -> content(payload, candidates, at, checks));
    }

    private static Optional<Verdict> content(CardPayload payload, List<CardKey> candidates, Instant at, Checklist checks) {
        var named = candidates.stream().filter(key -> key.issuer().equals(payload.issuer())).findFirst();
        checks.tick(Check.ISSUER, named.isEmpty() ? Optional.of(Reason.ISSUER_OF_OTHER_KEY) : Optional.empty());
        checks.tickSchema(payload.violation());
        payload.life().judge(at, checks);
        named.ifPresent(key -> checks.tick(Check.REVOCATION, revoked(key, payload, at)));
        return named.map(key -> Verdict.believed(Format.SHC, checks,
                new Issuer(key.issuer(), Optional.of(key.country()), key.kid()), payload.statement()));
    }

    private static Optional<Reason> revoked(CardKey key, CardPayload payload, Instant at) {
        if (key.revocations().isEmpty()) {
            return Optional.of(Reason.REVOCATION_LIST_BROKEN);
        }
        return payload.revocationId().filter(rid -> key.revocations().get().revoke(rid, payload.life().from(), at))
                .map(rid -> Reason.CERTIFICATE_REVOKED);
    }

    private static List<String> prefixed(List<String> parts) throws Malformed {
        if (parts.isEmpty() || !parts.stream().allMatch(part -> part.startsWith(NumericText.PREFIX))) {
            throw new Malformed("not a health card");
        }
        return parts;
    }

    private static String joined(List<String> parts) throws Malformed {
        return NumericText.read(parts).jws().orElseThrow(() -> new Malformed("digits or parts of a card are wrong"));
    }

    private static CompactJws opened(String text) throws Malformed {
        var jws = CompactJws.of(text);
        if (jws.header("alg").filter("ES256"::equals).isEmpty() || jws.header("zip").filter("DEF"::equals).isEmpty()
                || jws.header().containsKey("crit")) {
            throw new Malformed("header of another kind of JWS");
        }
        return jws;
    }
}
