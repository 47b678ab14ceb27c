package org.selamat.status.memory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Map<String, Long> POSITIONS = Map.of("selamat.status.status.v1/3", 42L);
    private final Random random = new Random(5);

    @Test
    void whatWasWrittenComesBackAndGoesOn() throws IOException {
        // given
        PassengerMemory memory = filled(3_000);
        UUID twin = new UUID(8, new UUID(7, 7).getLeastSignificantBits());
        memory.putStatus(new UUID(7, 7), new MemoryStatus(1, (byte) 1, 0, 0));
        memory.putStatus(twin, new MemoryStatus(2, (byte) 2, 0, 0));
        // when
        Snapshot.Loaded loaded = read(written(memory));
        // then
        assertThat(loaded.positions()).isEqualTo(POSITIONS);
        assertThat(loaded.memory().size()).isEqualTo(memory.size());
        assertThat(loaded.memory().status(twin)).isEqualTo(memory.status(twin));
        assertThat(written(loaded.memory())).isEqualTo(written(memory));
        loaded.memory().putHolder(UUID.randomUUID(), new byte[] { 1, 2 }, Set.of(99L));
        assertThat(loaded.memory().holder(99)).isPresent();
    }

    @Test
    void aFileOfWhichOneBitDiffersIsNoSnapshot() throws IOException {
        // given
        byte[] good = written(filled(300));
        for (int i = 0; i < 120; i++) {
            byte[] damaged = good.clone();
            int at = i < 64 ? i : random.nextInt(good.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            // then
            assertThatThrownBy(() -> read(damaged)).as("byte %d", at).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileThatEndsTooEarlyIsNoSnapshot() throws IOException {
        byte[] good = written(filled(300));
        for (int i = 0; i < 40; i++) {
            byte[] shorter = Arrays.copyOf(good, random.nextInt(good.length));
            assertThatThrownBy(() -> read(shorter)).isInstanceOf(IOException.class);
        }
    }

    private PassengerMemory filled(int persons) {
        PassengerMemory memory = new PassengerMemory(0);
        for (int i = 0; i < persons; i++) {
            UUID person = new UUID(random.nextLong(), random.nextLong());
            byte[] tags = new byte[40 + random.nextInt(60)];
            random.nextBytes(tags);
            memory.putHolder(person, tags, Set.of(random.nextLong()));
            memory.putStatus(person, new MemoryStatus(1 + i, (byte) (i % 9), i, i));
        }
        return memory;
    }

    private static byte[] written(PassengerMemory memory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Snapshot.write(memory, POSITIONS, Channels.newChannel(bytes));
        return bytes.toByteArray();
    }

    private static Snapshot.Loaded read(byte[] bytes) throws IOException {
        return Snapshot.read(Channels.newChannel(new ByteArrayInputStream(bytes)), bytes.length);
    }
}
