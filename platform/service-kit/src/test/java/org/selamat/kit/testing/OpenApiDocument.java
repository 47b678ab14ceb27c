package org.selamat.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI document that the running service generates from its code. */
final class OpenApiDocument {

    /** Asked to change to HTTP/2 in the middle of a connection, the server now and then broke off a long document. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final JsonNode root;
    private final List<OpenApiOperation> operations = new ArrayList<>();

    private OpenApiDocument(JsonNode root) {
        this.root = root;
        root.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            if (METHODS.contains(method.getKey())) {
                operations.add(new OpenApiOperation(this, method.getKey().toUpperCase(), path.getKey(), path.getValue(),
                        method.getValue()));
            }
        }));
    }

    /** Without {@code servers}, which name this test's port. */
    static OpenApiDocument ofRunningService() {
        try {
            var request = HttpRequest.newBuilder(URI.create(serviceUrl() + "/q/openapi")).build();
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("the service answers " + response.statusCode() + " for " + request.uri());
            }
            var root = (ObjectNode) new YAMLMapper().readTree(response.body());
            root.remove("servers");
            return new OpenApiDocument(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static OpenApiDocument of(JsonNode root) {
        return new OpenApiDocument(root);
    }

    JsonNode root() {
        return root;
    }

    List<OpenApiOperation> operations() {
        return operations;
    }

    /** The operation that a request meets: of all paths that fit, the one with the most literal text. */
    Optional<OpenApiOperation> operation(String method, String path) {
        return operations.stream().filter(o -> o.method().equals(method) && o.matches(path))
                .max(Comparator.comparingInt(OpenApiOperation::literalLength));
    }

    /** The methods of a path, with the HEAD that comes with GET. */
    Set<String> methodsAt(String path) {
        var methods = operations.stream().filter(o -> o.matches(path)).map(OpenApiOperation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    boolean hasPath(String path) {
        return operations.stream().anyMatch(o -> o.matches(path));
    }

    /** The node itself, or what its {@code $ref} points to. */
    JsonNode resolve(JsonNode node) {
        var target = node;
        while (target.has("$ref")) {
            target = root.at(target.get("$ref").asText().substring(1));
        }
        return target;
    }

    static String serviceUrl() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }
}
