package org.selamat.vaccine.domain.codec;

/**
 * Input that isn't what its encoding demands. Checked, so that no reader of untrusted bytes can forget it, and without a stack
 * trace, because a scanner sees thousands of bad codes and where in our code a byte was refused interests nobody.
 */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param what short English description for logs and tests; never contains the input */
    public Malformed(String what) {
        super(what, null, false, false);
    }
}
