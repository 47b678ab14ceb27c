package org.selamat.twin.boarding;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import org.springframework.stereotype.Component;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** Decisions as signed tokens, by the native signatures that the suite uses and a key of this start. */
@Component
class Confirmations {

    private final JWSHeader header;
    private final ECDSASigner signer;

    Confirmations() throws JOSEException {
        var key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        signer = new ECDSASigner(key);
        signer.getJCAContext().setProvider(AmazonCorrettoCryptoProvider.INSTANCE);
    }

    String of(UUID decision, String airline, BoardingCheckRequest request, String outcome, Instant decidedAt,
            Instant expiresAt) {
        var token = new SignedJWT(header, new JWTClaimsSet.Builder().issuer("https://status.selamat.local")
                .jwtID(decision.toString()).audience(airline).claim("flight", request.flight())
                .claim("departureAt", request.departureAt().getEpochSecond()).claim("decision", outcome)
                .issueTime(Date.from(decidedAt)).expirationTime(Date.from(expiresAt)).build());
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
