package org.selamat.kit.event;

import java.time.Clock;

import jakarta.inject.Singleton;

import org.selamat.kit.sql.Figures;

/**
 * How much waits to be published, and for how long. Looks begin where the relay of this replica knows the outbox to begin, for
 * the same reason as its own.
 */
@Singleton
public class OutboxAge {

    private final Figures figures;
    private final OutboxRelay relay;
    private final Clock clock;

    OutboxAge(Figures figures, OutboxRelay relay, Clock clock) {
        this.figures = figures;
        this.relay = relay;
        this.clock = clock;
    }

    /** Of the oldest event that waits: 0 when none does, not a number while the database is away. */
    public double seconds() {
        return figures.read("SELECT extract(epoch FROM ? - created_at) FROM outbox WHERE seq > ? ORDER BY seq LIMIT 1",
                clock.instant(), relay.emptyUpTo());
    }

    /** How many wait, counted no further than this. */
    double rows(int counted) {
        return figures.read("SELECT count(*) FROM (SELECT 1 FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?) waiting",
                relay.emptyUpTo(), counted);
    }
}
