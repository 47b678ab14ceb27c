package org.selamat.local.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds every process that belongs to a data folder, recorded or not: those that carry the folder in their environment,
 * and those whose program lies in it (PostgreSQL overwrites its environment with its process title).
 */
public final class Leftovers {

    /** Set for every component; its value is the data folder. */
    public static final String MARK = "SELAMAT_LOCAL";
    /** Set for every component; its value is the component's name. */
    public static final String COMPONENT_MARK = "SELAMAT_LOCAL_COMPONENT";

    private final Path dataFolder;

    public Leftovers(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    public List<Long> all() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> environment(pid).contains(MARK + "=" + dataFolder) || program(pid).startsWith(dataFolder))
                .toList();
    }

    public List<Long> of(String component, Path programs) {
        return all().stream()
                .filter(pid -> environment(pid).contains(COMPONENT_MARK + "=" + component) || program(pid).startsWith(programs))
                .toList();
    }

    /**
     * Resident memory of everything that belongs to the folder; pages that PostgreSQL's processes share count once for each.
     */
    public long residentBytes() {
        return all().stream().filter(pid -> pid != ProcessHandle.current().pid()).mapToLong(ProcStat::residentBytes).sum();
    }

    private static Set<String> environment(long pid) {
        try {
            var bytes = Files.readAllBytes(Path.of("/proc/" + pid + "/environ"));
            return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("\0")).collect(Collectors.toSet());
        } catch (IOException notOurs) {
            return Set.of();
        }
    }

    private static Path program(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + pid + "/exe"));
        } catch (IOException notOurs) {
            return Path.of("/");
        }
    }
}
