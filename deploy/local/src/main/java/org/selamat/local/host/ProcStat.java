package org.selamat.local.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Reads what the kernel says about a process; a pid alone proves nothing, because pids are used again. */
public final class ProcStat {

    private static final int FIELDS_BEFORE_STATE = 2;
    private static final int STATE = 0;
    private static final int START_TICKS = 19;
    private static final String ZOMBIE = "Z";

    private ProcStat() {
    }

    /** Clock ticks since boot at which the process started; empty when it is gone or only a zombie is left. */
    public static OptionalLong startTicks(long pid) {
        String[] fields = fields(pid);
        return fields.length == 0 || ZOMBIE.equals(fields[STATE]) ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(fields[START_TICKS]));
    }

    /** True when the process has ended and its parent hasn't collected it. */
    public static boolean isZombie(long pid) {
        String[] fields = fields(pid);
        return fields.length > 0 && ZOMBIE.equals(fields[STATE]);
    }

    /** From the state on; nothing when the process is gone. */
    private static String[] fields(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + FIELDS_BEFORE_STATE).split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }

    /** Resident memory in bytes; 0 when the process is gone. */
    public static long residentBytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
