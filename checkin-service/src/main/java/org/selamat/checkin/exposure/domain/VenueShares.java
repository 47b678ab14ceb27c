package org.selamat.checkin.exposure.domain;

/** How the venues are spread over the replicas. What it says may be old by a moment; nothing becomes wrong by that. */
public interface VenueShares {

    /** Those of this replica. */
    VenueShare current();
}
