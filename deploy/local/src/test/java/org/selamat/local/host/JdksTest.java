package org.selamat.local.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdksTest {

    @TempDir
    Path folder;

    @Test
    void takes_the_newest_that_was_tried() throws IOException {
        assertThat(Jdks.best(List.of(jdk("17.0.15"), jdk("25"), jdk("21.0.2"))))
                .hasValueSatisfying(jdk -> assertThat(jdk.major()).isEqualTo(25));
        assertThat(Jdks.best(List.of(jdk("21.0.3"), jdk("27"))))
                .hasValueSatisfying(jdk -> assertThat(jdk.major()).isEqualTo(21));
        assertThat(Jdks.best(List.of(jdk("28"), jdk("27.0.1"))))
                .hasValueSatisfying(jdk -> assertThat(jdk.major()).isEqualTo(27));
    }

    @Test
    void leaves_old_and_broken_ones_aside() throws IOException {
        // given
        Path broken = Files.createDirectories(folder.resolve("broken"));

        // then
        assertThat(Jdks.best(List.of(jdk("11.0.1"), broken))).isEmpty();
    }

    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk-" + version));
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "");
        java.toFile().setExecutable(true);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
