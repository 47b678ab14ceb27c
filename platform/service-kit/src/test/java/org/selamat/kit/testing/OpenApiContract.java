package org.selamat.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * The service's OpenAPI document: checked in as {@code openapi.yaml} of the module, equal to what the code generates, and
 * complete.
 * Subclass it with {@link ServiceTest}; {@code -Dopenapi.update=true} rewrites the file.
 */
public abstract class OpenApiContract {

    /** Where the document is checked in. */
    protected Path checkedIn() {
        return Path.of("openapi.yaml");
    }

    @Test
    void theCheckedInDocumentIsWhatTheCodeSays() throws IOException {
        var generated = OpenApiDocument.ofRunningService().root();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(checkedIn(), yaml(generated));
        }
        assertThat(checkedIn()).as("write it with -Dopenapi.update=true").exists();
        JsonNode checkedIn = new YAMLMapper().readTree(checkedIn().toFile());
        assertThat(yaml(checkedIn)).as("openapi.yaml is behind the code: read the difference, then -Dopenapi.update=true")
                .isEqualTo(yaml(generated));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsComplete() {
        var document = OpenApiDocument.ofRunningService();
        var checks = new OpenApiCompleteness(document);
        assertThat(document.operations()).as("operations").isNotEmpty();
        return document.operations().stream()
                .map(operation -> dynamicTest(operation.toString(),
                        () -> assertThat(checks.complaints(operation)).as(operation.toString()).isEmpty()));
    }

    @Test
    void operationIdsAreUnique() {
        var ids = OpenApiDocument.ofRunningService().operations().stream()
                .collect(Collectors.groupingBy(OpenApiOperation::id, Collectors.counting()));
        assertThat(ids.values()).as("operationId → uses: %s", ids).containsOnly(1L);
    }

    private static String yaml(JsonNode document) throws IOException {
        return YAMLMapper.builder().enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).disable(YAMLGenerator.Feature.SPLIT_LINES)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).build().writeValueAsString(SortedJson.of(document));
    }
}
