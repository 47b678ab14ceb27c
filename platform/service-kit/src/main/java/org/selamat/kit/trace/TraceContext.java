package org.selamat.kit.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import org.jboss.logging.MDC;

/**
 * The W3C trace context (level 1) of the work on this thread. It exists whether or not OpenTelemetry exports anything, so
 * that every log line, problem and event of one request carries the same trace id.
 */
public final class TraceContext {

    private static final String VERSION = "00-";
    private static final int TRACE = 3;
    private static final int SPAN = 36;
    private static final int FLAGS = 53;
    private static final int LENGTH = 55;
    private static final String PARENT = "traceparent";
    private static final String TRACE_ID = "traceId";

    private TraceContext() {
    }

    /** Continues the caller's trace, or starts one when the header is absent or malformed. */
    public static void adopt(String traceparent) {
        var parent = isTraceparent(traceparent) ? traceparent : fresh();
        MDC.put(PARENT, parent);
        MDC.put(TRACE_ID, parent.substring(TRACE, SPAN - 1));
    }

    /** By hand: every request and every event comes by here. */
    private static boolean isTraceparent(String text) {
        return text != null && text.length() == LENGTH && text.startsWith(VERSION) && isHex(text, TRACE, SPAN - 1)
                && text.charAt(SPAN - 1) == '-' && isHex(text, SPAN, FLAGS - 1) && text.charAt(FLAGS - 1) == '-'
                && isHex(text, FLAGS, LENGTH) && !isZero(text, TRACE, SPAN - 1) && !isZero(text, SPAN, FLAGS - 1);
    }

    private static boolean isHex(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
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
        return id == null ? fresh().substring(TRACE, SPAN - 1) : id;
    }

    private static String fresh() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return "00-" + hex.toHexDigits(random.nextLong() | 1) + hex.toHexDigits(random.nextLong()) + "-"
                + hex.toHexDigits(random.nextLong() | 1) + "-00";
    }
}
