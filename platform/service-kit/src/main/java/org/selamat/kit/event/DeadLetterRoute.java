package org.selamat.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * {@code POST /q/dead-letters/replay?topic=…&partition=…&offset=…} on the management port, which no gateway route
 * reaches: an operator sends one dead letter back after a fix. 204 when sent, 404 when there is none at that place.
 */
@ApplicationScoped
class DeadLetterRoute {

    private final DeadLetters deadLetters;

    DeadLetterRoute(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    void register(@Observes ManagementInterface management) {
        management.router().route(HttpMethod.POST, "/q/dead-letters/replay").blockingHandler(this::replay);
    }

    private void replay(RoutingContext context) {
        var query = context.queryParams();
        var topic = String.valueOf(query.get("topic"));
        if (!topic.matches("selamat\\.[a-z.-]+\\.v\\d+\\.dlt\\.[a-z-]+") || !isNumber(query.get("partition"))
                || !isNumber(query.get("offset"))) {
            context.response().setStatusCode(400).end("topic, partition and offset name one dead letter");
            return;
        }
        var sent = deadLetters.replay(topic, Integer.parseInt(query.get("partition")), Long.parseLong(query.get("offset")));
        context.response().setStatusCode(sent.isPresent() ? 204 : 404).end();
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("\\d{1,9}");
    }
}
