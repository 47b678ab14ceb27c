package org.selamat.kit.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** One operation of an OpenAPI document. */
final class OpenApiOperation {

    /** Whom an operation is for; its one tag. */
    static final Set<String> AUDIENCES = Set.of("app", "partner", "staff", "public");

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/]+?\\}");

    private final OpenApiDocument document;
    private final String method;
    private final String path;
    private final JsonNode pathItem;
    private final JsonNode node;
    private final Pattern pattern;

    OpenApiOperation(OpenApiDocument document, String method, String path, JsonNode pathItem, JsonNode node) {
        this.document = document;
        this.method = method;
        this.path = path;
        this.pathItem = pathItem;
        this.node = node;
        this.pattern = Pattern.compile(VARIABLE.splitAsStream(path).map(Pattern::quote).collect(Collectors.joining("[^/]+"))
                + (path.endsWith("}") ? "[^/]+" : ""));
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    JsonNode node() {
        return node;
    }

    String id() {
        return node.path("operationId").asText("");
    }

    boolean matches(String requested) {
        return pattern.matcher(requested).matches();
    }

    int literalLength() {
        return VARIABLE.matcher(path).replaceAll("").length();
    }

    /** The audiences among its tags; a correct operation has one. */
    List<String> audiences() {
        var tags = new ArrayList<String>();
        node.path("tags").forEach(tag -> tags.add(tag.asText()));
        tags.retainAll(AUDIENCES);
        return tags;
    }

    String audience() {
        return audiences().isEmpty() ? "" : audiences().get(0);
    }

    boolean isSecured() {
        return (node.has("security") ? node : document.root()).path("security").size() > 0;
    }

    /** Parameters of the operation and of its path, references resolved. */
    List<JsonNode> parameters() {
        var all = new ArrayList<JsonNode>();
        pathItem.path("parameters").forEach(p -> all.add(document.resolve(p)));
        node.path("parameters").forEach(p -> all.add(document.resolve(p)));
        return all;
    }

    Optional<JsonNode> parameter(String in, String name) {
        return parameters().stream()
                .filter(p -> p.path("in").asText().equals(in) && p.path("name").asText().equalsIgnoreCase(name)).findFirst();
    }

    /** Media type → its description; empty when the operation takes no body. */
    Map<String, JsonNode> requestContent() {
        return content(document.resolve(node.path("requestBody")));
    }

    Optional<JsonNode> response(int status) {
        var response = node.path("responses").path(String.valueOf(status));
        return response.isMissingNode() ? Optional.empty() : Optional.of(document.resolve(response));
    }

    /** Declared statuses; {@code default} and ranges aren't used in this suite. */
    List<Integer> statuses() {
        var statuses = new ArrayList<Integer>();
        node.path("responses").fieldNames().forEachRemaining(s -> statuses.add(s.matches("\\d{3}") ? Integer.parseInt(s) : -1));
        return statuses;
    }

    static Map<String, JsonNode> content(JsonNode bodyOrResponse) {
        var content = new LinkedHashMap<String, JsonNode>();
        bodyOrResponse.path("content").fields().forEachRemaining(c -> content.put(c.getKey(), c.getValue()));
        return content;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
