package org.selamat.kit.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.runtime.configuration.MemorySize;

/** A request for one operation that is right in everything until a {@link Fault} spoils it. */
final class FaultyRequest {

    private static final String JSON = "application/json";

    private final OpenApiDocument document;
    private final OpenApiOperation operation;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> path = new LinkedHashMap<>();
    private String method;
    private String token;
    private String contentType = JSON;
    private String body;

    FaultyRequest(OpenApiDocument document, OpenApiOperation operation, String token) {
        this.document = document;
        this.operation = operation;
        this.method = operation.method();
        this.token = token;
        operation.parameters().forEach(this::fill);
        this.body = sampleBody().map(JsonNode::toString).orElse(null);
    }

    static boolean takesJson(OpenApiOperation operation) {
        return operation.requestContent().containsKey(JSON);
    }

    static boolean hasUuidInPath(OpenApiOperation operation) {
        return operation.parameters().stream().anyMatch(FaultyRequest::isUuidInPath);
    }

    String method() {
        return method;
    }

    String audience() {
        return operation.audience();
    }

    void token(String value) {
        token = value;
    }

    void spoilToken(UnaryOperator<String> spoil) {
        token = spoil.apply(token);
    }

    void header(String name, String value) {
        headers.put(name, value);
    }

    void query(String name, String value) {
        query.put(name, value);
    }

    void contentType(String value) {
        contentType = value;
    }

    void body(String value) {
        body = value;
    }

    void otherMethod() {
        method = List.of("DELETE", "PUT", "PATCH", "POST", "GET").stream()
                .filter(m -> document.operations().stream()
                        .noneMatch(o -> o.path().equals(operation.path()) && o.method().equals(m)))
                .findFirst().orElseThrow();
    }

    void breakPathIds() {
        operation.parameters().stream().filter(FaultyRequest::isUuidInPath)
                .forEach(p -> path.put(p.path("name").asText(), "not-a-uuid"));
    }

    void addUnknownField() {
        var sample = (ObjectNode) sampleBody().orElseGet(ContractFiles.JSON::createObjectNode);
        body = sample.put("noSuchField", 1).toString();
    }

    /** Still good JSON, but longer than the service takes. */
    void inflate() {
        var config = ConfigProvider.getConfig();
        var large = config.getOptionalValues("selamat.body.large-paths", String.class).orElse(List.of());
        var limit = config.getValue(large.contains(operation.path()) ? "selamat.body.large-limit" : "selamat.body.limit",
                MemorySize.class).asLongValue();
        body = (body == null ? "{}" : body) + " ".repeat((int) limit);
    }

    /** Over a plain client, because a table of hundreds of requests would spend most of its time in a testing library's. */
    Received send() {
        var request = HttpRequest.newBuilder(address())
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach((name, value) -> {
            if (value != null) {
                request.header(name, value);
            }
        });
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", contentType);
        }
        return Received.of(request.build());
    }

    URI address() {
        var filled = operation.path();
        for (var variable : path.entrySet()) {
            filled = filled.replace("{" + variable.getKey() + "}", encoded(variable.getValue()));
        }
        var asked = query.entrySet().stream().map(q -> q.getKey() + "=" + encoded(q.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(OpenApiDocument.serviceUrl() + filled + (asked.isEmpty() ? "" : "?" + asked));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void fill(JsonNode parameter) {
        var name = parameter.path("name").asText();
        switch (parameter.path("in").asText()) {
            case "path" -> path.put(name, value(parameter));
            case "header" -> headers.put(name, header(name, parameter));
            case "query" -> {
                if (parameter.path("required").asBoolean()) {
                    query.put(name, value(parameter));
                }
            }
            default -> {
            }
        }
    }

    private String header(String name, JsonNode parameter) {
        return switch (name) {
            case "Idempotency-Key", "X-Access-Grant" -> UUID.randomUUID().toString();
            case "X-Purpose" -> FaultPurposes.forAudience(audience());
            case "If-Match" -> "\"1\"";
            default -> value(parameter);
        };
    }

    private String value(JsonNode parameter) {
        var example = new OpenApiExamples(document).of(parameter);
        return example.map(JsonNode::asText).filter(text -> !isUuidInPath(parameter))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private java.util.Optional<JsonNode> sampleBody() {
        var content = operation.requestContent();
        return content.containsKey(JSON) ? new OpenApiExamples(document).of(content.get(JSON)) : java.util.Optional.empty();
    }

    private static boolean isUuidInPath(JsonNode parameter) {
        return parameter.path("in").asText().equals("path") && parameter.at("/schema/format").asText().equals("uuid");
    }

}
