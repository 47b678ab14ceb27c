package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What Quarkus' build leaves, for the JVM's own class loader instead of Quarkus', whose classes no archive can keep. */
record FastJar(Path folder) {

    private static final Name ADD_OPENS = new Name("Add-Opens");

    /** What the build changed hides what it was made from. */
    List<Path> classPath() {
        var jars = new ArrayList<Path>(Stream.of("transformed-bytecode.jar", "generated-bytecode.jar")
                .map(folder.resolve("quarkus")::resolve).filter(Files::exists).toList());
        Stream.of("app", "lib/boot", "lib/main").map(folder::resolve).map(Jars::in).forEach(jars::addAll);
        return jars;
    }

    /** What the manifest says beside the class path. */
    List<String> flags() {
        try (var jar = new JarFile(folder.resolve("quarkus-run.jar").toFile())) {
            String opens = jar.getManifest().getMainAttributes().getValue(ADD_OPENS);
            return opens == null ? List.of()
                    : Arrays.stream(opens.trim().split(" +")).map("--add-opens=%s=ALL-UNNAMED"::formatted).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
