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

    private final Setting setting;
    private final Program program;
    private final Map<String, String> environment;

    /**
     * @param folder of the module in the checkout
     * @param heapMegabytes upper bound of the heap
     * @param properties system properties, for keys that an environment variable can't spell
     */
    record Program(String name, String folder, int heapMegabytes, Set<String> needs, Map<String, String> properties) {
    }

    QuarkusService(Setting setting, Program program, Map<String, String> environment) {
        this.setting = setting;
        this.program = program;
        this.environment = environment;
    }

    @Override
    public String name() {
        return program.name();
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
        var command = new ArrayList<>(
                List.of(setting.jdk().java(), "-Xmx" + program.heapMegabytes() + "m", "-Xms56m", "-Xmn32m"));
        command.addAll(JvmFlags.small(setting));
        new TreeMap<>(program.properties()).forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", application().resolve("quarkus-run.jar").toString()));
        var all = new TreeMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(setting.ports().http(name())));
        all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(setting.ports().management(name())));
        all.put("MALLOC_ARENA_MAX", "2");
        return new Launch(command, all, setting.data().of(name()), List.of(application()));
    }

    @Override
    public boolean ready() {
        return Probe.answers200("http://127.0.0.1:" + setting.ports().management(name()) + "/q/health/ready");
    }

    private Path application() {
        return setting.checkout().resolve(program.folder()).resolve("target/quarkus-app");
    }
}
