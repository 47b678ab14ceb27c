package org.selamat.local.component;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.selamat.local.host.Jdks.Jdk;

/**
 * A program on the JVM.
 *
 * @param flags of the JVM and system properties
 * @param classPath jars in the order in which they are searched: one flat list, because a JVM keeps only classes of its own
 *        loader
 * @param main the main class and what it is told
 */
record JavaProgram(Jdk jdk, List<String> flags, List<Path> classPath, List<String> main) {

    List<String> command() {
        var command = new ArrayList<>(List.of(jdk.java()));
        command.addAll(flags);
        command.addAll(List.of("-cp", jars()));
        command.addAll(main);
        return command;
    }

    String jars() {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
