package org.selamat.identity.session.application;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.Delegations;
import org.selamat.identity.session.application.TokenAnswer.Granted;
import org.selamat.identity.session.application.TokenAnswer.Refused;
import org.selamat.identity.session.domain.DeviceSession;
import org.selamat.identity.session.domain.DeviceSessions;
import org.selamat.identity.session.domain.SessionId;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * Exchanges a guardian's own access token for one that speaks for a dependant and names the guardian (RFC 8693). It lives
 * as long as any access token and can't be refreshed, so a delegation that ends is over ten minutes later everywhere.
 */
@ApplicationScoped
public class ActForDependant {

    private final SigningKeys keys;
    private final DeviceSessions sessions;
    private final Delegations delegations;
    private final AccessTokens access;
    private final Duration idle;
    private final Clock clock;

    ActForDependant(SigningKeys keys, DeviceSessions sessions, Delegations delegations, AccessTokens access,
            IdentityConfig config, Clock clock) {
        this.keys = keys;
        this.sessions = sessions;
        this.delegations = delegations;
        this.access = access;
        this.idle = config.tokens().idle();
        this.clock = clock;
    }

    /** @param jkt thumbprint of the device key that the caller has just proven; it has to be the session's */
    @Transactional
    public TokenAnswer act(String subjectToken, PersonId dependant, String jkt) {
        return ownToken(subjectToken).flatMap(claims -> session(claims, jkt).flatMap(session -> {
            var guardian = new PersonId(UUID.fromString(claims.getSubject()));
            return delegations.find(guardian, dependant).filter(delegation -> delegation.inForce(clock.instant()))
                    .<TokenAnswer> map(
                            d -> new Granted(access.forDependant(d.dependant(), guardian, session), Optional.empty()));
        })).orElseGet(Refused::new);
    }

    /** A token that already acts for someone doesn't reach that person's own dependants. */
    private Optional<JWTClaimsSet> ownToken(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            var claims = jwt.getJWTClaimsSet();
            var good = keys.signed(jwt, AccessTokens.TYPE) && claims.getExpirationTime() != null
                    && clock.instant().isBefore(claims.getExpirationTime().toInstant()) && claims.getClaim("act") == null;
            return good ? Optional.of(claims) : Optional.empty();
        } catch (ParseException notAToken) {
            return Optional.empty();
        }
    }

    private Optional<DeviceSession> session(JWTClaimsSet claims, String jkt) {
        var id = new SessionId(UUID.fromString((String) claims.getClaim("sid")));
        return sessions.find(id).filter(found -> found.jkt().equals(jkt) && found.isAlive(clock.instant(), idle));
    }
}
