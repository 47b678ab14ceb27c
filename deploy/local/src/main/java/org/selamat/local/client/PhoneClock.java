package org.selamat.local.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of a phone, which may be wrong by days until somebody tells the phone the time. */
public final class PhoneClock extends Clock {

    private final Clock unset;
    private volatile Duration correction = Duration.ZERO;

    public PhoneClock(Clock unset) {
        this.unset = unset;
    }

    /** Sets it forward, or back when negative. */
    public void move(Duration by) {
        correction = correction.plus(by);
    }

    /** The clock as it was before anybody set it: it goes on evenly. */
    public Clock unset() {
        return unset;
    }

    /** How much it was moved in all. */
    public Duration correction() {
        return correction;
    }

    @Override
    public Instant instant() {
        return unset.instant().plus(correction);
    }

    @Override
    public ZoneId getZone() {
        return unset.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(unset.withZone(zone), correction);
    }
}
