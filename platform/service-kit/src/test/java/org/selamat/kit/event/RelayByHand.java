package org.selamat.kit.event;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The relay works only when a test tells it to, in small batches, and gives up on Kafka soon. */
public final class RelayByHand implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("selamat.relay.enabled", "false", "selamat.relay.batch", "10", "selamat.relay.timeout", "PT2S");
    }
}
