package org.selamat.gateway.token;

import java.time.Instant;
import java.util.Map;

/** What the verifier says of a token. */
public sealed interface Verdict {

    /**
     * Signed by one of our issuers for one of our services, and of its time.
     *
     * @param provider
     *        name of the issuer in the policies
     * @param claims
     *        of which the policy may demand values
     * @param headers
     *        header by name that the policy fills from claims
     */
    record Valid(String provider, Map<String, Object> claims, Map<String, String> headers, Instant expires) implements Verdict {
    }

    /** Was fine once. Apps refresh and repeat. */
    record Expired() implements Verdict {
    }

    /** Not a token of ours; why is nobody's business but the log's. */
    record Invalid(String reason) implements Verdict {
    }

    /** Can't tell: the issuer's keys were never fetched, and it doesn't answer. */
    record Unverifiable(String provider) implements Verdict {
    }
}
