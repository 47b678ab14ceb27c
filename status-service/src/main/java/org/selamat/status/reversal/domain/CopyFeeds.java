package org.selamat.status.reversal.domain;

import java.time.Instant;
import java.util.Map;

/** How far the copies have followed every change of a status, whatever caused it. */
public interface CopyFeeds {

    /** By copy: everything that had been published by then is applied there; without those of which it isn't known yet. */
    Map<String, Instant> completeAsOf();
}
