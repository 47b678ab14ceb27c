package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.selamat.checkin.domain.VenueId;

/** All exposures, standing and withdrawn. */
public interface Exposures {

    /** Whether exposures of that day are kept. Of a day that is over nothing is told any more. */
    boolean keeps(LocalDate day);

    List<Exposure> standing(CaseId cause);

    void add(Exposure exposure, String policyVersion, Instant now);

    void withdraw(Exposure exposure, Instant now);

    /** Notes that contacts changed at these venues, for whoever counts them ({@link TouchedVenues}). */
    void touched(Collection<VenueId> venues);
}
