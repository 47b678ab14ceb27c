package org.selamat.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * A rendered problem.
 *
 * @param language
 *        for {@code Content-Language}
 */
public record ProblemBody(String language, Buffer json) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * Renders a refusal.
     *
     * @param acceptLanguage
     *        as the caller sent it, or null
     * @param instance
     *        the path that was asked for
     * @param traceId
     *        by which support finds the request
     */
    public static ProblemBody of(Refusal refusal, String acceptLanguage, String instance, String traceId) {
        GatewayProblem problem = refusal.problem();
        String language = Texts.language(acceptLanguage);
        JsonObject body = new JsonObject()
                .put("type", problem.type())
                .put("title", Texts.text(language, problem.key() + ".title"))
                .put("status", problem.status())
                .put("detail", Texts.text(language, problem.key() + ".detail", refusal.arguments()))
                .put("instance", instance)
                .put("traceId", traceId);
        return new ProblemBody(language, body.toBuffer());
    }
}
