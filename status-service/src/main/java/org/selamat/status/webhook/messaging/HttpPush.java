package org.selamat.status.webhook.messaging;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.status.StatusConfig;
import org.selamat.status.webhook.domain.Delivery;
import org.selamat.status.webhook.domain.Push;
import org.selamat.status.webhook.domain.WebhookUrl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;

/** One POST with a signed body. Never follows a redirect, and never talks to an address inside our own network. */
@ApplicationScoped
class HttpPush implements Push {

    private static final Logger LOG = Logger.getLogger(HttpPush.class);
    /** Requests that one airline's host gets at the same time, as its lane sends them. */
    private static final int AT_ONCE = 20;
    private static final int IDLE_SECONDS = 30;

    private final PinnedPost post;
    private final WebhookHosts hosts;
    private final WebhookSignature signature;
    private final ObjectMapper json;

    HttpPush(Vertx vertx, WebhookHosts hosts, WebhookSignature signature, ObjectMapper json, StatusConfig config) {
        int timeout = (int) config.webhook().timeout().toMillis();
        this.post = new PinnedPost(vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(AT_ONCE)
                .setConnectTimeout(timeout).setIdleTimeout(IDLE_SECONDS)), config.webhook().timeout());
        this.hosts = hosts;
        this.signature = signature;
        this.json = json;
    }

    @Override
    public CompletableFuture<Optional<Integer>> send(Delivery delivery, WebhookUrl url) {
        try {
            Optional<InetAddress> to = hosts.addressOf(url);
            if (to.isEmpty()) {
                LOG.warnf("webhook of %s points inside our network, delivery %s waits", delivery.airline(), delivery.id());
                return unanswered();
            }
            return post(delivery, url, to.get());
        } catch (IOException e) {
            failed(delivery, e);
            return unanswered();
        }
    }

    private CompletableFuture<Optional<Integer>> post(Delivery delivery, WebhookUrl url, InetAddress to)
            throws JsonProcessingException {
        byte[] body = json.writeValueAsBytes(Message.of(delivery));
        return post.send(url.uri(), to, headers(delivery, body), body)
                .handle((status, failure) -> failure == null ? Optional.of(status) : failed(delivery, failure));
    }

    private Map<String, String> headers(Delivery delivery, byte[] body) {
        WebhookSignature.Headers signed = signature.sign(delivery.id(), body);
        return Map.of("Content-Type", "application/json", "Selamat-Webhook-Id", signed.id(), "Selamat-Webhook-Timestamp",
                signed.timestamp(), "Selamat-Webhook-Signature", signed.signature());
    }

    private static Optional<Integer> failed(Delivery delivery, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        LOG.infof("webhook of %s did not answer delivery %s: %s", delivery.airline(), delivery.id(),
                cause.getClass().getSimpleName());
        return Optional.empty();
    }

    private static CompletableFuture<Optional<Integer>> unanswered() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    private record Message(UUID id, String type, UUID decisionId, String flight, Instant departureAt, String decision,
            String previous,
            Instant decidedAt) {

        static Message of(Delivery delivery) {
            var correction = delivery.correction();
            return new Message(delivery.id(), "boarding-decision-changed", correction.decisionId(), correction.flight(),
                    correction.departureAt(), correction.decision().name(), correction.previous().name(),
                    correction.decidedAt());
        }
    }
}
