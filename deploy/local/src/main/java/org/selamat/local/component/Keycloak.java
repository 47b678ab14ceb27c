package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keycloak with the realms {@code staff} and {@code partner}. Unpacked and built once per data folder; started without its
 * shell
 * script, which would be a second process that outlives or hides the first.
 */
final class Keycloak implements Component {

    private final Setting setting;
    private final Realms realms;

    Keycloak(Setting setting) {
        this.setting = setting;
        this.realms = new Realms(setting);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    @Override
    public void prepare() {
        ZipDistribution.unpackOnce(setting.built("dist/keycloak.zip"), home());
        if (!Files.exists(marker("built"))) {
            var build = java(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
            build.addAll(List.of("build", "--db=postgres", "--health-enabled=true",
                    "--features-disabled=kerberos,ciba,device-flow,impersonation,twitter-broker"));
            new OneTimeCommand(setting, name(), build, Map.of()).run();
            mark("built");
        }
        if (!Files.exists(marker("imported"))) {
            realms.writeInto(imports());
        }
    }

    @Override
    public Launch launch() {
        var memory = new ArrayList<>(List.of("-Xms96m", "-Xmx320m", "-XX:MaxMetaspaceSize=256m"));
        memory.addAll(JvmFlags.small(setting));
        var command = java(memory);
        command.addAll(List.of("start", "--optimized", "--import-realm"));
        var environment = new LinkedHashMap<String, String>();
        environment.put("KC_DB_URL", setting.jdbcUrl("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", setting.databasePassword("keycloak"));
        environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
        environment.put("KC_DB_POOL_MIN_SIZE", "1");
        environment.put("KC_DB_POOL_MAX_SIZE", "12");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(setting.ports().keycloak()));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(setting.ports().keycloakManagement()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_HOSTNAME", "http://127.0.0.1:" + setting.ports().keycloak());
        environment.put("KC_CACHE", "local");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", setting.secrets().password("keycloak-admin"));
        environment.put("MALLOC_ARENA_MAX", "2");
        return new Launch(command, environment, setting.data().of(name()), List.of());
    }

    @Override
    public boolean ready() {
        return Probe.answers200("http://127.0.0.1:" + setting.ports().keycloakManagement() + "/health/ready");
    }

    /** The import files hold every generated secret; once they are in the database they are of no more use. */
    @Override
    public void settle() {
        if (!Files.exists(marker("imported"))) {
            realms.removeFrom(imports());
            mark("imported");
        }
    }

    private List<String> java(List<String> memory) {
        var command = new ArrayList<>(List.of(setting.jdk().java()));
        command.addAll(memory);
        command.addAll(List.of("-Dkc.home.dir=" + home(), "-Djboss.server.config.dir=" + home().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-Duser.country=US",
                "-cp", home().resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private Path home() {
        return setting.data().of(name()).resolve("home");
    }

    private Path imports() {
        return home().resolve("data/import");
    }

    private Path marker(String what) {
        return setting.data().of(name()).resolve(what);
    }

    private void mark(String what) {
        try {
            Files.writeString(marker(what), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
