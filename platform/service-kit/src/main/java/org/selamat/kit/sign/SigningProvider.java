package org.selamat.kit.sign;

import java.security.Provider;
import java.security.Security;
import java.util.Optional;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;

/**
 * Who computes signatures: AWS-LC where it runs (Linux x86-64; about 27,000 P-256 verifications a second and core where JDK 17
 * has 1,400, and ten times its signatures), else the JDK, with the same answers. It is named for this one use and not installed
 * for the whole process.
 */
public final class SigningProvider {

    private static final Optional<Provider> NATIVE = nativeOne();

    private SigningProvider() {
    }

    /** For ES256. */
    public static Provider get() {
        return NATIVE.orElseGet(() -> Security.getProvider("SunEC"));
    }

    static Provider rsa() {
        return NATIVE.orElseGet(() -> Security.getProvider("SunRsaSign"));
    }

    private static Optional<Provider> nativeOne() {
        try {
            return Optional.<Provider> of(AmazonCorrettoCryptoProvider.INSTANCE)
                    .filter(corretto -> AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() == null);
        } catch (LinkageError noNativeLibrary) {
            return Optional.empty();
        }
    }
}
