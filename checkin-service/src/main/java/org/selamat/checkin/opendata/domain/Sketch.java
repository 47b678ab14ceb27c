package org.selamat.checkin.opendata.domain;

import java.util.UUID;

/** Counts how many different ids it was shown, about, without remembering one of them. */
public interface Sketch {

    void add(UUID id);

    long estimate();

    /** What it knows, from which sketches of several days can be put together. */
    byte[] toBytes();
}
