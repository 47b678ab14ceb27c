package org.selamat.vaccine.domain.cose;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;

import org.selamat.vaccine.domain.codec.Malformed;

/** The one curve of ES256 in health certificates, told by its order (FIPS 186-4 D.1.2.3). */
public final class P256 {

    private static final BigInteger ORDER = new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
            16);
    private static final BigInteger PRIME = new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
            16);
    private static final BigInteger B = new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private P256() {
    }

    public static boolean isOn(Key key) {
        return key instanceof ECKey ec && ec.getParams() != null && ORDER.equals(ec.getParams().getOrder());
    }

    /** @throws Malformed for a point that isn't on the curve: the JDK's factory doesn't look */
    static PublicKey publicKey(BigInteger x, BigInteger y) throws Malformed {
        if (x.compareTo(PRIME) >= 0 || y.compareTo(PRIME) >= 0 || !isPoint(x, y)) {
            throw new Malformed("not a point of P-256");
        }
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            var curve = parameters.getParameterSpec(ECParameterSpec.class);
            return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has P-256", missing);
        }
    }

    /** y² = x³ − 3x + b. */
    private static boolean isPoint(BigInteger x, BigInteger y) {
        var right = x.pow(3).subtract(x.multiply(THREE)).add(B).mod(PRIME);
        return y.multiply(y).mod(PRIME).equals(right);
    }
}
