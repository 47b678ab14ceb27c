package org.selamat.kit.sample.right.domain;

import java.time.Instant;
import java.util.List;

/** Keeps every rule. */
public record Venue(String name, Instant since, int[] hours, List<String> doors) {

    public boolean isOpen(Instant now) {
        return now.isAfter(since) && hours.length > 0;
    }
}
