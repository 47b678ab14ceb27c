package org.selamat.kit.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;
import org.selamat.kit.trace.TraceContext;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Makes error answers: the texts in the caller's language, the path and the trace id. */
@Singleton
public class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final CurrentVertxRequest request;

    Problems(CurrentVertxRequest request) {
        this.request = request;
    }

    public Response of(ProblemType type, Object... arguments) {
        return builder(type, List.of(), arguments).build();
    }

    Response.ResponseBuilder builder(ProblemType type, List<Problem.FieldError> errors, Object... arguments) {
        return Response.status(type.status()).type(MEDIA_TYPE).entity(body(type, errors, arguments));
    }

    Problem body(ProblemType type, List<Problem.FieldError> errors, Object... arguments) {
        var bundle = "problems/" + type.service();
        return new Problem(type.uri(), Texts.of(bundle, language(), type.name() + ".title"), type.status(),
                Texts.of(bundle, language(), type.name() + ".detail", arguments), path(), TraceContext.traceId(), errors);
    }

    /** The language that this request is answered in. */
    public Locale language() {
        return current().map(c -> Languages.best(c.request().getHeader("Accept-Language"))).orElse(Languages.DEFAULT);
    }

    String path() {
        return current().map(RoutingContext::normalizedPath).orElse(null);
    }

    String method() {
        return current().map(c -> c.request().method().name()).orElse(null);
    }

    private Optional<RoutingContext> current() {
        return Arc.container().requestContext().isActive() ? Optional.ofNullable(request.getCurrent()) : Optional.empty();
    }
}
