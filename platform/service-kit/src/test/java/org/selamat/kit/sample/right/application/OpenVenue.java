package org.selamat.kit.sample.right.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.transaction.Transactional;

import org.selamat.kit.sample.right.domain.Venue;

/** Keeps every rule: the time comes from a clock that it was given. */
public class OpenVenue {

    private final Clock clock;

    public OpenVenue(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public Venue open(String name) {
        return new Venue(name, Instant.now(clock), new int[] { 8 }, List.of());
    }
}
