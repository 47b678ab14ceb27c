package org.selamat.identity.merge.domain;

import java.time.Instant;

/** What other services hear when two records become one or two again. */
public interface MergeEvents {

    void merged(Merge merge, Instant at);

    void unmerged(Merge merge, Instant at);
}
