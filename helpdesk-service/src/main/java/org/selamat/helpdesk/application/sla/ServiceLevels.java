package org.selamat.helpdesk.application.sla;

import java.time.Instant;
import java.util.List;

/** The figures that anybody may know: counts and times, no cases. */
public interface ServiceLevels {

    /** One for each queue, in the order of urgency. */
    List<ServiceLevel> since(Instant from, Instant now);
}
