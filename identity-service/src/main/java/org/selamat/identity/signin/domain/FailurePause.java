package org.selamat.identity.signin.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a destination's codes stop working after consecutive wrong ones. A new code doesn't reset the count, a right
 * one does (NIST SP 800-63B-4 3.2.2: no more than 100 consecutive failures, and a new secret doesn't start over).
 */
public record FailurePause(int failures, Instant last) {

    public static final FailurePause NONE = new FailurePause(0, Instant.EPOCH);

    /** From here on only a new proof of identity helps. */
    public static final int FOR_GOOD_AFTER = 100;

    private static final int SHORT_AFTER = 10;
    private static final int LONG_AFTER = 20;
    private static final Duration SHORT = Duration.ofMinutes(15);
    private static final Duration LONG = Duration.ofHours(24);

    public boolean isOver(Instant now) {
        if (failures >= FOR_GOOD_AFTER) {
            return false;
        }
        return failures < SHORT_AFTER || !now.isBefore(last.plus(failures < LONG_AFTER ? SHORT : LONG));
    }
}
