package org.selamat.status.signing.persistence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;

import org.selamat.kit.sign.SigningProvider;
import org.selamat.status.signing.domain.Signer;

/** ES256 by whoever is fastest here. */
final class Es256Signer implements Signer {

    private static final int COORDINATE = 32;
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private final ThreadLocal<Signature> signing;
    private final PublicKey publicKey;
    private final PublicPoint point;
    private final String keyId;

    Es256Signer(ECPrivateKey key) {
        PrivateKey translated = translated(key);
        this.signing = ThreadLocal.withInitial(() -> signing(translated));
        ECPoint own = new P256(key.getParams()).publicPoint(key.getS());
        this.publicKey = publicKey(own, key.getParams());
        this.point = new PublicPoint(coordinate(own.getAffineX()), coordinate(own.getAffineY()));
        this.keyId = thumbprint(point);
    }

    @Override
    public String sign(String protectedHeader, byte[] payload) {
        String input = input(protectedHeader, payload);
        return input + "." + signature(input);
    }

    @Override
    public String signDetached(String protectedHeader, byte[] payload) {
        String input = input(protectedHeader, payload);
        return input.substring(0, input.indexOf('.')) + ".." + signature(input);
    }

    @Override
    public boolean verifies(String compactJws) {
        int end = compactJws.lastIndexOf('.');
        if (end < 0) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM, SigningProvider.get());
            signature.initVerify(publicKey);
            signature.update(compactJws.substring(0, end).getBytes(US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(compactJws.substring(end + 1)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String keyId() {
        return keyId;
    }

    @Override
    public PublicPoint publicKey() {
        return point;
    }

    private static String input(String protectedHeader, byte[] payload) {
        return BASE64URL.encodeToString(protectedHeader.getBytes(UTF_8)) + "." + BASE64URL.encodeToString(payload);
    }

    /** Ready for the next one as soon as it has signed. */
    private String signature(String input) {
        try {
            Signature signature = signing.get();
            signature.update(input.getBytes(US_ASCII));
            return BASE64URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key can't sign", e);
        }
    }

    private static Signature signing(PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, SigningProvider.get());
            signature.initSign(key);
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key can't sign", e);
        }
    }

    /** The provider's own object, once: to translate it at every signature would cost more than signing. */
    private static PrivateKey translated(ECPrivateKey key) {
        try {
            return (PrivateKey) KeyFactory.getInstance("EC", SigningProvider.get()).translateKey(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a P-256 key", e);
        }
    }

    private static PublicKey publicKey(ECPoint own, ECParameterSpec curve) {
        try {
            return KeyFactory.getInstance("EC", SigningProvider.get()).generatePublic(new ECPublicKeySpec(own, curve));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    private static String thumbprint(PublicPoint point) {
        String canonical = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + point.x() + "\",\"y\":\"" + point.y() + "\"}";
        try {
            return BASE64URL.encodeToString(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        byte[] magnitude = bytes.length > COORDINATE ? Arrays.copyOfRange(bytes, bytes.length - COORDINATE, bytes.length)
                : bytes;
        System.arraycopy(magnitude, 0, fixed, COORDINATE - magnitude.length, magnitude.length);
        return BASE64URL.encodeToString(fixed);
    }
}
