package org.selamat.kit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.config.MeterFilter;

/** Leaves out what every request would pay for and no dashboard or alert reads: sizes of requests and answers. */
class LeftOutMeters {

    private static final String SIZES = "http.server.bytes";

    @Produces
    @Singleton
    MeterFilter sizes() {
        return MeterFilter.denyNameStartsWith(SIZES);
    }
}
