package org.selamat.kit.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;

/**
 * The W3C trace context (level 1) of the work on this thread. It exists whether or not OpenTelemetry exports anything, so
 * that every log line, problem and event of one request carries the same trace id.
 */
public final class TraceContext {

    private static final Pattern TRACEPARENT = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String PARENT = "traceparent";
    private static final String TRACE_ID = "traceId";

    private TraceContext() {
    }

    /** Continues the caller's trace, or starts one when the header is absent or malformed. */
    public static void adopt(String traceparent) {
        var parent = traceparent != null && TRACEPARENT.matcher(traceparent).matches() ? traceparent : fresh();
        MDC.put(PARENT, parent);
        MDC.put(TRACE_ID, parent.substring(3, 35));
    }

    public static void clear() {
        MDC.remove(PARENT);
        MDC.remove(TRACE_ID);
    }

    /** The trace to hand on with an event; null outside any traced work. */
    public static String traceparent() {
        return (String) MDC.get(PARENT);
    }

    /** 32 hex digits; a fresh one outside any traced work, so that an error answer always has one. */
    public static String traceId() {
        var id = (String) MDC.get(TRACE_ID);
        return id == null ? fresh().substring(3, 35) : id;
    }

    private static String fresh() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return "00-" + hex.toHexDigits(random.nextLong() | 1) + hex.toHexDigits(random.nextLong()) + "-"
                + hex.toHexDigits(random.nextLong() | 1) + "-00";
    }
}
