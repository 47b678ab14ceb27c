package org.selamat.status.entry.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.selamat.kit.KitConfig;
import org.selamat.status.entry.domain.VaccinationFeed;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Compares what the topics hold with what this service's consumers, on whatever replica, have taken and committed: an effect is
 * stored before its offset is. While Kafka doesn't answer, what is known grows old.
 */
@ApplicationScoped
class VaccinationProbe implements VaccinationFeed {

    private static final Logger LOG = Logger.getLogger(VaccinationProbe.class);
    private static final List<String> TOPICS = List.of("selamat.vaccine.dose.v1", "selamat.vaccine.certificate.v1");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Admin admin;
    private final String group;
    private final Clock clock;
    private volatile Instant completeAsOf;

    VaccinationProbe(KitConfig kit, Clock clock) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kit.kafka()));
        this.group = kit.service();
        this.clock = clock;
    }

    @Override
    public Optional<Instant> completeAsOf() {
        return Optional.ofNullable(completeAsOf);
    }

    @Scheduled(identity = "vaccination-probe", every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        Instant before = clock.instant();
        try {
            if (nothingWaits()) {
                completeAsOf = before;
            }
        } catch (ExecutionException | TimeoutException e) {
            LOG.debugf("the vaccination topics can't be looked at: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ZERO);
    }

    private boolean nothingWaits() throws InterruptedException, ExecutionException, TimeoutException {
        List<TopicPartition> partitions = answer(admin.describeTopics(TOPICS).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
        Map<TopicPartition, ListOffsetsResultInfo> first = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, ListOffsetsResultInfo> end = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, OffsetAndMetadata> taken = answer(
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return partitions.stream().allMatch(partition -> end.get(partition).offset() <= Optional
                .ofNullable(taken.get(partition)).map(OffsetAndMetadata::offset).orElse(first.get(partition).offset()));
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(List<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException, TimeoutException {
        return answer(admin.listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), one -> which)))
                .all());
    }

    private static <T> T answer(KafkaFuture<T> asked) throws InterruptedException, ExecutionException, TimeoutException {
        return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
