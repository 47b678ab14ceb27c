package org.selamat.checkin.hotspot.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.hotspot.domain.Hotspot;
import org.selamat.checkin.hotspot.domain.HotspotPolicies;
import org.selamat.checkin.hotspot.domain.Hotspots;
import org.selamat.checkin.hotspot.domain.Hotspots.Listed;
import org.selamat.checkin.opendata.domain.States;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueType;

/** What everybody may read about hotspots: an area and a kind of premises, and the name of some. */
@ApplicationScoped
public class ListHotspots {

    /** @param name only of large ones of the kinds that the policy names */
    public record Published(UUID id, Hotspot.Size size, VenueType type, Optional<String> name, Area area, Instant declaredAt) {
    }

    /** @param state empty when the district is none of the published ones */
    public record Area(String district, Optional<String> state) {
    }

    /** @param asOf contacts that were told before are counted */
    public record Found(List<Published> hotspots, Instant asOf) {
    }

    private final Hotspots hotspots;
    private final HotspotPolicies policies;
    private final States states;
    private final Clock clock;

    ListHotspots(Hotspots hotspots, HotspotPolicies policies, States states, Clock clock) {
        this.hotspots = hotspots;
        this.policies = policies;
        this.states = states;
        this.clock = clock;
    }

    @Transactional
    public Found before(Optional<UUID> before, int limit) {
        var now = clock.instant();
        return new Found(hotspots.list(before, limit).stream().map(this::publish).toList(), now);
    }

    private Published publish(Listed listed) {
        var hotspot = listed.hotspot();
        var details = listed.premises().details();
        var policy = policies.version(hotspot.policyVersion()).orElseGet(() -> policies.on(hotspot.metOn()));
        return new Published(hotspot.id(), hotspot.size(), details.type(),
                Optional.of(listed.premises()).filter(premises -> policy.names(details.type(), hotspot.size()))
                        .map(Venue::details).map(named -> named.name()),
                new Area(details.district(), states.of(details.district())), hotspot.declaredAt());
    }
}
