package org.selamat.gateway.token;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.selamat.gateway.token.Verdict.Expired;
import org.selamat.gateway.token.Verdict.Invalid;
import org.selamat.gateway.token.Verdict.Valid;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.vertx.core.Future;

/**
 * Verifies bearer tokens. An app repeats its token for ten minutes, so that verified ones are remembered: a repeated call
 * costs a look-up instead of an RSA verification and two JSON parses (about 30 µs). They are forgotten when any issuer
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
        Optional<SignedToken> signed = token.length() > MAX_LENGTH ? Optional.empty() : SignedToken.read(token);
        return signed.map(read -> judge(token, read)).orElseGet(() -> refused("it isn't a signed token"));
    }

    /** The claimed issuer only tells whose keys to try: nothing is believed before the signature is verified. */
    private Future<Verdict> judge(String token, SignedToken signed) {
        Issuer issuer = issuers.get(signed.claimedIssuer());
        if (issuer == null) {
            return refused("nobody we know issued it");
        }
        return issuer.verify(signed).onSuccess(verdict -> {
            if (verdict instanceof Valid valid) {
                verified.put(token, valid);
            }
        });
    }

    /** Keys changed, so that a token signed by a withdrawn one must be judged anew. */
    void forget() {
        verified.invalidateAll();
    }

    private static Future<Verdict> refused(String reason) {
        return Future.succeededFuture(new Invalid(reason));
    }
}
