package org.selamat.status.brake.application;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a test change what the meter reads behind its back. */
@ApplicationScoped
public class MeterReset {

    private final Meter meter;

    MeterReset(Meter meter) {
        this.meter = meter;
    }

    public void forget() {
        meter.forget();
    }
}
