package org.selamat.bench.twin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.selamat.local.client.Suite;

/** Topics of the twin's own, divided as the suite's are: nobody of the suite reads them. */
final class TwinTopics {

    /** As the twin's relay puts it before a topic's name. */
    private static final String PREFIX = "twin.";

    private TwinTopics() {
    }

    static void create(Suite suite, List<String> topics) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", suite.kafka()))) {
            var existing = admin.listTopics().names().get();
            var missing = topics.stream().filter(topic -> !existing.contains(PREFIX + topic)).toList();
            var described = admin.describeTopics(missing).allTopicNames().get();
            admin.createTopics(missing.stream().map(topic -> new NewTopic(PREFIX + topic,
                    Optional.of(described.get(topic).partitions().size()), Optional.empty())).toList()).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the twin's topics can't be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
