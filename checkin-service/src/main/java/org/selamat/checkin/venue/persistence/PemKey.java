package org.selamat.checkin.venue.persistence;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

import org.bouncycastle.jce.ECNamedCurveTable;

/** A P-256 key from a PEM file. PKCS #8 may hold the private number alone, so the public point is computed from it. */
record PemKey(ECPublicKey publicKey, Optional<ECPrivateKey> privateKey) {

    private static final int BITS = 256;

    static PemKey read(Path file) {
        try {
            var pem = Files.readString(file);
            var key = pem.contains("BEGIN PUBLIC KEY") ? publicKey(pem) : privateKey(pem);
            if (key.publicKey().getParams().getCurve().getField().getFieldSize() != BITS) {
                throw new IllegalStateException("SELAMAT_VENUE_KEYS: " + file + " is not on the curve P-256");
            }
            return key;
        } catch (IOException e) {
            throw new IllegalStateException("SELAMAT_VENUE_KEYS: " + file + " can't be read", e);
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw new IllegalStateException("SELAMAT_VENUE_KEYS: " + file + " isn't a P-256 key in PEM (PKCS #8 or public)", e);
        }
    }

    private static PemKey publicKey(String pem) throws GeneralSecurityException {
        return new PemKey((ECPublicKey) factory().generatePublic(new X509EncodedKeySpec(content(pem))), Optional.empty());
    }

    private static PemKey privateKey(String pem) throws GeneralSecurityException {
        var key = (ECPrivateKey) factory().generatePrivate(new PKCS8EncodedKeySpec(content(pem)));
        return new PemKey((ECPublicKey) factory().generatePublic(new ECPublicKeySpec(point(key.getS()), key.getParams())),
                Optional.of(key));
    }

    private static ECPoint point(BigInteger secret) {
        var point = ECNamedCurveTable.getParameterSpec("P-256").getG().multiply(secret).normalize();
        return new ECPoint(point.getAffineXCoord().toBigInteger(), point.getAffineYCoord().toBigInteger());
    }

    private static byte[] content(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC");
    }
}
