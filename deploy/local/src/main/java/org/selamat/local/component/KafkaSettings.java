package org.selamat.local.component;

import java.nio.file.Path;

import org.selamat.local.data.Ports;

/** Configuration files of a one-machine broker: small buffers and few internal partitions, otherwise as in a cluster. */
final class KafkaSettings {

    private KafkaSettings() {
    }

    static String broker(Ports ports, Path data) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=8
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                log.cleaner.dedupe.buffer.size=8388608
                log.segment.bytes=134217728
                log.index.size.max.bytes=1048576
                # the ledger is PostgreSQL; a local broker keeps a month
                log.retention.hours=720
                """.formatted(ports.kafka(), ports.kafkaController(), data);
    }

    static String logging() {
        return """
                status=error
                appender.console.type=Console
                appender.console.name=console
                appender.console.layout.type=PatternLayout
                appender.console.layout.pattern=%d{yyyy-MM-dd'T'HH:mm:ss.SSS}{UTC}Z %-5p %c{1} %m%n
                rootLogger.level=warn
                rootLogger.appenderRef.console.ref=console
                logger.server.name=kafka.server.KafkaRaftServer
                logger.server.level=info
                """;
    }
}
