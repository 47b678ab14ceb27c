package org.selamat.checkin.hotspot.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.hotspot.domain.ContactCount;
import org.selamat.checkin.hotspot.domain.Hotspot;
import org.selamat.checkin.hotspot.domain.HotspotChange;
import org.selamat.checkin.hotspot.domain.HotspotEvents;
import org.selamat.checkin.hotspot.domain.HotspotPolicies;
import org.selamat.checkin.hotspot.domain.HotspotPolicy;
import org.selamat.checkin.hotspot.domain.Hotspots;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.kit.id.Uuids;

/** Makes what is declared of some premises what their contacts are now. Doing it again changes nothing. */
@ApplicationScoped
public class JudgeHotspots {

    /**
     * How long after it ended a hotspot is still taken back when its basis falls. Longer ago the exposures behind it may be
     * deleted, and what is deleted must not look as if it had never been.
     */
    private static final int CORRECTED_FOR_DAYS = 30;

    private final Hotspots hotspots;
    private final HotspotPolicies policies;
    private final HotspotEvents events;
    private final Clock clock;

    JudgeHotspots(Hotspots hotspots, HotspotPolicies policies, HotspotEvents events, Clock clock) {
        this.hotspots = hotspots;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    /** @param venue the premises or one of their zones; nothing is told of a venue that nobody registered */
    @Transactional
    public void judge(VenueId venue) {
        hotspots.lockPremisesOf(venue).ifPresent(premises -> judge(premises, clock.instant()));
    }

    private void judge(Venue premises, Instant now) {
        var today = LocalDays.of(now);
        var change = HotspotChange.of(hotspots.standing(premises.id()), today, policies,
                (policy, day) -> count(premises, policy, day));
        if (change instanceof HotspotChange.Declare declare) {
            declare(premises, declare, today, now);
        } else if (change instanceof HotspotChange.Keep keep) {
            keep(premises, keep);
        } else if (change instanceof HotspotChange.Close close) {
            close(close.hotspot(), close.how(), now);
        }
        takeBack(premises, today, now);
    }

    private void declare(Venue premises, HotspotChange.Declare declare, LocalDate today, Instant now) {
        var hotspot = new Hotspot(Uuids.v7(clock), premises.id(), declare.size(), declare.policy().version(), today, now);
        hotspots.declare(hotspot);
        events.declared(hotspot, premises, declare.policy().window(today));
    }

    private void keep(Venue premises, HotspotChange.Keep keep) {
        hotspots.keep(keep.hotspot());
        if (keep.resized()) {
            events.declared(keep.hotspot(), premises, policies.on(keep.hotspot().metOn()).window(keep.hotspot().metOn()));
        }
    }

    /** Hotspots that ended, whose basis has fallen since. */
    private void takeBack(Venue premises, LocalDate today, Instant now) {
        hotspots.endedSince(premises.id(), today.minusDays(CORRECTED_FOR_DAYS)).stream()
                .filter(ended -> !HotspotChange.holds(ended, policies, (policy, day) -> count(premises, policy, day)))
                .forEach(ended -> close(ended, Hotspot.End.WITHDRAWN, now));
    }

    private void close(Hotspot hotspot, Hotspot.End how, Instant now) {
        hotspots.close(hotspot, how, now);
        events.closed(hotspot, how);
    }

    private ContactCount count(Venue premises, HotspotPolicy policy, LocalDate day) {
        return hotspots.count(premises.id(), policy.window(day));
    }
}
