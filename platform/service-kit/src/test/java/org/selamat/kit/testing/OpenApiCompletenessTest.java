package org.selamat.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class OpenApiCompletenessTest {

    private static final String PUT = "/paths/~1v1~1things~1{id}/put";

    private final JsonNode document = ContractFiles.yaml("complete-openapi.yaml");

    @Test
    void aCompleteOperationHasNoComplaint() {
        assertThat(complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "'', operationId, no operationId",
            "'', summary, no summary",
            "'', tags, needs one tag",
            "'', security, names no security requirement",
            "/requestBody/content/application~1json, example+schema, no example for request",
            "/responses/404, $ref, 404 is not application/problem+json" })
    void whatIsMissingIsNamed(String below, String fields, String complaint) {
        // when
        ((ObjectNode) document.at(PUT + below)).remove(List.of(fields.split("\\+")));
        // then
        assertThat(complaints()).anyMatch(found -> found.contains(complaint));
    }

    @Test
    void anOperationIsBehindTheDoorOfItsAudience() {
        ((ArrayNode) document.at(PUT + "/tags")).removeAll().add("staff");
        assertThat(complaints()).containsExactly("is for staff but not below [/staff/v1/]");
    }

    @Test
    void twoAudiencesAreOneTooMany() {
        ((ArrayNode) document.at(PUT + "/tags")).add("partner");
        assertThat(complaints()).hasSize(1).first().asString().contains("has [app, partner]");
    }

    @Test
    void anExampleThatBreaksItsSchemaIsNamed() {
        ((ObjectNode) document.at(PUT + "/requestBody/content/application~1json/example")).put("watts", 0);
        assertThat(complaints()).hasSize(1).first().asString().contains("watts");
    }

    @Test
    void aPropertyWithoutExampleMakesTheResponseIncomplete() {
        ((ObjectNode) document.at("/components/schemas/Thing/properties/name")).remove("examples");
        assertThat(complaints()).containsExactly("no example for 200 application/json");
    }

    private List<String> complaints() {
        var parsed = OpenApiDocument.of(document);
        return new OpenApiCompleteness(parsed).complaints(parsed.operations().get(0));
    }
}
