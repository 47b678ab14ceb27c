package org.selamat.status.policy.domain;

import java.time.Duration;
import java.util.Objects;

/**
 * Bounds of what people report about themselves.
 *
 * @param undo how long a report can be taken back with one tap
 * @param window time in which reports are counted
 * @param most reports of one person in the window
 * @param reach how old a sample may be that is still worth reporting
 */
public record SelfReportBounds(Duration undo, Duration window, int most, Duration reach) {

    public SelfReportBounds {
        Objects.requireNonNull(undo, "undo");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(reach, "reach");
    }
}
