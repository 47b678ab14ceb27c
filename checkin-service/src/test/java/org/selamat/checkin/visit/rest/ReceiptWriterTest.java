package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.KeyId;
import org.selamat.checkin.venue.domain.VenueCode;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

class ReceiptWriterTest {

    private static final ObjectMapper JACKSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    @ParameterizedTest
    @ValueSource(strings = { "Kedai Kopi Bangsar", "\"Q\" \\ \t\n\u0001/<b>", "茶室 ☕ \uD83C\uDF5C", "தேநீர் கடை",
            "\u2028\u007f" })
    void whatIsWrittenByHandIsTheReceiptToTheLetter(String name) throws JsonProcessingException {
        for (var recorder : new Optional<?>[] { Optional.empty(), Optional.of(new PersonId(UUID.randomUUID())) }) {
            // given
            var code = new VenueCode(new VenueId(UUID.randomUUID()), new KeyId("AAAAAAAAAAA"), Instant.EPOCH, name);
            var visit = new Visit(new VisitId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), code.venue(),
                    Instant.parse("2026-11-20T04:31:09.415Z"), Instant.parse("2026-11-20T04:31:10Z"), Proof.ROTATING,
                    recorder.map(PersonId.class::cast), Optional.empty());
            // when, then
            assertThat(ReceiptWriter.json(visit, code)).isEqualTo(JACKSON.writeValueAsString(Receipt.of(visit, code)));
        }
    }
}
