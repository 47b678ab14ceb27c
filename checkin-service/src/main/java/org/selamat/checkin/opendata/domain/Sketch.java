package org.selamat.checkin.opendata.domain;

import java.util.UUID;

/**
 * Counts how many different ids it was shown, about, without remembering one of them. It is never kept: it could be
 * asked whether somebody is among few.
 */
public interface Sketch {

    void add(UUID id);

    long estimate();
}
