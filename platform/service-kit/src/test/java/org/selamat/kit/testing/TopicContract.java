package org.selamat.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Topics in code and configuration are those of {@code asyncapi.yaml}, and every example that the service may receive is taken.
 * Subclass it with {@link ServiceTest}.
 */
public abstract class TopicContract {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String service;
    private final Set<String> publishedTopics;

    @Inject
    DataSource dataSource;

    /**
     * @param service the service's short name
     * @param publishedTopics the topics that the code publishes to; give the constants that the code uses
     */
    protected TopicContract(String service, String... publishedTopics) {
        this.service = service;
        this.publishedTopics = Set.of(publishedTopics);
    }

    @Test
    void theTopicsItReadsAreTheContracts() {
        assertThat(Set.copyOf(configuredTopics())).isEqualTo(AsyncApi.received(service).keySet());
    }

    @Test
    void theTopicsItPublishesToAreTheContracts() {
        assertThat(publishedTopics).isEqualTo(AsyncApi.sent(service).keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsTaken() {
        return AsyncApi.received(service).values().stream().flatMap(Set::stream)
                .map(type -> dynamicTest(type, () -> taken(type)));
    }

    /** One claim for each channel that reads the topic, in the transaction of the effect; dead letters have none. */
    private void taken(String type) {
        // given
        var topic = AsyncApi.topicOf(type);
        var readers = configuredTopics().stream().filter(topic::equals).count();
        // when
        var id = Topics.sendExample(type, Map.of());
        // then
        await(type + " is neither taken nor dead: the log says why it is tried again").atMost(PATIENCE)
                .until(() -> claims(id) + deadLetters(topic, id).size() >= readers);
        assertThat(deadLetters(topic, id)).as("reasons on the dead-letter topics").isEmpty();
    }

    private List<String> configuredTopics() {
        var config = ConfigProvider.getConfig();
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic"))
                .map(name -> config.getValue(name, String.class)).toList();
    }

    private List<String> deadLetters(String topic, UUID id) {
        var reasons = new ArrayList<String>();
        TopicClient.names().stream().filter(name -> name.startsWith(topic + ".dlt." + service))
                .flatMap(name -> Topics.raw(name).stream())
                .filter(record -> id.toString().equals(Topics.header(record, "ce_id")))
                .forEach(record -> reasons.add(record.topic() + ": " + Topics.header(record, "dead-letter-reason")));
        return reasons;
    }

    private int claims(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var count = connection.prepareStatement("SELECT count(*) FROM inbox WHERE event_id = ?")) {
            count.setObject(1, id);
            try (var result = count.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
