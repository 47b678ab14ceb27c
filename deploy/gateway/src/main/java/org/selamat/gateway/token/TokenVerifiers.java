package org.selamat.gateway.token;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.selamat.gateway.files.SecurityPolicy.Provider;

/** Makes a verifier for the issuers that the policies name. */
public final class TokenVerifiers {

    private final KeyFetcher fetcher;
    private final Clock clock;

    public TokenVerifiers(KeyFetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** A verifier that starts to fetch keys at once, and works whenever they come. */
    public TokenVerifier verifier(List<Provider> providers) {
        Map<String, Issuer> issuers = new HashMap<>();
        TokenVerifier verifier = new TokenVerifier(issuers, clock);
        for (Provider provider : providers) {
            IssuerKeys keys = new IssuerKeys(provider, fetcher, clock, verifier::forget);
            keys.refresh();
            if (issuers.put(provider.issuer(), new Issuer(provider, keys, clock)) != null) {
                throw new IllegalStateException("Issuer " + provider.issuer() + " is described in two ways by the policies");
            }
        }
        return verifier;
    }
}
