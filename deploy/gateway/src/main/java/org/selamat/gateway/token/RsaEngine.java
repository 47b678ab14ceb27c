package org.selamat.gateway.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;

import org.jose4j.jca.ProviderContext;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;

/**
 * Who computes RSA: AWS-LC where it runs (Linux x86-64; an RSA-2048 verification in half of the JDK's time), else the JDK, with
 * the same answers.
 */
final class RsaEngine {

    private static final Provider FASTEST = fastest();
    private static final ProviderContext CONTEXT = named(FASTEST);

    private RsaEngine() {
    }

    /** For signatures that are verified by {@link #own} keys. */
    static ProviderContext context() {
        return CONTEXT;
    }

    /**
     * The engine's own object: to translate it at every verification would cost more than verifying. Made of numbers, since a
     * key that AWS-LC translated is destroyed as soon as one who verifies with it turns to another.
     */
    static PublicKey own(RSAPublicKey key) {
        try {
            return KeyFactory.getInstance("RSA", FASTEST)
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an RSA key", e);
        }
    }

    private static ProviderContext named(Provider provider) {
        ProviderContext context = new ProviderContext();
        context.getSuppliedKeyProviderContext().setSignatureProvider(provider.getName());
        return context;
    }

    private static Provider fastest() {
        try {
            AmazonCorrettoCryptoProvider corretto = AmazonCorrettoCryptoProvider.INSTANCE;
            if (corretto.getLoadingError() == null) {
                Security.addProvider(corretto); // found by its name, behind all others, so that nobody gets it unasked
                return Security.getProvider(corretto.getName());
            }
        } catch (LinkageError noNativeLibrary) {
            // the JDK computes
        }
        return Security.getProvider("SunRsaSign");
    }
}
