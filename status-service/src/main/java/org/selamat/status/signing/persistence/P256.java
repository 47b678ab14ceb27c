package org.selamat.status.signing.persistence;

import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;

/**
 * The public point of a P-256 private key, which PKCS 8 files need not contain and the JDK doesn't compute. Affine
 * double-and-add: run
 * once at start, on the service's own key, never with a secret that an outsider could time.
 */
final class P256 {

    private final BigInteger p;
    private final BigInteger a;
    private final ECPoint generator;

    P256(ECParameterSpec spec) {
        this.p = ((ECFieldFp) spec.getCurve().getField()).getP();
        this.a = spec.getCurve().getA();
        this.generator = spec.getGenerator();
    }

    ECPoint publicPoint(BigInteger secret) {
        ECPoint sum = ECPoint.POINT_INFINITY;
        for (int bit = secret.bitLength() - 1; bit >= 0; bit--) {
            sum = add(sum, sum);
            sum = secret.testBit(bit) ? add(sum, generator) : sum;
        }
        return sum;
    }

    private ECPoint add(ECPoint one, ECPoint other) {
        if (one.equals(ECPoint.POINT_INFINITY)) {
            return other;
        }
        if (other.equals(ECPoint.POINT_INFINITY)) {
            return one;
        }
        BigInteger slope = one.equals(other) ? tangent(one) : secant(one, other);
        BigInteger x = slope.pow(2).subtract(one.getAffineX()).subtract(other.getAffineX()).mod(p);
        return new ECPoint(x, slope.multiply(one.getAffineX().subtract(x)).subtract(one.getAffineY()).mod(p));
    }

    private BigInteger tangent(ECPoint at) {
        BigInteger rise = at.getAffineX().pow(2).multiply(BigInteger.valueOf(3)).add(a);
        return rise.multiply(at.getAffineY().shiftLeft(1).modInverse(p)).mod(p);
    }

    private BigInteger secant(ECPoint one, ECPoint other) {
        BigInteger run = other.getAffineX().subtract(one.getAffineX()).mod(p);
        return other.getAffineY().subtract(one.getAffineY()).multiply(run.modInverse(p)).mod(p);
    }
}
