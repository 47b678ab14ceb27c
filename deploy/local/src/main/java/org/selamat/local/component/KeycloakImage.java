package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.selamat.local.host.Jdks.Jdk;

/**
 * Keycloak unpacked and optimised for PostgreSQL, once per checkout and version: that takes half a minute of both cores, so it
 * belongs to the build, and a first start only copies it.
 */
public final class KeycloakImage {

    /** In a copy: which version it is. */
    private static final String VERSION = "selamat.version";

    private static final String LIBRARIES = "lib/lib";

    private final Path archive;
    /** Named with the version, so that a newer one is another folder. */
    private final Path folder;

    public KeycloakImage(Path checkout) {
        Path built = checkout.resolve("deploy/local/target");
        this.archive = built.resolve("dist/keycloak.zip");
        this.folder = built.resolve(ZipDistribution.name(archive));
    }

    String name() {
        return folder.getFileName().toString();
    }

    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /** Does nothing when it is there; it appears by one rename, so what is there is whole. */
    public void assemble(Jdk jdk) {
        if (exists()) {
            return;
        }
        Path draft = draft(folder);
        ZipDistribution.unpack(archive, draft);
        var build = new JavaProgram(jdk, flags(draft, List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m")),
                List.of(draft.resolve("lib/quarkus-run.jar")),
                List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "build", "--db=postgres", "--health-enabled=true",
                        "--features-disabled=kerberos,ciba,device-flow,impersonation,twitter-broker"));
        new OneTimeCommand(folder.resolveSibling("keycloak.log"), Map.of(), build.command()).run();
        appear(draft);
    }

    /**
     * Without the libraries, which are read from here. Also in place of a copy of another version; Keycloak keeps nothing of
     * its own there.
     */
    void copyTo(Path home) {
        if (isCopied(home)) {
            return;
        }
        Path draft = draft(home);
        try (Stream<Path> files = Files.walk(folder)) {
            Files.createDirectories(home.getParent());
            for (Path file : files.filter(file -> !file.startsWith(folder.resolve(LIBRARIES))).toList()) {
                Files.copy(file, draft.resolve(folder.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.writeString(draft.resolve(VERSION), name());
            delete(home);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isCopied(Path home) {
        try {
            Path version = home.resolve(VERSION);
            return Files.exists(version) && Files.readString(version).equals(name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keycloak as a server, with its files in {@code home} and its jars here, where every copy finds the same. */
    JavaProgram program(Jdk jdk, Path home, List<String> memory) {
        var jars = new ArrayList<>(List.of(folder.resolve("lib/quarkus/transformed-bytecode.jar"),
                folder.resolve("lib/quarkus/generated-bytecode.jar")));
        Stream.of("lib/app", LIBRARIES + "/boot", LIBRARIES + "/main").map(folder::resolve).map(Jars::in).forEach(jars::addAll);
        return new JavaProgram(jdk, flags(home, memory), jars,
                List.of("org.keycloak.quarkus.runtime.KeycloakMain", "start", "--optimized", "--import-realm"));
    }

    /** As in Keycloak's shell script, which would be a second process that outlives or hides the first. */
    private static List<String> flags(Path home, List<String> memory) {
        var flags = new ArrayList<>(memory);
        flags.addAll(List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-Duser.country=US"));
        return flags;
    }

    private static Path draft(Path target) {
        return target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid());
    }

    /** Another launcher may have been quicker; then its folder is as good. */
    private void appear(Path draft) {
        try {
            if (exists()) {
                delete(draft);
            } else {
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
