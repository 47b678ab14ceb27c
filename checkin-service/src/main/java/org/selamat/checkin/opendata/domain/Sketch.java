package org.selamat.checkin.opendata.domain;

import java.util.UUID;

/**
 * Counts how many different ids it was shown, about, without remembering one of them. It is never kept: whether somebody is
 * among
 * few could be asked of it.
 */
public interface Sketch {

    void add(UUID id);

    long estimate();
}
