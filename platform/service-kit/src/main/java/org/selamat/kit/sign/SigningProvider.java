package org.selamat.kit.sign;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;

/**
 * Who computes signatures: AWS-LC where it runs (Linux x86-64; about 27,000 P-256 verifications a second and core where JDK 17
 * has 1,400, and ten times its signatures; an RSA-2048 verification in half of the JDK's time), else the JDK, with the same
 * answers. It is named for these uses alone: everything else in the process goes by the JDK's providers.
 */
public final class SigningProvider {

    private static final Optional<Provider> NATIVE = nativeOne();

    private SigningProvider() {
    }

    /** For P-256. */
    public static Provider get() {
        return NATIVE.orElseGet(() -> Security.getProvider("SunEC"));
    }

    /** For RSA, by its name for libraries that want one. */
    public static String rsaName() {
        return rsa().getName();
    }

    /** The key as the provider's own object: to translate it at every verification would cost more than verifying. */
    public static PublicKey rsa(RSAPublicKey key) {
        try {
            return (PublicKey) KeyFactory.getInstance("RSA", rsa()).translateKey(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an RSA key", e);
        }
    }

    private static Provider rsa() {
        return NATIVE.orElseGet(() -> Security.getProvider("SunRsaSign"));
    }

    private static Optional<Provider> nativeOne() {
        try {
            var corretto = AmazonCorrettoCryptoProvider.INSTANCE;
            if (corretto.getLoadingError() == null) {
                Security.addProvider(corretto); // found by its name, behind all others, so that nobody gets it unasked
                return Optional.of(Security.getProvider(corretto.getName()));
            }
            return Optional.empty();
        } catch (LinkageError noNativeLibrary) {
            return Optional.empty();
        }
    }
}
