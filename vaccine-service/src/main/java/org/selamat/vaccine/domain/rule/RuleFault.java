package org.selamat.vaccine.domain.rule;

/**
 * An expression that can't be evaluated on these data. Checked, because a rule that faults is open, neither passed nor failed.
 */
public final class RuleFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param what names operator and mistake, never a value of the data */
    RuleFault(String what) {
        super(what, null, false, false);
    }
}
