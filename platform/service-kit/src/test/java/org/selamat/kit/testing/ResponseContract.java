package org.selamat.kit.testing;

import java.net.URI;
import java.util.List;
import java.util.Set;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Checks each response that a test receives against the operation that it called: declared status, declared content type,
 * body that fits the schema. Refusals that every operation can answer needn't be declared with each, but must be proper
 * problems.
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
            check(request.getMethod(), path, Received.of(response));
        }
        return response;
    }

    void check(String method, String path, Received response) {
        var operation = document.operation(method, path);
        var declared = operation.flatMap(o -> o.response(response.status()));
        if (declared.isEmpty()) {
            if (!COMMON.contains(response.status())) {
                fail(method, path, response, List.of("the status isn't declared"));
            }
            fail(method, path, response, problem(response));
            return;
        }
        body(operation.get(), OpenApiOperation.content(declared.get()).keySet(), response);
    }

    private void body(OpenApiOperation operation, Set<String> declared, Received response) {
        var mediaType = response.mediaType();
        if (declared.isEmpty() || response.isEmpty()) {
            if (!response.isEmpty() || !declared.isEmpty() && response.status() != 304) {
                fail(operation.method(), operation.path(), response, List.of("declared content " + declared));
            }
        } else if (!declared.contains(mediaType)) {
            fail(operation.method(), operation.path(), response,
                    List.of("content type " + mediaType + " isn't one of " + declared));
        } else if (mediaType.endsWith("json")) {
            var pointer = OpenApiSchemas.responsePointer(operation, response.status(), mediaType);
            fail(operation.method(), operation.path(), response, List.copyOf(schemas.validate(pointer, response.json())));
            if (mediaType.equals(ProblemShape.MEDIA_TYPE)) {
                fail(operation.method(), operation.path(), response, problem(response));
            }
        }
    }

    private static List<String> problem(Received response) {
        return ProblemShape.complaints(response.status(), response.contentType(), response.json());
    }

    private static void fail(String method, String path, Received response, List<String> complaints) {
        if (!complaints.isEmpty()) {
            throw new AssertionError(
                    "%s %s → %d breaks the OpenAPI document: %s%n%s".formatted(method, path, response.status(),
                            complaints, response.text()));
        }
    }
}
