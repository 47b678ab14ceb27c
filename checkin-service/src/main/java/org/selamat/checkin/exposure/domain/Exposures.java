package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.util.List;

/** All exposures, standing and withdrawn, and the venues with too many contacts to tell. */
public interface Exposures {

    List<Exposure> standing(CaseId cause);

    void add(Exposure exposure, String policyVersion, Instant now);

    void withdraw(Exposure exposure, Instant now);

    /** Raises an alert for health officers unless this case and venue have one; returns whether it is new. */
    boolean raise(VenueAlert alert, Instant now);
}
