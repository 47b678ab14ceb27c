package org.selamat.gateway.token;

import static org.jose4j.jwa.AlgorithmConstraints.ConstraintType.PERMIT;

import java.security.PublicKey;
import java.util.Optional;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;

/**
 * A token taken apart, once. RS256 and nothing else: {@code none} and an HMAC made with the public key are refused before any
 * key is looked at. Until {@link #isSignedBy} says so, nothing in it is to be believed.
 */
record SignedToken(JsonWebSignature signature, JwtClaims claims) {

    private static final AlgorithmConstraints RS256 = new AlgorithmConstraints(PERMIT, "RS256");

    /** Empty when it isn't a compact JWS with claims. */
    static Optional<SignedToken> read(String token) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(RS256);
        signature.setProviderContext(RsaEngine.context());
        try {
            signature.setCompactSerialization(token);
            return Optional.of(new SignedToken(signature, JwtClaims.parse(signature.getUnverifiedPayload())));
        } catch (JoseException | InvalidJwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Empty when it names none. */
    String claimedIssuer() {
        try {
            String issuer = claims.getIssuer();
            return issuer == null ? "" : issuer;
        } catch (MalformedClaimException e) {
            return "";
        }
    }

    String type() {
        return signature.getHeader("typ");
    }

    String keyId() {
        return signature.getKeyIdHeaderValue();
    }

    /** @throws JoseException when it can't be told, as of another algorithm */
    boolean isSignedBy(PublicKey key) throws JoseException {
        signature.setKey(key);
        return signature.verifySignature();
    }
}
