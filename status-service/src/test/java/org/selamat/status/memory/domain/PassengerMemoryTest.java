package org.selamat.status.memory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class PassengerMemoryTest {

    private final PassengerMemory memory = new PassengerMemory(0);
    private final Random random = new Random(11);

    @Test
    void itSaysWhatAPlainMapWouldSay() {
        // given
        Map<UUID, MemoryStatus> statuses = new HashMap<>();
        Map<Long, UUID> holders = new HashMap<>();
        Map<UUID, byte[]> tags = new HashMap<>();
        var persons = random.ints(5_000).mapToObj(i -> uuid()).toList();
        // when
        for (int i = 0; i < 40_000; i++) {
            UUID person = persons.get(random.nextInt(persons.size()));
            if (random.nextInt(10) > 0) {
                MemoryStatus status = new MemoryStatus(1 + random.nextInt(20), (byte) random.nextInt(9), random.nextInt(),
                        random.nextInt());
                memory.putStatus(person, status);
                statuses.merge(person, status, (old, its) -> its.version() > old.version() ? its : old);
            } else if (i % 10 == 0) {
                byte[] content = bytes(random.nextInt(90));
                Set<Long> documents = documents();
                memory.putHolder(person, content, documents);
                tags.put(person, content);
                holders.values().removeIf(person::equals);
                documents.forEach(document -> holders.put(document, person));
            }
        }
        // then
        persons.forEach(person -> assertThat(memory.status(person).orElse(null)).isEqualTo(statuses.get(person)));
        holders.forEach((document, person) -> {
            MemoryHolder holder = memory.holder(document).orElseThrow();
            assertThat(holder.person()).isEqualTo(person);
            assertThat(holder.tags().orElseThrow()).isEqualTo(tags.get(person));
        });
        for (long document = 0; document < 3_000; document++) {
            assertThat(memory.holder(spread(document)).isPresent()).isEqualTo(holders.containsKey(spread(document)));
        }
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        // given
        UUID person = uuid();
        MemoryStatus newest = new MemoryStatus(7, (byte) 3, 0, 1);
        memory.putStatus(person, newest);
        // when / then
        assertThat(memory.putStatus(person, new MemoryStatus(6, (byte) 1, 0, 2))).isFalse();
        assertThat(memory.putStatus(person, new MemoryStatus(7, (byte) 1, 0, 2))).isFalse();
        assertThat(memory.status(person)).contains(newest);
    }

    @Test
    void twoPersonsWhoseIdsAgreeHalfwayAreTwo() {
        // given
        UUID one = new UUID(1, 42);
        UUID other = new UUID(2, 42);
        memory.putStatus(one, new MemoryStatus(1, (byte) 1, 0, 0));
        // then
        assertThat(memory.status(other)).isEmpty();
        memory.putStatus(other, new MemoryStatus(9, (byte) 2, 0, 0));
        assertThat(memory.status(one).orElseThrow().label()).isEqualTo((byte) 1);
        assertThat(memory.status(other).orElseThrow().label()).isEqualTo((byte) 2);
    }

    @Test
    void aDocumentThatIsNoLongerTheirsFindsNobody() {
        // given
        UUID person = uuid();
        memory.putHolder(person, new byte[] { 1 }, Set.of(11L, 12L));
        // when
        memory.putHolder(person, null, Set.of(12L, 13L));
        // then
        assertThat(memory.holder(11)).isEmpty();
        assertThat(memory.holder(12).orElseThrow().person()).isEqualTo(person);
        assertThat(memory.holder(13).orElseThrow().tags()).as("tags stay").isPresent();
    }

    @Test
    void namesThatKeepChangingDoNotKeepItsSpace() {
        // given
        UUID person = uuid();
        memory.putHolder(person, bytes(60), Set.of(1L));
        long before = memory.bytes();
        // when
        for (int i = 0; i < 5_000; i++) {
            memory.putHolder(person, bytes(50 + i % 30), Set.of(1L));
        }
        // then
        assertThat(memory.bytes() - before).isLessThan(2_000);
    }

    private Set<Long> documents() {
        Set<Long> documents = new HashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            documents.add(spread(random.nextInt(3_000)));
        }
        return documents;
    }

    /** Fingerprints are the first bits of hashes. */
    private static long spread(long document) {
        return document * 0x9E3779B97F4A7C15L;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
