package org.selamat.helpdesk.application;

import java.util.List;

import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.TimelineEntry;
import org.selamat.helpdesk.domain.access.Grant;
import org.selamat.helpdesk.domain.correction.Proof;
import org.selamat.helpdesk.domain.sla.ClockReading;

/** A case as its owner sees it. */
public record CaseView(SupportCase supportCase, List<ClockReading> clocks, List<TimelineEntry> timeline, List<Grant> grants,
        List<Proof> proofs) {
}
