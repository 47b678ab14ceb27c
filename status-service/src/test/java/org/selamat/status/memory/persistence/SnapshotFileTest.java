package org.selamat.status.memory.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.status.StatusConfig;
import org.selamat.status.memory.domain.PassengerMemory;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class SnapshotFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsLoadedAndReplacedAsAWhole() {
        // given
        SnapshotFile file = file();
        PassengerMemory memory = new PassengerMemory(0);
        memory.putHolder(new UUID(1, 2), new byte[] { 7 }, Set.of(5L));
        // when
        file.save(memory, Map.of("t-0", 1L));
        file.save(memory, Map.of("t-0", 2L));
        // then
        assertThat(file.load().orElseThrow().positions()).containsEntry("t-0", 2L);
        assertThat(file.load().orElseThrow().memory().holder(5).orElseThrow().person()).isEqualTo(new UUID(1, 2));
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aDamagedFileIsLeftAloneAndTheMemoryBuiltAnew() throws IOException {
        // given
        SnapshotFile file = file();
        file.save(new PassengerMemory(0), Map.of("t-0", 1L));
        byte[] bytes = Files.readAllBytes(path());
        bytes[bytes.length / 2] ^= 4;
        // when
        Files.write(path(), bytes);
        // then
        assertThat(file.load()).isEmpty();
        assertThat(path()).exists();
    }

    @Test
    void noFileIsNoSnapshot() {
        assertThat(file().load()).isEmpty();
    }

    private Path path() {
        return folder.resolve("passengers.snapshot");
    }

    private SnapshotFile file() {
        return new SnapshotFile(new SmallRyeConfigBuilder().withMapping(StatusConfig.class)
                .withSources(new PropertiesConfigSource(Map.of("status.memory.snapshot", path().toString()), "test", 100))
                .addDefaultInterceptors().build().getConfigMapping(StatusConfig.class));
    }
}
