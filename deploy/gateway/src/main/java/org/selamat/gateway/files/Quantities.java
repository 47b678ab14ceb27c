package org.selamat.gateway.files;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Durations as the Gateway API writes them (GEP-2257: {@code 1h30m}, {@code 500ms}) and sizes as Kubernetes does
 * ({@code 64Ki}).
 */
final class Quantities {

    private static final Pattern DURATION = Pattern.compile("([0-9]{1,5}(h|ms|m|s)){1,4}");
    private static final Pattern PART = Pattern.compile("([0-9]{1,5})(h|ms|m|s)");
    private static final Map<String, Long> MILLIS = Map.of("h", 3_600_000L, "m", 60_000L, "s", 1_000L, "ms", 1L);
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})(Ki|Mi|Gi)?");
    private static final Map<String, Long> BYTES = Map.of("Ki", 1024L, "Mi", 1024L * 1024, "Gi", 1024L * 1024 * 1024);

    private Quantities() {
    }

    static Optional<Duration> duration(String text) {
        if (!DURATION.matcher(text).matches()) {
            return Optional.empty();
        }
        long millis = PART.matcher(text).results().mapToLong(part -> Long.parseLong(part.group(1)) * MILLIS.get(part.group(2)))
                .sum();
        return Optional.of(Duration.ofMillis(millis));
    }

    static Optional<Long> bytes(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(matcher.group(1)) * (matcher.group(2) == null ? 1 : BYTES.get(matcher.group(2))));
    }
}
