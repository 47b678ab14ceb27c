package org.selamat.checkin.testsupport;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.selamat.kit.id.Uuids;

/** Ids as phones make them. */
public final class Ids {

    private Ids() {
    }

    /** A visit id made at this moment. */
    public static UUID visitAt(Instant moment) {
        return Uuids.v7(Clock.fixed(moment, ZoneOffset.UTC));
    }
}
