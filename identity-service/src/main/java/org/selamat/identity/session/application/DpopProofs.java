package org.selamat.identity.session.application;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.sealing.domain.Sha256;
import org.selamat.identity.session.domain.SeenProofs;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;

/**
 * Checks a proof that the caller holds a device key (RFC 9449 4.3): ES256, for this method and address, made just now,
 * never seen before.
 */
@ApplicationScoped
public class DpopProofs {

    private static final String TYPE = "dpop+jwt";
    private static final int LONGEST = 4096;
    private static final int LONGEST_ID = 256;

    private final SeenProofs seen;
    private final Duration window;
    private final Clock clock;

    DpopProofs(SeenProofs seen, IdentityConfig config, Clock clock) {
        this.seen = seen;
        this.window = config.tokens().proofWindow();
        this.clock = clock;
    }

    /**
     * @param addresses under which the endpoint is reached
     * @return the thumbprint of the key (RFC 7638); empty if the proof doesn't hold, for whatever reason
     */
    @Transactional
    public Optional<String> accept(String proof, String method, Collection<String> addresses) {
        if (proof == null || proof.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var jwt = SignedJWT.parse(proof);
            var key = key(jwt);
            var holds = key.isPresent() && jwt.verify(new ECDSAVerifier(key.get())) && saysSo(jwt, method, addresses);
            return holds ? firstSeen(jwt, key.get().computeThumbprint().toString()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<ECKey> key(SignedJWT jwt) {
        var header = jwt.getHeader();
        var typed = header.getType() != null && TYPE.equals(header.getType().getType());
        return typed && JWSAlgorithm.ES256.equals(header.getAlgorithm()) && header.getJWK() instanceof ECKey key
                && Curve.P_256.equals(key.getCurve()) && !key.isPrivate() ? Optional.of(key) : Optional.empty();
    }

    private boolean saysSo(SignedJWT jwt, String method, Collection<String> addresses) throws ParseException {
        var claims = jwt.getJWTClaimsSet();
        var madeAt = claims.getIssueTime();
        var id = claims.getJWTID();
        return method.equals(claims.getStringClaim("htm")) && addresses.contains(claims.getStringClaim("htu"))
                && id != null && !id.isEmpty() && id.length() <= LONGEST_ID && madeAt != null
                && Duration.between(madeAt.toInstant(), clock.instant()).abs().compareTo(window) <= 0;
    }

    /** Remembered twice as long as a proof is fresh, for clocks that are ahead. */
    private Optional<String> firstSeen(SignedJWT jwt, String thumbprint) throws ParseException {
        var hash = Sha256.of(thumbprint + "|" + jwt.getJWTClaimsSet().getJWTID());
        return seen.firstTime(hash, clock.instant()) ? Optional.of(thumbprint) : Optional.empty();
    }
}
