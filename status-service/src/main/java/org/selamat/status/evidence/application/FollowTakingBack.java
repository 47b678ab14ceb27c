package org.selamat.status.evidence.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.brake.application.Gate;
import org.selamat.status.brake.domain.Change;
import org.selamat.status.brake.domain.Effect;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.Trips;
import org.selamat.status.derivation.application.DeriveStatus;
import org.selamat.status.derivation.application.FoldNow;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceAnnouncements;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.PersonId;

/**
 * What follows when a source took something back. A dose that never was makes orders longer: a wave of such corrections is kept
 * back like any other wave.
 */
@ApplicationScoped
class FollowTakingBack {

    private final FoldNow fold;
    private final Gate gate;
    private final Trips trips;
    private final EvidenceAnnouncements announcements;
    private final DeriveStatus derive;

    FollowTakingBack(FoldNow fold, Gate gate, Trips trips, EvidenceAnnouncements announcements, DeriveStatus derive) {
        this.fold = fold;
        this.gate = gate;
        this.trips = trips;
        this.announcements = announcements;
        this.derive = derive;
    }

    void follow(Taken taken, Map<PersonId, Status> before) {
        Map<PersonId, Effect> effects = new HashMap<>();
        fold.of(before.keySet())
                .forEach((person, after) -> effects.put(person, Effect.ofChange(before.get(person), after)));
        Optional<Trip> stopped = effects.values().stream().flatMap(effect -> gate.admit(taken.source(), effect).stream())
                .findFirst();
        stopped.ifPresentOrElse(trip -> hold(trip, taken), () -> announceAndDerive(taken, effects));
    }

    private void hold(Trip trip, Taken taken) {
        taken.voided().forEach(one -> trips.hold(trip, taken.person(), new Change.Withdrawal(one.evidence())));
        taken.added().forEach(one -> trips.hold(trip, one));
    }

    private void announceAndDerive(Taken taken, Map<PersonId, Effect> effects) {
        taken.voided().forEach(one -> announcements.voided(taken.person(), one));
        taken.added().forEach(announcements::recorded);
        var changed = derive.of(effects.keySet(), Cause.VOID).values();
        gate.note(taken.source(), Optional.empty(),
                changed.stream().filter(one -> effects.get(one.person()).restricts()).toList());
    }

    /** What was taken back, and what was put in its place; whatever of it is new. */
    record Taken(PersonId person, List<Voiding> voided, List<Evidence> added) {

        String source() {
            return voided.stream().map(Voiding::actor).findFirst()
                    .orElseGet(() -> added.get(0).origin().source());
        }
    }
}
