package org.selamat.local.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsyncApiTest {

    @TempDir
    Path folder;

    @Test
    void every_channel_is_a_topic_and_every_reader_has_dead_letters() throws IOException {
        // given
        Path file = Files.writeString(folder.resolve("asyncapi.yaml"), """
                channels:
                  selamat.status.status.v1:
                    address: selamat.status.status.v1
                    bindings:
                      kafka:
                        partitions: 6
                        topicConfiguration:
                          cleanup.policy: [compact]
                          min.compaction.lag.ms: 1000
                  dead-letters:
                    address: '{topic}.dlt.{consumer}'
                operations:
                  status.sends:
                    action: send
                    x-service: status
                    channel: {$ref: '#/channels/selamat.status.status.v1'}
                  helpdesk.receives:
                    action: receive
                    x-service: helpdesk
                    channel: {$ref: '#/channels/selamat.status.status.v1'}
                """);

        // when
        var topics = AsyncApi.topicsIn(file).topics();

        // then
        assertThat(topics).extracting(NewTopic::name).containsExactly("selamat.status.status.v1",
                "selamat.status.status.v1.dlt.helpdesk");
        assertThat(topics.get(0).numPartitions()).isEqualTo(6);
        assertThat(topics.get(0).configs()).isEqualTo(Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", "1000"));
    }

    @Test
    void reads_the_real_contracts() {
        // when
        var topics = AsyncApi.topicsIn(Path.of("../../platform/contracts/asyncapi.yaml")).topics();

        // then
        assertThat(topics).extracting(NewTopic::name)
                .contains("selamat.status.status.v1", "selamat.notification.request.v1.dlt.identity")
                .doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9.-]+"));
        assertThat(topics).filteredOn(topic -> topic.name().equals("selamat.status.status.v1"))
                .allMatch(topic -> topic.configs().get("cleanup.policy").contains("compact"));
    }
}
