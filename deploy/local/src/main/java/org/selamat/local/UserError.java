package org.selamat.local;

/** Something the person at the keyboard can put right: what is wrong, and on the same line what to do about it. */
public final class UserError extends RuntimeException {

    private final int exitCode;

    public UserError(int exitCode, String wrong, String fix) {
        super(wrong + ": " + fix);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
