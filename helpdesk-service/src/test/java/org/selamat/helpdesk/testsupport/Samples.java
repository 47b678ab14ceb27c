package org.selamat.helpdesk.testsupport;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Concern;
import org.selamat.helpdesk.domain.Flight;
import org.selamat.helpdesk.domain.Officer;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.Step;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.sla.BusinessCalendar;
import org.selamat.helpdesk.domain.sla.SlaPolicy;

/** Cases and people that tests talk about. */
public final class Samples {

    /** A Friday, 17:00 in Kuala Lumpur. */
    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    public static final Officer AGENT = new Officer("agent", Set.of("helpdesk-l2"), null);
    public static final Officer APPROVER = new Officer("approver", Set.of("correction-approver"), null);
    public static final PersonId PERSON = new PersonId(UUID.fromString("5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01"));
    public static final BusinessCalendar CALENDAR = new BusinessCalendar(ZoneId.of("Asia/Kuala_Lumpur"),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(LocalDate.of(2026, 12, 25)),
            List.of(new BusinessCalendar.Period(LocalTime.of(8, 0), LocalTime.of(13, 0)),
                    new BusinessCalendar.Period(LocalTime.of(14, 0), LocalTime.of(17, 0))));

    private Samples() {
    }

    /** A contested order five hours before the flight. */
    public static SupportCase contest() {
        var flight = new Flight("MH603", NOW.plus(Duration.ofHours(5)));
        var concern = new Concern(PERSON, CaseKind.CONTEST_ORDER, UUID.fromString("019a9ef0-52d4-7a10-9b3e-7d1c2b3a4f5e"),
                flight,
                null, false);
        return SupportCase.open(new CaseId(UUID.fromString("019a9f10-22aa-7e01-b7a1-5c0d9e7f1a22")),
                new CaseHandle("SLM-7K3M-Q9XZ-0"), concern, new SlaPolicy().assess(concern.kind(), flight, NOW), NOW);
    }

    /** The case after a step that must have been taken. */
    public static SupportCase moved(Step step) {
        return ((Step.Moved) step).after();
    }
}
