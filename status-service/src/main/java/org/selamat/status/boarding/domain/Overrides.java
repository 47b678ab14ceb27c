package org.selamat.status.boarding.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** All overrides, one at most for a check. */
public interface Overrides {

    void add(CarrierOverride override);

    /** Checks without one are left out. */
    Map<UUID, CarrierOverride> of(Collection<UUID> checks);
}
