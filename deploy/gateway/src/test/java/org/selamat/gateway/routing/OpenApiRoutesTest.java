package org.selamat.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.gateway.files.GatewayFiles;
import org.selamat.gateway.testsupport.Documents;
import org.yaml.snakeyaml.Yaml;

/**
 * What a service offers is what the gateway opens, both ways; a service that hasn't written its document yet is skipped by
 * name.
 */
class OpenApiRoutesTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head");
    private static final RouteTable TABLE = new RouteCompiler(GatewayFiles.read(Documents.all()), false).compile();

    @ParameterizedTest
    @ValueSource(strings = { "identity-service", "status-service", "vaccine-service", "checkin-service", "helpdesk-service" })
    void everyOperationOfTheDocumentHasOneRouteAndTheOtherWayRound(String service) throws IOException {
        // given
        Path file = Path.of("../..", service, "openapi.yaml");
        assumeTrue(Files.exists(file), service + " has no openapi.yaml yet");
        List<Documented> documented = documented(new Yaml().load(Files.readString(file)));
        // when
        Set<String> routed = new TreeSet<>();
        documented.forEach(operation -> routed.add(operation + " -> " + meant(operation)));
        Set<String> wanted = new TreeSet<>();
        documented.forEach(operation -> wanted.add(operation + " -> [" + service + "/" + operation.audience() + "]"));
        // then
        assertThat(routed).isEqualTo(wanted);
        assertThat(unexplained(service, documented)).as("routes to operations that %s doesn't document", service).isEmpty();
    }

    private static List<String> meant(Documented operation) {
        return TABLE.operations().stream().filter(route -> fits(route, operation))
                .map(route -> route.rule().backend().name() + "/" + route.door().label()).toList();
    }

    private static List<String> unexplained(String service, List<Documented> documented) {
        return TABLE.operations().stream().filter(route -> route.rule().backend().name().equals(service))
                .filter(route -> documented.stream().noneMatch(operation -> fits(route, operation))).map(Operation::identity)
                .toList();
    }

    private static boolean fits(Operation route, Documented operation) {
        return route.method().equals(operation.method()) && route.path().matches(operation.sample());
    }

    @SuppressWarnings("unchecked")
    private static List<Documented> documented(Map<String, Object> document) {
        return ((Map<String, Map<String, Object>>) document.get("paths")).entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream().filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry -> new Documented(entry.getKey().toUpperCase(Locale.ROOT), path.getKey(),
                                String.valueOf(((Map<String, List<?>>) entry.getValue()).get("tags").get(0)))))
                .toList();
    }

    private record Documented(String method, String path, String audience) {
        /** A path as a client would send it: what has no form of its own is an id. */
        String sample() {
            return path.replace("{handle}", "SLM-AB12-CD34-E").replace("{cell}", "N0308E10158")
                    .replace("{district}", "MY-10-PETALING").replace("{dataset}", "cases_state")
                    .replaceAll("\\{[^}]+}", "0198c0de-1111-7222-8333-444455556666");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
