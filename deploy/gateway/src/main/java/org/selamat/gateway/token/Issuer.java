package org.selamat.gateway.token;

import static org.jose4j.jwa.AlgorithmConstraints.ConstraintType.PERMIT;

import java.security.PublicKey;
import java.time.Clock;
import java.util.Optional;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;
import org.selamat.gateway.files.SecurityPolicy.Provider;
import org.selamat.gateway.token.Verdict.Invalid;
import org.selamat.gateway.token.Verdict.Unverifiable;

import io.vertx.core.Future;

/**
 * Verifies the tokens of one issuer. RS256 and nothing else: {@code none} and an HMAC made with the public key are refused
 * before any key
 * is looked at.
 */
final class Issuer {

    private static final AlgorithmConstraints RS256 = new AlgorithmConstraints(PERMIT, "RS256");

    private final Provider provider;
    private final IssuerKeys keys;
    private final ClaimCheck claims;

    Issuer(Provider provider, IssuerKeys keys, Clock clock) {
        this.provider = provider;
        this.keys = keys;
        this.claims = new ClaimCheck(provider, clock);
    }

    /** At once when the key is known; else after its issuer was asked. */
    Future<Verdict> verify(String token) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(RS256);
        try {
            signature.setCompactSerialization(token);
        } catch (JoseException e) {
            return Future.succeededFuture(new Invalid("it isn't a signed token"));
        }
        if (!typeFits(signature.getHeader("typ"))) {
            return Future.succeededFuture(new Invalid("its typ is " + signature.getHeader("typ")));
        }
        String id = signature.getKeyIdHeaderValue();
        Optional<PublicKey> known = keys.current().find(id);
        if (known.isPresent()) {
            return Future.succeededFuture(verify(signature, known.get()));
        }
        return keys.refresh()
                .map(fetched -> fetched.find(id).map(key -> verify(signature, key)).orElseGet(() -> unknownKey(fetched)));
    }

    private Verdict unknownKey(KeySet fetched) {
        return fetched.equals(KeySet.NONE) ? new Unverifiable(provider.name())
                : new Invalid("its key isn't one of the issuer's");
    }

    /** RFC 9068 lets {@code application/} be left out. */
    private boolean typeFits(String type) {
        return provider.tokenType()
                .map(wanted -> wanted.equalsIgnoreCase(type) || ("application/" + wanted).equalsIgnoreCase(type)).orElse(true);
    }

    private Verdict verify(JsonWebSignature signature, PublicKey key) {
        try {
            signature.setKey(key);
            return signature.verifySignature() ? claims.check(JwtClaims.parse(signature.getPayload()))
                    : new Invalid("its signature is wrong");
        } catch (JoseException | InvalidJwtException | MalformedClaimException e) {
            return new Invalid(e.getMessage());
        }
    }
}
