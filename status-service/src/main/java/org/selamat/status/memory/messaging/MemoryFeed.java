package org.selamat.status.memory.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.selamat.kit.KitConfig;
import org.selamat.status.StatusConfig;
import org.selamat.status.memory.application.PassengerMirror;
import org.selamat.status.memory.domain.PassengerMemory;
import org.selamat.status.memory.domain.Snapshot.Loaded;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Builds the memory and keeps it: one thread, every partition, no consumer group, because every replica holds everybody. */
@ApplicationScoped
class MemoryFeed {

    private static final Logger LOG = Logger.getLogger(MemoryFeed.class);
    private static final List<String> TOPICS = List.of("selamat.identity.person.v1", "selamat.status.status.v1");
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final MemoryEvents events;
    private final MemorySources sources;
    private final PassengerMirror mirror;
    private final StatusConfig.Memory config;
    private final KitConfig kit;
    private volatile boolean running;
    private Thread thread;

    MemoryFeed(MemoryEvents events, MemorySources sources, PassengerMirror mirror, StatusConfig config, KitConfig kit) {
        this.events = events;
        this.sources = sources;
        this.mirror = mirror;
        this.config = config.memory();
        this.kit = kit;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            running = true;
            thread = new Thread(this::run, "passenger-memory");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.join(Duration.ofSeconds(10).toMillis());
        }
    }

    private void run() {
        while (running) {
            try (Consumer<String, String> consumer = new KafkaConsumer<>(settings())) {
                follow(consumer);
            } catch (RuntimeException e) {
                LOG.warnf("the passenger memory is built anew in %s: %s", PAUSE, e.getClass().getSimpleName());
                sleep();
            }
        }
    }

    private void follow(Consumer<String, String> consumer) {
        List<TopicPartition> partitions = assigned(consumer);
        if (partitions.isEmpty()) {
            sleep();
            return;
        }
        PassengerMemory memory = begin(consumer, partitions);
        mirror.fill(memory);
        long savedAt = System.nanoTime();
        while (running) {
            consumer.poll(POLL).forEach(record -> events.take(record, memory));
            if (partitions.stream().allMatch(partition -> consumer.currentLag(partition).orElse(1) == 0)) {
                mirror.caughtUp();
            }
            if (System.nanoTime() - savedAt > config.snapshotEvery().toNanos()) {
                sources.snapshots().save(memory, positions(consumer, partitions));
                savedAt = System.nanoTime();
            }
        }
        sources.snapshots().save(memory, positions(consumer, partitions));
    }

    private List<TopicPartition> assigned(Consumer<String, String> consumer) {
        List<TopicPartition> partitions = TOPICS.stream()
                .flatMap(topic -> Optional.ofNullable(consumer.partitionsFor(topic)).stream().flatMap(List::stream))
                .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
        boolean complete = TOPICS.stream().allMatch(topic -> partitions.stream().anyMatch(one -> one.topic().equals(topic)));
        consumer.assign(complete ? partitions : List.of());
        return complete ? partitions : List.of();
    }

    /** From the snapshot, if the topics still hold everything since; else from what is known and all that the topics hold. */
    private PassengerMemory begin(Consumer<String, String> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
        Optional<Loaded> loaded = sources.snapshots().load().filter(snapshot -> partitions.stream().allMatch(
                partition -> snapshot.positions().getOrDefault(partition.toString(), -1L) >= first.get(partition)));
        partitions.forEach(partition -> consumer.seek(partition,
                loaded.map(snapshot -> snapshot.positions().get(partition.toString())).orElse(first.get(partition))));
        PassengerMemory memory = loaded.map(Loaded::memory).orElseGet(() -> new PassengerMemory(0));
        if (loaded.isEmpty()) {
            sources.known().into(memory);
        }
        LOG.infof("passenger memory begins with %d persons from %s", memory.size(),
                loaded.isPresent() ? "the snapshot" : "the register");
        return memory;
    }

    private static Map<String, Long> positions(Consumer<String, String> consumer, List<TopicPartition> partitions) {
        return partitions.stream().collect(
                Collectors.toMap(TopicPartition::toString, consumer::position, (one, other) -> one, TreeMap::new));
    }

    private Map<String, Object> settings() {
        return Stream.of(Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) kit.kafka()),
                Map.entry(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class),
                Map.entry(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void sleep() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
