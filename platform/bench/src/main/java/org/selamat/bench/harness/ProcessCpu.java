package org.selamat.bench.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Processor time of processes and all their descendants, as the kernel counts it. */
public final class ProcessCpu {

    /** {@code sysconf(_SC_CLK_TCK)} of every Linux of today. */
    private static final double TICKS_PER_SECOND = 100;
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private ProcessCpu() {
    }

    /** Seconds so far; children that have ended are in their parent's account. */
    public static double seconds(Collection<Long> roots) {
        var all = snapshot();
        return all.keySet().stream().filter(pid -> descends(pid, roots, all)).mapToLong(pid -> ticks(all.get(pid))).sum()
                / TICKS_PER_SECOND;
    }

    private static boolean descends(long pid, Collection<Long> roots, Map<Long, String[]> all) {
        for (long next = pid; all.containsKey(next); next = Long.parseLong(all.get(next)[PARENT])) {
            if (roots.contains(next)) {
                return true;
            }
        }
        return false;
    }

    private static long ticks(String[] stat) {
        return Long.parseLong(stat[USER]) + Long.parseLong(stat[SYSTEM]) + Long.parseLong(stat[CHILDREN_USER])
                + Long.parseLong(stat[CHILDREN_SYSTEM]);
    }

    /** Fields of {@code /proc/PID/stat} from the state on, because the name before it may hold spaces. */
    private static Map<Long, String[]> snapshot() {
        var all = new HashMap<Long, String[]>();
        try (var folders = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var folder : folders) {
                read(folder, all);
            }
        } catch (IOException e) {
            throw new IllegalStateException("/proc can't be read", e);
        }
        return all;
    }

    private static void read(Path folder, Map<Long, String[]> all) {
        try {
            var stat = Files.readString(folder.resolve("stat"));
            all.put(Long.parseLong(folder.getFileName().toString()), stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        } catch (IOException e) {
            // it ended meanwhile; its parent has its time
        }
    }
}
