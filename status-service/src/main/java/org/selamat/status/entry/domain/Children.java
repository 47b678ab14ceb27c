package org.selamat.status.entry.domain;

/**
 * Whom a rule exempts by age.
 *
 * @param below years; 0 exempts nobody
 * @param withGuardian whether only somebody's company makes it so
 */
public record Children(int below, boolean withGuardian) {

    /** Whose age is kept with a check; older passengers are exempt nowhere. */
    public static final int OF_AGE = 18;

    public Children {
        if (below < 0 || below > OF_AGE) {
            throw new IllegalArgumentException("children are exempt below an age of 0 to " + OF_AGE);
        }
    }
}
