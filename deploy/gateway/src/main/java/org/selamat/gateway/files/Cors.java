package org.selamat.gateway.files;

import java.util.List;

/**
 * Which web pages may call an operation.
 *
 * @param maxAge
 *        seconds for which a browser may remember the answer to its preflight
 */
public record Cors(List<String> allowOrigins, List<String> allowMethods, List<String> allowHeaders, List<String> exposeHeaders,
        boolean allowCredentials,
        int maxAge) {

    /** Origins are compared whole; {@code *} stands for any. */
    public boolean allows(String origin) {
        return allowOrigins.contains(origin) || allowOrigins.contains("*");
    }
}
