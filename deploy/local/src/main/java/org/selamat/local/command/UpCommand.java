package org.selamat.local.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.selamat.local.ExitCode;
import org.selamat.local.component.Component;
import org.selamat.local.component.Components;
import org.selamat.local.component.Setting;
import org.selamat.local.component.UnprivilegedUser;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.FolderLock;
import org.selamat.local.data.KeyFolders;
import org.selamat.local.data.Secrets;
import org.selamat.local.data.State;
import org.selamat.local.host.Jdks;
import org.selamat.local.host.ProcStat;
import org.selamat.local.host.ProcessRecord;
import org.selamat.local.host.ProcessTable;
import org.selamat.local.run.ArchiveMaking;
import org.selamat.local.run.BackgroundArchives;
import org.selamat.local.run.Console;
import org.selamat.local.run.PortChoice;
import org.selamat.local.run.Shutdown;
import org.selamat.local.run.Startup;
import org.selamat.local.run.Supervision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything, or heals what runs. */
@Command(description = "Builds what changed and starts PostgreSQL, Kafka, Keycloak, the inbox, the five services and the gateway."
        + " What runs and answers is kept, what died is started again, what was rebuilt is restarted. Stays attached: Ctrl-C stops everything.", footer = {
                "  deploy/local/up                        start, stay attached",
                "  deploy/local/up --detach               start and return; deploy/local/down stops",
                "  deploy/local/up --data /tmp/two        a second copy beside the first, on ports of its own",
                "  deploy/local/up --only postgres,kafka  a part, with what it needs" })
public final class UpCommand implements Callable<Integer> {

    @Mixin
    private Documented documented;
    @Mixin
    private DataOption data;
    @Option(names = "--detach", description = "Return when everything is ready.")
    private boolean detach;
    @Option(names = "--port-base", paramLabel = "N", description = "First port of the copy; the others follow from it (default: 8800, or the next free hundred).")
    private Integer portBase;
    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Start only these components and what they need.")
    private Set<String> only = Set.of();
    @Option(names = "--full-jit", negatable = true, description = "Compile hot code fully: for measurements; starts take twice the processor time (default: as before, at first not).")
    private Boolean fullJit;
    @Option(names = "--no-build", description = "Start what is built already.")
    private boolean noBuild;

    @Option(names = "--archives", negatable = true, defaultValue = "true", fallbackValue = "true", description = "Keep the classes of programs that are new in the background afterwards, so that later starts take half the processor time (default: yes, except for measurements).")
    private boolean archives;

    private final Console console = new Console(System.out);
    private final Clock clock = Clock.systemUTC();

    @Override
    @SuppressWarnings("try")
    public Integer call() throws InterruptedException {
        long begin = System.nanoTime();
        DataFolder folder = data.folder();
        var table = new ProcessTable(folder.processes());
        List<Component> components;
        try (FolderLock lock = FolderLock.take(folder)) {
            Prerequisites.diskSpace(folder);
            Setting setting = setting(folder, table);
            components = Components.withNeeds(Components.all(setting, UnprivilegedUser.choose()), only);
            console.title("Starting Selamat on ports from " + setting.ports().base() + ", JDK " + setting.jdk().major()
                    + ", data in " + folder.root());
            var startup = new Startup(folder, table, console, clock);
            var interrupted = Supervision.stopOnExit(new Shutdown(folder, table), components, startup, console);
            boolean works = startup.bringUp(components, () -> makeKeys(setting));
            if (works) {
                new SuiteTable(setting, console).print(components, Duration.ofNanos(System.nanoTime() - begin));
                keepClasses(setting, components);
            }
            boolean inCharge = !detach && !supervised(folder);
            if (!inCharge || !works) {
                interrupted.forget();
            }
            if (!works) {
                return failed(folder, table, components);
            }
            if (!inCharge) {
                return ExitCode.OK;
            }
            State.read(folder).orElseThrow().withSupervisor(self()).write(folder);
        }
        return new Supervision(table, console).watch(components);
    }

    private void keepClasses(Setting setting, List<Component> components) {
        int missing = ArchiveMaking.missing(components).size();
        if (archives && !setting.state().fullJit() && missing > 0) {
            var making = new BackgroundArchives(setting.data());
            making.begin(setting);
            console.note("archives", missing + " programs are new: their next start is made quicker in the background  "
                    + console.dim(making.log().toString()));
        }
    }

    private Setting setting(DataFolder folder, ProcessTable table) {
        Optional<State> known = State.read(folder);
        int base = new PortChoice(table, console).choose(known, Optional.ofNullable(portBase), only);
        State before = known.orElseGet(() -> State.fresh(base, clock.instant()));
        State state = before.withPortBase(base).withFullJit(fullJit == null ? before.fullJit() : fullJit);
        state.write(folder);
        var secrets = new Secrets(folder);
        return new Setting(DataOption.checkout(), folder, state, secrets, Jdks.newest());
    }

    private void makeKeys(Setting setting) {
        var keys = new KeyFolders(setting.data(), setting.secrets());
        keys.createOnce(clock.instant());
        keys.trustPublishedSigner(setting.checkout());
    }

    private int failed(DataFolder folder, ProcessTable table, List<Component> components) {
        if (!detach && !supervised(folder)) {
            new Shutdown(folder, table).stopAll(components);
            console.bad("up", "not everything started, so what did was stopped again");
        } else {
            console.bad("up", "not everything started; put it right and run up again, or end the rest with deploy/local/down");
        }
        return ExitCode.FAILED;
    }

    private static boolean supervised(DataFolder folder) {
        return State.read(folder).map(State::supervisor).filter(ProcessRecord::alive).isPresent();
    }

    private ProcessRecord self() {
        long pid = ProcessHandle.current().pid();
        return new ProcessRecord("up", pid, ProcStat.startTicks(pid).orElse(0), "", clock.instant());
    }
}
