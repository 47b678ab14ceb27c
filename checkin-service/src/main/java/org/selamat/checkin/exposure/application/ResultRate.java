package org.selamat.checkin.exposure.application;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.exposure.domain.VenueShares;

/**
 * How many exposures may be told or withdrawn now: a bucket that fills evenly and holds one second's worth. Of what all
 * replicas may tell together each has as much as of the venues.
 */
@ApplicationScoped
class ResultRate {

    private static final double MILLIS_PER_SECOND = 1000;

    private final int together;
    private final VenueShares shares;
    private double free;
    private Instant last = Instant.MIN;

    ResultRate(CheckinConfig config, VenueShares shares) {
        this.together = config.matching().resultsPerSecond();
        this.shares = shares;
    }

    /** Takes up to {@code wanted} from what is free. */
    synchronized int take(int wanted, Instant now) {
        long perSecond = Math.max(1, shares.current().part(together));
        free = last.isBefore(now.minusSeconds(1)) ? perSecond
                : Math.min(perSecond,
                        free + Math.max(0, now.toEpochMilli() - last.toEpochMilli()) * perSecond / MILLIS_PER_SECOND);
        last = now;
        int taken = (int) Math.min(wanted, free);
        free -= taken;
        return taken;
    }
}
