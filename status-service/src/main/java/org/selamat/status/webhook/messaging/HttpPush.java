package org.selamat.status.webhook.messaging;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
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

/** One POST with a signed body. Never follows a redirect, and never talks to an address inside our own network. */
@ApplicationScoped
class HttpPush implements Push {

    private static final Logger LOG = Logger.getLogger(HttpPush.class);
    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;

    private final HttpClient client;
    private final WebhookSignature signature;
    private final ObjectMapper json;
    private final StatusConfig.Webhook config;

    HttpPush(WebhookSignature signature, ObjectMapper json, StatusConfig config) {
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(config.webhook().timeout())
                .followRedirects(Redirect.NEVER)
                .build();
        this.signature = signature;
        this.json = json;
        this.config = config.webhook();
    }

    @Override
    public CompletableFuture<Optional<Integer>> send(Delivery delivery, WebhookUrl url) {
        try {
            if (isInside(url)) {
                LOG.warnf("webhook of %s points inside our network, delivery %s waits", delivery.airline(), delivery.id());
                return unanswered();
            }
            return client.sendAsync(request(delivery, url), BodyHandlers.discarding())
                    .handle((answer, failure) -> failure == null ? Optional.of(answer.statusCode())
                            : failed(delivery, failure));
        } catch (IOException e) {
            failed(delivery, e);
            return unanswered();
        }
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

    private HttpRequest request(Delivery delivery, WebhookUrl url) throws JsonProcessingException {
        byte[] body = json.writeValueAsBytes(Message.of(delivery));
        WebhookSignature.Headers headers = signature.sign(delivery.id(), body);
        return HttpRequest.newBuilder(url.uri()).timeout(config.timeout())
                .header("Content-Type", "application/json")
                .header("Selamat-Webhook-Id", headers.id())
                .header("Selamat-Webhook-Timestamp", headers.timestamp())
                .header("Selamat-Webhook-Signature", headers.signature())
                .POST(BodyPublishers.ofByteArray(body)).build();
    }

    /** Looked up again for every attempt: a name may point elsewhere by now. */
    private boolean isInside(WebhookUrl url) throws IOException {
        if (config.allowLoopbackHttp() && url.isLoopback()) {
            return false;
        }
        for (InetAddress address : InetAddress.getAllByName(url.uri().getHost())) {
            if (address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress()
                    || address.isAnyLocalAddress() || isUniqueLocal(address)) {
                return true;
            }
        }
        return false;
    }

    /** RFC 4193: what site-local addresses became in IPv6, and Java doesn't count among them. */
    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
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
