package org.selamat.local.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds the newest JDK on the machine, because newer ones start faster and need less memory for the same services. */
public final class Jdks {

    /** Above this nobody has tried the suite; such a JDK is taken only when there is no other. */
    private static final int NEWEST_TRIED = 25;
    private static final int OLDEST = 17;

    private Jdks() {
    }

    public record Jdk(Path home, int major) {
        public String java() {
            return home.resolve("bin/java").toString();
        }
    }

    /** The best of JAVA_HOME, the JDK that runs this program and everything under /usr/lib/jvm. */
    public static Jdk newest() {
        var candidates = new ArrayList<Path>();
        Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(candidates::add);
        candidates.add(Path.of(System.getProperty("java.home")));
        candidates.addAll(children(Path.of("/usr/lib/jvm")));
        return best(candidates).orElseGet(Jdks::running);
    }

    static Optional<Jdk> best(List<Path> homes) {
        return homes.stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .map(home -> new Jdk(home, major(home)))
                .filter(jdk -> jdk.major() >= OLDEST)
                .max(Comparator.comparing((Jdk jdk) -> jdk.major() <= NEWEST_TRIED)
                        .thenComparing(jdk -> jdk.major() <= NEWEST_TRIED ? jdk.major() : -jdk.major()));
    }

    private static Jdk running() {
        return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Major version from the JDK's {@code release} file; 0 when there is none, which excludes it. */
    private static int major(Path home) {
        var release = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("release"))) {
            release.load(in);
            return Runtime.Version.parse(release.getProperty("JAVA_VERSION", "0").replace("\"", "")).feature();
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }
}
