package org.selamat.vaccine.domain.cose;

import java.math.BigInteger;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.CborTag;
import org.selamat.vaccine.domain.codec.CborWriter;
import org.selamat.vaccine.domain.codec.Malformed;

/**
 * The claims of a health certificate (RFC 8392 and hcert_spec 3.3): issuer country, times, and under claim -260 the content.
 *
 * @param issuer ISO 3166-1 alpha-2; optional in the specification
 * @param kind which certificate the content is
 * @param content its map
 */
public record CwtClaims(Optional<String> issuer, Optional<Instant> issuedAt, Optional<Instant> expiresAt, ContentKind kind,
        Map<?, ?> content) {

    private static final long ISSUER = 1;
    private static final long EXPIRES = 4;
    private static final long ISSUED = 6;
    private static final long HCERT = -260;
    /** Far beyond any certificate, and safe for {@link Instant}. */
    private static final double LATEST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /** Claims about a Digital COVID Certificate. */
    public CwtClaims(Optional<String> issuer, Optional<Instant> issuedAt, Optional<Instant> expiresAt, Map<?, ?> content) {
        this(issuer, issuedAt, expiresAt, ContentKind.DCC, content);
    }

    public static CwtClaims of(byte[] payload) throws Malformed {
        var claims = map(CborReader.read(payload), "CWT claims");
        if (isCoreDataSet(claims)) {
            return new CwtClaims(Optional.empty(), Optional.empty(), Optional.empty(), ContentKind.DDCC, claims);
        }
        var hcert = map(claims.get(HCERT), "health certificate claim");
        var kind = hcert.containsKey(ContentKind.DCC.key()) ? ContentKind.DCC : ContentKind.DVC;
        var issuer = CborTag.strip(claims.get(ISSUER)) instanceof String text ? Optional.of(text) : Optional.<String> empty();
        return new CwtClaims(issuer, time(claims.get(ISSUED)), time(claims.get(EXPIRES)), kind,
                map(hcert.get(kind.key()), kind.name()));
    }

    byte[] encoded() {
        var claims = new LinkedHashMap<Object, Object>();
        issuer.ifPresent(country -> claims.put(ISSUER, country));
        expiresAt.ifPresent(at -> claims.put(EXPIRES, at.getEpochSecond()));
        issuedAt.ifPresent(at -> claims.put(ISSUED, at.getEpochSecond()));
        claims.put(HCERT, Map.of(kind.key(), content));
        return CborWriter.write(claims);
    }

    /** NumericDate: seconds, as integer or float, with or without the epoch tag. */
    public static Optional<Instant> time(Object claim) throws Malformed {
        var value = CborTag.strip(claim);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Number seconds) || value instanceof BigInteger || !(Math.abs(seconds.doubleValue()) <= LATEST)) {
            throw new Malformed("CWT time is not a number of seconds");
        }
        return Optional.of(Instant.ofEpochSecond(seconds.longValue()));
    }

    /** WHO's core data set has no claims around it, only texts as keys. */
    private static boolean isCoreDataSet(Map<?, ?> claims) {
        return !claims.containsKey(HCERT) && claims.get("hcid") instanceof String && claims.get("name") instanceof String;
    }

    private static Map<?, ?> map(Object item, String what) throws Malformed {
        if (CborTag.strip(item) instanceof Map<?, ?> map) {
            return map;
        }
        throw new Malformed(what + " is not a map");
    }
}
