package org.selamat.identity.session.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.account.domain.Account;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.session.domain.DeviceSession;
import org.selamat.kit.id.Uuids;

import com.nimbusds.jwt.JWTClaimsSet;

/**
 * Mints access tokens (RFC 9068). They name nobody: a random id, how it was proven, until when, and by {@code cnf} (RFC 7800,
 * RFC 9449 6.1) the key of the device that they were given to. They are still bearer tokens; who wants more than the token asks
 * for that key's signature.
 */
@ApplicationScoped
public class AccessTokens {

    static final String TYPE = "at+jwt";
    private static final String PERSON_SCOPE = "me";
    private static final String REGISTER_SCOPE = "register";

    private final SigningKeys keys;
    private final IdentityConfig.Tokens config;
    private final Clock clock;

    AccessTokens(SigningKeys keys, IdentityConfig config, Clock clock) {
        this.keys = keys;
        this.config = config.tokens();
        this.clock = clock;
    }

    /** A token and what the token endpoint says about it. */
    public record AccessToken(String value, Duration lifetime, String scope) {

        @Override
        public String toString() {
            return "an access token";
        }
    }

    /** For the person of the account; before registration for the account alone, which can do nothing but register. */
    AccessToken forAccount(Account account, DeviceSession session) {
        return account.person().map(person -> mint(person.value(), "citizen", PERSON_SCOPE, session, Optional.empty()))
                .orElseGet(() -> mint(account.id().value(), "registrant", REGISTER_SCOPE, session, Optional.empty()));
    }

    /** For a dependant, and naming who acts. */
    AccessToken forDependant(PersonId dependant, PersonId guardian, DeviceSession session) {
        return mint(dependant.value(), "citizen", PERSON_SCOPE, session, Optional.of(guardian));
    }

    private AccessToken mint(UUID subject, String role, String scope, DeviceSession session, Optional<PersonId> actor) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder().issuer(config.issuer()).subject(subject.toString())
                .audience(config.audience()).claim("client_id", config.clients().iterator().next()).claim("scope", scope)
                .claim("roles", List.of(role)).claim("acr", session.proof().acr()).claim("amr", session.proof().amr())
                .claim("auth_time", session.proof().at().getEpochSecond()).claim("sid", session.id().toString())
                .claim("cnf", Map.of("jkt", session.jkt()))
                .jwtID(Uuids.random().toString()).issueTime(date(now)).expirationTime(date(now.plus(config.accessLifetime())));
        actor.ifPresent(guardian -> claims.claim("act", Map.of("sub", guardian.toString())));
        return new AccessToken(keys.sign(TYPE, claims.build()), config.accessLifetime(), scope);
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
