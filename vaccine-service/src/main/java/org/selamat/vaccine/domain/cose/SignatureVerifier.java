package org.selamat.vaccine.domain.cose;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/**
 * Verifies ES256 (raw r‖s) and PS256 (salt of 32 bytes) with one given provider, so that the fast native one, the JDK's
 * own and a test that compares the two all take this same path.
 */
public final class SignatureVerifier {

    /** r and s, 32 bytes each; a DER signature is refused even where a provider would take it. */
    private static final int ES256_BYTES = 64;
    private static final PSSParameterSpec PSS = new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    private final Provider ec;
    private final Provider rsa;

    /** Both may be the same provider. */
    public SignatureVerifier(Provider ec, Provider rsa) {
        this.ec = ec;
        this.rsa = rsa;
    }

    /** The key as the provider's own object: translating it once saves doing so at every verification. */
    public PublicKey translated(PublicKey key) {
        try {
            var provider = key instanceof RSAPublicKey ? rsa : ec;
            return (PublicKey) KeyFactory.getInstance(key.getAlgorithm(), provider).translateKey(key);
        } catch (GeneralSecurityException notItsKind) {
            return key;
        }
    }

    /** False for a signature that doesn't hold, of the wrong size, or by an algorithm that isn't the key's. */
    public boolean verify(PublicKey key, CoseAlgorithm algorithm, byte[] message, byte[] signature) {
        if (!fits(key, algorithm) || algorithm == CoseAlgorithm.ES256 && signature.length != ES256_BYTES) {
            return false;
        }
        try {
            var verification = algorithm == CoseAlgorithm.ES256 ? es256() : ps256();
            verification.initVerify(key);
            verification.update(message);
            return verification.verify(signature);
        } catch (GeneralSecurityException unusableKeyOrSignature) {
            return false;
        }
    }

    private Signature es256() throws GeneralSecurityException {
        return Signature.getInstance("SHA256withECDSAinP1363Format", ec);
    }

    private Signature ps256() throws GeneralSecurityException {
        var signature = Signature.getInstance("RSASSA-PSS", rsa);
        signature.setParameter(PSS);
        return signature;
    }

    private static boolean fits(PublicKey key, CoseAlgorithm algorithm) {
        return algorithm == CoseAlgorithm.ES256 ? P256.isOn(key) : key instanceof RSAPublicKey;
    }
}
