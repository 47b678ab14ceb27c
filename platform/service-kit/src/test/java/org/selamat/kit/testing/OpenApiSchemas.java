package org.selamat.kit.testing;

import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** Validates bodies against the schemas inside an OpenAPI 3.1 document, which are JSON Schema 2020-12. */
final class OpenApiSchemas {

    private static final String LOCATION = "https://openapi.selamat.test/document.json";

    private final JsonSchemaFactory factory;

    OpenApiSchemas(OpenApiDocument document) {
        var text = document.root().toString();
        this.factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
                builder -> builder
                        .schemaLoaders(loaders -> loaders.schemas(location -> location.equals(LOCATION) ? text : null)));
    }

    /** Complaints, empty when the body fits the schema at {@code pointer} (RFC 6901) of the document; formats count. */
    Set<String> validate(String pointer, JsonNode body) {
        var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return factory.getSchema(SchemaLocation.of(LOCATION + "#" + pointer), config)
                .validate(body.toString(), InputFormat.JSON)
                .stream().map(ValidationMessage::getMessage).collect(Collectors.toSet());
    }

    /** The pointer to the schema of one response body. */
    static String responsePointer(OpenApiOperation operation, int status, String mediaType) {
        var declared = operation.node().path("responses").path(String.valueOf(status));
        var base = declared.has("$ref") ? declared.get("$ref").asText().substring(1)
                : operationPointer(operation) + "/responses/" + status;
        return base + "/content/" + escape(mediaType) + "/schema";
    }

    static String requestPointer(OpenApiOperation operation, String mediaType) {
        var declared = operation.node().path("requestBody");
        var base = declared.has("$ref") ? declared.get("$ref").asText().substring(1)
                : operationPointer(operation) + "/requestBody";
        return base + "/content/" + escape(mediaType) + "/schema";
    }

    private static String operationPointer(OpenApiOperation operation) {
        return "/paths/" + escape(operation.path()) + "/" + operation.method().toLowerCase();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
