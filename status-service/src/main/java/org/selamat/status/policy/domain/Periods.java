package org.selamat.status.policy.domain;

import java.time.Duration;
import java.util.Objects;

/** How long something lasts, by vaccination state; zero means that it doesn't apply. */
public record Periods(Duration notVaccinated, Duration vaccinated, Duration boosted) {

    public Periods {
        Objects.requireNonNull(notVaccinated, "notVaccinated");
        Objects.requireNonNull(vaccinated, "vaccinated");
        Objects.requireNonNull(boosted, "boosted");
        if (notVaccinated.isNegative() || vaccinated.isNegative() || boosted.isNegative()) {
            throw new IllegalArgumentException("nothing lasts less than no time");
        }
    }

    public Duration of(Immunity immunity) {
        return switch (immunity) {
            case NOT_VACCINATED -> notVaccinated;
            case VACCINATED -> vaccinated;
            case BOOSTED -> boosted;
        };
    }
}
