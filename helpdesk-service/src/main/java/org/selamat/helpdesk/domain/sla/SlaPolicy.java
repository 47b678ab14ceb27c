package org.selamat.helpdesk.domain.sla;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import java.time.Duration;
import java.time.Instant;

import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Flight;

/**
 * Version {@value #VERSION} of the promises. The numbers are policy, published on the public service-level page: a
 * traveller at a gate has minutes, a person under a wrong order hours, a wrong entry days.
 */
public final class SlaPolicy {

    public static final String VERSION = "2026-11-01";

    /** Departures this near are P0: the traveller is on the way to the airport or there. */
    private static final Duration BOARDING = ofHours(6);
    private static final Duration TRAVEL = ofHours(72);
    /** Gates close 20 minutes before departure at the airports served. */
    private static final Duration GATE_CLOSES = ofMinutes(20);
    /** The airline needs this long to act on the answer before the gate closes. */
    private static final Duration AIRLINE_ACTS = ofMinutes(15);
    /** A deadline that is due at once helps nobody: a person has to read the case first. */
    private static final Duration LEAST = ofMinutes(5);
    /** A business day has eight business hours. */
    private static final int DAY = 8;

    /**
     * @param flight null when no flight is at stake
     * @param at when the case is opened
     */
    public Assessment assess(CaseKind kind, Flight flight, Instant at) {
        if (flight == null || !kind.canStopATraveller() || flight.departureAt().isBefore(at)) {
            return ordinary(kind);
        }
        var left = Duration.between(at, flight.departureAt());
        if (left.compareTo(BOARDING) <= 0) {
            return assessment(Queue.BOARDING, Priority.P0, Allowance.always(LEAST), Allowance.always(ofMinutes(20)),
                    latest(flight, at));
        }
        return left.compareTo(TRAVEL) <= 0 ? travel(latest(flight, at)) : ordinary(kind);
    }

    private static Assessment ordinary(CaseKind kind) {
        return switch (kind) {
            case CONTEST_ORDER -> assessment(Queue.LIBERTY, Priority.P1, Allowance.always(ofMinutes(30)),
                    Allowance.always(ofHours(8)), null);
            case RECORD ->
                assessment(Queue.RECORD, Priority.P2, Allowance.office(ofHours(4)), Allowance.office(ofHours(3 * DAY)),
                        null);
            case ACCOUNT -> assessment(Queue.ACCOUNT, Priority.P3, Allowance.office(ofHours(DAY)),
                    Allowance.office(ofHours(3 * DAY)), null);
            case QUESTION -> assessment(Queue.QUESTION, Priority.P4, Allowance.office(ofHours(2 * DAY)),
                    Allowance.office(ofHours(5 * DAY)), null);
            case BOARDING_REFERRAL -> travel(null);
        };
    }

    private static Assessment travel(Instant latest) {
        return assessment(Queue.TRAVEL, Priority.P1, Allowance.always(ofMinutes(30)), Allowance.always(ofHours(4)), latest);
    }

    private static Instant latest(Flight flight, Instant at) {
        var beforeGate = flight.departureAt().minus(GATE_CLOSES).minus(AIRLINE_ACTS);
        var soonest = at.plus(LEAST).isBefore(flight.departureAt()) ? at.plus(LEAST) : flight.departureAt();
        return beforeGate.isAfter(soonest) ? beforeGate : soonest;
    }

    private static Assessment assessment(Queue queue, Priority priority, Allowance first, Allowance resolution,
            Instant latest) {
        return new Assessment(queue, priority, VERSION, first, resolution, latest);
    }
}
