package org.selamat.status.brake.domain;

import java.util.Map;

import org.selamat.status.batch.domain.BrakeReading;

/** What the brake reads at one moment, source by source. */
public record Readings(Map<String, BrakeReading> bySource) {

    private static final BrakeReading NOTHING = new BrakeReading(0, 0, 0);

    public Readings {
        bySource = Map.copyOf(bySource);
    }

    public BrakeReading of(String source) {
        return bySource.getOrDefault(source, NOTHING);
    }

    /** All sources together: a flood that is spread over many is one. */
    public BrakeReading all() {
        return bySource.values().stream().reduce(NOTHING, BrakeReading::plus);
    }
}
