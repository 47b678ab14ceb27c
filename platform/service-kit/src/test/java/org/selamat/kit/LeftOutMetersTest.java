package org.selamat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;

import io.micrometer.core.instrument.MeterRegistry;

@ServiceTest
class LeftOutMetersTest {

    @Inject
    MeterRegistry meters;

    @Test
    void requestsAreCountedAndTheirBytesAreNot() {
        assertThat(meters.getMeters()).extracting(meter -> meter.getId().getName())
                .contains("http.server.active.connections").noneMatch(name -> name.startsWith("http.server.bytes"));
    }
}
