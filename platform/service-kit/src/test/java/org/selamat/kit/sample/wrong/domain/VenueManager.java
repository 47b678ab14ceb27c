package org.selamat.kit.sample.wrong.domain;

import java.time.Instant;

import jakarta.enterprise.inject.Vetoed;

/** Breaks: plain domain, hidden inputs, names. */
@Vetoed
public class VenueManager {

    public Instant now() {
        return Instant.now();
    }
}
