package org.selamat.checkin.visit.domain;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Optional;

import org.selamat.checkin.domain.Base64Url;
import org.selamat.checkin.venue.domain.VenueKey;

/**
 * The public half of the P-256 key that a phone keeps in its hardware.
 *
 * @param thumbprint by which tokens name it (RFC 7638, base64url)
 */
public record PhoneKey(ECPublicKey key, String thumbprint) {

    private static final int COORDINATE_BYTES = 32;
    private static final ECParameterSpec P_256 = p256();

    /** Of the coordinates as a JWK writes them; empty when they aren't those of a point on the curve. */
    public static Optional<PhoneKey> of(String x, String y) {
        return coordinate(x).flatMap(right -> coordinate(y).map(up -> new ECPoint(right, up))).filter(PhoneKey::isOnCurve)
                .map(point -> new PhoneKey(key(point), Base64Url.encode(VenueKey.thumbprint(x, y))));
    }

    private static Optional<BigInteger> coordinate(String text) {
        return Base64Url.decode(text).filter(bytes -> bytes.length == COORDINATE_BYTES).map(bytes -> new BigInteger(1, bytes));
    }

    /** y² = x³ + ax + b, which not every provider asks of a key. */
    private static boolean isOnCurve(ECPoint point) {
        var curve = P_256.getCurve();
        var p = ((ECFieldFp) curve.getField()).getP();
        var x = point.getAffineX();
        var y = point.getAffineY();
        var right = x.pow(2).add(curve.getA()).multiply(x).add(curve.getB()).mod(p);
        return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).mod(p).equals(right);
    }

    private static ECPublicKey key(ECPoint point) {
        try {
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, P_256));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a point on P-256 that is no key", e);
        }
    }

    private static ECParameterSpec p256() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }
}
