package org.selamat.gateway.token;

import java.time.Clock;
import java.util.Map;

import org.jose4j.base64url.Base64Url;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwx.CompactSerializer;
import org.selamat.gateway.token.Verdict.Expired;
import org.selamat.gateway.token.Verdict.Invalid;
import org.selamat.gateway.token.Verdict.Valid;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.vertx.core.Future;

/**
 * Verifies bearer tokens. An app repeats its token for ten minutes, so that verified ones are remembered: a repeated call
 * costs a look-up instead of an RSA verification and two JSON parses (about 40 µs). They are forgotten when any issuer
 * changes its keys.
 */
public final class TokenVerifier {

    /** About 2 KiB each. */
    private static final int REMEMBERED = 20_000;
    /** Longer than any token of ours, and short enough that parsing one is no weapon. */
    private static final int MAX_LENGTH = 8_192;

    private final Map<String, Issuer> issuers;
    private final Cache<String, Valid> verified = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Clock clock;

    TokenVerifier(Map<String, Issuer> issuers, Clock clock) {
        this.issuers = issuers;
        this.clock = clock;
    }

    /** Never fails: what goes wrong is a verdict. */
    public Future<Verdict> verify(String token) {
        Valid known = verified.getIfPresent(token);
        if (known != null) {
            return Future.succeededFuture(clock.instant().isBefore(known.expires()) ? known : new Expired());
        }
        Issuer issuer = token.length() > MAX_LENGTH ? null : issuers.get(claimedIssuer(token));
        if (issuer == null) {
            return Future.succeededFuture(new Invalid("nobody we know issued it"));
        }
        return issuer.verify(token).onSuccess(verdict -> {
            if (verdict instanceof Valid valid) {
                verified.put(token, valid);
            }
        });
    }

    /** Keys changed, so that a token signed by a withdrawn one must be judged anew. */
    void forget() {
        verified.invalidateAll();
    }

    /** Only tells whose keys to try: nothing is believed before the signature is verified. */
    private static String claimedIssuer(String token) {
        String[] parts = CompactSerializer.deserialize(token);
        if (parts.length != 3) {
            return "";
        }
        try {
            String issuer = JwtClaims.parse(Base64Url.decodeToUtf8String(parts[1])).getIssuer();
            return issuer == null ? "" : issuer;
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            return "";
        }
    }
}
