package org.selamat.local.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    @TempDir
    Path folder;

    @Test
    void the_fingerprint_follows_command_environment_and_program_files() throws IOException {
        // given
        Path jar = Files.writeString(folder.resolve("app.jar"), "one");
        String before = launch(List.of("java"), Map.of("A", "1")).fingerprint();

        // then
        assertThat(launch(List.of("java"), Map.of("A", "1")).fingerprint()).isEqualTo(before);
        assertThat(launch(List.of("java", "-Xmx1g"), Map.of("A", "1")).fingerprint()).isNotEqualTo(before);
        assertThat(launch(List.of("java"), Map.of("A", "2")).fingerprint()).isNotEqualTo(before);

        // when
        Files.writeString(jar, "another");

        // then
        assertThat(launch(List.of("java"), Map.of("A", "1")).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void the_fingerprint_does_not_give_secrets_away() {
        assertThat(launch(List.of("java"), Map.of("PASSWORD", "s3cret")).fingerprint()).matches("[0-9a-f]{64}");
    }

    private Launch launch(List<String> command, Map<String, String> environment) {
        return Launch.of(command, environment, folder, List.of(folder));
    }
}
