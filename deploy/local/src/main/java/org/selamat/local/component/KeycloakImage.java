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

    private final Path archive;
    /** Named with the version, so that a newer one never meets the files of an older one. */
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
        var build = java(jdk, draft, List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        build.addAll(List.of("build", "--db=postgres", "--health-enabled=true",
                "--features-disabled=kerberos,ciba,device-flow,impersonation,twitter-broker"));
        new OneTimeCommand(folder.resolveSibling("keycloak.log"), Map.of(), build).run();
        appear(draft, folder);
    }

    void copyOnce(Path home) {
        if (Files.isDirectory(home)) {
            return;
        }
        Path draft = draft(home);
        try (Stream<Path> files = Files.walk(folder)) {
            Files.createDirectories(home.getParent());
            for (Path file : files.toList()) {
                Files.copy(file, draft.resolve(folder.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        appear(draft, home);
    }

    /** Keycloak's program without its shell script, which would be a second process that outlives or hides the first. */
    static List<String> java(Jdk jdk, Path home, List<String> flags) {
        var command = new ArrayList<>(List.of(jdk.java()));
        command.addAll(flags);
        command.addAll(List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-Duser.country=US",
                "-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private static Path draft(Path target) {
        return target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid());
    }

    /** Another launcher may have been quicker; then its folder is as good. */
    private static void appear(Path draft, Path target) {
        try {
            if (Files.isDirectory(target)) {
                delete(draft);
            } else {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
