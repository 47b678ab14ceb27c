package org.selamat.gateway.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.gateway.testsupport.Documents;
import org.yaml.snakeyaml.Yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

/** A cluster would take every file: it fits the published schema of its kind, with no field that the schema doesn't know. */
class PublishedSchemasTest {

    private static final Path CRDS = Path.of(System.getProperty("conformance.dir", "")).resolveSibling("crds");
    private static final Map<String, String> FILES = Map.of(
            "HTTPRoute", "gateway-api-v1.6.1/gateway.networking.k8s.io_httproutes.yaml",
            "SecurityPolicy", "envoy-gateway-1.9.0/gateway.envoyproxy.io_securitypolicies.yaml",
            "BackendTrafficPolicy", "envoy-gateway-1.9.0/gateway.envoyproxy.io_backendtrafficpolicies.yaml",
            "ClientTrafficPolicy", "envoy-gateway-1.9.0/gateway.envoyproxy.io_clienttrafficpolicies.yaml");
    private static final List<String> KUBERNETES_ONLY = List.of("x-kubernetes-int-or-string", "x-kubernetes-list-map-keys",
            "x-kubernetes-list-type",
            "x-kubernetes-map-type", "x-kubernetes-preserve-unknown-fields", "x-kubernetes-validations");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("files")
    void everyFileFitsItsPublishedSchema(String file, String text) throws IOException {
        // given
        assumeTrue(Files.isDirectory(CRDS), "the published schemas aren't here");
        JsonNode document = JSON.valueToTree(new Yaml().load(text));
        JsonNode schema = schema(document.get("kind").asText(), document.get("apiVersion").asText());
        // when
        List<String> faults = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema).validate(document).stream()
                .map(Object::toString).toList();
        // then
        assertThat(faults).as(file).isEmpty();
    }

    static Stream<Object[]> files() {
        return Documents.all().entrySet().stream().map(entry -> new Object[] { entry.getKey(), entry.getValue() });
    }

    private static JsonNode schema(String kind, String apiVersion) throws IOException {
        JsonNode definition = JSON.valueToTree(new Yaml().load(Files.readString(CRDS.resolve(FILES.get(kind)))));
        for (JsonNode version : definition.at("/spec/versions")) {
            if (apiVersion.endsWith("/" + version.get("name").asText())) {
                JsonNode schema = version.at("/schema/openAPIV3Schema");
                ((ObjectNode) schema.get("properties")).set("metadata", JSON.createObjectNode());
                return close(schema);
            }
        }
        throw new AssertionError(apiVersion + " isn't published");
    }

    /** The API server drops unknown fields silently, which is the mistake to find here. */
    private static JsonNode close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        if (schema instanceof ObjectNode object) {
            object.remove(KUBERNETES_ONLY);
        }
        schema.forEach(PublishedSchemasTest::close);
        return schema;
    }
}
