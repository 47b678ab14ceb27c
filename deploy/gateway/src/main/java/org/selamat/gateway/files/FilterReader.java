package org.selamat.gateway.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code filters} of a rule, each of which may be there once. */
final class FilterReader {

    private Optional<Cors> cors = Optional.empty();
    private Optional<HeaderChanges> request = Optional.empty();
    private Optional<HeaderChanges> response = Optional.empty();

    /** Reads one more filter. */
    Void read(Node filter) {
        String type = filter.text("type");
        switch (type) {
            case "CORS" -> cors = once(filter, cors, filter.required("cors", FilterReader::cors));
            case "RequestHeaderModifier" ->
                request = once(filter, request, filter.required("requestHeaderModifier", FilterReader::changes));
            case "ResponseHeaderModifier" ->
                response = once(filter, response, filter.required("responseHeaderModifier", FilterReader::changes));
            default -> throw filter.refuse("type", "names the filter '" + type + "', which is not supported");
        }
        return null;
    }

    Optional<Cors> cors() {
        return cors;
    }

    HeaderChanges request() {
        return request.orElse(HeaderChanges.NONE);
    }

    HeaderChanges response() {
        return response.orElse(HeaderChanges.NONE);
    }

    private static <T> Optional<T> once(Node filter, Optional<T> before, T value) {
        if (before.isPresent()) {
            throw filter.refuse("type", "is repeated");
        }
        return Optional.of(value);
    }

    private static Cors cors(Node cors) {
        List<String> origins = cors.texts("allowOrigins");
        boolean credentials = cors.flag("allowCredentials");
        if (credentials && origins.contains("*")) {
            throw cors.refuse("allowCredentials", "may not go with any origin");
        }
        return new Cors(origins, cors.texts("allowMethods"), cors.texts("allowHeaders"), cors.texts("exposeHeaders"),
                credentials,
                cors.optionalText("maxAge").map(Integer::parseInt).orElse(5));
    }

    private static HeaderChanges changes(Node changes) {
        return new HeaderChanges(changes.texts("remove"), pairs(changes, "set"), pairs(changes, "add"));
    }

    private static Map<String, String> pairs(Node changes, String field) {
        Map<String, String> pairs = new LinkedHashMap<>();
        changes.nodes(field, pair -> pairs.put(pair.text("name"), pair.text("value")));
        return pairs;
    }
}
