package org.selamat.status.memory.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.memory.domain.PassengerMemory;
import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.persistence.PolicyFile;

/** When the memory may answer at all. */
class PassengerMirrorTest {

    private static final PersonId PERSON = new PersonId(new UUID(3, 4));
    private static final DocumentIndex DOCUMENT = new DocumentIndex("0123456789abcdef".repeat(4));
    private static final Entry ENTRY = new Entry(PERSON, 5, Label.CONFIRMED,
            Optional.of(Instant.parse("2026-11-25T00:00:00Z")), Instant.parse("2026-11-21T07:00:00Z"));

    private final Ticking clock = new Ticking();
    private final PassengerMirror mirror = new PassengerMirror(PolicyFile.packaged(), clock);

    @Test
    void itAnswersNothingBeforeItsFeedHasCaughtUp() {
        mirror.fill(filled());
        assertThat(mirror.of(Set.of(PERSON))).isEmpty();
        assertThat(mirror.holders(Set.of(DOCUMENT))).isEmpty();
        mirror.caughtUp();
        assertThat(mirror.of(Set.of(PERSON)).orElseThrow()).containsEntry(PERSON, ENTRY);
        assertThat(mirror.holders(Set.of(DOCUMENT)).get(DOCUMENT).person()).isEqualTo(PERSON);
    }

    @Test
    void itAnswersNothingWhenItsFeedHasBeenSilentForAMinute() {
        // given
        mirror.fill(filled());
        mirror.caughtUp();
        // when / then
        clock.now = clock.now.plus(Duration.ofSeconds(59));
        assertThat(mirror.of(List.of(PERSON))).isPresent();
        clock.now = clock.now.plus(Duration.ofSeconds(1));
        assertThat(mirror.of(List.of(PERSON))).isEmpty();
        mirror.caughtUp();
        assertThat(mirror.of(List.of(PERSON))).isPresent();
    }

    @Test
    void anEndNeverComesEarlierFromMemory() {
        // given
        Instant end = Instant.parse("2026-11-25T00:00:00.001Z");
        PassengerMemory memory = new PassengerMemory(0);
        memory.putStatus(PERSON.value(), PassengerMirror.status(new Entry(PERSON, 1, Label.CONFIRMED, Optional.of(end), end)));
        mirror.fill(memory);
        mirror.caughtUp();
        // then
        assertThat(mirror.of(Set.of(PERSON)).orElseThrow().get(PERSON).validUntil().orElseThrow()).isAfterOrEqualTo(end);
    }

    private static PassengerMemory filled() {
        PassengerMemory memory = new PassengerMemory(0);
        memory.putStatus(PERSON.value(), PassengerMirror.status(ENTRY));
        memory.putHolder(PERSON.value(), null, Set.of(PassengerMirror.fingerprint(DOCUMENT.hex())));
        return memory;
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-21T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
