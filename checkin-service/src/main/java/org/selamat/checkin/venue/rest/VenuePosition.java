package org.selamat.checkin.venue.rest;

import java.util.Optional;
import java.util.UUID;

import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;

/** Where a list of venues goes on. */
final class VenuePosition {

    private VenuePosition() {
    }

    static Optional<UUID> of(String cursor) {
        try {
            return Optional.ofNullable(cursor).map(given -> UUID.fromString(Cursors.decode(given, 1).get(0)));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
