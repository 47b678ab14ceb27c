package org.selamat.checkin.visit.persistence;

import java.time.Instant;
import java.util.UUID;

import org.selamat.checkin.visit.domain.Visit;
import org.selamat.kit.text.IsoInstants;

/**
 * The bodies of visit events, written by hand because every check-in writes one: ids, times and an enum, nothing that needs
 * escaping.
 * A contract test holds them against their schemas.
 */
final class VisitEvents {

    /** Keyed by venue, so that all visits of a venue are in order in one partition, where matching will read them. */
    static final String TOPIC = "selamat.checkin.visit.v2";
    static final String RECORDED = "selamat.checkin.visit-recorded.v2";
    static final String ENDED = "selamat.checkin.visit-ended.v2";

    static final String DELETED = "selamat.checkin.visit-deleted.v2";

    private VisitEvents() {
    }

    /** @param visitor the person's pseudonym */
    static String recorded(Visit visit, UUID visitor) {
        return ids(visit, visitor) + ",\"checkedInAt\":\"" + IsoInstants.write(visit.checkedInAt()) + "\",\"proof\":\""
                + visit.proof()
                + "\"}";
    }

    static String ended(Visit visit, UUID visitor, Instant checkedOutAt) {
        return ids(visit, visitor) + ",\"checkedOutAt\":\"" + IsoInstants.write(checkedOutAt) + "\"}";
    }

    private static String ids(Visit visit, UUID visitor) {
        return "{\"visitId\":\"" + visit.id().value() + "\",\"venueId\":\"" + visit.venue().value() + "\",\"visitor\":\""
                + visitor + "\"";
    }
}
