package org.selamat.kit.testing;

/**
 * Kafka away for a while: {@code try (var away = KafkaPause.begin()) { … }}. It comes back on the same port with the records it
 * had.
 */
public final class KafkaPause implements AutoCloseable {

    private KafkaPause() {
    }

    /** Stops the broker; it is gone when this returns. */
    public static KafkaPause begin() {
        Infrastructure.stopKafka();
        return new KafkaPause();
    }

    /** Starts the broker again; it takes requests when this returns. */
    @Override
    public void close() {
        Infrastructure.startKafka();
    }
}
