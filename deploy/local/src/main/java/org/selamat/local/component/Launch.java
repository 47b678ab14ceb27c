package org.selamat.local.component;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A command with its environment.
 *
 * @param programs files or folders whose change makes a restart necessary
 * @param archive of its classes, when it is a program on the JVM
 */
public record Launch(List<String> command, Map<String, String> environment, Path workFolder, List<Path> programs,
        Optional<ClassArchive> archive) {

    static Launch of(List<String> command, Map<String, String> environment, Path workFolder, List<Path> programs) {
        return new Launch(command, environment, workFolder, programs, Optional.empty());
    }

    static Launch of(ClassArchive archive, Map<String, String> environment, Path workFolder, List<Path> programs) {
        return new Launch(archive.program().command(), environment, workFolder, programs, Optional.of(archive));
    }

    /** The command as quick as it can be now. */
    public List<String> quickest() {
        var quickest = new ArrayList<>(command);
        archive.ifPresent(classes -> quickest.addAll(1, classes.flags()));
        return quickest;
    }

    /**
     * Changes whenever command, environment or a program file does; an archive that appears is no reason to restart.
     * Hashed, because the environment holds secrets.
     */
    public String fingerprint() {
        var parts = new ArrayList<>(List.of(command + "\n" + new TreeMap<>(environment)));
        programs.forEach(program -> parts.add(Stamps.of(program)));
        return Stamps.hash(parts);
    }
}
