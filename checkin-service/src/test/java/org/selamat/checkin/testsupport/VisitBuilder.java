package org.selamat.checkin.testsupport;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

/** Visits on one imaginary day, by the clock on the wall: {@code visit(anna, cafe, "10:00").out("10:45")}. */
public record VisitBuilder(PersonId person, VenueId venue, Instant at, Optional<Instant> checkedOut, Proof proof) {

    public static final PersonId ANNA = person(1);
    public static final PersonId BALA = person(2);
    public static final PersonId CHIN = person(3);
    public static final VenueId CAFE = venue(1);
    public static final VenueId SHOP = venue(2);

    public static PersonId person(int number) {
        return new PersonId(new UUID(0x4000, number));
    }

    public static VenueId venue(int number) {
        return new VenueId(new UUID(0x5000, number));
    }

    /** A time in Kuala Lumpur on 20 November 2026. */
    public static Instant time(String wall) {
        return Instant.parse("2026-11-20T" + wall + ":00+08:00");
    }

    public static VisitBuilder visit(PersonId person, VenueId venue, Instant at) {
        return new VisitBuilder(person, venue, at, Optional.empty(), Proof.STATIC);
    }

    public static VisitBuilder visit(PersonId person, VenueId venue, String wall) {
        return visit(person, venue, time(wall));
    }

    public VisitBuilder out(String wall) {
        return out(time(wall));
    }

    public VisitBuilder out(Instant instant) {
        return new VisitBuilder(person, venue, at, Optional.of(instant), proof);
    }

    public VisitBuilder proof(Proof other) {
        return new VisitBuilder(person, venue, at, checkedOut, other);
    }

    public Visit build() {
        return new Visit(new VisitId(Ids.visitAt(at)), person, venue, at, at.plus(Duration.ofSeconds(1)), proof,
                Optional.empty(),
                checkedOut);
    }
}
