package org.selamat.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.gateway.files.GatewayFiles;
import org.selamat.gateway.routing.Lookup.Found;
import org.selamat.gateway.routing.Lookup.Unknown;
import org.selamat.gateway.routing.Lookup.WrongMethod;
import org.selamat.gateway.testsupport.Documents;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RouteTableTest {

    private static final RouteTable BUILT_IN = new RouteCompiler(GatewayFiles.read(Documents.all()), false).compile();

    @Test
    void prefersAnExactPathToAnExpressionToAPrefix() {
        // given
        RouteTable table = table("""
                    - {name: prefix, MATCH {method: GET, path: {type: PathPrefix, value: /v1/things}}]}
                    - {name: expression, MATCH {method: GET, path: {type: RegularExpression, value: '^/v1/things/[a-z]+$'}}]}
                    - {name: exact, MATCH {method: GET, path: {type: Exact, value: /v1/things/mine}}]}
                """);
        // then
        assertThat(rule(table, "/v1/things/mine")).isEqualTo("test/exact");
        assertThat(rule(table, "/v1/things/yours")).isEqualTo("test/expression");
        assertThat(rule(table, "/v1/things/42")).isEqualTo("test/prefix");
    }

    @Test
    void prefersTheLongerOfTwoAlike() {
        // given
        RouteTable table = table("""
                    - {name: short, MATCH {method: GET, path: {type: PathPrefix, value: /v1/a}}]}
                    - {name: long, MATCH {method: GET, path: {type: PathPrefix, value: /v1/a/b}}]}
                """);
        // then
        assertThat(rule(table, "/v1/a/b/c")).isEqualTo("test/long");
        assertThat(rule(table, "/v1/a/c")).isEqualTo("test/short");
    }

    @Test
    void looksFurtherWhenTheBetterPathHasAnotherMethod() {
        // given
        RouteTable table = table("""
                    - {name: exact, MATCH {method: POST, path: {type: Exact, value: /v1/things/mine}}]}
                    - {name: expression, MATCH {method: GET, path: {type: RegularExpression, value: '^/v1/things/[a-z]+$'}}]}
                """);
        // then
        assertThat(rule(table, "/v1/things/mine")).isEqualTo("test/expression");
    }

    @Test
    void tellsTheMethodsOfAKnownPath() {
        assertThat(BUILT_IN.find("any", "PUT", "/v1/me")).isInstanceOfSatisfying(WrongMethod.class,
                wrong -> assertThat(wrong.allowed()).containsExactly("GET", "PATCH"));
        assertThat(BUILT_IN.find("any", "HEAD", "/v1/me/status")).isInstanceOf(WrongMethod.class);
    }

    @Test
    void bindsRoutesToHostsWhereThatIsWanted() {
        // given
        RouteTable table = new RouteCompiler(GatewayFiles.read(Documents.all()), true).compile();
        // then
        assertThat(table.find("api.selamat.example", "GET", "/v1/me")).isInstanceOf(Found.class);
        assertThat(table.find("API.Selamat.Example", "GET", "/v1/me")).isInstanceOf(Found.class);
        assertThat(table.find("air.selamat.example", "GET", "/v1/me")).isInstanceOf(Unknown.class);
        assertThat(Hosts.matches("*.selamat.example", "a.b.selamat.example")).isTrue();
        assertThat(Hosts.matches("*.selamat.example", "selamat.example")).isFalse();
        assertThat(Hosts.matches("*.selamat.example", "evilselamat.example")).isFalse();
    }

    @Property
    void everyOperationIsFoundByExactlyItself(@ForAll("operations") Operation operation, @ForAll long high, @ForAll long low) {
        // given
        String path = sample(operation.path().value(), new UUID(high, low));
        // when
        List<Operation> meant = BUILT_IN.operations().stream()
                .filter(other -> other.method().equals(operation.method()) && other.path().matches(path)).toList();
        // then
        assertThat(meant).containsExactly(operation);
        assertThat(BUILT_IN.find("any", operation.method(), path)).isEqualTo(new Found(operation));
    }

    @Property
    void nothingIsFoundBelowOrBesideAnOperation(@ForAll("operations") Operation operation) {
        // given
        String path = sample(operation.path().value(), new UUID(1, 2));
        // then
        assertThat(BUILT_IN.find("any", operation.method(), path + "/")).isInstanceOf(Unknown.class);
        assertThat(BUILT_IN.find("any", operation.method(), path + "x")).isInstanceOf(Unknown.class);
        assertThat(BUILT_IN.find("any", operation.method(), "/x" + path)).isInstanceOf(Unknown.class);
        assertThat(BUILT_IN.find("any", operation.method(), path.toUpperCase(Locale.ROOT)))
                .isInstanceOf(Unknown.class);
    }

    @Provide
    Arbitrary<Operation> operations() {
        return Arbitraries.of(BUILT_IN.operations());
    }

    private static String sample(String pattern, UUID id) {
        return pattern.replaceAll("^\\^|\\$$", "").replace("[0-9A-Fa-f-]{36}", id.toString())
                .replace("[0-9A-Za-z-]{12,15}", "SLM-AB12-CD34-E").replace("[a-z0-9-]{2,64}", "c".repeat(64))
                .replace("[A-Za-z0-9_-]{11,43}", "k".repeat(43)).replace("[A-Za-z0-9-]{3,40}", "T".repeat(40))
                .replace("[a-z0-9-]{1,40}", "p".repeat(40))
                .replace("[0-9A-Z]{1,16}", "N0308E10158").replace("[0-9A-Za-z-]{13,40}", "V".repeat(40))
                .replace("[0-9A-Z-]{1,48}", "MY-10-PETALING").replace("[a-z_]{1,32}\\.csv", "cases_state.csv");
    }

    private static String rule(RouteTable table, String path) {
        return ((Found) table.find("any", "GET", path)).operation().name();
    }

    private static RouteTable table(String rules) {
        Map<String, String> documents = Documents.all();
        documents.keySet()
                .removeIf(file -> file.startsWith("routes/") || !file.matches(".*/(client|tokens-app|traffic-app)\\.yaml"));
        documents.put("routes/test.yaml", """
                apiVersion: gateway.networking.k8s.io/v1
                kind: HTTPRoute
                metadata: {name: test, labels: {selamat.org/door: app}}
                spec:
                  parentRefs: [{name: selamat}]
                  rules:
                """ + rules.replace("MATCH", "backendRefs: [{name: status-service, port: 8080}], matches: ["));
        return new RouteCompiler(GatewayFiles.read(documents), false).compile();
    }
}
