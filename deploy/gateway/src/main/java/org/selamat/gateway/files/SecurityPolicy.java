package org.selamat.gateway.files;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which tokens open the targets. */
public record SecurityPolicy(String name, List<Target> targets, Provider provider, List<ClaimRule> claims) {

    /**
     * An issuer.
     *
     * @param tokenType
     *        the JOSE {@code typ} that its access tokens carry, where it says one (RFC 9068)
     * @param audiences
     *        of which a token must name at least one
     * @param keysLifetime
     *        how long a fetched key set is good; an unknown key id fetches it earlier
     * @param claimHeaders
     *        claim by the header that carries it to the backend and to the rate limits
     */
    public record Provider(String name, String issuer, Optional<String> tokenType, List<String> audiences, URI keys,
            Duration keysLifetime,
            Map<String, String> claimHeaders) {
        /** The same issuer under the name that it has in this place. */
        public Provider issuedBy(String other) {
            return new Provider(name, other, tokenType, audiences, keys, keysLifetime, claimHeaders);
        }
    }

    /** A claim that must have one of some values. */
    public record ClaimRule(String claim, Set<String> values) {
    }
}
