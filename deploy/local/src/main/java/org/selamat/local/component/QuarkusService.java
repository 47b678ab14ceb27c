package org.selamat.local.component;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;

/** A service or the gateway: a Quarkus application on the JVM, told everything through its environment. */
final class QuarkusService implements Component {

    /** Written by the build. */
    private static final String MAIN = "io.quarkus.runner.GeneratedMain";
    /** As a laptop can spare: megabytes of heap at first, and of those for what lives shortly. */
    private static final int FIRST = 56;
    private static final int YOUNG = 32;
    /** What measurements have on top, so that they don't measure a laptop's thrift. */
    private static final int MEASURED_MORE = 64;
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final String EVENT_LOOPS = "QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE";

    private final Setting setting;
    private final Program program;
    private final Map<String, String> environment;

    /**
     * @param folder of the module in the checkout
     * @param heapMegabytes upper bound of the heap
     * @param work processor seconds of a start
     * @param properties system properties, for keys that an environment variable can't spell
     */
    record Program(String name, String folder, int heapMegabytes, int work, Set<String> needs, Map<String, String> properties) {
    }

    QuarkusService(Setting setting, Program program, Map<String, String> environment) {
        this.setting = setting;
        this.program = program;
        this.environment = environment;
    }

    /**
     * With half as many event loops as there are cores, for one who only passes on: its connections are fewer and fuller as
     * well. Others have as many as there are cores, and not twice as many as without a word: all programs share them here, and
     * a few loops that find several requests at once are cheaper than many that are woken up for each.
     */
    static QuarkusService passingOn(Setting setting, Program program) {
        return new QuarkusService(setting, program, Map.of(EVENT_LOOPS, Integer.toString(Math.max(1, CORES / 2))));
    }

    @Override
    public String name() {
        return program.name();
    }

    @Override
    public int work() {
        return program.work();
    }

    @Override
    public Set<String> needs() {
        return program.needs();
    }

    @Override
    public void prepare() {
        if (!Files.exists(application().resolve("quarkus-run.jar"))) {
            throw new UserError(ExitCode.PREREQUISITE, program.folder() + " is not built",
                    "run deploy/local/up without --no-build");
        }
    }

    @Override
    public Launch launch() {
        int more = setting.state().fullJit() ? MEASURED_MORE : 0;
        var flags = new ArrayList<>(
                List.of("-Xmx" + (program.heapMegabytes() + more) + "m", "-Xms" + (FIRST + more) + "m",
                        "-Xmn" + (YOUNG + more) + "m"));
        flags.addAll(JvmFlags.small(setting));
        new TreeMap<>(program.properties()).forEach((key, value) -> flags.add("-D" + key + "=" + value));
        var application = new FastJar(application());
        flags.addAll(application.flags());
        var all = new TreeMap<>(environment);
        all.putIfAbsent(EVENT_LOOPS, Integer.toString(CORES));
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(setting.ports().http(name())));
        all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(setting.ports().management(name())));
        all.put("MALLOC_ARENA_MAX", "2");
        var java = new JavaProgram(setting.jdk(), flags, application.classPath(), List.of(MAIN));
        return Launch.of(setting.archive(name(), java), all, setting.data().of(name()), List.of(application()));
    }

    @Override
    public boolean ready() {
        return Probe.answers200("http://127.0.0.1:" + setting.ports().management(name()) + "/q/health/ready");
    }

    private Path application() {
        return setting.checkout().resolve(program.folder()).resolve("target/quarkus-app");
    }
}
