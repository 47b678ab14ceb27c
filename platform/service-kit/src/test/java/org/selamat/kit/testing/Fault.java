package org.selamat.kit.testing;

import static org.selamat.kit.testing.FaultTokens.otherTenant;
import static org.selamat.kit.testing.FaultTokens.otherTenantWithRoles;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One thing wrong with a request that is otherwise right, and the refusal that must follow. */
record Fault(String name, Predicate<OpenApiOperation> applies, Consumer<FaultyRequest> spoil, int status, Set<String> types) {

    private static final String PROBLEM = "urn:problem:common:";

    /** All faults that any operation can have; each applies where its subject exists. */
    static List<Fault> all() {
        return List.of(
                new Fault("no token", OpenApiOperation::isSecured, r -> r.token(null), 401, types("unauthenticated")),
                new Fault("garbage token", OpenApiOperation::isSecured, r -> r.token("not.a.token"), 401,
                        types("unauthenticated")),
                new Fault("expired token", OpenApiOperation::isSecured, r -> r.spoilToken(Tokens::expired), 401,
                        types("unauthenticated")),
                new Fault("token for another service", OpenApiOperation::isSecured, r -> r.spoilToken(Tokens::wrongAudience),
                        401,
                        types("unauthenticated")),
                new Fault("token of an unknown issuer", OpenApiOperation::isSecured, r -> r.spoilToken(Tokens::unknownIssuer),
                        401,
                        types("unauthenticated")),
                new Fault("token signed with a foreign key", OpenApiOperation::isSecured, r -> r.spoilToken(Tokens::wrongKey),
                        401,
                        types("unauthenticated")),
                new Fault("token that is no access token", o -> o.audience().equals("app"), r -> r.spoilToken(Tokens::wrongTyp),
                        401,
                        types("unauthenticated")),
                new Fault("token of another audience", OpenApiOperation::isSecured, r -> r.token(otherTenant(r.audience())),
                        403,
                        types("forbidden")),
                new Fault("token of another audience with this one's roles in it", OpenApiOperation::isSecured,
                        r -> r.token(otherTenantWithRoles(r.audience())), 403, types("forbidden")),
                new Fault("wrong method", o -> true, FaultyRequest::otherMethod, 405, types("method-not-allowed")),
                new Fault("path id that is no UUID", FaultyRequest::hasUuidInPath, FaultyRequest::breakPathIds, 404,
                        types("not-found")),
                new Fault("broken JSON", FaultyRequest::takesJson, r -> r.body("{\"a\":"), 400, types("malformed-json")),
                new Fault("JSON of another shape", FaultyRequest::takesJson, r -> r.body("[[]]"), 400,
                        types("malformed-json", "invalid-request")),
                new Fault("unknown field", FaultyRequest::takesJson, FaultyRequest::addUnknownField, 400,
                        types("invalid-request")),
                new Fault("body above the limit", FaultyRequest::takesJson, FaultyRequest::inflate, 413, types("too-large")),
                new Fault("body of another media type", FaultyRequest::takesJson, r -> r.contentType("text/plain"), 415,
                        types("unsupported-media-type")),
                new Fault("no idempotency key", o -> o.parameter("header", "Idempotency-Key").isPresent(),
                        r -> r.header("Idempotency-Key", null), 400, types("idempotency-key-required")),
                new Fault("unusable idempotency key", o -> o.parameter("header", "Idempotency-Key").isPresent(),
                        r -> r.header("Idempotency-Key", "a b " + UUID.randomUUID()), 400, types("idempotency-key-required")),
                new Fault("no purpose", o -> o.parameter("header", "X-Purpose").isPresent(), r -> r.header("X-Purpose", null),
                        403,
                        types("purpose-required")),
                new Fault("invented purpose", o -> o.parameter("header", "X-Purpose").isPresent(),
                        r -> r.header("X-Purpose", "CURIOSITY"), 403, types("purpose-required")),
                new Fault("invented cursor", o -> o.parameter("query", "cursor").isPresent(),
                        r -> r.query("cursor", "!invented!"), 400,
                        types("invalid-request")));
    }

    private static Set<String> types(String... names) {
        return Set.copyOf(java.util.Arrays.stream(names).map(PROBLEM::concat).toList());
    }
}
