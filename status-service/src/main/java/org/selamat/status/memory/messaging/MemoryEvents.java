package org.selamat.status.memory.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.selamat.kit.name.HolderIndex;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.memory.application.PassengerMirror;
import org.selamat.status.memory.domain.PassengerMemory;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the memory takes of an event. One that can't be read is passed over: the stored copy reads it too, and puts it
 * aside where somebody looks.
 */
@ApplicationScoped
class MemoryEvents {

    private static final Logger LOG = Logger.getLogger(MemoryEvents.class);

    private final ObjectMapper json;

    MemoryEvents(ObjectMapper json) {
        this.json = json;
    }

    void take(ConsumerRecord<String, String> record, PassengerMemory memory) {
        try {
            switch (type(record)) {
                case "selamat.status.status-changed.v1" -> {
                    Changed told = json.readValue(record.value(), Changed.class);
                    memory.putStatus(told.personId(), PassengerMirror.status(told.entry()));
                }
                case "selamat.identity.person-registered.v1", "selamat.identity.person-documents-changed.v1" -> {
                    Documents told = json.readValue(record.value(), Documents.class);
                    memory.putHolder(told.personId(), told.tags(), told.documentIndex().stream()
                            .map(PassengerMirror::fingerprint).collect(Collectors.toSet()));
                }
                case "selamat.identity.person-erased.v1" ->
                    memory.putHolder(json.readValue(record.value(), Erased.class).personId(), null, Set.of());
                default -> {
                }
            }
        } catch (JsonProcessingException | RuntimeException e) {
            LOG.warnf("%s/%d/%d is passed over by the passenger memory", record.topic(), record.partition(), record.offset());
        }
    }

    private static String type(ConsumerRecord<String, String> record) {
        Header header = record.headers().lastHeader("ce_type");
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    /** What it reads of a status. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Changed(UUID personId, long version, Label label, Instant validUntil, Instant decidedAt) {

        Entry entry() {
            return new Entry(new PersonId(personId), version, label, Optional.ofNullable(validUntil), decidedAt);
        }
    }

    /** What it reads of an erasure. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Erased(UUID personId) {
    }

    /** What it reads of a person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Documents(UUID personId, List<String> documentIndex, String holderIndex) {

        byte[] tags() {
            return holderIndex == null ? null : HolderIndex.ofText(holderIndex).toBytes();
        }
    }
}
