package org.selamat.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.data.Ports;
import org.selamat.local.data.State;
import org.selamat.local.host.ProcStat;
import org.selamat.local.host.ProcessRecord;
import org.selamat.local.host.ProcessTable;

class PortChoiceTest {

    @TempDir
    Path folder;
    private ProcessTable table;
    private PortChoice choice;

    @BeforeEach
    void create() {
        table = new ProcessTable(folder);
        choice = new PortChoice(table, new Console(new PrintStream(new ByteArrayOutputStream())));
    }

    @Test
    void moves_on_by_a_hundred_when_something_else_listens() throws IOException {
        // given
        try (var other = listening()) {
            int base = other.getLocalPort() - 40;

            // when
            int chosen = choice.choose(Optional.of(state(base)), Optional.empty(), Set.of("postgres"));

            // then
            assertThat(chosen).isGreaterThan(base);
            assertThat((chosen - base) % Ports.STEP).isZero();
        }
    }

    @Test
    void refuses_a_range_that_was_asked_for_and_is_taken() throws IOException {
        // given
        try (var other = listening()) {
            int base = other.getLocalPort() - 40;

            // then
            assertThatThrownBy(() -> choice.choose(Optional.empty(), Optional.of(base), Set.of("postgres")))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " is taken").hasMessageContaining("--port-base")
                    .extracting(error -> ((UserError) error).exitCode()).isEqualTo(ExitCode.PORT_TAKEN);
        }
    }

    @Test
    void stays_where_its_own_components_listen() throws IOException {
        // given
        try (var ours = listening()) {
            int base = ours.getLocalPort() - 40;
            long pid = ProcessHandle.current().pid();
            table.put(new ProcessRecord("postgres", pid, ProcStat.startTicks(pid).orElseThrow(), "", Instant.EPOCH));

            // then
            assertThat(choice.choose(Optional.of(state(base)), Optional.empty(), Set.of("postgres"))).isEqualTo(base);
        }
    }

    @Test
    void a_pid_that_was_used_again_is_not_ours() {
        // given
        long pid = ProcessHandle.current().pid();
        table.put(new ProcessRecord("postgres", pid, ProcStat.startTicks(pid).orElseThrow() - 1, "", Instant.EPOCH));

        // then
        assertThat(table.find("postgres")).isPresent();
        assertThat(table.alive("postgres")).isEmpty();
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static State state(int base) {
        return State.fresh(base, Instant.EPOCH);
    }
}
