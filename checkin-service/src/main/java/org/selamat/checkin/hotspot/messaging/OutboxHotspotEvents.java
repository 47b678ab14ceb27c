package org.selamat.checkin.hotspot.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.hotspot.domain.Hotspot;
import org.selamat.checkin.hotspot.domain.HotspotEvents;
import org.selamat.checkin.hotspot.domain.HotspotWindow;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;

/** Hotspots on {@code selamat.checkin.hotspot.v1}, keyed by the premises; neither persons, cases nor counts are in them. */
@ApplicationScoped
class OutboxHotspotEvents implements HotspotEvents {

    private static final String TOPIC = "selamat.checkin.hotspot.v1";

    private record HotspotDeclared(UUID hotspotId, UUID venueId, String size, String venueType, String district,
            LocalDate windowFrom, LocalDate windowUntil, String policyVersion, Instant declaredAt) {
    }

    private record HotspotClosed(UUID hotspotId, UUID venueId) {
    }

    private final Outbox outbox;

    OutboxHotspotEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void declared(Hotspot hotspot, Venue premises, HotspotWindow window) {
        publish("selamat.checkin.hotspot-declared.v1", hotspot, new HotspotDeclared(hotspot.id(), premises.id().value(),
                hotspot.size().name(), premises.details().type().name(), premises.details().district(), window.from(),
                window.until(), hotspot.policyVersion(), hotspot.declaredAt()));
    }

    @Override
    public void closed(Hotspot hotspot, Hotspot.End how) {
        publish(how == Hotspot.End.ENDED ? "selamat.checkin.hotspot-ended.v1" : "selamat.checkin.hotspot-withdrawn.v1", hotspot,
                new HotspotClosed(hotspot.id(), hotspot.premises().value()));
    }

    private void publish(String type, Hotspot hotspot, Object data) {
        outbox.publish(new OutgoingEvent(TOPIC, type, hotspot.premises().value().toString(), data));
    }
}
