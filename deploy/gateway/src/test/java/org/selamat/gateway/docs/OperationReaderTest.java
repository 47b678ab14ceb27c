package org.selamat.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.selamat.gateway.docs.DocsModel.Field;
import org.selamat.gateway.docs.DocsModel.Operation;

import io.vertx.core.json.JsonObject;

class OperationReaderTest {

    private static final ApiDocument DOCUMENT = ApiDocument.parse("checkin-service", """
            openapi: 3.1.0
            paths:
              /v1/me/visits/{id}/check-out:
                parameters:
                - {$ref: '#/components/parameters/Id'}
                post:
                  operationId: checkOut
                  tags: [app]
                  summary: Check out
                  deprecated: true
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/CheckOut'}
                        examples: {evening: {value: {at: 2021-11-26T12:00:00Z, places: [{row: 1}]}}}
                  responses:
                    '200': {description: Checked out}
                    '404': {$ref: '#/components/responses/Problem'}
              /staff/v1/visits:
                get: {operationId: list, tags: [staff], responses: {}}
            components:
              parameters:
                Id: {name: id, in: path, required: true, description: The visit, schema: {type: string, format: uuid}}
              responses:
                Problem: {description: A problem, content: {application/problem+json: {example: '{"status":404}'}}}
              schemas:
                CheckOut:
                  type: object
                  required: [at]
                  properties:
                    at: {type: string, format: date-time, description: When}
                    kind: {enum: [DOOR, GATE]}
                    note: {type: [string, 'null']}
                    places: {type: array, items: {$ref: '#/components/schemas/Place'}}
                Place: {type: object, properties: {row: {type: integer}, within: {$ref: '#/components/schemas/Place'}}}
            """);

    @Test
    void listsTheOperationsOfOneAudience() {
        assertThat(OperationReader.read(DOCUMENT, "app")).extracting(Operation::id).containsExactly("checkin-service-checkOut");
        assertThat(OperationReader.read(DOCUMENT, "staff")).extracting(Operation::path).containsExactly("/staff/v1/visits");
        assertThat(OperationReader.read(DOCUMENT, "partner")).isEmpty();
    }

    @Test
    void followsReferencesAndNamesNestedFields() {
        // when
        Operation operation = OperationReader.read(DOCUMENT, "app").get(0);
        // then
        assertThat(operation.parameters()).containsExactly(new Field("id", "path", "uuid", true, "The visit"));
        assertThat(operation.request().fields()).startsWith(
                new Field("at", "", "date-time", true, "When"),
                new Field("kind", "", "DOOR | GATE", false, ""),
                new Field("note", "", "string or null", false, ""),
                new Field("places", "", "list of object", false, ""),
                new Field("places[].row", "", "integer", false, ""));
        assertThat(operation.answers()).extracting("status", "description").containsExactly(
                Tuple.tuple("200", "Checked out"),
                Tuple.tuple("404", "A problem"));
        assertThat(operation.deprecated()).isTrue();
    }

    @Test
    void keepsExamplesAsTheyAreWritten() {
        // when
        Operation operation = OperationReader.read(DOCUMENT, "app").get(0);
        // then
        assertThat(operation.request().example()).contains("\"2021-11-26T12:00:00Z\"");
        assertThat(operation.answers().get(1).body().example()).isEqualTo("{\"status\":404}");
    }

    @Test
    void makesAnExampleFromThoseOfTheFieldsWhereThereIsNoOther() {
        // given
        ApiDocument document = ApiDocument.parse("status-service",
                """
                        paths:
                          /v1/me/orders:
                            get:
                              tags: [app]
                              responses:
                                '200':
                                  content:
                                    application/json:
                                      schema:
                                        properties:
                                          items: {type: array, items: {properties: {number: {examples: [HSO-1]}, state: {enum: [ISSUED, RELEASED]}, until: {}}}}
                                          next: {type: string}
                        """);
        // when
        String example = OperationReader.read(document, "app").get(0).answers().get(0).body().example();
        // then
        assertThat(new JsonObject(example)).isEqualTo(
                new JsonObject("{\"items\":[{\"number\":\"HSO-1\",\"state\":\"ISSUED\"}]}"));
    }

    @Test
    void endsInASchemaThatHoldsItself() {
        // when
        List<Field> fields = OperationReader.read(DOCUMENT, "app").get(0).request().fields();
        // then
        assertThat(fields).extracting(Field::name).contains("places[].within").doesNotContain("places[].within.within.within");
    }
}
