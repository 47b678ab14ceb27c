package org.selamat.vaccine.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/**
 * The published schemas of all versions, asked by somebody else's library. Those of the folder count, else those that lie
 * beside the checkout; where neither has any, the newest is known from the library that the benchmarks compare with.
 */
final class Schemas {

    /** The last version, unchanged since 2022. */
    static final String NEWEST = "1.3.3";

    private final Path folder;

    /** @param folder needn't exist */
    Schemas(Path folder) {
        this.folder = folder;
    }

    /** Empty when there is no such version. */
    Optional<Boolean> fits(String version, JsonNode document) {
        return schema(version).map(schema -> schema.validate(document).isEmpty());
    }

    Optional<JsonSchema> schema(String version) {
        if (!version.matches("\\d+\\.\\d+\\.\\d+")) {
            return Optional.empty();
        }
        return published(version).map(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)::getSchema);
    }

    private Optional<JsonNode> published(String version) {
        return Stream.of(folder, usual()).map(place -> place.resolve(version + ".json")).filter(Files::exists).findFirst()
                .flatMap(ConformanceFolder::json)
                .or(() -> Optional.of(version).filter(NEWEST::equals).map(newest -> asSwedenReadsIt()));
    }

    private static Path usual() {
        return ConformanceRoot.of("../shared/conformance/eu-dcc-schema/combined", System.getProperty("conformance.base", ""));
    }

    /**
     * The schema in Sweden's library is 1.3.0; since then a name needs the family's or the given one, no longer the family's.
     */
    private static JsonNode asSwedenReadsIt() {
        try (var stream = Schemas.class.getResourceAsStream("/schema/DCC.combined-schema.json")) {
            var schema = ConformanceFolder.parsed(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            var name = (ObjectNode) schema.at("/$defs/person_name");
            name.remove("required");
            name.putArray("anyOf").add(required("fnt")).add(required("gnt"));
            return schema;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode required(String field) {
        var one = JsonNodeFactory.instance.objectNode();
        one.putArray("required").add(field);
        return one;
    }
}
