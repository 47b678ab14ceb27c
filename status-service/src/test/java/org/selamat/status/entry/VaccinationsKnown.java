package org.selamat.status.entry;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.inject.spi.CDI;

import org.selamat.status.entry.domain.VaccinationFeed;

/** Whether the running service knows that it has read every dose that was published. */
final class VaccinationsKnown {

    private VaccinationsKnown() {
    }

    static boolean areFresh() {
        var now = CDI.current().select(Clock.class).get().instant();
        return CDI.current().select(VaccinationFeed.class).get().completeAsOf()
                .filter(asOf -> Duration.between(asOf, now).toSeconds() < 30).isPresent();
    }
}
