package org.selamat.kit.testing;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What every error body must be (RFC 9457 and the API conventions). */
final class ProblemShape {

    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemShape() {
    }

    static List<String> complaints(int status, String contentType, JsonNode body) {
        var complaints = new ArrayList<String>();
        if (contentType == null || !contentType.startsWith(MEDIA_TYPE)) {
            complaints.add("content type is " + contentType);
        }
        matches(body, "type", "urn:problem:[a-z]+:[a-z0-9-]+", complaints);
        matches(body, "title", ".+", complaints);
        matches(body, "detail", "(?s).+", complaints);
        matches(body, "instance", "/.*", complaints);
        matches(body, "traceId", "[0-9a-f]{32}", complaints);
        if (body.path("status").asInt() != status) {
            complaints.add("status in the body is " + body.path("status") + ", on the line " + status);
        }
        body.path("errors").forEach(error -> {
            matches(error, "field", ".*", complaints);
            matches(error, "code", "[A-Z0-9_]+", complaints);
            matches(error, "detail", ".+", complaints);
        });
        return complaints;
    }

    private static void matches(JsonNode body, String field, String pattern, List<String> complaints) {
        if (!body.path(field).isTextual() || !body.get(field).asText().matches(pattern)) {
            complaints.add(field + " is " + body.path(field));
        }
    }
}
