package org.selamat.local.client;

import java.net.URI;
import java.security.Provider;
import java.security.Security;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * The key of a phone: proves that a refresh token is used by the device that it was given to (DPoP, RFC 9449), and signs what
 * the phone kept while it was offline.
 */
public final class DeviceKey {

    private final ECKey key;
    private final JWSSigner signer;
    private final Clock clock;

    public DeviceKey(Clock clock) {
        this(clock, Security.getProvider("SunEC"));
    }

    /** @param provider computes its signatures */
    public DeviceKey(Clock clock, Provider provider) {
        try {
            this.key = new ECKeyGenerator(Curve.P_256).generate();
            this.signer = new ECDSASigner(key);
            this.signer.getJCAContext().setProvider(provider);
            this.clock = clock;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By which access tokens name this key: {@code cnf.jkt}. */
    public String thumbprint() {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fresh proof for one request. */
    String proof(String method, URI address) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("dpop+jwt")).jwk(key.toPublicJWK())
                    .build();
            var claims = new JWTClaimsSet.Builder().jwtID(UUID.randomUUID().toString()).claim("htm", method)
                    .claim("htu", address.toString())
                    .issueTime(Date.from(clock.instant())).build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What goes into {@code Queue-Signature}: a JWS without the body that it covers (RFC 7515 appendix F). */
    public String queueSignature(byte[] body) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("visit-queue+jws"))
                    .jwk(key.toPublicJWK()).build();
            var jws = new JWSObject(header, new Payload(body));
            jws.sign(signer);
            return jws.serialize(true);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
