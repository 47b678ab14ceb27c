package org.selamat.vaccine.persistence.keys;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPrivateKey;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.util.BigIntegers;
import org.selamat.vaccine.domain.cose.MessageSigner;
import org.selamat.vaccine.domain.cose.P256;

/**
 * ES256 whose nonce is derived from key and message (RFC 6979): asking again for a certificate gives the very same code, byte
 * for
 * byte, although no name was kept; and a bad random source can't leak the key.
 */
public final class DeterministicEs256 implements MessageSigner {

    private static final int SCALAR_BYTES = 32;
    private static final ECDomainParameters CURVE = new ECDomainParameters(CustomNamedCurves.getByName("secp256r1"));

    private final ECPrivateKeyParameters key;

    public DeterministicEs256(ECPrivateKey key) {
        if (!P256.isOn(key)) {
            throw new IllegalArgumentException("certificates are signed with a P-256 key");
        }
        this.key = new ECPrivateKeyParameters(key.getS(), CURVE);
    }

    @Override
    public byte[] sign(byte[] message) {
        var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, key);
        BigInteger[] rs = signer.generateSignature(sha256(message));
        var raw = new byte[2 * SCALAR_BYTES];
        BigIntegers.asUnsignedByteArray(rs[0], raw, 0, SCALAR_BYTES);
        BigIntegers.asUnsignedByteArray(rs[1], raw, SCALAR_BYTES, SCALAR_BYTES);
        return raw;
    }

    private static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
