package org.selamat.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void shows_the_message_and_the_bottom_of_a_failure() throws IOException {
        // given
        Path log = Files.writeString(folder.resolve("status.log"),
                """
                        plain text
                        {"level":"ERROR","message":"Failed to start","stackTrace":": a.B: x\\n\\tat c.D\\nCaused by: e.F: middle\\nCaused by: g.H: no connection\\n\\tat i.J"}
                        """);

        // then
        assertThat(LogTail.lines(log, 2)).containsExactly("plain text", "ERROR Failed to start <- g.H: no connection");
    }

    @Test
    void cuts_what_no_terminal_can_show() throws IOException {
        // given
        Path log = Files.writeString(folder.resolve("kafka.log"), "x".repeat(10_000) + "\n");

        // then
        assertThat(LogTail.lines(log, 1)).singleElement().asString().hasSizeLessThan(300).endsWith("…");
    }
}
