package org.selamat.local;

/** Exit codes of every script in deploy/local; each {@code --help} lists them. */
public final class ExitCode {

    public static final int OK = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int PREREQUISITE = 3;
    public static final int PORT_TAKEN = 4;
    public static final int NOT_RUNNING = 5;

    private ExitCode() {
    }
}
