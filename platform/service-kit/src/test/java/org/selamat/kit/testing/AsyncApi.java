package org.selamat.kit.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** What {@code contracts/asyncapi.yaml} says: who sends and receives what where. A channel's key is its topic. */
final class AsyncApi {

    private static final JsonNode DOCUMENT = ContractFiles.yaml("contracts/asyncapi.yaml");

    private AsyncApi() {
    }

    /** Topic → types that {@code service} receives from it. */
    static Map<String, Set<String>> received(String service) {
        return operations(service, "receive");
    }

    /** Topic → types that {@code service} sends to it. */
    static Map<String, Set<String>> sent(String service) {
        return operations(service, "send");
    }

    /** Types that a topic carries; empty for an unknown topic. */
    static Set<String> types(String topic) {
        var types = new TreeSet<String>();
        DOCUMENT.at("/channels").path(topic).path("messages").fieldNames().forEachRemaining(types::add);
        return types;
    }

    static String topicOf(String type) {
        for (var channels = DOCUMENT.path("channels").fields(); channels.hasNext();) {
            var channel = channels.next();
            if (channel.getValue().path("messages").has(type)) {
                return channel.getKey();
            }
        }
        throw new IllegalArgumentException("no channel of asyncapi.yaml carries " + type);
    }

    /** The record key of an event: the field that the message's Kafka binding names. */
    static String keyOf(String type, JsonNode data) {
        var names = DOCUMENT.path("components").path("messages").path(type).at("/bindings/kafka/key/description").asText();
        for (var name : names.split(" or ")) {
            if (data.has(name)) {
                return data.get(name).asText();
            }
        }
        return data.at("/target/id").asText("no-key");
    }

    private static Map<String, Set<String>> operations(String service, String action) {
        var byTopic = new TreeMap<String, Set<String>>();
        for (var operation : DOCUMENT.path("operations")) {
            if (operation.path("x-service").asText().equals(service) && operation.path("action").asText().equals(action)) {
                var types = byTopic.computeIfAbsent(last(operation.path("channel")), topic -> new TreeSet<>());
                operation.path("messages").forEach(message -> types.add(last(message)));
            }
        }
        return byTopic;
    }

    private static String last(JsonNode reference) {
        var pointer = reference.path("$ref").asText();
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
