package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.util.List;

/** All exposures, standing and withdrawn. */
public interface Exposures {

    List<Exposure> standing(CaseId cause);

    void add(Exposure exposure, String policyVersion, Instant now);

    void withdraw(Exposure exposure, Instant now);
}
