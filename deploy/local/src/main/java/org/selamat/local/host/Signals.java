package org.selamat.local.host;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sends signals, and waits for processes that are not our children to end. */
public final class Signals {

    private static final Duration POLL = Duration.ofMillis(50);

    /** INT is PostgreSQL's fast shutdown; everybody else ends in good order on TERM. */
    public enum Signal {
        TERM,
        INT,
        KILL
    }

    private Signals() {
    }

    public static void send(long pid, Signal signal) {
        try {
            new ProcessBuilder("bash", "-c", "kill -" + signal + " " + pid + " 2>/dev/null").start().waitFor();
        } catch (IOException e) {
            ProcessHandle.of(pid).ifPresent(signal == Signal.KILL ? ProcessHandle::destroyForcibly : ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** True when the process ended within the time given. */
    public static boolean awaitEnd(ProcessRecord process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.alive()) {
            if (System.nanoTime() > deadline || !pause()) {
                return false;
            }
        }
        return true;
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
