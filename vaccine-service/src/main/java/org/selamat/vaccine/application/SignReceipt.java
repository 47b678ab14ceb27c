package org.selamat.vaccine.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.cose.Jwk;
import org.selamat.vaccine.domain.cose.KeyAwayException;
import org.selamat.vaccine.domain.hcert.SigningKeys;
import org.selamat.vaccine.domain.shc.CompactJws;
import org.selamat.vaccine.domain.verification.Verdict;

/**
 * Signs what a verification found, so that somebody who trusts us needn't verify again. Says nothing of the holder: who shows
 * the receipt shows the code too, and its hash ties the two. One for an airline is bound to it and to the holder besides
 * ({@link BindReceipt}).
 */
@ApplicationScoped
public class SignReceipt {

    /** Long enough for a check-in desk, too short to be kept. */
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final String TYPE = "verification-receipt+jwt";

    private final SigningKeys keys;
    private final BindReceipt bind;
    private final VaccineConfig.Certificate config;
    private final Clock clock;

    SignReceipt(SigningKeys keys, BindReceipt bind, VaccineConfig config, Clock clock) {
        this.keys = keys;
        this.bind = bind;
        this.config = config.certificate();
        this.clock = clock;
    }

    /**
     * A compact JWS by our document signer; empty for a certificate that isn't valid, and while we can't sign or bind.
     *
     * @param audience client id of the airline that it is for; empty for one that anybody may read
     */
    public Optional<String> of(Verdict verdict, List<String> parts, Optional<String> audience) {
        if (!verdict.isValid() || !keys.canSign() || audience.isPresent() && !bind.isPossible()) {
            return Optional.empty();
        }
        var signer = keys.current();
        var header = Map.<String, Object> of("alg", "ES256", "typ", TYPE, "kid",
                Jwk.thumbprint(signer.certificate().getPublicKey()));
        try {
            return Optional.of(CompactJws.sign(header,
                    CanonicalJson.write(claims(verdict, parts, audience)).getBytes(UTF_8), signer.key()));
        } catch (KeyAwayException away) {
            return Optional.empty();
        }
    }

    private Map<String, Object> claims(Verdict verdict, List<String> parts, Optional<String> audience) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", config.cardIssuer());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("code", hash(parts));
        verdict.format().ifPresent(format -> claims.put("format", format.name()));
        verdict.issuer().ifPresent(issuer -> claims.put("issuer", issuer.id()));
        verdict.statement().flatMap(statement -> statement.expiresAt())
                .ifPresent(until -> claims.put("certificateExpires", until.getEpochSecond()));
        audience.flatMap(airline -> verdict.statement().map(statement -> bind.claims(statement, airline)))
                .ifPresent(claims::putAll);
        return claims;
    }

    /** Base64url SHA-256 of the texts of the code, one to a line. */
    private static String hash(List<String> parts) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(String.join("\n", parts).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
