package org.selamat.local.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * Waits until nothing is left of a process that has ended, also no zombie: PostgreSQL takes one for a server that
     * runs. False when nobody has collected it within the time given.
     */
    public static boolean awaitGone(long pid, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (Files.exists(Path.of("/proc", Long.toString(pid)))) {
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
