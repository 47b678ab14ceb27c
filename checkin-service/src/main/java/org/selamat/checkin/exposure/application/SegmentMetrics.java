package org.selamat.checkin.exposure.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/** Shows how much memory packed days take. */
@ApplicationScoped
@Startup
class SegmentMetrics {

    SegmentMetrics(Segments segments, MeterRegistry metrics) {
        metrics.gauge("checkin.segments.bytes", segments, Segments::bytes);
    }
}
