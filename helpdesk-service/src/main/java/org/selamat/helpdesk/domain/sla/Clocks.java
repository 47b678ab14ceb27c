package org.selamat.helpdesk.domain.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.selamat.helpdesk.domain.CaseId;

/** The clocks of all cases and the ledger of their pauses. */
public interface Clocks {

    void start(RunningClock clock);

    /** Clocks of the case that have not been stopped. */
    List<RunningClock> running(CaseId id);

    List<ClockReading> readings(CaseId id);

    /** When each of the cases must be resolved. */
    Map<CaseId, Instant> deadlines(Collection<CaseId> ids);

    /** Writes deadline and warnings, and when it rings next. */
    void set(RunningClock clock);

    /** Stands still: rings no more until it is set again. */
    void hold(RunningClock clock);

    void stop(RunningClock clock, Instant at);

    /** Clocks that ring at {@code now}, locked; those that another worker holds are left to it. */
    List<RunningClock> ringing(Instant now, int limit);

    List<Pause> pauses(CaseId id);

    void pause(CaseId id, Instant from);

    void resume(CaseId id, Instant until);
}
