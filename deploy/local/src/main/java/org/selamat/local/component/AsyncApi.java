package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.kafka.clients.admin.NewTopic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the topic plan from {@code platform/contracts/asyncapi.yaml}: channels are topics, receive operations have dead
 * letters.
 */
final class AsyncApi {

    private static final short REPLICAS = 1;
    private static final int DEAD_LETTER_PARTITIONS = 1;
    private static final String CHANNEL_REFERENCE = "#/channels/";

    private final JsonNode document;

    private AsyncApi(JsonNode document) {
        this.document = document;
    }

    static TopicPlan topicsIn(Path file) {
        try {
            return new AsyncApi(new YAMLMapper().readTree(file.toFile())).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopicPlan plan() {
        var topics = new ArrayList<NewTopic>();
        document.path("channels").properties().stream().map(Map.Entry::getValue).filter(AsyncApi::oneTopic).map(AsyncApi::topic)
                .forEach(topics::add);
        document.path("operations").forEach(operation -> {
            if ("receive".equals(operation.path("action").asText()) && oneTopic(channelOf(operation))) {
                topics.add(deadLetters(operation));
            }
        });
        return new TopicPlan(List.copyOf(topics));
    }

    /** A channel with parameters describes many topics; the dead letters are described so. */
    private static boolean oneTopic(JsonNode channel) {
        return !channel.path("address").asText().contains("{");
    }

    private JsonNode channelOf(JsonNode operation) {
        return document.path("channels")
                .path(operation.path("channel").path("$ref").asText().substring(CHANNEL_REFERENCE.length()));
    }

    private static NewTopic topic(JsonNode channel) {
        JsonNode kafka = channel.path("bindings").path("kafka");
        return new NewTopic(channel.path("address").asText(), kafka.path("partitions").asInt(1), REPLICAS)
                .configs(settings(kafka.path("topicConfiguration")));
    }

    private NewTopic deadLetters(JsonNode operation) {
        String topic = channelOf(operation).path("address").asText();
        String consumer = operation.path("x-service").asText();
        return new NewTopic(topic + ".dlt." + consumer, DEAD_LETTER_PARTITIONS, REPLICAS);
    }

    private static Map<String, String> settings(JsonNode configuration) {
        var settings = new TreeMap<String, String>();
        configuration.properties().forEach(setting -> settings.put(setting.getKey(), text(setting.getValue())));
        return settings;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(","))
                : value.asText();
    }
}
