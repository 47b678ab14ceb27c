package org.selamat.gateway.files;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.selamat.gateway.files.Target.WholeGateway;

/** Reads a {@code ClientTrafficPolicy} of Envoy Gateway. Most of its fields may only hold what this gateway does always. */
final class ClientPolicyReader {

    private static final Duration DEFAULT_IDLE = Duration.ofMinutes(1);
    private static final Duration DEFAULT_RECEIVED = Duration.ofSeconds(30);

    private ClientPolicyReader() {
    }

    static ClientPolicy read(Node spec) {
        if (!TargetReader.read(spec).equals(List.of(new WholeGateway()))) {
            throw spec.refuse("targetRefs", "must be the gateway 'selamat' as a whole");
        }
        spec.required("path", ClientPolicyReader::path);
        Timeouts timeouts = spec.required("timeout", timeout -> timeout.required("http", ClientPolicyReader::timeouts));
        return spec.required("headers", headers -> headers(headers, timeouts));
    }

    private static String path(Node path) {
        path.fixed("escapedSlashesAction", "RejectRequest");
        path.fixed("disableMergeSlashes", "true");
        return "";
    }

    private static Timeouts timeouts(Node http) {
        return new Timeouts(http.duration("idleTimeout").orElse(DEFAULT_IDLE),
                http.duration("requestReceivedTimeout").orElse(DEFAULT_RECEIVED));
    }

    private static ClientPolicy headers(Node headers, Timeouts timeouts) {
        headers.fixed("requestID", "PreserveOrGenerate");
        headers.fixed("withUnderscoresAction", "DropHeader");
        headers.node("xForwardedClientCert", certificate -> {
            certificate.fixed("mode", "Sanitize");
            return "";
        });
        return headers.required("earlyRequestHeaders", early -> {
            Stream<String> removed = Stream.concat(early.texts("remove").stream(), Stream.of("X-Forwarded-Client-Cert"));
            List<String> prefixes = early.nodes("removeOnMatch", ClientPolicyReader::prefix);
            return new ClientPolicy(removed.map(name -> name.toLowerCase(Locale.ROOT)).toList(), prefixes, timeouts.idle(),
                    timeouts.received());
        });
    }

    private static String prefix(Node matcher) {
        matcher.fixed("type", "Prefix");
        return matcher.text("value").toLowerCase(Locale.ROOT);
    }

    private record Timeouts(Duration idle, Duration received) {
    }
}
