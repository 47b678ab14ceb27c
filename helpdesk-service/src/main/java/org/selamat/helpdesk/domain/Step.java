package org.selamat.helpdesk.domain;

import java.util.List;

/** What became of an attempt to move a case. */
public sealed interface Step {

    /** The case after the step, and what the citizen's timeline gains. */
    record Moved(SupportCase after, List<TimelineEntry> entries) implements Step {

        public Moved {
            entries = List.copyOf(entries);
        }
    }

    /** Nothing changed. */
    record Refused(Refusal why, CaseState state) implements Step {
    }
}
