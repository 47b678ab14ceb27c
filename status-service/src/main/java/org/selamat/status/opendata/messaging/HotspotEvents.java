package org.selamat.status.opendata.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.status.opendata.application.NoteHotspot;
import org.selamat.status.opendata.domain.HotspotChange;
import org.selamat.status.opendata.domain.HotspotChange.Kind;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** Premises where several cases exposed many people, found by checkin-service. Each change counts from its event's time. */
@ApplicationScoped
class HotspotEvents {

    private final EventIntake intake;
    private final NoteHotspot hotspots;

    HotspotEvents(EventIntake intake, NoteHotspot hotspots) {
        this.intake = intake;
        this.hotspots = hotspots;
    }

    @Incoming("hotspot")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "status", this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.checkin.hotspot-declared.v1" -> note(event, event.as(Declared.class).kind());
            case "selamat.checkin.hotspot-ended.v1" -> note(event, Kind.ENDED);
            case "selamat.checkin.hotspot-withdrawn.v1" -> note(event, Kind.WITHDRAWN);
            default -> {
            }
        }
    }

    private void note(EventMessage event, Kind kind) {
        hotspots.note(new HotspotChange(event.as(Hotspot.class).hotspotId(), kind, event.time()));
    }

    /** Which one it is about. */
    record Hotspot(UUID hotspotId) {

        Hotspot {
            if (hotspotId == null) {
                throw new IllegalArgumentException("hotspotId is required");
            }
        }
    }

    /** What this service reads of a declaration. */
    record Declared(String size) {

        Declared {
            if (!"LARGE".equals(size) && !"SMALL".equals(size)) {
                throw new IllegalArgumentException("a hotspot is LARGE or SMALL");
            }
        }

        Kind kind() {
            return Kind.valueOf(size);
        }
    }
}
