package org.selamat.checkin.exposure.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.exposure.domain.At;
import org.selamat.checkin.exposure.domain.Presence;
import org.selamat.checkin.visit.application.AssumedStays;
import org.selamat.checkin.visit.application.Beliefs;
import org.selamat.checkin.visit.domain.Plausibility;
import org.selamat.checkin.visit.domain.Visit;

/**
 * Where one person was on one local day. Packed segments and matching from the partitions both ask here, with the same visits,
 * so they can't disagree.
 */
@ApplicationScoped
public class PresencesOfDay {

    private final AssumedStays stays;
    private final Beliefs beliefs;

    PresencesOfDay(AssumedStays stays, Beliefs beliefs) {
        this.stays = stays;
        this.beliefs = beliefs;
    }

    /** Visits from here on decide about the day: no stay that reaches into it began, or is doubted for a visit, earlier. */
    public Instant begin(LocalDate day) {
        return LocalDays.start(day).minus(stays.reach()).minus(Plausibility.LONGEST_JOURNEY);
    }

    /** Visits before here decide about the day: whoever was far away soon after midnight can't have been there before it. */
    public Instant end(LocalDate day) {
        return endAfter(LocalDays.start(day.plusDays(1)));
    }

    /** Visits before here decide about what began before {@code until}. */
    public Instant endAfter(Instant until) {
        return until.plus(Plausibility.LONGEST_JOURNEY);
    }

    /** @param visits all of one person between {@link #begin} and {@link #end} */
    public List<At> of(Collection<Visit> visits) {
        var doubts = beliefs.doubts(visits);
        return stays.fold(visits).stream()
                .map(stay -> new At(stay.venue(), Presence.of(stay, beliefs.belief(stay.first(), doubts)))).toList();
    }
}
