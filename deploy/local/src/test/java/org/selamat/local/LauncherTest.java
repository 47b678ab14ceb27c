package org.selamat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    @ParameterizedTest
    @ValueSource(strings = { "up", "down", "status", "logs", "doctor", "token", "demo", "replay" })
    void every_command_explains_itself_with_examples_and_exit_codes(String command) {
        // given
        var out = new StringWriter();

        // when
        int exit = Launcher.commandLine(command).setOut(new PrintWriter(out)).execute("--help");

        // then
        assertThat(exit).isZero();
        assertThat(out.toString()).contains("Usage: deploy/local/" + command, "Exit codes:", "Examples:", "130");
        assertThat(Path.of(command)).as("its script").existsNoFollowLinks().isExecutable();
    }

    @Test
    void wrong_usage_is_told_from_failure() {
        assertThat(Launcher.commandLine("status").setErr(new PrintWriter(new StringWriter())).execute("--colour"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(Launcher.run("fly")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_suite_that_never_ran_is_one_clear_line(@TempDir Path folder) {
        // given
        var err = new StringWriter();

        // when
        int exit = Launcher.commandLine("token").setErr(new PrintWriter(err)).execute("--data", folder.toString(), "officer1");

        // then
        assertThat(exit).isEqualTo(ExitCode.NOT_RUNNING);
        assertThat(err.toString().strip()).contains("deploy/local/up").doesNotContain("\n");
    }
}
