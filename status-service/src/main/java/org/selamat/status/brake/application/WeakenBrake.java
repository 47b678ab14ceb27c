package org.selamat.status.brake.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.id.Uuids;
import org.selamat.status.brake.domain.BrakeAnnouncements;
import org.selamat.status.brake.domain.Weakening;
import org.selamat.status.brake.domain.Weakenings;

/** Two people widen the brake's bounds for a while. */
@ApplicationScoped
public class WeakenBrake {

    private final Weakenings weakenings;
    private final BrakeAnnouncements announcements;
    private final Meter meter;
    private final Clock clock;

    WeakenBrake(Weakenings weakenings, BrakeAnnouncements announcements, Meter meter, Clock clock) {
        this.weakenings = weakenings;
        this.announcements = announcements;
        this.meter = meter;
        this.clock = clock;
    }

    @Transactional
    public Weakening propose(Wish wish, String person) {
        Weakening proposed = new Weakening(Uuids.v7(clock), wish.reason(), wish.unbackedFloor(), wish.worseningFloor(),
                wish.lasts(), person, clock.instant(), Optional.empty());
        weakenings.add(proposed);
        return proposed;
    }

    /** @return the weakening as it stands then: without a second person when this one is the first; empty for an unknown one */
    @Transactional
    public Optional<Weakening> approve(UUID id, String person) {
        return weakenings.forUpdate(id).map(found -> {
            if (found.active().isPresent() || found.proposer().equals(person)) {
                return found;
            }
            Weakening active = found.approvedBy(person, clock.instant());
            weakenings.replace(active);
            announcements.weakened(active);
            meter.forget();
            return active;
        });
    }

    /** What somebody would like. */
    public record Wish(String reason, int unbackedFloor, int worseningFloor, java.time.Duration lasts) {
    }
}
