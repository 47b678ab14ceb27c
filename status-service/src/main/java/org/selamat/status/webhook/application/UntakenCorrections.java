package org.selamat.status.webhook.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.webhook.domain.Deliveries;

/** How far airlines are behind with what was pushed to them. */
@ApplicationScoped
public class UntakenCorrections {

    private final Deliveries deliveries;
    private final Clock clock;

    UntakenCorrections(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @return when the oldest change was decided that some airline lacks for a flight to come; empty when none lacks any */
    @Transactional
    public Optional<Instant> since() {
        return deliveries.untakenSince(clock.instant());
    }
}
