package org.selamat.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.State;
import org.selamat.local.host.ProcStat;
import org.selamat.local.host.ProcessRecord;
import org.selamat.local.host.ProcessTable;

/** With scripts that only write down that they were called, and a benchmark in a program of its own. */
class RunningSuiteTest {

    private static final String UP = "echo $$ > \"$0.pid\"; echo up >> \"$0.calls\"; ";
    private static final String DOWN = "kill -0 \"$(cat \"${0%down}up.pid\")\" && echo locked >> \"${0%down}up.calls\" || echo down >> \"${0%down}up.calls\"";

    @TempDir
    private Path folder;
    private DataFolder data;
    private Process benchmark;

    @BeforeEach
    void knowACopyThatDoesNotRun() throws IOException {
        data = new DataFolder(folder.resolve("data"));
        State.fresh(1, Instant.EPOCH).write(data);
        script("down", DOWN);
    }

    @AfterEach
    void end() {
        benchmark.destroyForcibly();
    }

    @Test
    void stopsWhatItStartedWhenTheWorkIsInterrupted() throws Exception {
        // given
        script("up", UP);
        begin();
        assertThat(benchmark.inputReader().readLine()).isEqualTo("working");
        // when
        interrupt();
        // then
        assertThat(calls()).containsExactly("up", "down");
    }

    @Test
    void endsAStartThatIsInterruptedAndStopsWhatItBegan() throws Exception {
        // given
        script("up", UP + "exec sleep 60");
        begin();
        while (calls().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        // when
        interrupt();
        // then
        assertThat(calls()).containsExactly("up", "down");
    }

    @Test
    void leavesACopyAloneThatRanBefore() throws Exception {
        // given
        long self = ProcessHandle.current().pid();
        new ProcessTable(data.processes())
                .put(new ProcessRecord("postgres", self, ProcStat.startTicks(self).orElseThrow(), "", Instant.EPOCH));
        script("up", UP);
        begin();
        assertThat(benchmark.inputReader().readLine()).isEqualTo("working");
        // when
        interrupt();
        // then
        assertThat(calls()).isEmpty();
    }

    private void begin() throws IOException {
        benchmark = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Endless.class.getName(), folder.toString(), data.root().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private void interrupt() throws InterruptedException {
        benchmark.destroy();
        assertThat(benchmark.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private void script(String name, String text) throws IOException {
        Path file = folder.resolve("deploy/local").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> calls() throws IOException {
        Path calls = folder.resolve("deploy/local/up.calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    /** Says when it has a copy, and doesn't end by itself. */
    static final class Endless {

        public static void main(String[] arguments) throws Exception {
            new RunningSuite(Path.of(arguments[0]), Path.of(arguments[1]), List.of("postgres"), Map.of(), line -> {
            }).with(suite -> {
                System.out.println("working");
                TimeUnit.MINUTES.sleep(1);
                return suite;
            });
        }
    }
}
