package org.selamat.gateway.edge;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The two names of a request. {@code traceparent} is W3C Trace Context; {@code X-Request-Id} is its trace id unless the
 * caller brings one of its own, so that one string finds a request in every log.
 */
record TraceIds(String traceparent, String requestId) {

    private static final Pattern TRACEPARENT = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-0[0-3]");
    private static final int TRACE_START = 3;
    private static final int TRACE_END = 35;
    private static final int MIN_ID = 8;
    private static final int MAX_ID = 64;
    private static final HexFormat HEX = HexFormat.of();

    /** From what the caller sent, either of which may be null or nonsense. */
    static TraceIds of(String sentTraceparent, String sentId) {
        boolean known = sentTraceparent != null && TRACEPARENT.matcher(sentTraceparent).matches();
        String traceparent = known ? sentTraceparent : fresh();
        return new TraceIds(traceparent, usable(sentId) ? sentId : traceparent.substring(TRACE_START, TRACE_END));
    }

    /** Unique is enough: nothing is protected by it, and a strong random number for every request costs. */
    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long low = random.nextLong() | 1;
        return "00-" + HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(low) + "-" + HEX.toHexDigits(random.nextLong() | 1)
                + "-00";
    }

    /** Nothing that could break out of a log line or a header. */
    private static boolean usable(String id) {
        if (id == null || id.length() < MIN_ID || id.length() > MAX_ID) {
            return false;
        }
        return id.chars().allMatch(
                c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-' || c == '_' || c == '.');
    }
}
