package org.selamat.vaccine.application;

import java.security.Provider;
import java.security.Security;

import org.selamat.kit.sign.SigningProvider;
import org.selamat.vaccine.domain.cose.SignatureVerifier;

/** Which code computes signatures: the native provider where its library loads (Linux x86-64), else the JDK's own. */
public final class SignatureProviders {

    private static final SignatureVerifier JDK = new SignatureVerifier(Security.getProvider("SunEC"),
            Security.getProvider("SunRsaSign"));
    private static final SignatureVerifier FASTEST = loadFastest();

    private SignatureProviders() {
    }

    public static SignatureVerifier jdk() {
        return JDK;
    }

    /** About 27,000 P-256 verifications a second and core where native, 900 to 1,300 otherwise; the answers are the same. */
    public static SignatureVerifier fastest() {
        return FASTEST;
    }

    /** For keys in memory; signs some ten times as fast where native. */
    public static Provider signing() {
        return SigningProvider.get();
    }

    public static boolean isNative() {
        return FASTEST != JDK;
    }

    private static SignatureVerifier loadFastest() {
        var provider = SigningProvider.get();
        return provider.getName().equals("SunEC") ? JDK : new SignatureVerifier(provider, provider);
    }
}
