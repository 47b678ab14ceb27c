package org.selamat.checkin.venue.rest;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.VenueIndex.Door;

@Schema(name = "FoundVenues")
record FoundVenues(@Schema(required = true) List<Item> items) {

    static FoundVenues of(List<Door> doors) {
        return new FoundVenues(doors.stream().map(Item::of).toList());
    }

    @Schema(name = "FoundVenue", description = "What stands on the door anyway")
    record Item(@Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", required = true) UUID id,
            @Schema(examples = "Kedai Kopi Bangsar", required = true) String name,
            @Schema(examples = "12, Jalan Telawi 3, 59100 Kuala Lumpur", required = true) String address,
            @Schema(examples = "FOOD", required = true) String type) {

        private static Item of(Door door) {
            return new Item(door.id().value(), door.name(), door.address(), door.type().name());
        }
    }
}
