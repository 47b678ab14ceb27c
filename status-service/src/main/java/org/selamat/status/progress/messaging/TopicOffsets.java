package org.selamat.status.progress.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.selamat.kit.KitConfig;
import org.selamat.status.progress.domain.Look;

/**
 * What topics hold and what a service's consumers, on whatever replica, have taken and committed: an effect is stored
 * before its offset is.
 */
@ApplicationScoped
public class TopicOffsets {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Admin admin;

    TopicOffsets(KitConfig kit) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kit.kafka()));
    }

    /**
     * @param group the name of the service that reads them
     * @throws ExecutionException while Kafka doesn't answer, or has no such topic
     */
    public Look look(String group, Collection<String> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<TopicPartition> partitions = answer(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
        Map<String, Long> first = offsets(partitions, OffsetSpec.earliest());
        Map<String, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, OffsetAndMetadata> committed = answer(
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return new Look(ends, partitions.stream().collect(Collectors.toMap(TopicPartition::toString,
                partition -> Optional.ofNullable(committed.get(partition)).map(OffsetAndMetadata::offset)
                        .orElse(first.get(partition.toString())))));
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ZERO);
    }

    private Map<String, Long> offsets(List<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException, TimeoutException {
        return answer(admin.listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), one -> which)))
                .all()).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), one -> one.getValue().offset()));
    }

    private static <T> T answer(KafkaFuture<T> asked) throws InterruptedException, ExecutionException, TimeoutException {
        return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
