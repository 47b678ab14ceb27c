package org.selamat.local.host;

import java.time.Instant;

/**
 * A process the launcher started.
 *
 * @param startTicks with the pid the identity of the process, as of {@link ProcStat#startTicks}
 * @param fingerprint of command, environment and program files; another one means that a restart is due
 */
public record ProcessRecord(String name, long pid, long startTicks, String fingerprint, Instant startedAt) {

    public boolean alive() {
        var ticks = ProcStat.startTicks(pid);
        return ticks.isPresent() && ticks.getAsLong() == startTicks;
    }
}
