package org.selamat.kit.event;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.KitConfig;

/** How a copy of the status proves that it has taken a reversal: it reports the versions that it now holds. */
@ApplicationScoped
public class Watermarks {

    private static final String TOPIC = "selamat.convergence.watermark.v1";
    private static final String TYPE = "selamat.convergence.watermarks-reported.v1";
    /**
     * As many as the contract allows: a reversal of a hundred thousand people is some hundred reports of a copy, not as many.
     */
    private static final int MOST = 1000;

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
     * @param held by person, the version that the copy now holds, or that it has seen when it holds nothing for this person
     */
    public void report(String copy, UUID batchId, Map<UUID, Long> held) {
        List<Held> all = new ArrayList<>(held.size());
        held.forEach((person, version) -> all.add(new Held(person, version)));
        for (int from = 0; from < all.size(); from += MOST) {
            var part = all.subList(from, Math.min(from + MOST, all.size()));
            outbox.publish(new OutgoingEvent(TOPIC, TYPE, batchId.toString(),
                    new Reported(copy, config.service(), batchId, clock.instant(), part)));
        }
    }

    private record Held(UUID personId, long statusVersion) {
    }

    private record Reported(String copy, String service, UUID batchId, Instant at, List<Held> held) {
    }
}
