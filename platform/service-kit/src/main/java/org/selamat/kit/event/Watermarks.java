package org.selamat.kit.event;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.KitConfig;

/** How a copy of the status proves that it has taken a reversal: it reports the version that it now holds. */
@ApplicationScoped
public class Watermarks {

    private static final String TOPIC = "selamat.convergence.watermark.v1";
    private static final String TYPE = "selamat.convergence.watermark-reported.v1";

    private final Outbox outbox;
    private final KitConfig config;
    private final Clock clock;

    Watermarks(Outbox outbox, KitConfig config, Clock clock) {
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Reports in the transaction that changed the copy, so that the report is never ahead of the copy.
     *
     * @param copy the copy's registered name, for example {@code boarding-model}
     * @param statusVersion the version that the copy now holds, or that it has seen when it holds nothing for this person
     */
    public void report(String copy, UUID personId, long statusVersion, UUID batchId) {
        var data = new Watermark(copy, config.service(), personId, statusVersion, batchId, clock.instant());
        outbox.publish(new OutgoingEvent(TOPIC, TYPE, personId.toString(), data));
    }

    private record Watermark(String copy, String service, UUID personId, long statusVersion, UUID batchId, Instant at) {
    }
}
