package org.selamat.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What every operation of a document must say, by the API conventions. */
final class OpenApiCompleteness {

    /** OAuth answers in its own words (RFC 6749 5.2), not with problems. */
    private static final String OAUTH = "/oauth2/";
    private static final Map<String, List<String>> DOORS = Map.of("app", List.of("/v1/"), "partner", List.of("/partner/v1/"),
            "staff", List.of("/staff/v1/"), "public", List.of("/public/v1/", OAUTH, "/.well-known/"));

    private final OpenApiSchemas schemas;
    private final OpenApiExamples examples;

    OpenApiCompleteness(OpenApiDocument document) {
        this.schemas = new OpenApiSchemas(document);
        this.examples = new OpenApiExamples(document);
    }

    List<String> complaints(OpenApiOperation operation) {
        var complaints = new ArrayList<String>();
        if (operation.id().isBlank()) {
            complaints.add("no operationId");
        }
        if (operation.node().path("summary").asText().isBlank()) {
            complaints.add("no summary");
        }
        audience(operation, complaints);
        requestExamples(operation, complaints);
        operation.statuses().forEach(status -> response(operation, status, complaints));
        return complaints;
    }

    private void audience(OpenApiOperation operation, List<String> complaints) {
        if (operation.audiences().size() != 1) {
            complaints.add("needs one tag of " + OpenApiOperation.AUDIENCES + ", has " + operation.audiences());
            return;
        }
        var audience = operation.audience();
        if (DOORS.get(audience).stream().noneMatch(operation.path()::startsWith)) {
            complaints.add("is for " + audience + " but not below " + DOORS.get(audience));
        }
        if (operation.isSecured() == audience.equals("public")) {
            complaints.add(audience.equals("public") ? "is public but demands a token" : "names no security requirement");
        }
    }

    private void requestExamples(OpenApiOperation operation, List<String> complaints) {
        operation.requestContent().forEach((mediaType, content) -> example("request " + mediaType, content,
                OpenApiSchemas.requestPointer(operation, mediaType), complaints));
    }

    private void response(OpenApiOperation operation, int status, List<String> complaints) {
        if (status < 0) {
            complaints.add("declares a response that is no status");
            return;
        }
        var content = OpenApiOperation.content(operation.response(status).orElseThrow());
        if (status >= 400 && !content.containsKey(ProblemShape.MEDIA_TYPE) && !operation.path().startsWith(OAUTH)) {
            complaints.add(status + " is not " + ProblemShape.MEDIA_TYPE);
        }
        if (status < 300) {
            content.forEach((mediaType, description) -> example(status + " " + mediaType, description,
                    OpenApiSchemas.responsePointer(operation, status, mediaType), complaints));
        }
    }

    /** There is an example, and it fits the schema beside it. Only JSON has a schema to fit. */
    private void example(String where, JsonNode content, String schema, List<String> complaints) {
        var example = examples.of(content);
        if (example.isEmpty()) {
            complaints.add("no example for " + where);
        } else if (where.endsWith("json") && content.has("schema")) {
            schemas.validate(schema, example.get()).forEach(error -> complaints.add("example for " + where + ": " + error));
        }
    }
}
