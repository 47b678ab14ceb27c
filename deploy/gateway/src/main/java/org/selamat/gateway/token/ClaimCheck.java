package org.selamat.gateway.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.selamat.gateway.files.SecurityPolicy.Provider;
import org.selamat.gateway.token.Verdict.Expired;
import org.selamat.gateway.token.Verdict.Invalid;
import org.selamat.gateway.token.Verdict.Valid;

/** Judges the claims of a token whose signature is right. */
final class ClaimCheck {

    /** Clocks of the issuers and ours may differ by this much. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final Provider provider;
    private final Clock clock;

    ClaimCheck(Provider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    Verdict check(JwtClaims claims) throws MalformedClaimException {
        Instant now = clock.instant();
        if (claims.getExpirationTime() == null || claims.getSubject() == null) {
            return new Invalid("it has no exp or no sub");
        }
        Instant expires = instant(claims.getExpirationTime());
        if (!now.isBefore(expires.plus(SKEW))) {
            return new Expired();
        }
        if (claims.getNotBefore() != null && now.isBefore(instant(claims.getNotBefore()).minus(SKEW))) {
            return new Invalid("it isn't valid yet");
        }
        if (claims.getAudience().stream().noneMatch(provider.audiences()::contains)) {
            return new Invalid("it is meant for others");
        }
        return new Valid(provider.name(), claims.getClaimsMap(), headers(claims), expires.plus(SKEW));
    }

    private Map<String, String> headers(JwtClaims claims) {
        Map<String, String> headers = new LinkedHashMap<>();
        provider.claimHeaders().forEach((claim, header) -> Optional.ofNullable(claims.getClaimValue(claim)).map(String::valueOf)
                .ifPresent(value -> headers.put(header, value)));
        return headers;
    }

    private static Instant instant(NumericDate date) {
        return Instant.ofEpochMilli(date.getValueInMillis());
    }
}
