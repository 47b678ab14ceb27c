package org.selamat.local.component;

import java.util.List;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that exist, as the contracts list them; nothing creates one by using it. */
record TopicPlan(List<NewTopic> topics) {

    void create(Admin admin) {
        try {
            var existing = admin.listTopics().names().get();
            admin.createTopics(topics.stream().filter(topic -> !existing.contains(topic.name())).toList()).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("topics could not be created: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
