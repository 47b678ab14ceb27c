package org.selamat.identity.notification.messaging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.selamat.identity.IdentityConfig;
import org.selamat.identity.domain.Channel;
import org.selamat.identity.notification.domain.Carrier;
import org.selamat.identity.notification.domain.Letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/**
 * Hands text messages to the provider over HTTP. A different provider is a different address, or a small adapter behind one.
 */
@ApplicationScoped
class SmsCarrier implements Carrier {

    private static final Logger LOG = Logger.getLogger(SmsCarrier.class);
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    private final IdentityConfig.Sms config;
    private final ObjectMapper json;
    private final HttpClient http;

    SmsCarrier(IdentityConfig config, ObjectMapper json) {
        this.config = config.sms();
        this.json = json;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(this.config.connectTimeout())
                .build();
    }

    /** A sender without a provider must not look healthy until the first person waits for a code in vain. */
    void checkAtStart(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL && (config.url().isEmpty() || config.token().isEmpty())) {
            throw new IllegalStateException("SELAMAT_SMS_URL or SELAMAT_SMS_TOKEN is not set: name the SMS provider");
        }
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Delivery carry(Letter letter) {
        try {
            var status = http.send(request(letter), BodyHandlers.discarding()).statusCode();
            return verdict(letter, status);
        } catch (IOException away) {
            LOG.warnf("SMS provider away for %s: %s", letter, away.getClass().getSimpleName());
            return Delivery.TRY_LATER;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Delivery.TRY_LATER;
        }
    }

    private HttpRequest request(Letter letter) throws JsonProcessingException {
        var body = json.writeValueAsString(new SmsRequest(letter.to().value(), letter.text()));
        return HttpRequest.newBuilder(URI.create(config.url().orElseThrow())).timeout(config.timeout())
                .header("Content-Type", "application/json").header("Authorization", "Bearer " + config.token().orElse(""))
                .header("Idempotency-Key", letter.id().toString()).POST(BodyPublishers.ofString(body)).build();
    }

    private static Delivery verdict(Letter letter, int status) {
        if (status < 300) {
            return Delivery.ACCEPTED;
        }
        LOG.warnf("SMS provider answered %d for %s", status, letter);
        return status >= 500 || status == TOO_MANY || status == REQUEST_TIMEOUT ? Delivery.TRY_LATER : Delivery.REFUSED;
    }
}
