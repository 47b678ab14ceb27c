package org.selamat.kit.event;

/**
 * An event to publish with the state change that it tells of.
 *
 * @param topic full topic name, for example {@code selamat.status.order.v1}
 * @param type CloudEvents type, for example {@code selamat.status.order-issued.v1}; never a Java class name
 * @param key partition key: the person id (visits: the venue id); order is kept per key
 * @param data a record that Jackson writes; it holds pseudonymous ids and keyed hashes only
 */
public record OutgoingEvent(String topic, String type, String key, Object data) {
}
