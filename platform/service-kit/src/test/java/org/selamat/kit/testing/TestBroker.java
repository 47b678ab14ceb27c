package org.selamat.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.apache.kafka.common.utils.Utils;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;

/** A real Kafka broker in this JVM that can be stopped and started again on the same port with the same records. */
final class TestBroker {

    /**
     * The broker's own log interests only who works on this class. Held here, because loggers are collected with their levels.
     */
    private static final List<Logger> QUIET = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private final int port = freePort();
    private final Path folder;
    private final EmbeddedKafkaBroker kafka;

    private TestBroker(Path folder) {
        this.folder = folder;
        this.kafka = new EmbeddedKafkaBroker().withNodeId(1).withKafkaHost("127.0.0.1").withKafkaPort(port)
                .withControllerPort(freePort()).withDeleteLogDirsOnClose(false).withAdditionalProperties(this::settings);
    }

    static TestBroker create() {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        try {
            var broker = new TestBroker(Files.createTempDirectory("selamat-kafka-"));
            broker.start();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::discard));
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    synchronized void start() {
        kafka.start();
    }

    synchronized void stop() {
        kafka.close();
    }

    /** Topics appear at first use, also when a consumer comes first; groups form at once. */
    private void settings(Properties settings) {
        settings.put("log.dir", folder.toString());
        settings.put("auto.create.topics.enable", "true");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("log.segment.bytes", "16777216");
        settings.put("log.index.size.max.bytes", "262144");
    }

    private void discard() {
        stop();
        try {
            Utils.delete(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
