package org.selamat.kit.testing;

import java.net.URI;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Checks each response that a test receives against the operation that it called: declared status, declared content type, body
 * that
 * fits the schema. Refusals that every operation can answer needn't be declared with each, but must be proper problems.
 */
final class ResponseContract implements Filter {

    /** Answers of the platform: token, role, method, media type, size, budget, our own failures. */
    private static final Set<Integer> COMMON = Set.of(401, 403, 405, 406, 413, 415, 429, 500, 503);

    private final OpenApiDocument document;
    private final OpenApiSchemas schemas;

    ResponseContract(OpenApiDocument document) {
        this.document = document;
        this.schemas = new OpenApiSchemas(document);
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        if (document.hasPath(path)) {
            check(request.getMethod(), path, response);
        }
        return response;
    }

    private void check(String method, String path, Response response) {
        var operation = document.operation(method, path);
        var status = response.statusCode();
        var declared = operation.flatMap(o -> o.response(status));
        if (declared.isEmpty()) {
            if (!COMMON.contains(status)) {
                fail(method, path, response, List.of("the status isn't declared"));
            }
            fail(method, path, response, ProblemShape.complaints(status, response.contentType(), json(response)));
            return;
        }
        body(operation.get(), status, OpenApiOperation.content(declared.get()).keySet(), response);
    }

    private void body(OpenApiOperation operation, int status, Set<String> declared, Response response) {
        var mediaType = response.contentType() == null ? "" : response.contentType().split(";")[0].strip();
        if (declared.isEmpty() || response.asByteArray().length == 0) {
            if (response.asByteArray().length > 0 || !declared.isEmpty() && status != 304) {
                fail(operation.method(), operation.path(), response, List.of("declared content " + declared));
            }
        } else if (!declared.contains(mediaType)) {
            fail(operation.method(), operation.path(), response,
                    List.of("content type " + mediaType + " isn't one of " + declared));
        } else if (mediaType.endsWith("json")) {
            var pointer = OpenApiSchemas.responsePointer(operation, status, mediaType);
            fail(operation.method(), operation.path(), response, List.copyOf(schemas.validate(pointer, json(response))));
            if (mediaType.equals(ProblemShape.MEDIA_TYPE)) {
                fail(operation.method(), operation.path(), response,
                        ProblemShape.complaints(status, mediaType, json(response)));
            }
        }
    }

    private static JsonNode json(Response response) {
        try {
            return ContractFiles.JSON.readTree(response.asByteArray());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + response.asString(), e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void fail(String method, String path, Response response, List<String> complaints) {
        if (!complaints.isEmpty()) {
            throw new AssertionError(
                    "%s %s → %d breaks the OpenAPI document: %s%n%s".formatted(method, path, response.statusCode(),
                            complaints, response.asString()));
        }
    }
}
