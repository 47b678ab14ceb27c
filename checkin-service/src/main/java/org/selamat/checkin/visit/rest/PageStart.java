package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;

/** Where a page of something with a moment and an id begins: after the last one before it. */
record PageStart(Instant at, UUID id) {

    /** More than a UUID of version 7 can tell, and less than any clock or database stumbles over. */
    private static final long LATEST = 1L << 48;

    String cursor() {
        return Cursors.encode(at.toEpochMilli(), id);
    }

    /** @throws ProblemException 400 when the cursor wasn't made here */
    static Optional<PageStart> of(String cursor) {
        return Optional.ofNullable(cursor).map(given -> {
            var keys = Cursors.decode(given, 2);
            try {
                long millis = Long.parseLong(keys.get(0));
                if (millis >= 0 && millis < LATEST) {
                    return new PageStart(Instant.ofEpochMilli(millis), UUID.fromString(keys.get(1)));
                }
            } catch (IllegalArgumentException e) {
                // answered below like any other foreign cursor
            }
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        });
    }
}
