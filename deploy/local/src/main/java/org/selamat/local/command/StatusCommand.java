package org.selamat.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.selamat.local.ExitCode;
import org.selamat.local.component.Component;
import org.selamat.local.component.Components;
import org.selamat.local.component.Setting;
import org.selamat.local.component.UnprivilegedUser;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.Json;
import org.selamat.local.data.Secrets;
import org.selamat.local.data.State;
import org.selamat.local.host.Jdks;
import org.selamat.local.host.ProcStat;
import org.selamat.local.host.ProcessRecord;
import org.selamat.local.host.ProcessTable;
import org.selamat.local.run.Console;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what runs. */
@Command(description = "Shows every component: whether it runs and answers, its ports, memory and age."
        + " Ends with 0 when all answer, 1 when some do, 5 when none does.", footer = { "  deploy/local/status",
                "  deploy/local/status --json" })
public final class StatusCommand implements Callable<Integer> {

    @Mixin
    private Documented documented;
    @Mixin
    private DataOption data;
    @Option(names = "--json", description = "As one JSON array.")
    private boolean json;

    private enum Condition {
        READY,
        NOT_ANSWERING,
        STOPPED
    }

    private record Line(String name, Condition condition, List<Integer> ports, Long pid, Long residentBytes, Instant startedAt,
            String log) {
    }

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        Optional<State> state = State.read(folder);
        List<Line> lines = state.map(known -> lines(folder, known)).orElse(List.of());
        if (json) {
            printJson(lines);
        } else {
            print(folder, lines);
        }
        long ready = lines.stream().filter(line -> line.condition() == Condition.READY).count();
        boolean nothing = lines.stream().allMatch(line -> line.condition() == Condition.STOPPED);
        return nothing ? ExitCode.NOT_RUNNING : ready == lines.size() ? ExitCode.OK : ExitCode.FAILED;
    }

    private static List<Line> lines(DataFolder folder, State state) {
        var setting = new Setting(DataOption.checkout(), folder, state, new Secrets(folder), Jdks.newest());
        var table = new ProcessTable(folder.processes());
        return Components.all(setting, UnprivilegedUser.OURSELVES).parallelStream()
                .map(component -> line(setting, table, component)).toList();
    }

    private static Line line(Setting setting, ProcessTable table, Component component) {
        Optional<ProcessRecord> process = table.alive(component.name());
        Condition condition = process.isEmpty() ? Condition.STOPPED
                : component.ready() ? Condition.READY : Condition.NOT_ANSWERING;
        return new Line(component.name(), condition, setting.ports().of(component.name()),
                process.map(ProcessRecord::pid).orElse(null),
                process.map(ProcessRecord::pid).map(ProcStat::residentBytes).orElse(null),
                process.map(ProcessRecord::startedAt).orElse(null),
                setting.data().log(component.name()).toString());
    }

    private static void printJson(List<Line> lines) {
        try {
            System.out.println(Json.MAPPER.writeValueAsString(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(DataFolder folder, List<Line> lines) {
        var console = new Console(System.out);
        if (lines.isEmpty()) {
            console.note("status", "nothing was ever started in " + folder.root() + "; start with deploy/local/up");
        }
        Instant now = Clock.systemUTC().instant();
        for (Line line : lines) {
            switch (line.condition()) {
                case READY -> console.good(line.name(), details(line, now));
                case NOT_ANSWERING -> console.bad(line.name(), "does not answer, pid " + line.pid() + "; see " + line.log());
                case STOPPED -> console.bad(line.name(), "stopped; deploy/local/up starts it");
            }
        }
    }

    private static String details(Line line, Instant now) {
        return String.format("%-12s %4d MiB  pid %-7d up %s", line.ports().toString().replaceAll("[\\[\\]]", ""),
                line.residentBytes() >> 20,
                line.pid(), age(Duration.between(line.startedAt(), now)));
    }

    private static String age(Duration age) {
        return age.toHours() > 0 ? age.toHours() + " h " + age.toMinutesPart() + " min"
                : age.toMinutes() + " min " + age.toSecondsPart() + " s";
    }
}
