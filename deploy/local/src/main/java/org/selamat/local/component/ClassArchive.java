package org.selamat.local.component;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes of a program, parsed and laid out as its JVM wants them in memory: mapped, a start takes half the processor
 * time. Good for exactly these jars and this JDK, so its name says which; the JVM checks again and goes without what doesn't
 * fit.
 */
public record ClassArchive(String name, JavaProgram program, Path folder, Path classList) {

    private static final int KEY_DIGITS = 16;
    private static final String SUFFIX = ".jsa";

    /** Where it is once it is made. */
    public Path file() {
        return folder.resolve(prefix() + key() + SUFFIX);
    }

    /** Also what it was made from before: other jars, another JDK. */
    public boolean isOfThisProgram(Path archive) {
        String file = archive.getFileName().toString();
        return file.startsWith(prefix()) && file.endsWith(SUFFIX);
    }

    /** What a start is told: to map it, or, while there is none, to note which classes it loads. */
    List<String> flags() {
        Path archive = file();
        return List.of(Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-XX:DumpLoadedClassList=" + classList);
    }

    /** Reads the classes of the list from the program's jars and lays them out in a file; nothing of the program runs. */
    public List<String> making(Path list, Path draft) {
        var command = new ArrayList<>(List.of(program.jdk().java(), "-Xshare:dump", "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + draft));
        command.addAll(program.flags());
        command.addAll(List.of("-Xmx512m", "-XX:MaxMetaspaceSize=1g", "-Xlog:disable", "-Xlog:all=error", "-cp",
                program.jars()));
        return command;
    }

    private String prefix() {
        return name + "-";
    }

    private String key() {
        var parts = new ArrayList<>(List.of(program.jdk().java(), Stamps.of(program.jdk().home().resolve("release"))));
        program.classPath().forEach(jar -> parts.add(Stamps.of(jar)));
        return Stamps.hash(parts).substring(0, KEY_DIGITS);
    }
}
