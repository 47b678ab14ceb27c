package org.selamat.gateway.routing;

/** Host names as routes write them: {@code *.} stands for one or more labels. */
final class Hosts {

    private Hosts() {
    }

    static boolean matches(String pattern, String host) {
        if (pattern.startsWith("*.")) {
            int start = host.length() - (pattern.length() - 1);
            return start > 0 && host.regionMatches(true, start, pattern, 1, pattern.length() - 1);
        }
        return pattern.equalsIgnoreCase(host);
    }
}
